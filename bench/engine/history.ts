import { Connection } from '@temporalio/client';
import proto, { type temporal as protocol } from '@temporalio/proto';
import { testServers } from '../../libs/testing/index.js';

type HistoryEvent = protocol.api.history.v1.IHistoryEvent;

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;
const { EventType } = temporal.api.enums.v1;

/** What a fast-forward writes itself; in production nobody skips time. */
const ofFastForward = new Set<unknown>([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED,
]);

/** A history as the server would read it to a worker that does not know the dossier. */
export interface HistorySize {
  /** Without those of fast-forwards. */
  readonly events: number;
  /** Of these events, as they travel. */
  readonly bytes: number;
  readonly byType: Readonly<Record<string, number>>;
}

/**
 * Size of the history of a workflow's life.
 * @throws Error when it went on in a new run: then the current run is not its life
 */
export async function historySize(namespace: string, workflowId: string): Promise<HistorySize> {
  const events = (await historyOf(namespace, workflowId)).filter(({ eventType }) => !ofFastForward.has(eventType));
  if (events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId)
    throw new Error(`${workflowId} went on in a new run`);
  const byType: Record<string, number> = {};
  for (const { eventType } of events) {
    const name = EventType[eventType ?? 0]?.replace('EVENT_TYPE_', '') ?? 'UNKNOWN';
    byType[name] = (byType[name] ?? 0) + 1;
  }
  return { events: events.length, bytes: events.reduce((sum, event) => sum + bytesOf(event), 0), byType };
}

const bytesOf = (event: HistoryEvent): number => temporal.api.history.v1.HistoryEvent.encode(event).finish().byteLength;

async function historyOf(namespace: string, workflowId: string): Promise<readonly HistoryEvent[]> {
  const connection = await Connection.connect({ address: testServers().temporalAddress });
  try {
    const events: HistoryEvent[] = [];
    let nextPageToken: Uint8Array | undefined;
    do {
      const page = await connection.workflowService.getWorkflowExecutionHistory({
        namespace,
        execution: { workflowId },
        ...(nextPageToken && { nextPageToken }),
      });
      events.push(...(page.history?.events ?? []));
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== undefined && nextPageToken.length > 0);
    return events;
  } finally {
    await connection.close();
  }
}
