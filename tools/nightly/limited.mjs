// A program with a time limit, after which it is killed with all that it started.
import { spawn } from 'node:child_process';
import { root } from '../paths.mjs';
import { sleep } from '../process/wait.mjs';

/** Grace period for a program to stop its own servers. */
const graceMs = 30_000;

/**
 * @param {string[]} args for Node
 * @param {{ until: AbortSignal, env?: NodeJS.ProcessEnv }} options `until`: when it must end
 * @returns {Promise<{ code: number, output: string }>} `output`: its standard output
 */
export async function limited(args, { until, env = {} }) {
  // A process group of its own, so that whatever it started is reached too.
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // All of it has ended.
    }
  };
  const end = async () => {
    signal('SIGTERM');
    await Promise.race([ended, sleep(graceMs)]);
    signal('SIGKILL');
  };
  if (until.aborted) void end();
  else until.addEventListener('abort', end, { once: true });
  const code = await ended;
  until.removeEventListener('abort', end);
  // No process is left behind, whether it was late or not.
  signal('SIGKILL');
  await closed;
  return { code, output };
}
