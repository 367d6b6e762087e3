import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { encryptedDataConverter, parseEncryptionKeys } from '../../libs/temporal/index.js';
import { eventually, failedTasks, kindsOf as kindsIn, rowsOf } from '../../libs/testing/faults/look.js';
import {
  checkRecord,
  ClaimInPlay,
  startWhole,
  testServers,
  type WholeSystem,
  wholeRecord,
} from '../../libs/testing/index.js';

// Runs that are terminated, reset to an earlier point or lose a timer: the record stays, and the dossier continues.
const { EventType } = proto.temporal.api.enums.v1;
let system: WholeSystem;
let connection: Connection;
let client: Client;
beforeAll(async () => {
  system = await startWhole('lost_runs');
  connection = await Connection.connect({ address: testServers().temporalAddress });
  client = new Client({
    connection,
    namespace: system.namespace,
    dataConverter: encryptedDataConverter(parseEncryptionKeys(system.env['HOSO_ENCRYPTION_KEYS'] ?? '')),
  });
}, 120_000);
afterAll(async () => {
  await connection.close();
  await system.end();
});

const submitted = async (): Promise<ClaimInPlay> => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  return claim;
};
const kindsOf = (claim: ClaimInPlay) => kindsIn(system, claim.number);
const runOf = async (claim: ClaimInPlay) => (await client.workflow.getHandle(claim.number).describe()).runId;
const incidents = async (claim: ClaimInPlay) =>
  (
    await rowsOf<{ kind: string }>(system, 'select kind from hoso.incident where dossier = $1 order by id', [
      claim.number,
    ])
  ).map(({ kind }) => kind);

it('a terminated run: the next command begins one from the record, and a new claim finds the dossier open', async () => {
  const claim = await submitted();
  await client.workflow.getHandle(claim.number).terminate('by mistake');
  await claim.command('officer', 'issueAppointment');
  expect(await incidents(claim)).toEqual(['begun']);
  const again = await ClaimInPlay.submit(system.stage, claim.who, { asOf: '2026-11-02' });
  expect(again.number).toBe(claim.number);
  await claim.command('employer:DN0001', 'confirmSeparation');
  expect((await system.stage.look(claim.number)).status.name).toBe('appointed');
}, 60_000);

it('a run that somebody cancels goes on: it is acted on, asks registries again, and its deadlines pass', async () => {
  const claim = await submitted();
  const run = await runOf(claim);
  await client.workflow.getHandle(claim.number).cancel();
  await claim.command('officer', 'issueAppointment');
  await claim.command('employer:DN0001', 'confirmSeparation');
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart ?? ('' as never));
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  expect((await kindsOf(claim)).filter((kind) => kind === 'identityChecked')).toHaveLength(2);
  expect(await runOf(claim)).toBe(run);
  expect(await incidents(claim)).toEqual([]);
}, 60_000);

it('without faults nobody is nudged and nothing is begun', async () => {
  const claim = await submitted();
  await claim.command('officer', 'issueAppointment');
  await eventually(
    async () =>
      (
        await rowsOf<{ ok: boolean }>(system, 'select confirmed = sequence as ok from hoso.head where dossier = $1', [
          claim.number,
        ])
      )[0]?.ok,
    (ok) => ok === true,
  );
  expect(await incidents(claim)).toEqual([]);
}, 60_000);

it('a run that does not know the end of its record is told, and its deadlines move', async () => {
  const claim = await submitted();
  // Reset to the first task: what happened since is in the record alone.
  const handle = client.workflow.getHandle(claim.number);
  const { events } = await handle.fetchHistory();
  const first = events?.find(({ eventType }) => eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED);
  await claim.command('officer', 'issueAppointment');
  await claim.command('employer:DN0001', 'confirmSeparation');
  const before = await kindsOf(claim);
  await connection.workflowService.resetWorkflowExecution({
    namespace: system.namespace,
    workflowExecution: { workflowId: claim.number },
    workflowTaskFinishEventId: first?.eventId,
    reason: 'a trial',
    requestId: randomUUID(),
  });
  const standing = async () => (await handle.query<{ sequence: number }>('standing')).sequence;
  await eventually(standing, (sequence) => sequence >= before.length);
  expect(await kindsOf(claim)).toEqual(before);
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart as never);
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  // Once when it came in, and once before the proposal, which is of another day.
  expect((await kindsOf(claim)).filter((kind) => kind === 'identityChecked')).toHaveLength(2);
  expect(await failedTasks(system)).toEqual([]);
}, 120_000);

it('a moment that the record had wrong is put right from the state, and nobody is disturbed', async () => {
  const claim = await submitted();
  await claim.command('officer', 'issueAppointment');
  const run = await runOf(claim);
  const moment = async () =>
    (
      await rowsOf<{ moment: string }>(system, 'select moment_at::text as moment from hoso.head where dossier = $1', [
        claim.number,
      ])
    )[0]?.moment;
  const right = await moment();
  await rowsOf(system, `update hoso.head set moment_at = now() - interval '1 year' where dossier = $1`, [claim.number]);
  await eventually(moment, (now) => now === right, 60);
  expect(await incidents(claim)).toEqual([]);
  expect(await runOf(claim)).toBe(run);
}, 90_000);

it('what is left is a record that is whole', async () => {
  expect(await checkRecord(system.env)).toMatchObject(wholeRecord);
}, 60_000);
