// `npm run fix`: fixes automatically what it can, lint and then format; a path after `--` picks some. The rest is shown
// as in `npm run check`.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateDir } from './paths.mjs';
import { prepared, say } from './setup/prepare.mjs';

/** A file without faults is checked again only when it changes; the gate checks every file. */
const remembered = (/** @type {string} */ program) => [
  '--cache',
  ...['--cache-strategy', 'content'],
  ...['--cache-location', join(stateDir, 'cache', program)],
];

await prepared(async () => {
  const chosen = process.argv.slice(2);
  const missing = chosen.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`no such file or folder: ${missing.join(', ')}`);
  const paths = chosen.length === 0 ? ['.'] : chosen;
  // ESLint finds in folders what it knows; of another file it would say that it does not know it.
  const linted = paths.filter((path) => statSync(path).isDirectory() || path.endsWith('.ts'));
  const lint = linted.length === 0 || (await ended('eslint', ['--fix', '--no-error-on-unmatched-pattern', ...linted]));
  const format = await ended('prettier', ['--write', '--log-level', 'warn', '--ignore-unknown', ...paths]);
  say(lint && format ? 'fixed' : 'some things are left to you: see above');
  return lint && format ? 0 : 1;
});

/** @param {'eslint' | 'prettier'} program @param {string[]} args @returns {Promise<boolean>} whether nothing is left to do */
function ended(program, args) {
  const child = spawn(join(root, 'node_modules', '.bin', program), [...remembered(program), ...args], {
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
