// docs/security.md promises nothing without a test: each that it names is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../paths.mjs';

const rows = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
  // What stays after an erasure is told in a table, too: a row of the promise.
  .replace(/^## What stays[^]*/m, '')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (to|risk|chapter|attack) |^\| -/.test(line));

/** Paths of tests in a cell; `…/name` lies beside the one before it. @param {string} cell */
function testsIn(cell) {
  let folder = '';
  return [...cell.matchAll(/`([^`]+\.(?:spec|system-spec|nightly-spec|test)\.(?:ts|mjs))`/g)].map(([, path = '']) => {
    if (path.startsWith('.../')) return join(folder, path.slice(4));
    folder = join(path, '..');
    return path;
  });
}

test('every row names a test, and every test that it names is there', () => {
  assert.ok(rows.length > 40);
  for (const row of rows) {
    const tests = testsIn(row.split('|').at(-2) ?? '');
    assert.notEqual(tests.length, 0, row);
    for (const path of tests) assert.ok(existsSync(join(root, path)), `${path} in: ${row}`);
  }
});
