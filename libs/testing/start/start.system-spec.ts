import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api, freePort } from '../index.js';
import { People } from '../play/people.js';
import { listeningSockets } from './sockets.js';
import { startEverything, type StartedSystem, type StartSummary, untilGone } from './started.js';

// `npm start` itself, with its own PostgreSQL, Temporal, UI, registries, worker, courier and API, twice on the same state.
const programs = [
  'npm start',
  'PostgreSQL',
  'Temporal',
  'Temporal UI',
  'insurance-records',
  'population',
  'bank',
  'worker',
  'courier',
  'api',
];

let state: string;
let flags: string[];
let first: StartSummary;
let second: StartSummary;
let served: StartedSystem | undefined;
let played: string;
beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'hoso-start-'));
  chmodSync(state, 0o755);
  flags = ['--port-base', String(await freePort())];
});
afterAll(async () => {
  await served?.interrupt();
  rmSync(state, { recursive: true, force: true });
});

it('plays a claim, has the record verified, ends with 0 and leaves nothing running', async () => {
  const start = startEverything(state, '--once', ...flags);
  const seen = new Map<number, string>();
  const watch = setInterval(() => start.running().forEach(({ name, pid }) => seen.set(pid, name)), 100);
  const code = await start.ended;
  clearInterval(watch);
  expect([code, code === 0 ? '' : start.log()]).toEqual([0, '']);
  first = await start.summary;
  expect(first).toMatchObject({
    passed: true,
    played: {
      status: 'terminated',
      verified: { 'timeline verify': { passed: true }, 'readmodel rebuild --check': { passed: true } },
    },
  });
  played = first.played?.dossier ?? '';
  expect([...seen.values()].sort()).toEqual([...programs].sort());
  expect(await untilGone([...seen.keys()])).toEqual([]);
  expect(start.running()).toEqual([]);
}, 300_000);

it('is up again within 20 seconds, with the dossier of before', async () => {
  // On a machine that has time for it; with N programs for each core everything takes N times as long.
  const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  served = startEverything(state, '--no-play', ...flags);
  second = await served.summary;
  process.stderr.write(`second start: ready after ${second.readyAfterSeconds} s, load ${busy.toFixed(1)} a core\n`);
  expect(second.readyAfterSeconds).toBeLessThanOrEqual(20 * busy);
  const officer = new Api(second.urls.api, new People(second.urls.identity), 'officer');
  const { status, body } = await officer.get(`/v1/dossiers/${played}`);
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({ status: expect.objectContaining({ name: 'terminated' }) }),
  ]);
}, 120_000);

it('prints links that work: the API’s documents, and Temporal UI with an operator’s session', async () => {
  expect((await fetch(second.urls.docs)).status).toBe(200);
  for (const link of [second.urls.temporalUi, first.urls.playedDossier ?? '']) {
    const answer = await fetch(link, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringMatching(/^hoso-codec=/)]);
    const page = await fetch(answer.headers.get('location') ?? '');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  }
  expect(first.urls.playedDossier).toContain(encodeURIComponent(`/workflows/${played}`));
});

it('listens on loopback only, every program of it', () => {
  const sockets = listeningSockets(served?.running().map(({ pid }) => pid) ?? []);
  expect(sockets.filter(({ address }) => address !== '127.0.0.1')).toEqual([]);
  const base = Number(flags[1]);
  const ports = sockets.map(({ port }) => port);
  expect(ports).toEqual(expect.arrayContaining(Array.from({ length: 10 }, (_, index) => base + index)));
});

it('refuses a second start on the same state or the same ports, and says so in JSON', async () => {
  const same = startEverything(state, '--once', ...flags);
  expect([await same.ended, await same.summary]).toEqual([
    1,
    { passed: false, error: expect.stringContaining('runs already in this checkout') },
  ]);
  const elsewhere = startEverything(join(state, 'other'), '--once', ...flags);
  expect([await elsewhere.ended, await elsewhere.summary]).toEqual([
    1,
    { passed: false, error: expect.stringMatching(/port \d+ \(api\) is taken by .+--port-api N/s) },
  ]);
  const contradiction = startEverything(state, '--once', '--no-play');
  expect([await contradiction.ended, await contradiction.summary]).toEqual([
    1,
    { passed: false, error: expect.stringContaining('--no-play') },
  ]);
}, 60_000);

it('stops all it started at Ctrl-C', async () => {
  const pids = served?.running().map(({ pid }) => pid) ?? [];
  expect(pids).toHaveLength(programs.length);
  expect(await served?.interrupt()).toBe(0);
  expect(await untilGone(pids)).toEqual([]);
  expect(served?.running()).toEqual([]);
}, 60_000);

it('finds what a killed start left, even a program that was not ready yet', async () => {
  const killed = startEverything(state, '--no-play', ...flags);
  const pid = await new Promise<number>((resolve, reject) => {
    void killed.ended.then(() => reject(new Error(killed.log())));
    void (async () => {
      for (;;) {
        const temporal = killed.running().find(({ name }) => name === 'Temporal');
        if (temporal) return resolve(temporal.pid);
        await sleep(5);
      }
    })();
  });
  const [start] = killed.running();
  process.kill(start?.pid ?? 0, 'SIGKILL');
  await killed.summary.catch(() => undefined);
  served = startEverything(state, '--no-play', ...flags);
  await served.summary;
  expect(served.log()).toContain(`stopping Temporal (pid ${pid}), left by a start-up that was killed`);
  expect(await untilGone([pid])).toEqual([]);
}, 120_000);
