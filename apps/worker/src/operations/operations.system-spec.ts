import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../../../libs/testing/faults/look.js';
import {
  ClaimInPlay,
  freePort,
  nodeOptions,
  startProgram,
  startWhole,
  type WholeSystem,
} from '../../../../libs/testing/index.js';
import { root } from '../../../../libs/testing/root.js';

// What a worker reports of itself and of all dossiers, and how it ends, or does not, when something is unreachable.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('operations');
}, 120_000);
afterAll(() => system.end());

const asked = (url: string) => fetch(url, { signal: AbortSignal.timeout(10_000) });
const metrics = async (url = system.worker.url) => (await asked(`${url}/metrics`)).text();
const ready = async (url = system.worker.url) =>
  (await (await asked(`${url}/health/ready`)).json()) as Record<string, unknown>;

it('tells the dossiers, the registries, its own work and what Temporal’s SDK measures', async () => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  const text = await eventually(
    () => metrics(),
    (seen) => seen.includes('hoso_dossiers_open{type="unemployment-claim",phase="intake"} 1'),
    45,
  );
  expect(text).toMatch(/hoso_registry_calls_total\{registry="population",outcome="answered",status=""\} 1/);
  expect(text).toContain('hoso_dossiers_waiting{type="unemployment-claim",who="officer"} 1');
  for (const line of ['hoso_runs_missing 0', 'hoso_moments_late 0', 'hoso_tasks_failing 0', 'hoso_log_lost 0'])
    expect(text).toContain(line);
  expect(text).toContain('hoso_registry_paused{registry="bank"} 0');
  expect(text).toMatch(/hoso_sweep_ended_at_seconds\{sweep="unconfirmed"\} \d/);
  expect(text).toMatch(/^temporal_workflow_task_schedule_to_start_latency_bucket/m);
  expect(text).not.toContain(claim.number);
}, 120_000);

it('says in its readiness what there is to know', async () => {
  expect(await ready()).toMatchObject({
    status: 'ok',
    build: expect.stringMatching(/^[0-9a-f]{32}$/),
    queues: { hoso: 'RUNNING', bank: 'RUNNING', population: 'RUNNING', 'insurance-records': 'RUNNING' },
    registries: { population: 'answers' },
    log: { count: 0 },
  });
  expect(await (await fetch(`${system.api.url}/health/ready`)).json()).toEqual({
    status: 'up',
    parts: { postgresql: 'up', temporal: 'up', workers: 'up', registries: 'up', log: 'up' },
  });
}, 60_000);

it.each([
  ['worker', { TEMPORAL_ADDRESS: '127.0.0.1:9' }, 69, 'no Temporal server answers at 127.0.0.1:9'],
  ['api', { TEMPORAL_ADDRESS: '127.0.0.1:9' }, 69, 'no Temporal server answers at 127.0.0.1:9'],
  ['worker', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/hoso' }, 69, 'no PostgreSQL answers at 127.0.0.1:9/hoso'],
  ['api', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/hoso' }, 69, 'no PostgreSQL answers at 127.0.0.1:9/hoso'],
  ['worker', { WORKFLOW_CACHE: '1' }, 78, 'WORKFLOW_CACHE: expected at least 2, found "1"'],
  ['api', { RATE_LIMIT_PER_MINUTE: 'many' }, 78, 'RATE_LIMIT_PER_MINUTE: expected a number, found "many"'],
] as const)(
  '%s with %j ends with %i and says why, without a stack',
  async (name, change, code, why) => {
    // The API that runs has its identity provider's port.
    const env = { ...system.env, IDENTITY_PORT: String(await freePort()), ...change };
    const failed = await startProgram(name, env, { awaitReady: false });
    expect(await failed.ended).toBe(code);
    expect(failed.logs()).toContain(why);
    expect(failed.logs()).not.toMatch(/^\s+at /m);
  },
  60_000,
);

(existsSync('/dev/full') ? it : it.skip)(
  'works on when its log is on a full disk, and says so',
  async () => {
    const port = await freePort();
    const main = join(root, 'dist', 'apps', 'worker', 'src', 'main.js');
    const child = spawn(process.execPath, [...nodeOptions, main], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...system.env, HEALTH_PORT: String(port), LOG_LEVEL: 'info' },
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const url = `http://127.0.0.1:${port}`;
    await eventually(
      () => ready(url).catch((error: unknown) => ({ error, exitCode: child.exitCode, said })),
      (seen) => 'status' in seen && seen.status === 'ok',
      180,
    );
    expect(await ready(url)).toMatchObject({ log: { reason: 'ENOSPC' } });
    expect(await metrics(url)).toMatch(/hoso_log_lost [1-9]/);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  240_000,
);
