import { rowsOf } from '../../../libs/testing/faults/look.js';
import {
  ClaimInPlay,
  operatorSettings,
  runCommand,
  type RunningProgram,
  startProgram,
  startWhole,
  type WholeSystem,
} from '../../../libs/testing/index.js';
import { Client, Connection } from '@temporalio/client';
import { dossierTypes } from '../../../workflows/types.js';
import { hoso } from './cli.js';

// What does not go on is listed with its reason, begun anew, and moved.
let system: WholeSystem;
let worker: RunningProgram;
let claims: ClaimInPlay[];
beforeAll(async () => {
  system = await startWhole('operator', { TEMPORAL_UI_URL: 'https://temporal.example/' });
  worker = system.worker;
  const submitted = async () => ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  claims = [await submitted(), await submitted()];
  for (const claim of claims)
    await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
}, 180_000);
afterAll(async () => {
  await worker.stop();
  await system.end();
});

const called = async (...args: string[]) => {
  const { printed, complaint, exitCode } = await hoso({
    args: [...args, '--json'],
    env: operatorSettings(system.env),
    types: dossierTypes,
  });
  return { report: (printed === '' ? {} : JSON.parse(printed)) as Record<string, unknown>, complaint, exitCode };
};
const number = (i: number): string => claims[i]?.number ?? '';
const begun = async () =>
  (
    await rowsOf<{ dossier: string; because: string }>(
      system,
      `select dossier, detail ->> 'because' as because from hoso.incident where kind = 'begun' order by id`,
    )
  ).map(({ dossier, because }) => [dossier, because]);

/** Ends the run of a dossier behind everybody's back. */
const terminated = async (dossier: string): Promise<void> => {
  const connection = await Connection.connect({ address: system.env['TEMPORAL_ADDRESS'] ?? '' });
  await new Client({ connection, namespace: system.namespace }).workflow.getHandle(dossier).terminate('a test');
  await connection.close();
};

it('lists open dossiers, and nothing as stuck while all go on', async () => {
  const { report } = await called('dossiers', 'list', '--type', 'unemployment-claim');
  expect(report).toMatchObject({
    complete: true,
    open: claims.map((claim) => ({ number: claim.number, office: 'HN-01' })),
  });
  expect(JSON.stringify(report)).not.toMatch(/Nguyễn|claimant"/);
  expect((await called('dossiers', 'list', '--stuck')).report).toEqual({ stuck: [], complete: true });
}, 60_000);

it('names a dossier without a run, and one whose registry is silent', async () => {
  await worker.stop();
  await terminated(number(0));
  await rowsOf(
    system,
    `update hoso.dossier set state = (jsonb_set(state::jsonb, '{outages}',
       '{"bank":{"since":"2026-11-03","reason":"REGISTRY_UNAVAILABLE"}}'))::json where number = $1`,
    [number(1)],
  );
  const { report } = await called('dossiers', 'list', '--stuck');
  expect(report['stuck']).toEqual([
    expect.objectContaining({ number: number(0), reason: 'no run' }),
    expect.objectContaining({
      ...{ number: number(1), reason: 'waits', since: '2026-11-03', detail: 'bank (REGISTRY_UNAVAILABLE)' },
    }),
  ]);
  const { body } = await system.stage.as('operator').get(`/v1/operations/dossiers/${number(0)}`);
  expect(body).toMatchObject({ run: { state: 'none', id: null }, stuck: { reason: 'no run' }, details: null });
}, 60_000);

it('names a dossier whose moment has passed', async () => {
  await rowsOf(
    system,
    `update hoso.dossier set state = (jsonb_set(state::jsonb, '{outages}', '{}'))::json where number = $1`,
    [number(1)],
  );
  const moment = (name: string | null, at: string | null) =>
    rowsOf(system, 'update hoso.head set moment = $2, moment_at = $3 where dossier = $1', [number(1), name, at]);
  await moment('decision', '2000-01-01');
  const { report } = await called('dossiers', 'list', '--stuck');
  expect(report['stuck']).toContainEqual(
    expect.objectContaining({
      number: number(1),
      reason: 'late',
      detail: 'decision',
      since: '2000-01-01T00:00:00.000Z',
    }),
  );
  await moment(null, null);
}, 60_000);

it('begins a dossier anew from its record, by number', async () => {
  worker = await startProgram('worker', system.env);
  const { report, exitCode } = await called('dossiers', 'restart', number(1));
  expect([exitCode, report]).toEqual([0, { restarted: [{ number: number(1), outcome: 'goes on' }] }]);
  expect(await begun()).toContainEqual([number(1), 'an operator began it anew']);
  expect((await called('dossiers', 'restart', 'TCTN-2026-9999999')).complaint).toBe(
    'TCTN-2026-9999999: there is no such dossier',
  );
}, 120_000);

interface Restarted {
  readonly code?: string;
  readonly outcome?: string;
  readonly dossier?: { readonly sequence: number; readonly run: { readonly state: string; readonly id: string } };
}

it('is begun anew from the page alike: looked at first, refused where its run is well, once under a key, by whom and why', async () => {
  const operator = system.stage.as('operator');
  const path = `/v1/operations/dossiers/${number(1)}`;
  await rowsOf(system, 'update hoso.head set begun_at = null');
  const before = (await operator.get<Restarted['dossier'] & { begun: object[]; timers: { name: string }[] }>(path))
    .body;
  expect(before).toMatchObject({
    ...{ number: number(1), type: 'unemployment-claim', office: 'HN-01', closed: false, stuck: null },
    run: { state: 'follows', sequence: before.sequence, asking: false },
    waiting: expect.arrayContaining([expect.objectContaining({ who: 'officer' })]),
    details: expect.stringContaining(`### ${number(1)}:`),
    begun: expect.arrayContaining([expect.objectContaining({ because: 'an operator began it anew' })]),
    temporal: `https://temporal.example/namespaces/${system.namespace}/workflows/${number(1)}`,
  });
  expect(JSON.stringify(before)).not.toMatch(/Nguyễn|personalId|displayName/);

  const asked = (body: object, query = '', key = 'restart-from-the-page') =>
    operator.post<Restarted>(`${path}/restart${query}`, body, key);
  const reason = 'lịch sử không khớp bản mới';
  for (const query of ['', '?dryRun=true'])
    expect(await asked({ reason }, query)).toMatchObject({ status: 409, body: { code: 'RUN_GOES_ON' } });
  expect(await asked({ reason: 'gọi 0912 345 678' })).toMatchObject({ status: 400 });
  const looked = await asked({ reason, anyway: true }, '?dryRun=true');
  expect(looked.body).toMatchObject({ outcome: 'would be begun', dossier: { run: { id: before.run.id } } });
  expect((await begun()).filter(([dossier]) => dossier === number(1))).toHaveLength(before.begun.length);

  const done = await asked({ reason, anyway: true });
  expect(done).toMatchObject({ status: 200, body: { outcome: 'goes on', dossier: { sequence: before.sequence } } });
  expect(done.body.dossier?.run.id).not.toBe(before.run.id);
  // The same request again is answered, and begins nothing; under another key somebody waits ten seconds.
  expect((await asked({ reason, anyway: true })).body).toMatchObject({
    outcome: 'goes on',
    dossier: done.body.dossier,
  });
  expect(await asked({ reason })).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  expect((await asked({ reason, anyway: true }, '', 'another-request')).body.outcome).toBe('was begun a moment ago');
  const after = await operator.get<{ begun: object[] }>(path);
  expect(after.body.begun[0]).toMatchObject({ because: 'an operator began it anew', by: expect.any(String), reason });
  expect(after.body.begun).toHaveLength(before.begun.length + 1);
  await rowsOf(system, 'update hoso.head set begun_at = null');
}, 120_000);

it('is operators’ alone to see and to begin anew', async () => {
  const path = `/v1/operations/dossiers/${number(0)}`;
  for (const other of ['officer', 'director:HN-01:1', 'auditor', `claimant:${claims[0]?.who.personalId}`]) {
    expect((await system.stage.as(other).get(path)).status).toBe(403);
    expect((await system.stage.as(other).post(`${path}/restart`, { reason: 'thử xem' })).status).toBe(403);
  }
  const operator = system.stage.as('operator');
  expect((await operator.get('/v1/operations/dossiers/TCTN-2026-9999999')).status).toBe(404);
  expect((await operator.post('/v1/operations/dossiers/TCTN-2026-9999999/restart', { reason: 'thử xem' })).status).toBe(
    404,
  );
}, 60_000);

it('asks before it begins all that is stuck, and then none is', async () => {
  // The worker may have begun it already.
  const { complaint, exitCode } = await called('dossiers', 'restart', '--all');
  if (exitCode === 1) expect(complaint).toMatch(/^Begin 1 dossiers anew/);
  await called('dossiers', 'restart', '--all', '--yes');
  expect((await called('dossiers', 'list', '--stuck')).report).toEqual({ stuck: [], complete: true });
}, 120_000);

it('shows what a move would change by both builds, and changes nothing', async () => {
  await rowsOf(system, `update hoso.dossier set waiting = '[]', fold = 'an older build' where number = $1`, [
    number(0),
  ]);
  const before = await begun();
  const { report } = await called('dossiers', 'move', '--type', 'unemployment-claim', '--preview');
  expect(report).toMatchObject({
    dossiers: 2,
    differing: [{ number: number(0), before: 'nobody', today: 'officer' }],
  });
  expect((report['groups'] as { count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(await begun()).toEqual(before);
}, 60_000);

it('moves each once per build', async () => {
  // As a process of its own: the build is that of the compiled code.
  const moved = () => runCommand('dossiers', ['move', '--type', 'unemployment-claim', '--rate', '20'], system.env);
  // A dossier that was begun a moment ago is let be for ten seconds.
  await rowsOf(system, 'update hoso.head set begun_at = null');
  expect((await moved()).report).toMatchObject({ moved: 2, stayed: 0 });
  expect((await moved()).report).toMatchObject({ moved: 0, stayed: 2 });
  const by = (await begun()).filter(([, because]) => because === 'an operator moved it to this build');
  expect(by.map(([dossier]) => dossier)).toEqual([number(0), number(1)]);
  await claims[0]?.command('officer', 'issueAppointment');
  const { body } = await system.stage.as('operator').get(`/v1/operations/dossiers/${number(0)}`);
  const days = expect.objectContaining({ due: expect.stringMatching(/^2026-/), stands: false });
  expect(body).toMatchObject({ timers: expect.arrayContaining([days]) });
  const [stuck] = await rowsOf<{ count: number }>(
    system,
    `select count(*)::int from hoso.incident where kind = 'stuck'`,
  );
  expect(stuck?.count).toBe(0);
}, 120_000);
