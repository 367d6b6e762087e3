import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { encryptedDataConverter, parseEncryptionKeys } from '../../libs/temporal/index.js';
import {
  checkRecord,
  ClaimInPlay,
  freshRegistries,
  plant,
  type Registries,
  startSystem,
  testServers,
  type TestSystem,
  wholeRecord,
} from '../../libs/testing/index.js';

// A new run at every wait: what a year of operation does to a long dossier, in seconds.
let registries: Registries;
let system: TestSystem;
let connection: Connection;
beforeAll(async () => {
  connection = await Connection.connect({ address: testServers().temporalAddress });
  registries = await freshRegistries('continue');
  system = await startSystem('continue', { ...registries.env, CONTINUE_EVERY: '1' });
}, 120_000);
afterAll(async () => {
  await connection.close();
  await system.end();
  await registries.stop();
});

it('a claim goes through many runs as if they were one', async () => {
  const worker = {
    contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
    separation: { date: '2026-10-15' },
  };
  const claim = await ClaimInPlay.submit(system.stage, await plant(registries.admin, worker), { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();

  // The same request, before and after new runs began: one effect, one answer.
  await claim.onTo((await claim.window(2))[0]);
  const key = randomUUID();
  const notice = () =>
    system.stage
      .as(claim.claimant)
      .post(`/v1/dossiers/${claim.number}/commands/checkIn`, { input: { jobSearch: 'Two applications' } }, key);
  const first = await notice();
  await claim.toNextDeadline();
  await claim.paid(2);
  expect(await notice()).toEqual(first);
  await claim.miss(3);
  await claim.command('director', 'decideSuspension');
  await claim.checkIn(4);
  await claim.command('director', 'decideResumption');
  await claim.toNextDeadline();
  await claim.paid(4);
  expect(await claim.ranOut()).toBe('exhausted');

  const { notices, money, ended } = await claim.facts();
  expect(notices).toEqual(['notified', 'notified', 'missed', 'notified']);
  expect(Object.keys(money)).toEqual(['1', '2', '4']);
  expect(ended).toMatchObject({ ground: 'exhausted' });
  const timeline = await system.stage
    .as('officer')
    .get<{ items: { sequence: number; kind: string }[] }>(`/v1/dossiers/${claim.number}/timeline?limit=200`);
  const sequences = timeline.body.items.map(({ sequence }) => sequence);
  expect(sequences).toEqual(sequences.map((_, at) => at + 1));
  expect(timeline.body.items.filter(({ kind }) => kind === 'paid')).toHaveLength(3);

  const client = new Client({
    connection,
    namespace: system.namespace,
    dataConverter: encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '')),
  });
  const statuses: string[] = [];
  for await (const run of client.workflow.list({ query: `WorkflowId = '${claim.number}'` }))
    statuses.push(run.status.name);
  expect(statuses.filter((name) => name === 'CONTINUED_AS_NEW').length).toBeGreaterThanOrEqual(6);
  expect(statuses.filter((name) => name !== 'CONTINUED_AS_NEW')).toEqual(['COMPLETED']);
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 120_000);
