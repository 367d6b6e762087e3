// A start-up that was killed could not stop its programs. The next one finds them only by its records: process id and
// start time must both match.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './program.mjs';
import { until } from './wait.mjs';

/** @typedef {{ name: string, pid: number, since: string }} Recorded */

/**
 * Start time of the process, in the system's own format; undefined when there is no such process. @param {number} pid
 */
async function startOf(pid) {
  try {
    if (process.platform !== 'linux')
      return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).trim() || undefined;
    // Field 22 of stat(5); the command's name before it may hold anything but ends with the last parenthesis.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

/**
 * Writes down what runs now.
 * @param {string} file
 * @param {{ name: string, pid: number }[]} programs
 * @param {number} [by] the process that started them
 */
export async function recordRunning(file, programs, by = process.pid) {
  if (programs.length === 0) return rmSync(file, { force: true });
  const all = [{ name: 'npm start', pid: by }, ...programs];
  const recorded = await Promise.all(
    all.map(async (program) => ({ ...program, since: (await startOf(program.pid)) ?? '' })),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(recorded, undefined, 2));
}

/**
 * Stops the programs of an earlier start-up that is gone. If that start-up still runs, it is an error: its data are in
 * use.
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
