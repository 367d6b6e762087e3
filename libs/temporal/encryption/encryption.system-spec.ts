import { randomUUID } from 'node:crypto';
import {
  Client,
  WithStartWorkflowOperation,
  WorkflowIdConflictPolicy,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { findInDatabase, testServers } from '../../testing/index.js';
import { conversation, finish, person, submit } from '../fixtures/workflows.js';
import { startRig, type Rig } from '../fixtures/rig.js';
import { decodeForReader, encryptedDataConverter, searchAttributesOf } from '../index.js';
import { until } from '../fixtures/until.js';

const an = { name: 'Nguyễn Văn An', number: '001099012345' };

describe('a workflow whose payloads are encrypted', () => {
  let rig: Rig;
  const workflowId = `TCTN-2026-${randomUUID()}`;
  const start = (id: string) =>
    new WithStartWorkflowOperation(conversation, {
      workflowId: id,
      taskQueue: rig.taskQueue,
      args: [],
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      staticSummary: 'an unemployment claim',
      typedSearchAttributes: searchAttributesOf({ type: 'unemployment-claim', office: 'HN-01', phase: 'intake' }),
    });
  const submitted = (id: string, who: typeof an) =>
    rig.client.workflow.executeUpdateWithStart(submit, { startWorkflowOperation: start(id), args: [who] });
  const events = async () => (await rig.client.workflow.getHandle(workflowId).fetchHistory()).events ?? [];

  beforeAll(async () => {
    rig = await startRig(testServers().temporalAddress);
  });
  afterAll(() => rig?.close());

  it('is started, updated, queried, signalled and read like any other', async () => {
    expect(await submitted(workflowId, an)).toBe('recorded Nguyễn Văn An');
    const handle = rig.client.workflow.getHandle(workflowId);
    expect(await handle.query(person)).toEqual(an);
    await until('its timer', 10_000, async () => (await events()).some((event) => event.timerStartedEventAttributes));
    await handle.signal(finish, 'kết thúc');
    expect(await handle.result()).toBe('Nguyễn Văn An: kết thúc');
    expect(await (await handle.describe()).staticSummary()).toBe('an unemployment claim');
  });

  it('refuses with a type and a message that only the caller can read', async () => {
    const refusal = await submitted(`TCTN-2026-${randomUUID()}`, { ...an, number: '' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((refusal as WorkflowUpdateFailedError).cause).toMatchObject({
      type: 'NO_NUMBER',
      message: 'Nguyễn Văn An?',
    });
  });

  it('leaves nothing in clear in its history but types, ids and times', async () => {
    const history = Buffer.from(temporal.api.history.v1.History.encode({ events: await events() }).finish());
    for (const secret of ['Nguyễn', '001099012345', 'recorded', 'kết thúc', 'no record of', 'unemployment claim']) {
      expect(history.includes(secret)).toBe(false);
    }
    expect(history.includes('UNKNOWN_PERSON')).toBe(true);
    expect(history.includes(workflowId)).toBe(true);
  });

  it("leaves nothing in clear in Temporal's databases", async () => {
    const secrets = ['Nguyễn Văn An', '001099012345', 'recorded Ng', 'kết thúc', 'no record of', 'unemployment claim'];
    for (const url of testServers().temporalDatabaseUrls) {
      const found = await findInDatabase(url, [...secrets, workflowId]);
      expect(found.filter(({ text }) => secrets.includes(text))).toEqual([]);
      expect(found.filter(({ text }) => text === workflowId)).not.toEqual([]);
    }
  });

  it('shows an operator the summaries of the workflow, its activities and its timers', async () => {
    const summaries = (await events()).flatMap(({ userMetadata }) => userMetadata?.summary ?? []);
    const { payloads } = decodeForReader(summaries, { keys: rig.keys, mayReadAll: false });
    const texts = payloads.map((payload) => defaultPayloadConverter.fromPayload(payload));
    expect(new Set(texts)).toEqual(
      new Set(['an unemployment claim', 'records', 'asks the registry', 'waits for the end']),
    );
  });

  it('shows an operator the current details, but not the answers to other queries', async () => {
    const answers = await Promise.all(
      ['__temporal_workflow_metadata', 'person'].map((name) => rawQuery(rig, workflowId, name)),
    );
    const { payloads } = decodeForReader(answers, { keys: rig.keys, mayReadAll: false });
    const [metadata, secret] = payloads.map((payload) => defaultPayloadConverter.fromPayload(payload));
    expect(metadata).toMatchObject({ currentDetails: '**submitted**, waiting for the registry' });
    expect(secret).toMatch(/^\[encrypted/);
  });

  it('is replayed from its recorded history under its own id, and under no other', async () => {
    const history = await rig.client.workflow.getHandle(workflowId).fetchHistory();
    const options = { workflowBundle: rig.workflowBundle, dataConverter: encryptedDataConverter(rig.keys) };
    await Worker.runReplayHistory(options, history, workflowId);
    await expect(Worker.runReplayHistory(options, history, 'TCTN-2026-0000001')).rejects.toThrow();
  });

  it('does not believe a fact that someone without the key signals, and the worker survives it', async () => {
    const id = `TCTN-2026-${randomUUID()}`;
    await submitted(id, an);
    const outsider = new Client({ connection: rig.connection, namespace: rig.namespace });
    await outsider.workflow.getHandle(id).signal(finish, 'paid');
    await until('a failed task', 10_000, async () => (await failedTasks(rig, id)) > 0);
    // Operators find it like this (docs/operate.md), and no healthy dossier.
    const stuck = `TemporalReportedProblems IN ("category=WorkflowTaskFailed")`;
    const ids = async () => {
      const found: string[] = [];
      for await (const { workflowId } of rig.client.workflow.list({ query: stuck })) found.push(workflowId);
      return found;
    };
    await until('the list of stuck dossiers', 80_000, async () => (await ids()).length > 0);
    expect(await ids()).toEqual([id]);
    expect((await rig.client.workflow.getHandle(id).describe()).status.name).toBe('RUNNING');
    expect(await submitted(`TCTN-2026-${randomUUID()}`, an)).toBe('recorded Nguyễn Văn An');
  }, 90_000);

  it('stands in visibility under its type, office and phase', async () => {
    const query = `WorkflowId = '${workflowId}' AND HosoType = 'unemployment-claim' AND HosoOffice = 'HN-01' AND HosoPhase = 'intake'`;
    await until('visibility', 10_000, async () => (await rig.client.workflow.count(query)).count === 1);
  });
});

async function rawQuery({ client, namespace }: Rig, workflowId: string, queryType: string): Promise<Payload> {
  const { queryResult } = await client.workflowService.queryWorkflow({
    namespace,
    execution: { workflowId },
    query: { queryType },
    queryRejectCondition: temporal.api.enums.v1.QueryRejectCondition.QUERY_REJECT_CONDITION_NONE,
  });
  return queryResult?.payloads?.[0] as Payload;
}

async function failedTasks({ client }: Rig, workflowId: string): Promise<number> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return (events ?? []).filter((event) => event.workflowTaskFailedEventAttributes).length;
}
