import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateFailedError,
  type Client,
  type WorkflowHandle,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { tsToMs } from '@temporalio/common/lib/time.js';
import {
  messages,
  type Answer,
  type Answered,
  type AnyDossierType,
  type CommandEnvelope,
  type DossierTypes,
  type FactEnvelope,
  type Standing,
} from '../../../../libs/dossier/index.js';
import { meaningOf, submitWithStart, Unanswered } from '../../../../libs/runs/index.js';
import { beginFromRecord, fastForward, updateFromRecord, type DossierRun } from '../../../../libs/temporal/index.js';
import { InFlight } from './in-flight.js';

/** What a new dossier is started with. */
export interface Opening {
  readonly type: AnyDossierType;
  readonly number: string;
  readonly office: string;
  /** Business time minus real time, milliseconds; 0 in production. */
  readonly offsetMs: number;
}

/** Timeout of a command, after which the caller is told to retry with the same key. */
const PATIENCE_MS = 12_000;
const QUERY_PATIENCE_MS = 2_000;

/** A dossier between two runs cannot be queried until the first task of the new one is scheduled. */
const isBetweenRuns = (error: unknown): boolean =>
  error instanceof ServiceError && isGrpcServiceError(error.cause) && Number(error.cause.code) === FAILED_PRECONDITION;
const FAILED_PRECONDITION = 9;
/** The server keeps runs a second apart. */
const BETWEEN_RUNS_TRIES = 30;
const BETWEEN_RUNS_MS = 50;

/** How often a request that the engine refused may be retried under its key. */
const MOST_SENDINGS = 20;

/** Whether the engine's answer belongs to an earlier attempt. */
const isRefusalOfAnother = (error: unknown, attempt: string): boolean => {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return false;
  const told = error.cause.details?.[1] as { readonly attempt?: string } | undefined;
  return told?.attempt !== undefined && told.attempt !== attempt;
};

/** Concurrent acts of one dossier in Temporal; it accepts ten. */
const ACTS_AT_ONCE = 8;

/** The only caller of the Temporal client: sends acts to dossiers and returns their answers. */
export class DossierGateway {
  private readonly acts = new InFlight(ACTS_AT_ONCE);

  /**
   * @param types whose refusals a dossier may return
   * @param confirm called when an answer shows how far a workflow follows its record
   */
  constructor(
    private readonly client: Client,
    private readonly types: DossierTypes,
    private readonly confirm: (dossier: string, sequence: number) => void,
    private readonly continueEvery?: number,
  ) {}

  /**
   * Starts the dossier and submits in one round trip; repeated, it returns the first answer.
   * @throws Refusal; Unanswered; WorkflowExecutionAlreadyStartedError when a run of this number has ended
   */
  async submit(opening: Opening, envelope: CommandEnvelope): Promise<Answer> {
    const { type, number, office, offsetMs } = opening;
    const { continueEvery } = this;
    const lawVersion = type.law?.latest();
    const start = {
      number,
      offsetMs,
      ...(lawVersion !== undefined && { lawVersion }),
      ...(continueEvery !== undefined && { continueEvery }),
    };
    const { answer } = await this.answered(number, () =>
      submitWithStart(this.client, { type, office, start }, envelope),
    );
    return answer;
  }

  /**
   * Sends a command. The same update id returns the first answer, with the hash of the request that it answered.
   * @throws Refusal; Unanswered; WorkflowNotFoundError when the dossier has no open run
   */
  command(number: string, updateId: string, envelope: CommandEnvelope): Promise<Answered> {
    const attempt = randomUUID();
    const args: [CommandEnvelope] = [{ ...envelope, attempt }];
    return this.answered(number, async () => {
      // A refusal after acceptance is final under its update id: nothing was done, and the request may be retried under
      // another id.
      for (let sending = 1; ; sending += 1) {
        const id = sending === 1 ? updateId : `${updateId}:${sending}`;
        try {
          return await this.handle(number).executeUpdate<Answered, [CommandEnvelope]>(messages.command, {
            updateId: id,
            args,
          });
        } catch (error) {
          if (sending === MOST_SENDINGS || !isRefusalOfAnother(error, attempt)) throw error;
        }
      }
    });
  }

  /** Sends a fact of an outside system; idempotent by id. Errors as for `command`. */
  fact(number: string, envelope: FactEnvelope): Promise<Answered> {
    return this.update(number, messages.fact, envelope.id, envelope);
  }

  /** Sends a command to a closed dossier, which it may open again: a run is begun from its record for that. */
  reopen(run: DossierRun, updateId: string, envelope: CommandEnvelope): Promise<Answered> {
    const start = { ...run.start, continueEvery: this.continueEvery };
    const update = { name: messages.command, id: updateId, envelope: { ...envelope, attempt: randomUUID() } };
    return this.answered(run.start.number, () => updateFromRecord(this.client, { ...run, start }, update));
  }

  /** Begins a run of an open dossier that has none, from its record. */
  begin(run: DossierRun): Promise<void> {
    const start = { ...run.start, continueEvery: this.continueEvery };
    return this.within(PATIENCE_MS, () => beginFromRecord(this.client, { ...run, start }));
  }

  /** The dossier's position, as of its last task. */
  standing(number: string): Promise<Standing> {
    return this.askStanding(number, BETWEEN_RUNS_TRIES);
  }

  /**
   * The business time of a dossier now, milliseconds since the epoch. The engine knows it even if no task has run since
   * time was skipped, and if no worker runs at all.
   */
  async clock(number: string): Promise<number> {
    const { memo, raw } = await this.within(QUERY_PATIENCE_MS, () => this.handle(number).describe());
    const virtual = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    const { offsetMs = 0 } = (memo ?? {}) as { offsetMs?: number };
    return (virtual ? tsToMs(virtual) : Date.now()) + offsetMs;
  }

  /**
   * Moves the time of one dossier forward; training systems only. Idempotent by id.
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

  private update<E>(number: string, name: string, updateId: string, envelope: E): Promise<Answered> {
    return this.answered(number, () =>
      this.handle(number).executeUpdate<Answered, [E]>(name, { updateId, args: [envelope] }),
    );
  }

  private async answered(number: string, call: () => Promise<Answered>): Promise<Answered> {
    const end = Date.now() + PATIENCE_MS;
    try {
      const answered = await this.acts.run(number, () => {
        if (Date.now() >= end) throw new Unanswered('others were before it all the time');
        return this.client.withDeadline(end, call);
      });
      this.confirm(number, answered.answer.sequence);
      return answered;
    } catch (error) {
      throw meaningOf(error, this.types);
    }
  }

  private handle(number: string): WorkflowHandle {
    return this.client.workflow.getHandle(number);
  }

  private within<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + milliseconds, call);
  }
}
