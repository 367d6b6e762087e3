import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodeOf, told, whenBuilt } from './results.mjs';

const part = (/** @type {string} */ name, /** @type {string[]} */ ...failures) => ({
  name,
  passed: 10,
  failed: failures.length,
  seconds: 2.4,
  failures,
});

test('the last line counts, and each part has its own', () => {
  assert.deepEqual(told([part('unit'), { ...part('tools'), skipped: 1 }]), [
    'unit   ok      10 passed, 0 failed in 2 s',
    'tools  ok      10 passed, 0 failed in 2 s',
    '20 passed, 0 failed, 1 skipped',
  ]);
});

test('what failed is named between the parts and the count', () => {
  const results = [
    part('types', 'apps/api/src/main.ts(1,7): error TS2322: …'),
    part('unit'),
    part('system'),
    part('tools'),
  ];
  assert.deepEqual(told(results).slice(4), [
    'FAILED types: apps/api/src/main.ts(1,7): error TS2322: …',
    '40 passed, 1 failed',
  ]);
  assert.equal(exitCodeOf(results), 1);
});

test('however much failed, it is told in ten lines, each part’s failures among the first', () => {
  const many = Array.from({ length: 20 }, (_, i) => `a${i}.spec.ts`);
  const lines = told([part('types'), part('unit', ...many), part('system', 'b.system-spec.ts'), part('tools')]);
  assert.equal(lines.length, 10);
  assert.ok(lines.some((line) => line === 'FAILED system: b.system-spec.ts'));
  assert.equal(lines.at(-2), 'and 17 more that failed, see above');
  assert.equal(lines.at(-1), '40 passed, 21 failed');
});

test('a run in which nothing ran has failed', () => {
  assert.deepEqual(told([]).at(-1), '0 passed, 1 failed');
  assert.equal(exitCodeOf([]), 1);
});

test('where nothing could be built, no test tells of what was built before', async () => {
  const run = part('system');
  const calls = [];
  const tests = () => {
    calls.push('tests');
    return Promise.resolve([run]);
  };
  assert.deepEqual(await whenBuilt(() => Promise.resolve({}), tests), [run]);
  assert.equal(calls.length, 1);
  const results = await whenBuilt(() => Promise.resolve(undefined), tests);
  assert.equal(calls.length, 1);
  assert.equal(exitCodeOf([part('unit'), ...results]), 1);
  assert.match(told(results)[1] ?? '', /^FAILED build: /);
});
