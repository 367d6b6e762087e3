import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { type Answered, type FactEnvelope, messages } from '../../libs/dossier/index.js';
import { latestLawVersion } from '../../libs/policy/index.js';
import { encryptedDataConverter, parseEncryptionKeys } from '../../libs/temporal/index.js';
import { failedTasks } from '../../libs/testing/faults/look.js';
import {
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  startSystem,
  testServers,
  type TestSystem,
} from '../../libs/testing/index.js';

let registries: Registries;
let system: TestSystem;
let connection: Connection;
beforeAll(async () => {
  connection = await Connection.connect({ address: testServers().temporalAddress });
  registries = await freshRegistries('facts');
  system = await startSystem('facts', registries.env);
}, 120_000);
afterAll(async () => {
  await connection.close();
  await system.end();
  await registries.stop();
});

it('a fact of an outside system is answered when it is recorded and counts once; what is no fact of the type changes nothing', async () => {
  const worker = {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  };
  const claim = await ClaimInPlay.submit(system.stage, await plant(registries.admin, worker), { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  const client = new Client({
    connection,
    namespace: system.namespace,
    dataConverter: encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '')),
  });
  const handle = client.workflow.getHandle(claim.number);
  const update = (name: string, envelope?: object) =>
    handle
      .executeUpdate<Answered, [object | undefined]>(name, { args: [envelope] })
      .catch((error: Error & { readonly cause?: { readonly type?: string } }) => error.cause?.type);
  const tell = (fact: string, id: string, input: unknown) => {
    const envelope: FactEnvelope = { fact, id, input, source: 'insurance-records' };
    return update(messages.fact, envelope);
  };
  const { sequence } = await system.stage.look(claim.number);
  expect(await tell('no such fact', 'f0', {})).toBe('FACT_UNKNOWN');
  expect(await tell('constructor', 'f0', {})).toBe('FACT_UNKNOWN');
  expect(await update(messages.fact)).toBe('INTERNAL');
  expect(await update(messages.lawData, { version: latestLawVersion + 1 })).toBe('LAW_GIVES_NO_ANSWER');
  expect(await update(messages.lawData)).toBe('INTERNAL');
  expect(await tell('employmentDetected', 'f1', { from: 'yesterday' })).toBe('INPUT_INVALID');
  const told = await tell('employmentDetected', 'f2', { from: '2026-11-18' });
  expect(told).toMatchObject({ answer: { dossier: claim.number, sequence: sequence + 1 } });
  expect((await claim.facts()).alerts).toHaveLength(1);
  await claim.month(2);
  // A repeated fact gets the first answer, whatever has happened since.
  expect(await tell('employmentDetected', 'f2', { from: '2026-11-18' })).toEqual(told);
  const { alerts } = await claim.facts();
  expect(alerts.map(({ kind }) => kind)).toEqual(['employment-detected']);
  const timeline = await system.stage
    .as('officer')
    .get<{ items: { sequence: number; kind: string }[] }>(`/v1/dossiers/${claim.number}/timeline?limit=200`);
  const kinds = timeline.body.items.filter((event) => event.sequence > sequence).map(({ kind }) => kind);
  expect(kinds).toEqual(['employmentDetected', 'checkedIn', 'entitled', 'paid']);
  expect(await failedTasks(system)).toEqual([]);

  // The same over HTTP, by the insurance agency's account.
  const report = (account: string, fact: string, input: unknown, key: string) =>
    system.stage.as(account).post<{ code?: string }>(`/v1/dossiers/${claim.number}/facts/${fact}`, { input }, key);
  const key = randomUUID();
  const known = { from: '2026-12-20' };
  for (const _again of [1, 2]) {
    const answer = await report('insurance-officer', 'employmentDetected', known, key);
    expect(answer).toMatchObject({ status: 202, body: { dossier: claim.number, fact: 'employmentDetected' } });
    expect((await claim.facts()).alerts).toHaveLength(2);
  }
  const code = async (...asked: Parameters<typeof report>) => {
    const { status, body } = await report(...asked);
    return [status, body.code];
  };
  expect(await code('insurance-officer', 'employmentDetected', { from: '2026-12-21' }, key)).toEqual([
    409,
    'IDEMPOTENCY_KEY_REUSED',
  ]);
  expect(await code('insurance-officer', 'employmentDetected', { from: 'soon' }, randomUUID())).toEqual([
    400,
    'VALIDATION_FAILED',
  ]);
  expect(await code('insurance-officer', 'constructor', {}, randomUUID())).toEqual([404, 'FACT_UNKNOWN']);
  // Accounts may not report what one dossier tells another.
  expect(await code('insurance-officer', 'referralRefused', {}, randomUUID())).toEqual([404, 'FACT_UNKNOWN']);
  expect(await code('officer', 'employmentDetected', known, randomUUID())).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  expect(await code('insurance-officer:HD:1', 'employmentDetected', known, randomUUID())).toEqual([
    404,
    'DOSSIER_NOT_FOUND',
  ]);
  expect((await claim.facts()).alerts).toHaveLength(2);
}, 90_000);
