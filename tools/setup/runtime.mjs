// The machine's Node may be older than what we need: then the same command is re-run in the Node that npm installed.
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { projectNode } from '../paths.mjs';

/** The newest that a package of package-lock.json asks for. */
const needed = [24, 15];
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whether this process's Node is new enough. */
export function isNewEnough() {
  return reaches(process.versions.node);
}

/** @param {string} version of Node, as `24.9.0` @returns {boolean} whether it is the oldest that we run on, or newer */
export function reaches(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * npm does not pass on a signal to what its shell started. Under npm the end of that shell means: stop.
 * @param {() => void} stop
 */
export function whenLeftAlone(stop) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

/**
 * Runs the same command line in the installed Node and ends as it ends. Returns only its exit code.
 * @returns {Promise<number>}
 */
export function continueInProjectNode() {
  const [, script, ...args] = process.argv;
  const child = spawn(projectNode, [String(script), ...args], {
    stdio: 'inherit',
    // So that what it starts as `node` is the same Node.
    env: { ...process.env, PATH: `${dirname(projectNode)}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  for (const signal of endings) process.on(signal, () => child.kill(signal));
  whenLeftAlone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
