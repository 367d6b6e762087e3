// One program that we started: its log, its end, and how it is stopped. Only processes started here are ever signalled.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {(program: Program) => void} Spawned */

/**
 * @typedef {object} ProgramOptions
 * @property {string} name for messages
 * @property {string} command
 * @property {string[]} args
 * @property {string} logFile its standard output and error go there, appended
 * @property {NodeJS.ProcessEnv} [env] the whole environment; ours when left out
 * @property {string} [cwd]
 * @property {{ uid: number, gid: number }} [as] run as this user (PostgreSQL refuses to run as root)
 * @property {NodeJS.Signals} [stopSignal] default SIGTERM
 * @property {number} [stopWithin] seconds until a stop is forced; default 10
 * @property {Spawned} [spawned] told at once, before the program is ready
 */

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {number} pid
 * @property {string} logFile
 * @property {() => string | undefined} ended how it ended, or undefined while it runs
 * @property {Promise<string>} end resolves with how it ended
 * @property {() => Promise<void>} stop asks it to stop, and kills it when it does not
 */

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us and we stop everything in order.
 * @param {ProgramOptions} options
 * @returns {Promise<Program>}
 */
export async function startProgram({
  name,
  command,
  args,
  logFile,
  env,
  cwd,
  as,
  stopSignal = 'SIGTERM',
  stopWithin = 10,
  spawned,
}) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    detached: true,
    env: env ?? process.env,
    cwd,
    ...as,
  });
  closeSync(log);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new Error(`${name} could not be started: ${error.message}`)));
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${name} has no process id`);

  /** @type {string | undefined} */
  let ending;
  /** @type {Promise<string>} */
  const end = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      ending = signal ? `ended by ${signal}` : `ended with code ${code}`;
      resolve(ending);
    });
  });

  const stop = async () => {
    if (ending !== undefined) return;
    child.kill(stopSignal);
    const killer = setTimeout(() => child.kill('SIGKILL'), stopWithin * 1_000);
    await end;
    clearTimeout(killer);
  };
  const program = { name, pid, logFile, ended: () => ending, end, stop };
  spawned?.(program);
  return program;
}

/**
 * The last lines of a log, for an error message.
 * @param {string} logFile
 * @param {number} [lines]
 */
export function tail(logFile, lines = 15) {
  try {
    const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines);
    return last.map((line) => line.slice(0, 300)).join('\n');
  } catch {
    return '(no log)';
  }
}

/**
 * Runs a command to its end and returns what it printed; a failure throws with its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, as?: { uid: number, gid: number }, input?: string }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd, env, as, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['pipe', 'pipe', 'pipe'], ...as });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (error) => reject(new Error(`${command} could not be run: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(
          new Error(
            `${command} ${args[0] ?? ''} failed with code ${code}:\n${output.trimEnd().split('\n').slice(-20).join('\n')}`,
          ),
        );
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
