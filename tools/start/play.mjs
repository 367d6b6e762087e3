// Plays one dossier over HTTP, as its people would, by the same player that the tests use.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} Played
 * @property {boolean} passed every step answered as it should and what was recorded agrees
 * @property {string} [dossier] its number
 * @property {string} [status] its last status
 * @property {unknown} [steps]
 * @property {string} [error] what went wrong
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Played>}
 */
export function playClaim(env) {
  return new Promise((resolve, reject) => {
    const player = join(root, 'dist', 'libs', 'testing', 'play', 'main.js');
    const child = spawn(process.execPath, [player], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      try {
        const summary = JSON.parse(output);
        resolve({ ...summary, passed: code === 0 && summary.passed === true });
      } catch {
        resolve({ passed: false, error: `the player ended with code ${code} and no summary` });
      }
    });
  });
}
