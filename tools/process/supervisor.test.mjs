import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { recordRunning, stopLeftovers } from './leftovers.mjs';
import { isAlive } from './alive.mjs';
import { startProgram, tail } from './program.mjs';
import { Supervisor } from './supervisor.mjs';
import { sleep, until } from './wait.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hoso-tools-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @type {import('./program.mjs').Program[]} */
const all = [];
afterEach(async () => {
  await Promise.all(all.map((started) => started.stop()));
});

const idle = 'setInterval(() => undefined, 1000)';
/** @param {string} name @param {string} [code] @param {import('./program.mjs').Spawned} [spawned] */
const program = async (name, code = idle, spawned = () => undefined) => {
  const logFile = join(folder, `${name}.log`);
  const started = await startProgram({ name, command: process.execPath, args: ['-e', code], logFile, spawned });
  all.push(started);
  return started;
};

const quiet = { say: () => undefined, gaveUp: () => undefined };

test('a program that crashes is started again, and what runs is told each time', async () => {
  /** @type {{ name: string, pid: number }[]} */
  let running = [];
  const supervisor = new Supervisor({ ...quiet, changed: (programs) => (running = programs) });
  await supervisor.add({ name: 'one', start: (spawned) => program('one', idle, spawned) });
  const first = running[0]?.pid ?? 0;
  process.kill(first, 'SIGKILL');
  const second = await until('the second start', () => running[0]?.pid !== first && running[0]?.pid);
  assert.equal(isAlive(second), true);
  await supervisor.stop();
  assert.equal(isAlive(second), false);
  assert.deepEqual(running, []);
});

test('a program that crashes again and again ends the patience', async () => {
  const gaveUp = await new Promise((resolve) => {
    const supervisor = new Supervisor({ ...quiet, gaveUp: resolve, changed: () => undefined });
    void supervisor.add({ name: 'broken', start: (spawned) => program('broken', 'process.exit(3)', spawned) });
  });
  assert.equal(gaveUp, 'broken');
});

test('a program that has changed is started again at once, and that is no crash', async () => {
  /** @type {string[]} */
  const said = [];
  const supervisor = new Supervisor({ ...quiet, say: (line) => said.push(line), changed: () => undefined });
  /** @type {import('./program.mjs').Program[]} */
  const starts = [];
  const start = async (/** @type {import('./program.mjs').Spawned} */ spawned) => {
    const started = await program(`renewed-${starts.length}`, idle, spawned);
    starts.push(started);
    return started;
  };
  await supervisor.add({ name: 'api', start });
  // More often than a crash would be forgiven.
  for (let i = 1; i <= 7; i += 1) assert.equal(await supervisor.renew('api'), true);
  assert.deepEqual(
    starts.map(({ pid }) => isAlive(pid)),
    [false, false, false, false, false, false, false, true],
  );
  assert.deepEqual(said, []);
  await supervisor.stop();
});

test('a program that does not start after a change waits for the next one', async () => {
  const supervisor = new Supervisor({ ...quiet, changed: () => undefined });
  let code = idle;
  let starts = 0;
  const start = async (/** @type {import('./program.mjs').Spawned} */ spawned) => {
    starts += 1;
    const started = await program(`mended-${starts}`, code, spawned);
    await until('readiness', () => code === idle, { given: started.ended });
    return started;
  };
  await supervisor.add({ name: 'api', start });
  code = 'process.exit(3)';
  assert.equal(await supervisor.renew('api'), false);
  await sleep(700);
  assert.equal(starts, 2);
  code = idle;
  assert.equal(await supervisor.renew('api'), true);
  await supervisor.stop();
});

test('a program is told of before it is ready, so that whoever outlives a killed start-up finds it', async () => {
  /** @type {{ name: string, pid: number }[]} */
  let told = [];
  const supervisor = new Supervisor({ ...quiet, changed: (programs) => (told = programs) });
  const adding = supervisor.add({
    name: 'slow',
    start: async (spawned) => {
      const started = await program('slow', idle, spawned);
      await until('readiness that never comes', () => false, { given: started.ended });
      return started;
    },
  });
  const refused = assert.rejects(adding, /ended by SIGTERM/);
  const pid = await until('the process id', () => told[0]?.pid);
  assert.equal(isAlive(pid), true);
  // And Ctrl-C does not wait until it is ready.
  await supervisor.stop();
  await refused;
  assert.equal(isAlive(pid), false);
});

test('a program that does not become ready is not left running', async () => {
  const supervisor = new Supervisor({ ...quiet, changed: () => undefined });
  let pid = 0;
  const start = async (/** @type {import('./program.mjs').Spawned} */ spawned) => {
    pid = (await program('mute', idle, spawned)).pid;
    throw new Error('mute is not ready');
  };
  await assert.rejects(supervisor.add({ name: 'mute', start }), /mute is not ready/);
  assert.equal(isAlive(pid), false);
});

test('everything stops in reverse order', async () => {
  /** @type {string[]} */
  const ended = [];
  const supervisor = new Supervisor({ ...quiet, changed: () => undefined });
  for (const name of ['database', 'server', 'api']) {
    await supervisor.add({
      name,
      start: async (spawned) => {
        const started = await program(name, idle, spawned);
        void started.end.then(() => ended.push(name));
        return started;
      },
    });
  }
  await supervisor.stop();
  assert.deepEqual(ended, ['api', 'server', 'database']);
});

test('what a killed start-up left behind is stopped, and nothing else', async () => {
  const file = join(folder, 'running.json');
  const left = await program('left');
  const other = await program('other');
  // A start-up that is gone: a process id that nobody has any more.
  const gone = await program('gone', '');
  await gone.end;
  await recordRunning(file, [{ name: 'left', pid: left.pid }], gone.pid);
  await stopLeftovers(file, () => undefined);
  assert.match(await left.end, /SIGTERM/);
  assert.equal(isAlive(other.pid), true);
});

test('a start-up that still runs is not disturbed', async () => {
  const file = join(folder, 'busy.json');
  const served = await program('served');
  await recordRunning(file, [{ name: 'served', pid: served.pid }]);
  await assert.rejects(
    stopLeftovers(file, () => undefined),
    /runs already/,
  );
  assert.equal(isAlive(served.pid), true);
});

test('the end of a log is what an error message shows', async () => {
  const talker = await program('talker', 'for (let i = 0; i < 40; i += 1) console.log(`line ${i}`)');
  await talker.end;
  assert.deepEqual(tail(talker.logFile, 2).split('\n'), ['line 38', 'line 39']);
});
