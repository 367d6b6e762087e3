// `npm run test:nightly`: tests that take too long for the gate, one part after another, each with a time limit. Names
// after `--` pick some; `-- --list` lists them. The last lines show the result of each; the last one has the counts.
import { prepared, say } from './setup/prepare.mjs';
import { whenLeftAlone } from './setup/runtime.mjs';

await prepared(
  async () => {
    const { nightlyParts } = await import('./nightly/parts.mjs');
    const parts = nightlyParts();
    const names = process.argv.slice(2);
    if (names.includes('--list')) {
      for (const { name, minutes, what } of parts)
        process.stdout.write(`${name.padEnd(16)} at most ${String(minutes).padStart(2)} minutes  ${what}\n`);
      return 0;
    }
    const unknown = names.filter((name) => !parts.some((part) => part.name === name));
    if (unknown.length > 0)
      throw new Error(`no part is called ${unknown.join(', ')}: ${parts.map(({ name }) => name).join(', ')}`);
    return run(names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name)));
  },
  (reason) => void process.stdout.write(`\nFAILED: ${reason}\n0 passed, 1 failed\n`),
);

/** @param {import('./nightly/parts.mjs').Part[]} parts @returns {Promise<number>} exit code */
async function run(parts) {
  const { build } = await import('./build.mjs');
  const { told, exitCodeOf, timed } = await import('./test/results.mjs');
  const { runPart } = await import('./nightly/run.mjs');
  if (!(await build(say))) throw new Error('the build failed');
  const leaving = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leaving.abort());
  whenLeftAlone(() => leaving.abort());
  const results = [];
  for (const part of parts) {
    if (leaving.signal.aborted) break;
    say(`\n${part.name}: ${part.what} (at most ${part.minutes} minutes)`);
    results.push(await timed(() => runPart(part, leaving.signal)));
  }
  process.stdout.write(`\n${told(results).join('\n')}\n`);
  return exitCodeOf(results);
}
