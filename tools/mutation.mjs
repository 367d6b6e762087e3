// `npm run mutation`: changes the rules one by one and checks whether a test fails. One run for each pure library; the
// last line, `All files … N`, is the percentage of changes that were noticed in both.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepared } from './setup/prepare.mjs';

const libraries = ['calendar', 'policy'];
const noticed = ['Killed', 'Timeout'];
const counted = [...noticed, 'Survived', 'NoCoverage'];

await prepared(async () => {
  for (const library of libraries) {
    const code = await run(library);
    if (code !== 0) return code;
  }
  const scores = libraries.map((library) => ({ library, ...tally(library) }));
  for (const { library, killed, all } of scores) line(`libs/${library}`, killed, all);
  const sum = (/** @type {'killed' | 'all'} */ key) => scores.reduce((total, score) => total + score[key], 0);
  line('All files', sum('killed'), sum('all'));
  return 0;
});

/** @param {string} library @returns {Promise<number>} */
function run(library) {
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const settings = join('tools', 'config', 'stryker.config.mjs');
  const env = { ...process.env, MUTATION_LIBRARY: library };
  const child = spawn(process.execPath, [stryker, 'run', settings, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/** @param {string} library */
function tally(library) {
  const report = JSON.parse(readFileSync(join(root, 'reports', 'mutation', `${library}.json`), 'utf8'));
  /** @type {{ mutants: { status: string }[] }[]} */
  const files = Object.values(report.files);
  const statuses = files.flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (/** @type {string[]} */ wanted) => statuses.filter((status) => wanted.includes(status)).length;
  return { killed: count(noticed), all: count(counted) };
}

/** @param {string} name @param {number} killed @param {number} all */
function line(name, killed, all) {
  process.stdout.write(`${name.padEnd(14)} | ${((100 * killed) / all).toFixed(2)}\n`);
}
