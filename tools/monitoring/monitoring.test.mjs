// What alerts and dashboard ask for is told by our programs, each alert has its case and its line in docs/operate.md.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../paths.mjs';
import { dashboard, rows } from './dashboard.mjs';

const read = (/** @type {string[]} */ ...path) => readFileSync(join(root, ...path), 'utf8');
/** @type {{ alert: string, expr: string, labels: { severity: string }, annotations: { summary: string } }[]} */
const rules = parse(read('tools', 'monitoring', 'rules.yml')).groups.flatMap((/** @type {any} */ group) => group.rules);
const told = [
  read('apps', 'worker', 'src', 'operations', 'metrics.ts'),
  read('apps', 'api', 'src', 'operations', 'metrics.ts'),
  read('apps', 'courier', 'src', 'metrics.ts'),
].join('\n');
const own = /\b(?:hoso|http)_[a-z_]+/g;
const named = (/** @type {string} */ expr) =>
  [...expr.matchAll(own)].map(([name]) => name.replace(/_(bucket|count)$/, ''));

test('every metric that an alert or a panel asks for is told by a program of ours', () => {
  const asked = [
    ...rules.map(({ expr }) => expr),
    ...Object.values(rows).flatMap(({ panels }) => panels.map(({ expr }) => expr)),
  ];
  const names = new Set(asked.flatMap(named));
  assert.ok(names.size > 10);
  assert.deepEqual(
    [...names].filter((name) => !told.includes(`'${name}'`)),
    [],
  );
});

test('every alert has a case in which it fires and one in which it does not, and is told to operators', () => {
  const cases = parse(read('tools', 'monitoring', 'rules.test.yml')).tests.flatMap(
    (/** @type {any} */ { alert_rule_test: those }) => those,
  );
  const operate = read('docs', 'operate.md');
  for (const { alert, labels } of rules) {
    const own = cases.filter((/** @type {any} */ { alertname }) => alertname === alert);
    assert.ok(
      own.some((/** @type {any} */ { exp_alerts: fires }) => fires?.length > 0),
      `${alert} never fires`,
    );
    assert.ok(
      own.some((/** @type {any} */ { exp_alerts: fires }) => !fires),
      `${alert} always fires`,
    );
    assert.ok(operate.includes(`| \`${alert}\``), `${alert} is not in docs/operate.md`);
    assert.ok(['page', 'warning'].includes(labels.severity), alert);
  }
});

test('the dashboard is what Grafana imports', () => {
  const { title, panels } = JSON.parse(dashboard());
  assert.equal(title, 'Hoso');
  const shown = panels.filter((/** @type {any} */ { type }) => type !== 'row');
  assert.equal(
    shown.length,
    Object.values(rows).reduce((sum, { panels: those }) => sum + those.length, 0),
  );
  assert.ok(shown.every((/** @type {any} */ { targets }) => targets.length === 1 && targets[0].expr !== ''));
});
