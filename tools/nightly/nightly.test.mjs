import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { until } from '../process/wait.mjs';
import { limited } from './limited.mjs';
import { nightlyParts } from './parts.mjs';
import { figuresIn, runPart } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hoso-nightly-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const never = new AbortController().signal;
const program = (/** @type {string} */ code) => {
  const file = join(folder, `${Math.random()}.mjs`);
  writeFileSync(file, code);
  return file;
};

test('every part has a name of its own and a limit', () => {
  const parts = nightlyParts();
  const names = parts.map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), ['fuzzing', 'load', 'mutation']);
  assert.equal(new Set(names).size, names.length);
  for (const { minutes } of parts) assert.ok(minutes > 0 && minutes <= 120);
});

test('fuzzing takes the tests that have properties', () => {
  const [fuzzing] = nightlyParts();
  assert.ok(fuzzing && 'jest' in fuzzing.job && fuzzing.job.args.includes('libs/calendar/arithmetic.spec.ts'));
});

test('a part that is late is ended with all that it started, and has failed', async () => {
  const child = join(folder, 'pid');
  const late = program(`
    import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    const { pid } = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    writeFileSync(${JSON.stringify(child)}, String(pid));`);
  const part = {
    name: 'late',
    what: '',
    minutes: 0.02,
    job: { node: [late], outcome: /** @type {const} */ ('exit code') },
  };
  const result = await runPart(part, never);
  assert.deepEqual([result.name, result.failed], ['late', 1]);
  assert.equal(result.failures[0], 'ended after its limit of 0.02 minutes');
  const pid = Number(readFileSync(child, 'utf8'));
  await until('the end of what it started', () => !lives(pid));
});

test('who leaves ends the part that runs', async () => {
  const leaving = new AbortController();
  const ended = limited(['-e', 'setInterval(() => undefined, 1000)'], { until: leaving.signal });
  leaving.abort();
  assert.notEqual((await ended).code, 0);
});

test('a figure beyond its target has failed, by its name', () => {
  const figures = [
    { name: 'mine', value: 9, unit: 'ms', target: { atMost: 5 } },
    { name: 'office', value: 2, unit: 'ms', target: { atMost: 5 } },
    { name: 'fixed twin', value: 2, unit: 'ratio' },
  ];
  const told = figuresIn(JSON.stringify({ figures, missed: ['(e) mine'] }), 0);
  assert.deepEqual(told, { passed: 1, failed: 1, failures: ['missed: (e) mine'] });
  assert.equal(figuresIn('', 1).failed, 1);
});

/** @param {number} pid */
function lives(pid) {
  try {
    // An orphan that nobody collects still has a process id.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ') && process.kill(pid, 0);
  } catch {
    return false;
  }
}
