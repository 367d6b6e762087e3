// A start-up that was killed could not stop its programs. The next one finds them by what it wrote down, and by
// nothing else: process id and start time must both match.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './program.mjs';
import { until } from './wait.mjs';

/** @typedef {{ name: string, pid: number, since: string }} Recorded */

/** When the process began, as `ps` tells; undefined when there is none. @param {number} pid */
async function startOf(pid) {
  try {
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes down what runs now.
 * @param {string} file
 * @param {{ name: string, pid: number }[]} programs
 */
export async function recordRunning(file, programs) {
  if (programs.length === 0) return rmSync(file, { force: true });
  const all = [{ name: 'npm start', pid: process.pid }, ...programs];
  const recorded = await Promise.all(
    all.map(async (program) => ({ ...program, since: (await startOf(program.pid)) ?? '' })),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(recorded, undefined, 2));
}

/**
 * Stops the programs of an earlier start-up that is gone. One that still runs is an error: its data are in use.
 * @param {string} file
 * @param {(line: string) => void} say
 */
export async function stopLeftovers(file, say) {
  if (!existsSync(file)) return;
  /** @type {Recorded[]} */
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  const alive = await Promise.all(recorded.map(async ({ pid, since }) => (await startOf(pid)) === since));
  if (alive[0])
    throw new Error(`npm start runs already in this checkout (pid ${recorded[0]?.pid}): end it with Ctrl-C first`);
  for (const { name, pid } of recorded.filter((_, index) => alive[index]).reverse()) {
    say(`stopping ${name} (pid ${pid}), left by a start-up that was killed`);
    process.kill(pid, name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM');
    await until(`stopping ${name}`, async () => (await startOf(pid)) === undefined, { seconds: 15 });
  }
  rmSync(file, { force: true });
}
