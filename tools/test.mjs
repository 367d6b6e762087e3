// `npm test`: the gate. Types, unit tests, then tests on real servers, which jest.setup.mjs starts, then those of the
// tools. Paths and flags of Jest after `--` pick some: then only what they need is built, and types are left alone. The
// last ten lines name what failed; the last one counts.
import { prepared, say } from './setup/prepare.mjs';

/** Files at a time, twice the cores of a small machine: each waits (for retries, for time to pass) more than it computes. */
const systemWorkers = 4;

await prepared(
  async () => {
    const { told, exitCodeOf } = await import('./test/results.mjs');
    const args = process.argv.slice(2);
    const results = args.length === 0 ? await everything() : await picked(args);
    process.stdout.write(`\n${told(results).join('\n')}\n`);
    return exitCodeOf(results);
  },
  (reason) => void process.stdout.write(`\nFAILED: ${reason}\n0 passed, 1 failed\n`),
);

async function everything() {
  const { timed } = await import('./test/results.mjs');
  const { runJest } = await import('./test/jest.mjs');
  const { checkTypes } = await import('./test/types.mjs');
  const { runToolsTests, toolsTests } = await import('./test/tools.mjs');
  const [types, unit] = await Promise.all([timed(checkTypes), timed(() => runJest({ project: 'unit', workers: 2 }))]);
  const onServers = await onceBuilt(async () => [
    await timed(() => runJest({ project: 'system', workers: systemWorkers })),
    await timed(() => runToolsTests(toolsTests())),
  ]);
  return [types, unit, ...onServers];
}

/** @param {string[]} args */
async function picked(args) {
  const { timed } = await import('./test/results.mjs');
  const { pickedBy, runJest } = await import('./test/jest.mjs');
  const { runToolsTests, toolsTests } = await import('./test/tools.mjs');
  const files = await pickedBy(args);
  const results = [];
  if (files.some((file) => file.endsWith('.spec.ts')))
    results.push(await timed(() => runJest({ project: 'unit', workers: 2, args })));
  const system = files.filter((file) => file.endsWith('.system-spec.ts')).length;
  const workers = Math.min(system, systemWorkers);
  if (system > 0)
    results.push(...(await onceBuilt(async () => [await timed(() => runJest({ project: 'system', workers, args }))])));
  const paths = args.filter((arg) => arg.startsWith('tools'));
  const tools = toolsTests().filter((file) => paths.some((path) => file.includes(path)));
  if (tools.length > 0) results.push(await timed(() => runToolsTests(tools)));
  return results;
}

/** @param {() => Promise<import('./test/results.mjs').Result[]>} tests those that start what is built */
async function onceBuilt(tests) {
  const { build } = await import('./build.mjs');
  const { whenBuilt } = await import('./test/results.mjs');
  return whenBuilt(() => build(say), tests);
}
