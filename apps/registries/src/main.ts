import { parseArgs } from 'node:util';
import 'reflect-metadata';
import { parseEnvironment } from './config.js';
import { findRegistry, registries } from './registries.js';
import { startRegistry } from './server/start-registry.js';

/** Starts the registries named on the command line and closes them on SIGINT or SIGTERM, after requests in progress. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const settings = parseEnvironment(process.env);
  const chosen = values.only === undefined ? registries : [findRegistry(values.only)];
  const running = await Promise.all(chosen.map((registry) => startRegistry(registry, settings)));

  const stop = (): void => {
    void Promise.all(running.map((registry) => registry.close())).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
