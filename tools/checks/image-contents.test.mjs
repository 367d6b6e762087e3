import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';
import { unwelcomeIn } from './image-contents.mjs';

test('what only tests need is found in an image, by whatever way it got there', () => {
  const packages = {
    '': {},
    'node_modules/pino': { version: '1.0.0' },
    'node_modules/jest-worker': { version: '1.0.0' },
    'node_modules/jest': { version: '2.0.0', dev: true },
    'node_modules/oidc-provider': { version: '5.0.0' },
    'node_modules/@temporalio/testing': { version: '3.0.0' },
    'node_modules/pino/node_modules/jest-cli': { version: '4.0.0' },
  };
  assert.deepEqual(unwelcomeIn({ packages }), ['oidc-provider 5.0.0', '@temporalio/testing 3.0.0', 'jest-cli 4.0.0']);
});

/** What is loaded with a module before a line of it runs; types are not. */
const loaded = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** @param {string} file of ours @param {Set<string>} [seen] @returns {string[]} packages that loading it loads */
function packagesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(loaded)].flatMap(([, name = '']) =>
    name.startsWith('.') ? packagesOf(join(dirname(file), name.replace(/\.js$/, '.ts')), seen) : [name],
  );
}

test('no program loads what its image does not hold', () => {
  for (const program of ['api', 'worker', 'courier', 'operator']) {
    const packages = new Set(packagesOf(join(root, 'apps', program, 'src', 'main.ts')).map(packageNamed));
    assert.ok(packages.size > 5, program);
    const lock = Object.fromEntries([...packages].map((name) => [`node_modules/${name}`, { version: 'any' }]));
    assert.deepEqual(unwelcomeIn({ packages: lock }), [], program);
  }
});

/** @param {string} name as it is imported */
const packageNamed = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
