// Plays one dossier over HTTP, as its people would, by the same player that the tests use; then has the record checked
// by the commands that an operator would use.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} Played
 * @property {boolean} passed every step answered as it should, it ended as it should, and what was recorded agrees
 * @property {string} [dossier] its number
 * @property {string} [status] its last status
 * @property {unknown} [steps]
 * @property {Record<string, Verified>} [verified] by command
 * @property {string} [error] what went wrong
 */
/** @typedef {{ passed: boolean, report?: unknown, error?: string }} Verified */

/** What is asked of the record when the dossier is closed; each ends with 1 when it finds something. */
const verifications = {
  'timeline verify': ['timeline', 'verify'],
  'readmodel rebuild --check': ['readmodel', 'rebuild', '--check'],
};

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<Played>}
 */
export async function playAndVerify(env, say) {
  const { code, summary } = await report('libs/testing/play/main.js', [], env);
  if (summary === undefined) return { passed: false, error: `the player ended with code ${code} and no summary` };
  /** @type {Record<string, Verified>} */
  const verified = {};
  for (const [name, words] of Object.entries(verifications)) {
    say(`verifying: ${name}`);
    const checked = await report('apps/operator/src/main.js', [...words, '--json'], env);
    verified[name] = {
      passed: checked.code === 0,
      ...(checked.summary === undefined ? { error: `ended with code ${checked.code}` } : { report: checked.summary }),
    };
  }
  const broken = Object.keys(verified).filter((name) => !verified[name]?.passed);
  const passed = code === 0 && summary.passed === true && broken.length === 0;
  return { ...summary, ...(broken.length > 0 && { error: `${broken.join(' and ')} failed` }), passed, verified };
}

/**
 * Runs one of our programs to its end; what it prints is one JSON document.
 * @param {string} program its path below dist
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, summary: any }>} `summary` undefined when it printed none
 */
function report(program, args, env) {
  return new Promise((resolve, reject) => {
    const built = join(root, 'dist', program);
    const child = spawn(process.execPath, [built, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      try {
        resolve({ code, summary: JSON.parse(output) });
      } catch {
        resolve({ code, summary: undefined });
      }
    });
  });
}
