import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { describe, type Described, FastForwardError, idleExecution } from './idle.js';

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;
const { FastForwardPollingResult } = temporal.api.enums.v1;

type TimeSkipping = Parameters<typeof temporal.api.common.v1.TimeSkippingConfig.create>[0];

/** Skips in one fast-forward: a year of months has some 50; an activity that is tried again and again has no end. */
const mostSkips = 1_000;
const patienceMs = 60_000;

/** One move of a workflow's time. */
export interface Forward {
  readonly workflowId: string;
  /** Idempotency key: a repeated request waits for the first one and moves nothing twice. */
  readonly id: string;
  /** How far, in milliseconds, more than 0; called once nothing of the workflow is in progress. */
  distance(): Promise<number>;
}

/**
 * Moves the time of one running workflow forward, on the real server, while all others keep today's time. Timers within
 * that time fire in order, and the activities that they start run. Only for sandboxes. Of two concurrent calls the
 * later one wins.
 *
 * @throws FastForwardError; WorkflowNotFoundError when there is no such workflow or it does not run any more
 */
export async function fastForward(client: Client, forward: Forward): Promise<void> {
  const { workflowId, id } = forward;
  if (!isLatest(await describe(client, workflowId), id)) {
    const workflowExecution = await idleExecution(client, workflowId);
    const fastForwardConfig = { id, duration: msToTs(await forward.distance()) };
    const config = { enabled: true, maxSessionSkipCount: mostSkips, fastForwardConfig };
    await told(workflowId, skip(client, config, workflowExecution));
  }
  try {
    await completed(client, workflowId, id);
  } catch (error) {
    // Otherwise it would continue by itself once the obstacle is gone.
    await stop(client, forward).catch(() => undefined);
    throw error;
  }
}

const skip = (client: Client, timeSkippingConfig: TimeSkipping, of: { workflowId: string; runId?: string }) =>
  client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: of,
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: { timeSkippingConfig },
  });

/** Ends this move, and no other that has taken its place. */
async function stop(client: Client, { workflowId, id }: Forward): Promise<void> {
  if (isLatest(await describe(client, workflowId), id)) await skip(client, { enabled: false }, { workflowId });
}

/** Whether the server knows this move as the latest one: on its way or arrived. */
const isLatest = ({ timeSkipping }: Described, id: string): boolean =>
  timeSkipping?.effectiveConfig?.fastForwardConfig?.id === id;

async function completed(client: Client, workflowId: string, id: string): Promise<void> {
  const { namespace } = client.options;
  // A new run may replace this one meanwhile, so we ask the chain, not the run.
  const request = { namespace, workflowExecution: { workflowId }, fastForwardId: id };
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const answer = await told(
      workflowId,
      client.withDeadline(end, () => client.workflowService.pollWorkflowExecutionTimeSkipping(request)),
    );
    switch (answer.fastForwardPollingResult) {
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
        return;
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED:
        throw new FastForwardError('NOT_REACHED', answer.failedReason);
    }
  }
  throw new FastForwardError('NOT_REACHED', `not in ${patienceMs / 1_000} s`);
}

const unimplemented = 12;
const invalidArgument = 3;
const notFound = 5;

/** What the server answers, with its own refusals in our words. */
async function told<T>(workflowId: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isGrpcServiceError(error)) throw error;
    const { code, details } = error;
    if (Number(code) === notFound) throw new WorkflowNotFoundError(details, workflowId, undefined);
    if (Number(code) === unimplemented || Number(code) === invalidArgument)
      throw new FastForwardError('NOT_SUPPORTED', details);
    throw error;
  }
}
