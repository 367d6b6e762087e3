import { setTimeout as sleep } from 'node:timers/promises';
import { WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';
import proto from '@temporalio/proto';

// CommonJS: Node finds no named exports in it.
const { temporal } = proto;
type Raw = WorkflowExecutionDescription['raw'];

/** Why the time of a workflow was not moved on. */
export type FastForwardProblem =
  /**
   * An activity is in progress or waits for its next attempt: skipping would use up its attempts and move time without
   * end.
   */
  | 'ACTIVITY_PENDING'
  /** No worker completes its present task, so it is unknown what it does next. */
  | 'TASK_PENDING'
  /** The workflow ended, was given another fast-forward, or waits for something that needs more skips than allowed. */
  | 'NOT_REACHED'
  /** The server cannot skip time (`frontend.WorkflowTimeSkippingEnabled`). */
  | 'NOT_SUPPORTED';

/** Why a dossier's time could not be moved on; nothing was moved. */
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

/** A running workflow as the server sees it. */
export interface Described {
  readonly runId: string;
  /** Names of activities under way or between two tries. */
  readonly activities: readonly string[];
  readonly taskPending: boolean;
  readonly timeSkipping: NonNullable<Raw['workflowExtendedInfo']>['timeSkippingInfo'];
}

const running = temporal.api.enums.v1.WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;

/** @throws WorkflowNotFoundError when there is no such workflow or it does not run any more */
export async function describe(client: Client, workflowId: string): Promise<Described> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  if (raw.workflowExecutionInfo?.status !== running) {
    throw new WorkflowNotFoundError('the workflow does not run any more', workflowId, undefined);
  }
  return {
    runId: raw.workflowExecutionInfo.execution?.runId ?? '',
    activities: (raw.pendingActivities ?? []).map(({ activityType }) => activityType?.name ?? 'unnamed'),
    taskPending: raw.pendingWorkflowTask !== null && raw.pendingWorkflowTask !== undefined,
    timeSkipping: raw.workflowExtendedInfo?.timeSkippingInfo,
  };
}

/** How long a task may take before we give up: longer than a worker that comes back after a crash needs. */
const TASK_PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 50;

/**
 * The open run, if nothing of it is in progress. A pending task may be about to start an activity, so we wait for it.
 * @throws FastForwardError ACTIVITY_PENDING, TASK_PENDING; WorkflowNotFoundError
 */
export async function idleExecution(
  client: Client,
  workflowId: string,
  patienceMs = TASK_PATIENCE_MS,
): Promise<{ workflowId: string; runId: string }> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const { runId, activities, taskPending } = await describe(client, workflowId);
    if (activities.length > 0) throw new FastForwardError('ACTIVITY_PENDING', activities.join(', '));
    if (!taskPending) return { workflowId, runId };
    if (Date.now() > end) throw new FastForwardError('TASK_PENDING', 'no worker completes its task');
    await sleep(LOOK_AGAIN_MS);
  }
}
