import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';

/** `import … from 'x'` and `import 'x'` at a line's beginning: what is loaded before a line of ours runs. */
const loaded = /^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** @param {string} file @param {Set<string>} [seen] @returns {string[]} packages that loading the file loads */
function packagesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(loaded)].flatMap(([, name = '']) => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? packagesOf(join(dirname(file), name), seen) : [name];
  });
}

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const [name, command] of Object.entries(scripts)) {
  test(`npm run ${name} begins on a machine where nothing is installed yet`, () => {
    const [, file = ''] = /^node (tools\/\S+\.mjs)/.exec(command) ?? [];
    assert.deepEqual(packagesOf(join(root, file)), []);
  });
}

test('a package would be found', () => {
  assert.deepEqual(packagesOf(join(root, 'tools', 'build', 'graph.mjs')), ['@swc/core']);
});
