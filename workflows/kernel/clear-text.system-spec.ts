import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { messages } from '../../libs/dossier/index.js';
import { startSystem, testServers, type TestSystem } from '../../libs/testing/index.js';

// CommonJS: Node finds no named exports in it.
const { EventType } = proto.temporal.api.enums.v1;

let system: TestSystem;
let connection: Connection;
beforeAll(async () => {
  connection = await Connection.connect({ address: testServers().temporalAddress });
  system = await startSystem('clear_text');
}, 120_000);
afterAll(async () => {
  await connection.close();
  await system.end();
});

const request = {
  person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
  office: 'HN-01',
  wishes: 'Any',
  contract: { endedOn: '2025-12-31', insured: true },
};

it('a signal in clear is never believed; the dossier begins anew from its record by itself', async () => {
  const { stage } = system;
  const dossier = await stage.submit('claimant', 'job-counselling', { input: request });
  await stage.command('officer', dossier, 'recordCounselling', { advice: 'Two openings were shown' });
  // Somebody who reaches Temporal but has no key.
  const stranger = new Client({ connection, namespace: system.namespace });
  const handle = stranger.workflow.getHandle(dossier);
  await handle.signal(messages.catchUp, { fact: 'anything', id: 'f1', input: {}, source: 'nobody' });
  const failed = async () =>
    ((await handle.fetchHistory()).events ?? []).some(
      ({ eventType }) => eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED,
    );
  for (const end = Date.now() + 30_000; !(await failed()); await sleep(200))
    if (Date.now() > end) throw new Error('the signal was taken');

  // The client retries with the same key, as told; nothing was lost, nothing happens twice.
  const take = () => stage.as('officer').post(`/v1/dossiers/${dossier}/commands/take`, { input: {} }, 'taken-once');
  let taken = await take();
  for (const end = Date.now() + 30_000; taken.status === 503 && Date.now() < end;) taken = await take();
  expect(taken).toMatchObject({ status: 200, body: { dossier, command: 'take' } });
  await stage.command('officer', dossier, 'issueReferral', {
    employer: 'HN0001',
    position: 'Accountant',
    suits: 'stated-trade',
  });
  const timeline = await stage
    .as('officer')
    .get<{ items: { sequence: number; kind: string }[] }>(`/v1/dossiers/${dossier}/timeline?limit=100`);
  const events = timeline.body.items.map(({ sequence, kind }) => `${sequence} ${kind}`);
  expect(events).toEqual(['1 dossierOpened', '2 counsellingRequested', '3 counselled', '4 taken', '5 referred']);
}, 120_000);
