// `npm run check`: everything that can be checked without running the product. Each check is named; all failures show.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepared, say } from './setup/prepare.mjs';

const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
const config = (/** @type {string} */ name) => join('tools', 'config', name);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const rooms = ['apps', 'workflows', 'activities', 'libs', 'bench', 'tools'].filter((room) =>
  existsSync(join(root, room)),
);

/** @type {{ name: string, command: string, args: string[] }[]} */
const checks = [
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: bin('eslint'), args: ['.'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of pages', command: bin('tsc'), args: ['-p', 'apps/console/tsconfig.json'] },
  { name: 'types of tools', command: bin('tsc'), args: ['-p', 'tools/tsconfig.json'] },
  {
    name: 'import rules',
    command: bin('depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', ...rooms],
  },
  { name: 'unused code', command: bin('knip'), args: ['--config', config('knip.json'), '--no-progress'] },
  {
    name: 'links in documents',
    command: bin('remark'),
    args: ['--quiet', '--frail', '.'],
  },
  { name: 'licences', command: process.execPath, args: [join('tools', 'checks', 'licences.mjs')] },
  { name: 'install scripts', command: process.execPath, args: [join('tools', 'checks', 'install-scripts.mjs')] },
  { name: 'contents of the image', command: process.execPath, args: [join('tools', 'checks', 'image-contents.mjs')] },
  { name: 'docker-compose.yml', command: process.execPath, args: [join('tools', 'checks', 'compose.mjs')] },
  { name: 'client of pages is current', command: process.execPath, args: ['tools/console/client.mjs', '--check'] },
  // Generated documents, where a room has them.
  ...['policy:rules', 'diagrams']
    .filter((name) => name in scripts)
    .map((name) => ({ name: `${name} is current`, command: 'npm', args: ['run', '--silent', name, '--', '--check'] })),
];

await prepared(async () => {
  const { build } = await import('./build.mjs');
  /** What is built is checked as it stands; that it could not be built fails all the same. */
  const failed = (await build(say)) ? [] : ['build'];
  const chosen = process.argv.slice(2);
  for (const check of checks.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const began = Date.now();
    const { code, output } = await runCheck(check);
    say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${check.name} (${((Date.now() - began) / 1_000).toFixed(1)} s)`);
    if (code !== 0) {
      say(output.trimEnd());
      failed.push(check.name);
    }
  }
  say(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});

/** @param {{ command: string, args: string[] }} check @returns {Promise<{ code: number, output: string }>} */
function runCheck({ command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
