import { setTimeout as sleep } from 'node:timers/promises';
import {
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  type Client,
  type WorkflowHandle,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { tsToMs } from '@temporalio/common/lib/time.js';
import { latestLawVersion } from '../../../../libs/policy/index.js';
import {
  messages,
  taskQueues,
  type Answer,
  type Answered,
  type AnyDossierType,
  type CommandEnvelope,
  type DossierStart,
  type FactEnvelope,
  type Standing,
} from '../../../../libs/dossier/index.js';
import { fastForward, searchAttributesOf, type DossierPhase } from '../../../../libs/temporal/index.js';

/** What a new dossier is started with. */
export interface Opening {
  readonly type: AnyDossierType;
  readonly number: string;
  readonly office: string;
  /** Business time minus our time, milliseconds; 0 in service. */
  readonly offsetMs: number;
}

/** How long a command may take before the caller is told to ask again with the same key. */
const PATIENCE_MS = 12_000;
const QUERY_PATIENCE_MS = 2_000;

/** A dossier between two runs cannot be queried until the first task of the new one is scheduled. */
const isBetweenRuns = (error: unknown): boolean =>
  error instanceof ServiceError && isGrpcServiceError(error.cause) && Number(error.cause.code) === FAILED_PRECONDITION;
const FAILED_PRECONDITION = 9;
/** The server keeps runs a second apart. */
const BETWEEN_RUNS_TRIES = 30;
const BETWEEN_RUNS_MS = 50;

/** The update under which every submission arrives: the same dossier is never submitted twice. */
export const SUBMISSION = 'submit';

/** The only caller of the Temporal client: carries acts of people to dossiers and brings back what they answer. */
export class DossierGateway {
  /** @param acknowledge told when an answer proves that Temporal completed the task which recorded up to a sequence */
  constructor(
    private readonly client: Client,
    private readonly acknowledge: (dossier: string, sequence: number) => void,
    private readonly continueEvery?: number,
  ) {}

  /**
   * Starts the dossier and submits in one round trip; repeated, it returns the first answer.
   * @throws WorkflowUpdateFailedError when refused; WorkflowExecutionAlreadyStartedError when a run of this number has ended
   */
  async submit(opening: Opening, envelope: CommandEnvelope): Promise<Answer> {
    const { type, number, office, offsetMs } = opening;
    const { continueEvery } = this;
    const start: DossierStart = { number, offsetMs, lawVersion: latestLawVersion, run: 0, continueEvery };
    const phase = type.statuses[type.initialStatus]?.phase ?? 'intake';
    const startWorkflowOperation = new WithStartWorkflowOperation(type.name, {
      workflowId: number,
      taskQueue: taskQueues.engine,
      args: [start],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      memo: { offsetMs },
      workflowTaskTimeout: '5s',
      staticSummary: `${type.title.en}, ${office}`,
      typedSearchAttributes: searchAttributesOf({ type: type.name, office, phase: phase as DossierPhase }),
    });
    const { answer } = await this.answered(() =>
      this.client.workflow.executeUpdateWithStart<Workflow, Answered, [CommandEnvelope]>(messages.submit, {
        updateId: SUBMISSION,
        args: [envelope],
        startWorkflowOperation,
      }),
    );
    return answer;
  }

  /**
   * Sends a command. The same update id returns the first answer, with the hash of the request that it answered.
   * @throws WorkflowUpdateFailedError when refused; WorkflowNotFoundError when the dossier no longer runs
   */
  command(number: string, updateId: string, envelope: CommandEnvelope): Promise<Answered> {
    return this.answered(() =>
      this.handle(number).executeUpdate<Answered, [CommandEnvelope]>(messages.command, { updateId, args: [envelope] }),
    );
  }

  /** Whether no run of this dossier goes on any more: what it recorded is final. */
  async hasEnded(number: string): Promise<boolean> {
    try {
      const { status } = await this.within(QUERY_PATIENCE_MS, () => this.handle(number).describe());
      return status.name !== 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return true;
      throw error;
    }
  }

  /**
   * Brings a fact of an outside system: one way, the dossier answers nothing. The same id counts once.
   * @throws WorkflowNotFoundError when the dossier no longer runs
   */
  fact(number: string, envelope: FactEnvelope): Promise<void> {
    return this.within(PATIENCE_MS, () => this.handle(number).signal<[FactEnvelope]>(messages.fact, envelope));
  }

  /** Where the dossier stands, at the time of its last task. */
  standing(number: string): Promise<Standing> {
    return this.askStanding(number, BETWEEN_RUNS_TRIES);
  }

  /**
   * The business time of a dossier now, milliseconds since the epoch. The engine knows it also when no task has run
   * since time was skipped, and when no worker runs at all.
   */
  async clock(number: string): Promise<number> {
    const { memo, raw } = await this.within(QUERY_PATIENCE_MS, () => this.handle(number).describe());
    const virtual = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    const { offsetMs = 0 } = (memo ?? {}) as { offsetMs?: number };
    return (virtual ? tsToMs(virtual) : Date.now()) + offsetMs;
  }

  /**
   * Moves the time of one dossier on; training systems only. The same id again moves nothing twice.
   * @throws FastForwardError; WorkflowNotFoundError when it no longer runs
   */
  fastForward(number: string, id: string, distance: () => Promise<number>): Promise<void> {
    return fastForward(this.client, { workflowId: number, id, distance });
  }

  private async askStanding(number: string, tries: number): Promise<Standing> {
    try {
      return await this.within(QUERY_PATIENCE_MS, () => this.handle(number).query<Standing>(messages.standing));
    } catch (error) {
      if (!isBetweenRuns(error) || tries === 0) throw error;
      await sleep(BETWEEN_RUNS_MS);
      return this.askStanding(number, tries - 1);
    }
  }

  private async answered(call: () => Promise<Answered>): Promise<Answered> {
    const answered = await this.within(PATIENCE_MS, call);
    this.acknowledge(answered.answer.dossier, answered.answer.sequence);
    return answered;
  }

  private handle(number: string): WorkflowHandle {
    return this.client.workflow.getHandle(number);
  }

  private within<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + milliseconds, call);
  }
}
