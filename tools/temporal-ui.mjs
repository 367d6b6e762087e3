// Temporal's web interface for a server that runs already, until standard input closes or a signal comes. Prints its
// address when it answers: `node tools/temporal-ui.mjs --temporal HOST:PORT --namespace NAME --port N [--codec URL]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporalUiBinary } from './temporal/acquire.mjs';
import { startTemporalUi } from './temporal/server.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({ options: { temporal: text, namespace: text, port: text, codec: text } });
const folder = mkdtempSync(join(tmpdir(), 'hoso-ui-'));
const program = await startTemporalUi({
  ui: await temporalUiBinary((line) => process.stderr.write(`${line}\n`)),
  folder,
  logFile: join(folder, 'ui.log'),
  port: Number(values.port),
  temporalAddress: String(values.temporal),
  namespace: values.namespace ?? 'hoso',
  codec: values.codec,
});
process.stdout.write(`http://127.0.0.1:${values.port}\n`);

const end = async () => {
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());
process.stdin.resume().once('end', () => void end());
