import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, oversized } from './build.mjs';

test('pages that people would wait for too long are no build', () => {
  const first = { name: 'first load', first: true, bytes: budgets.first };
  const page = { name: 'a page', first: false, bytes: budgets.page };
  assert.deepEqual(oversized([first, page]), []);
  assert.deepEqual(oversized([{ ...first, bytes: budgets.first + 1 }, page]), [
    'first load: 131 KB compressed, at most 130',
  ]);
  const pdf = { ...page, name: 'src/dossier/pdf-view.tsx' };
  assert.deepEqual(oversized([{ ...pdf, bytes: budgets.pdf }]), []);
  assert.equal(oversized([{ ...pdf, bytes: budgets.pdf + 1 }]).length, 1);
  assert.deepEqual(oversized([first, { ...page, bytes: 2 * budgets.page }]), ['a page: 120 KB compressed, at most 60']);
});
