import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../paths.mjs';
import { reaches } from '../setup/runtime.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');

test('nvm gives the Node that package-lock.json installs', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const version = read('.nvmrc').trim();
  assert.equal(version, packages['node_modules/node'].version);
  assert.equal(reaches(version), true);
});

test('package.json names the licence whose text is there', () => {
  assert.equal(JSON.parse(read('package.json')).license, 'Apache-2.0');
  assert.match(read('LICENSE'), /Apache License\s+Version 2\.0, January 2004/);
  assert.match(read('LICENSE'), /END OF TERMS AND CONDITIONS/);
});

test('editors break lines where Prettier does', () => {
  const { printWidth } = JSON.parse(read('.prettierrc.json'));
  assert.match(read('.editorconfig'), new RegExp(`^max_line_length = ${printWidth}$`, 'm'));
});

test('ESLint finds our rules from any file, without being told where', async () => {
  const file = join(root, 'apps', 'api', 'src', 'main.ts');
  const { rules } = await new ESLint({ cwd: join(root, 'apps') }).calculateConfigForFile(file);
  assert.ok('hoso/documented' in rules);
});

test('Jest finds our projects without being told where', () => {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { stdout } = spawnSync(process.execPath, [jest, '--showConfig'], { cwd: root, encoding: 'utf8' });
  /** @type {{ configs: { displayName?: { name: string } }[] }} */
  const { configs } = JSON.parse(stdout);
  const names = configs.map(({ displayName }) => displayName?.name);
  assert.deepEqual(names, ['unit', 'system', 'nightly']);
});
