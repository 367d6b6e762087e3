import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { FactEnvelope } from '../../libs/dossier/index.js';
import { messages } from '../../libs/dossier/index.js';
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

it('a fact of an outside system counts once; what is no fact of the type changes nothing', async () => {
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
  const tell = (fact: string, id: string, input: unknown): Promise<void> => {
    const envelope: FactEnvelope = { fact, id, input, source: 'insurance-records' };
    return client.workflow.getHandle(claim.number).signal(messages.fact, envelope);
  };
  const { sequence } = await system.stage.look(claim.number);
  await tell('no such fact', 'f0', {});
  await tell('constructor', 'f0', {});
  await client.workflow.getHandle(claim.number).signal(messages.fact);
  await client.workflow.getHandle(claim.number).signal(messages.lawData, { version: 3 });
  await client.workflow.getHandle(claim.number).signal(messages.lawData);
  await tell('employmentDetected', 'f1', { from: 'yesterday' });
  await tell('employmentDetected', 'f2', { from: '2026-11-18' });
  await tell('employmentDetected', 'f2', { from: '2026-11-18' });
  await claim.until('the officer is told', ({ alerts }) => alerts.length > 0);
  await claim.month(2);
  const { alerts } = await claim.facts();
  expect(alerts.map(({ kind }) => kind)).toEqual(['employment-detected']);
  const timeline = await system.stage
    .as('officer')
    .get<{ items: { sequence: number; kind: string }[] }>(`/v1/dossiers/${claim.number}/timeline?limit=200`);
  const told = timeline.body.items.filter((event) => event.sequence > sequence).map(({ kind }) => kind);
  expect(told).toEqual(['employmentDetected', 'checkedIn', 'entitled', 'paid']);
  expect(await failedTasks(system)).toEqual([]);

  // The same over HTTP, by the insurance agency's account.
  const report = (account: string, fact: string, input: unknown, key: string) =>
    system.stage.as(account).post<{ code?: string }>(`/v1/dossiers/${claim.number}/facts/${fact}`, { input }, key);
  const key = randomUUID();
  const known = { from: '2026-12-20' };
  for (const _again of [1, 2]) {
    const answer = await report('insurance-officer', 'employmentDetected', known, key);
    expect(answer).toMatchObject({ status: 202, body: { dossier: claim.number, fact: 'employmentDetected' } });
    await claim.until('the officer is told again', ({ alerts: now }) => now.length === 2);
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
  // What one dossier tells another is no business of an account.
  expect(await code('insurance-officer', 'referralRefused', {}, randomUUID())).toEqual([404, 'FACT_UNKNOWN']);
  expect(await code('officer', 'employmentDetected', known, randomUUID())).toEqual([403, 'COMMAND_NOT_ALLOWED']);
  expect(await code('insurance-officer:HD:1', 'employmentDetected', known, randomUUID())).toEqual([
    404,
    'DOSSIER_NOT_FOUND',
  ]);
  expect((await claim.facts()).alerts).toHaveLength(2);
}, 90_000);
