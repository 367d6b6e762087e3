import { randomUUID } from 'node:crypto';
import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;
const { FastForwardPollingResult } = temporal.api.enums.v1;

/** Why the time of a workflow was not moved on. */
export type FastForwardProblem =
  /** An activity is under way or waits for its next try: skipping would use up its tries and move time without end. */
  | 'ACTIVITY_PENDING'
  /** The workflow ended, was given another fast-forward, or waits for something that needs more skips than allowed. */
  | 'NOT_REACHED'
  /** The server cannot skip time (`frontend.WorkflowTimeSkippingEnabled`). */
  | 'NOT_SUPPORTED';

export class FastForwardError extends Error {
  override readonly name = 'FastForwardError';
  constructor(
    readonly code: FastForwardProblem,
    /** For people; names activities and the server's reason, nothing personal. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

type TimeSkipping = Parameters<typeof temporal.api.common.v1.TimeSkippingConfig.create>[0];

/** Skips in one fast-forward: a year of months has some 50; an activity that is tried again and again has no end. */
const mostSkips = 1_000;
const patienceMs = 60_000;

const running = temporal.api.enums.v1.WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;

/**
 * Moves the time of one running workflow on, on the real server, while everybody else stays in today: timers within
 * the time fire in order, activities that they start run. Only for sandboxes.
 *
 * @param milliseconds how far, more than 0
 * @throws FastForwardError; WorkflowNotFoundError when there is no such workflow or it does not run any more
 */
export async function fastForward(client: Client, workflowId: string, milliseconds: number): Promise<void> {
  const { namespace } = client.options;
  const workflowExecution = await idleExecution(client, workflowId);
  const id = randomUUID();
  const skip = (timeSkippingConfig: TimeSkipping, of: { workflowId: string; runId?: string }) =>
    client.workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: of,
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: { timeSkippingConfig },
    });
  const fastForwardConfig = { id, duration: msToTs(milliseconds) };
  await supported(skip({ enabled: true, maxSessionSkipCount: mostSkips, fastForwardConfig }, workflowExecution));
  try {
    await completed(client, workflowId, id);
  } catch (error) {
    // Else it would go on by itself, whenever what held it up is over.
    await skip({ enabled: false }, { workflowId }).catch(() => undefined);
    throw error;
  }
}

/** The run that goes on now, if nothing of it is under way. */
async function idleExecution(client: Client, workflowId: string): Promise<{ workflowId: string; runId: string }> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  if (raw.workflowExecutionInfo?.status !== running) {
    throw new WorkflowNotFoundError('the workflow does not run any more', workflowId, undefined);
  }
  const pending = (raw.pendingActivities ?? []).map(({ activityType }) => activityType?.name ?? 'unnamed');
  if (pending.length > 0) throw new FastForwardError('ACTIVITY_PENDING', pending.join(', '));
  return { workflowId, runId: raw.workflowExecutionInfo.execution?.runId ?? '' };
}

async function completed(client: Client, workflowId: string, id: string): Promise<void> {
  const { namespace } = client.options;
  // A run may give way to the next meanwhile: the chain is asked, not the run.
  const request = { namespace, workflowExecution: { workflowId }, fastForwardId: id };
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const answer = await client.withDeadline(end, () =>
      client.workflowService.pollWorkflowExecutionTimeSkipping(request),
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

async function supported<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const code = isGrpcServiceError(error) ? Number(error.code) : undefined;
    if (code === unimplemented || code === invalidArgument) {
      throw new FastForwardError('NOT_SUPPORTED', isGrpcServiceError(error) ? error.details : '');
    }
    throw error;
  }
}
