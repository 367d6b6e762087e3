import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../paths.mjs';
import { toRun } from './install-scripts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hoso-scripts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('scripts run that are allowed, of packages that are there', () => {
  const decided = { node: true, '@swc/core': true, 'reports-home': false, 'of-another-platform': true };
  assert.deepEqual(
    toRun(decided, (name) => name !== 'of-another-platform'),
    ['node', '@swc/core'],
  );
});

// What a package does that wants to run when it is installed, with the npm of this machine and our .npmrc.
test('npm itself runs no script of a package; one that is named runs', () => {
  const evil = join(folder, 'evil');
  mkdirSync(evil);
  const ran = join(folder, 'ran');
  const postinstall = `node -e "require('fs').writeFileSync('${ran}', '')"`;
  writeFileSync(
    join(evil, 'package.json'),
    JSON.stringify({ name: 'evil', version: '1.0.0', scripts: { postinstall } }),
  );
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ dependencies: { evil: 'file:../evil' }, allowScripts: { evil: true } }),
  );
  const npm = (/** @type {string[]} */ ...words) => spawnSync('npm', words, { cwd: project, encoding: 'utf8' });
  writeFileSync(join(project, '.npmrc'), readFileSync(join(root, '.npmrc'), 'utf8'));
  assert.equal(npm('install', '--no-audit', '--no-fund', '--offline').status, 0);
  assert.equal(existsSync(ran), false);
  assert.equal(npm('rebuild', 'evil', '--ignore-scripts=false').status, 0);
  assert.equal(existsSync(ran), true);
});
