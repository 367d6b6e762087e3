import { setTimeout as sleep } from 'node:timers/promises';
import { Client as Temporal, Connection, WorkflowNotFoundError } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Client } from 'pg';
import { testServers } from '../servers.js';
import type { Stage } from '../play/stage.js';
import type { TestSystem } from '../system.js';

/** Rows of a question to the system's own database. */
export async function rowsOf<Row extends object>(
  system: TestSystem,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: system.database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The kinds of a dossier's events in the order in which they happened. */
export async function kindsOf(system: TestSystem, dossier: string): Promise<string[]> {
  const sql = 'select kind from hoso.event where dossier = $1 order by sequence';
  return (await rowsOf<{ kind: string }>(system, sql, [dossier])).map(({ kind }) => kind);
}

/** Looks until it is so. */
export async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1_000; ; await sleep(50)) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`not in ${seconds} s: ${JSON.stringify(seen)}`);
  }
}

/**
 * Retries a command until it is accepted, as a person does who is told that a registry does not answer yet or that the
 * engine is unreachable; any other refusal throws.
 * @returns milliseconds since `recovered` until it was taken
 */
export async function takenAfter(
  recovered: number,
  stage: Stage,
  dossier: string,
  account: string,
  name: string,
  input: object = {},
): Promise<number> {
  for (;;) {
    const answer = await stage
      .as(account)
      .post<{ code?: string }>(`/v1/dossiers/${dossier}/commands/${name}`, { input });
    if (answer.status === 200) return Date.now() - recovered;
    const passing = answer.status === 503 || answer.body.code === 'REGISTRY_PENDING';
    if (!passing || Date.now() - recovered > 120_000) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    await sleep(200);
  }
}

// CommonJS: Node finds no named exports in it.
const { EventType, WorkflowTaskFailedCause: Cause } = proto.temporal.api.enums.v1;
/**
 * The server returns a task when something arrived while it was in progress, and records a reset like that: not a
 * fault.
 */
const ordinary: readonly unknown[] = [
  Cause.WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND,
  Cause.WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW,
];

const asTemporal = async <T>({ namespace }: TestSystem, work: (client: Temporal) => Promise<T>): Promise<T> => {
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    return await work(new Temporal({ connection, namespace }));
  } finally {
    await connection.close();
  }
};

/** How many acts of people a dossier's run has answered, as Temporal knows it; 0 where there is no such run. */
export const actsAnswered = (system: TestSystem, dossier: string): Promise<number> =>
  asTemporal(system, async (client) => {
    const history = await client.workflow
      .getHandle(dossier)
      .fetchHistory()
      .catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return { events: [] };
        throw error;
      });
    return (history.events ?? []).filter(
      ({ eventType }) => eventType === EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED,
    ).length;
  });

/**
 * The failed workflow tasks of every run of every dossier of a system: each is a fault of ours. (A lost worker's task
 * times out; that is none.)
 * @returns one line for each, with dossier, event and cause
 */
export const failedTasks = (system: TestSystem): Promise<string[]> =>
  asTemporal(system, async (client) => {
    const failed: string[] = [];
    for (const { workflowId, runId } of await runsOf(client, system.namespace)) {
      const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      for (const { eventType, eventId, workflowTaskFailedEventAttributes: failure } of events ?? []) {
        if (eventType !== EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED || ordinary.includes(failure?.cause)) continue;
        failed.push(`${workflowId}, event ${String(eventId)}: ${Cause[failure?.cause ?? 0]}`);
      }
    }
    return failed;
  });

/** Numbers of the dossiers whose runs Temporal lists for a query, as in its UI. */
export const listed = (system: TestSystem, query: string): Promise<string[]> =>
  asTemporal(system, async (client) =>
    (await runsOf(client, system.namespace, query)).map(({ workflowId }) => workflowId),
  );

/** Every run that Temporal lists, or those of a query. Asked for raw: memos are encrypted, and nobody here needs them. */
async function runsOf(
  { connection }: Temporal,
  namespace: string,
  query?: string,
): Promise<{ workflowId: string; runId: string }[]> {
  const runs: { workflowId: string; runId: string }[] = [];
  for (let nextPageToken: Uint8Array | null | undefined; ;) {
    const page = await connection.workflowService.listWorkflowExecutions({ namespace, query, nextPageToken });
    for (const { execution } of page.executions)
      runs.push({ workflowId: execution?.workflowId ?? '', runId: execution?.runId ?? '' });
    nextPageToken = page.nextPageToken;
    if (!nextPageToken?.length) return runs;
  }
}
