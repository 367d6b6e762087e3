import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { ENGINE_QUEUE } from '../dossier/index.js';
import { connectionTo, type TemporalAddress } from './connection.js';

// CommonJS: Node finds no named exports in it.
const { TASK_QUEUE_TYPE_ACTIVITY, TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;

/** How many calls a second a task queue lets through, and who said so and why; the server keeps it. */
export interface TaskQueueLimit {
  /** 0 holds them all back. */
  readonly callsPerSecond: number;
  readonly reason: string;
  /** The operator. */
  readonly by: string;
  /** ISO instant. */
  readonly since: string | null;
}

/** A task queue as the server sees it. */
export interface TaskQueueState {
  readonly name: string;
  /** Null when nothing is held back. */
  readonly limit: TaskQueueLimit | null;
  /** Calls that wait in it, about. */
  readonly waiting: number;
  /** Programs that take calls from it. */
  readonly workers: number;
}

/** How many calls a second are let through, and why; `reason` is read by whoever waits, without personal data. */
export type QueueLimit = Pick<TaskQueueLimit, 'callsPerSecond' | 'reason'>;

/**
 * Limits how many activities of a task queue start per second, over all workers; 0 holds them all back.
 * The server keeps it until it is changed.
 * @param limit null removes the limit
 * @param by whose act it is
 */
export async function limitQueue(
  {
    workflowService,
    options: { namespace },
  }: Pick<Client, 'workflowService'> & { readonly options: { readonly namespace: string } },
  taskQueue: string,
  limit: QueueLimit | null,
  by: string,
): Promise<void> {
  await workflowService.updateTaskQueueConfig({
    namespace,
    identity: by,
    taskQueue,
    taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
    updateQueueRateLimit:
      limit === null
        ? { reason: 'resumed' }
        : { rateLimit: { requestsPerSecond: limit.callsPerSecond }, reason: limit.reason },
  });
}

/** The same as `limitQueue`, on a connection of its own. */
export async function limitTaskQueue(
  { namespace, ...where }: TemporalAddress,
  taskQueue: string,
  limit: QueueLimit | null,
  by: string,
): Promise<void> {
  const connection = await connectionTo(where);
  try {
    await limitQueue({ workflowService: connection.workflowService, options: { namespace } }, taskQueue, limit, by);
  } finally {
    await connection.close();
  }
}

/**
 * How often a worker checks whether calls to a registry are held back, in milliseconds: until the next check it may
 * still make calls that bypass the registry's queue.
 */
export const limitsSeenWithinMs = 2_000;

/** Status of a task queue of activities. */
async function taskQueueState(client: Client, name: string): Promise<TaskQueueState> {
  const { config, stats, pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name },
    taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
    reportConfig: true,
    reportStats: true,
  });
  const { rateLimit, metadata } = config?.queueRateLimit ?? {};
  const seconds = Number(metadata?.updateTime?.seconds ?? 0);
  return {
    name,
    limit:
      rateLimit == null
        ? null
        : {
            // Zero is left out on the wire.
            callsPerSecond: rateLimit.requestsPerSecond ?? 0,
            reason: metadata?.reason ?? '',
            by: metadata?.updateIdentity ?? '',
            since: seconds === 0 ? null : new Date(seconds * 1_000).toISOString(),
          },
    waiting: Number(stats?.approximateBacklogCount ?? 0),
    workers: pollers?.length ?? 0,
  };
}

/** How several of them stand, in the order of their names. */
export const taskQueueStates = (client: Client, names: readonly string[]): Promise<TaskQueueState[]> =>
  Promise.all(names.map((name) => taskQueueState(client, name)));

/** A worker that polls asks again after a minute at the latest. */
const polledWithinMs = 90_000;

/** Whether a worker has polled for tasks of dossiers recently. */
export async function enginePolled(client: Client): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: ENGINE_QUEUE },
    taskQueueType: TASK_QUEUE_TYPE_WORKFLOW,
  });
  const since = (Date.now() - polledWithinMs) / 1_000;
  return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) > since);
}
