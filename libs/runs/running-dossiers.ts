import {
  type Client,
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectCondition,
  QueryRejectedError,
  ServiceError,
  WorkflowClient,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import proto from '@temporalio/proto';
import {
  type Answered,
  commonRefusals,
  type DossierTypes,
  type FactEnvelope,
  messages,
  type Standing,
} from '../dossier/index.js';
import type { Head, Heads } from '../persistence/index.js';
import type { OtherDossiers, Told } from '../ports/index.js';
import { beginFromRecord, updateFromRecord } from '../temporal/index.js';
import { isCurrentBuild } from './deployment.js';

// CommonJS: Node finds no named exports in it.
const { EventType, WorkflowTaskFailedCause } = proto.temporal.api.enums.v1;

/** How long a sweep waits for a dossier whose run does not answer. */
const askAtMostMs = 5_000;

/**
 * State of a dossier's run: it `follows` its record, there is `none`, its tasks are `failing` (history and code do not
 * match), or it does not answer now.
 */
export type Look =
  | { readonly kind: 'follows'; readonly standing: Standing }
  | { readonly kind: 'none' }
  | { readonly kind: 'failing'; readonly runId: string }
  | { readonly kind: 'silent' };

/** Why a run is begun, and whose act that is where somebody did it; kept in `hoso.incident`, nothing personal. */
export interface BegunFor {
  readonly because: string;
  readonly by?: string;
  readonly reason?: string;
}

/** The query with which Temporal's own page asks a workflow what it is. */
const metadataQuery = '__temporal_workflow_metadata';

/** The runs of dossiers, seen and reached from another program. */
export class RunningDossiers implements OtherDossiers {
  private readonly asking: WorkflowClient;

  constructor(
    private readonly client: Client,
    private readonly types: DossierTypes,
    private readonly heads: Heads,
  ) {
    // A run that has ended answers for nothing.
    const { namespace, dataConverter } = client.options;
    this.asking = new WorkflowClient({
      connection: client.connection,
      namespace,
      ...(dataConverter !== undefined && { dataConverter }),
      queryRejectCondition: QueryRejectCondition.NOT_OPEN,
    });
  }

  /** Looks at a dossier's run; a query leaves nothing in its history. */
  async look(dossier: string): Promise<Look> {
    try {
      const standing = await this.asking.withDeadline(Date.now() + askAtMostMs, () =>
        this.asking.getHandle(dossier).query<Standing>(messages.standing),
      );
      return { kind: 'follows', standing };
    } catch (error) {
      if (error instanceof QueryRejectedError || error instanceof WorkflowNotFoundError) return { kind: 'none' };
      return this.lookCloser(dossier);
    }
  }

  /** The open run, and whether it has activities in progress: then it waits for an outside system. */
  async run(dossier: string): Promise<{ readonly runId: string; readonly asking: boolean } | undefined> {
    const { status, runId, raw } = await this.client.workflow.getHandle(dossier).describe();
    return status.name === 'RUNNING' ? { runId, asking: (raw.pendingActivities ?? []).length > 0 } : undefined;
  }

  /** Its current details, as Temporal UI shows them: nothing personal. Undefined where no open run answers. */
  async details(dossier: string): Promise<string | undefined> {
    try {
      const { currentDetails } = await this.asking.withDeadline(Date.now() + askAtMostMs, () =>
        this.asking.getHandle(dossier).query<{ readonly currentDetails?: string }>(metadataQuery),
      );
      return currentDetails === '' ? undefined : currentDetails;
    } catch (error) {
      const noAnswer = [QueryRejectedError, WorkflowNotFoundError, QueryNotRegisteredError, ServiceError];
      if (noAnswer.some((kind) => error instanceof kind) || isGrpcServiceError(error)) return undefined;
      throw error;
    }
  }

  /** Whether this build takes the tasks of all dossiers. */
  isCurrent(build: string): Promise<boolean> {
    return isCurrentBuild(this.client, build);
  }

  /** Makes its run read what it missed of the record, and check its clock. */
  async nudge(dossier: string): Promise<void> {
    await this.client.workflow.getHandle(dossier).signal(messages.catchUp);
  }

  /**
   * Begins a run of an open dossier from its record, and counts it.
   * @param replacing the run that made no progress
   */
  async begin(head: Head, because: string | BegunFor, replacing?: string): Promise<void> {
    const { dossier: number, office, phase, offsetMs } = head;
    const type = this.types.get(head.type);
    await beginFromRecord(this.client, { type, office, phase, start: { number, offsetMs } }, replacing);
    const detail = typeof because === 'string' ? { because } : { ...because };
    await this.heads.note({ dossier: number, kind: 'begun', detail });
  }

  /**
   * Sends an act to an open dossier, beginning its run when it has none.
   * @throws WorkflowUpdateFailedError, ServiceError
   */
  async update<E extends object>(head: Head, message: string, updateId: string, envelope: E): Promise<Answered> {
    const args: [E] = [{ ...envelope, recordedSequence: head.sequence }];
    const send = () =>
      this.client.workflow.getHandle(head.dossier).executeUpdate<Answered, [E]>(message, { updateId, args });
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      if (await this.heads.claimBeginning(head.dossier))
        await this.begin(head, 'another dossier or an operator found no run');
      return send();
    }
  }

  tell = async (dossier: string, fact: FactEnvelope): Promise<Told> => {
    const head = await this.heads.find(dossier);
    if (head === undefined) return 'unknown';
    const type = this.types.get(head.type);
    if (head.closed && type.facts[fact.fact]?.afterClosing !== true) return 'closed';
    try {
      if (head.closed) await this.reopening(head, fact);
      else await this.update(head, messages.fact, fact.id, fact);
      return 'taken';
    } catch (error) {
      if (isRefused(error, type.refusals)) return 'refused';
      throw error;
    }
  };

  /** Tells a closed dossier something that may reopen it; a run is begun from its record for that. */
  private async reopening(head: Head, fact: FactEnvelope): Promise<void> {
    const { dossier: number, office, phase, offsetMs, sequence: recordedSequence } = head;
    const run = { type: this.types.get(head.type), office, phase, start: { number, offsetMs } };
    const envelope = { ...fact, recordedSequence };
    await updateFromRecord<Answered, FactEnvelope>(this.client, run, { name: messages.fact, id: fact.id, envelope });
  }

  private async lookCloser(dossier: string): Promise<Look> {
    try {
      const handle = this.client.workflow.getHandle(dossier);
      const { status, runId, raw } = await handle.describe();
      if (status.name !== 'RUNNING') return { kind: 'none' };
      const failing = (raw.pendingWorkflowTask?.attempt ?? 0) > 1 && (await this.lastTaskFailed(dossier, runId));
      return failing ? { kind: 'failing', runId } : { kind: 'silent' };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { kind: 'none' };
      if (error instanceof ServiceError || isGrpcServiceError(error)) return { kind: 'silent' };
      throw error;
    }
  }

  /** Not a timeout: the worker may have died, and another one takes the next attempt. */
  private async lastTaskFailed(workflowId: string, runId: string): Promise<boolean> {
    const { history } = await this.client.workflowService.getWorkflowExecutionHistoryReverse({
      namespace: this.client.options.namespace,
      execution: { workflowId, runId },
      maximumPageSize: 5,
    });
    const unfit = [
      WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR,
      WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE,
    ];
    const last = history?.events?.find(
      ({ eventType }) =>
        eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED ||
        eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT ||
        eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED,
    );
    const cause = last?.workflowTaskFailedEventAttributes?.cause;
    return cause != null && unfit.includes(cause);
  }
}

const isRefused = (error: unknown, own: Readonly<Record<string, unknown>>): boolean => {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return false;
  const code = error.cause.type ?? '';
  return code !== 'RECORD_BEHIND' && (Object.hasOwn(commonRefusals, code) || Object.hasOwn(own, code));
};
