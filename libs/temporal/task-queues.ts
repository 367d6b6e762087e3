import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { TemporalAddress } from './connection.js';

// CommonJS: Node finds no named exports in it.
const { TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;

/**
 * Lets so many activities a second of a task queue start, whatever number of workers polls it; 0 holds them all back.
 * The server keeps it until it is changed.
 * @param limit null takes the limit away; `reason` is for other operators, without personal data
 */
export async function limitTaskQueue(
  { address, namespace }: TemporalAddress,
  taskQueue: string,
  limit: { readonly callsPerSecond: number; readonly reason: string } | null,
): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.updateTaskQueueConfig({
      namespace,
      identity: 'operator',
      taskQueue,
      taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
      updateQueueRateLimit:
        limit === null
          ? { reason: 'resumed' }
          : { rateLimit: { requestsPerSecond: limit.callsPerSecond }, reason: limit.reason },
    });
  } finally {
    await connection.close();
  }
}
