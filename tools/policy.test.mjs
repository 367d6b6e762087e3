// `npm run -s policy` as a process, as the contract of the questions describes it (libs/policy/README.md).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/** @param {string} text @param {string[]} command */
function policy(text, ...command) {
  const file = join(mkdtempSync(join(tmpdir(), 'hoso-policy-')), 'cases.json');
  writeFileSync(file, text);
  const [verb, ...more] = command;
  const args = ['run', '-s', 'policy', '--', verb ?? 'evaluate', file, ...more];
  return spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
}

const printed = readFileSync(join(root, 'libs/policy/examples/questions.json'), 'utf8');

test('every sample of the contract is answered as expected, in order, with exit status 0', () => {
  const { stdout, status } = policy(printed);
  const { cases } = JSON.parse(printed);
  const answers = JSON.parse(stdout);
  assert.equal(status, 0);
  assert.deepEqual(
    answers.map((/** @type {{ id: string }} */ { id }) => id),
    cases.map((/** @type {{ id: string }} */ { id }) => id),
  );
  cases.forEach((/** @type {{ expected: Record<string, unknown> }} */ { expected }, /** @type {number} */ i) => {
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(answers[i].result[name], value);
  });
});

test('a case that cannot be answered is named beside those that can, with exit status 1', () => {
  const { stdout, status } = policy(
    '{"cases":[{"id":"a","question":"duration","regime":"2025","inputs":{"contributionMonths":47}},{"id":"b","question":"startDay","regime":"2025","inputs":{"filed":"2026-02-30"}},{"id":"c","question":"toString","regime":"2025","inputs":{}}]}',
  );
  const [a, b, c] = JSON.parse(stdout);
  assert.equal(status, 1);
  assert.equal(a.result.awardMonths, 3);
  assert.deepEqual([typeof b.error.code, typeof b.error.message, typeof c.error.code], ['string', 'string', 'string']);
});

test('a file that is no JSON ends with a message, not with an answer', () => {
  const { stdout, stderr, status } = policy('{"cases":');
  assert.deepEqual([stdout, status], ['', 2]);
  assert.notEqual(stderr, '');
});

test('an answer is explained in Vietnamese and in English', () => {
  const text = '{"cases":[{"id":"a","question":"duration","regime":"2025","inputs":{"contributionMonths":47}}]}';
  const vi = policy(text, 'explain', '--lang', 'vi');
  const en = policy(text, 'explain', '--lang', 'en');
  assert.deepEqual([vi.status, en.status], [0, 0]);
  assert.match(vi.stdout, /tháng/);
  assert.match(en.stdout, /month/);
});
