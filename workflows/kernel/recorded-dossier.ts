import { CancellationScope, condition, workflowInfo } from '@temporalio/workflow';
import { civilDateAt, type CivilDate } from '../../libs/calendar/index.js';
import {
  type Answer,
  type AnyDossierType,
  type Cause,
  type Circumstances,
  type DossierStart,
  type DossierState,
  foldAct,
  newDossier,
  type NewEvent,
  type Receipt,
  type RecordAttempt,
  type RecordOutcome,
  type RecordedAct,
  type RecordedFailure,
  Refusal,
  refusal,
  standardEvent,
  type Step,
  stepOf,
} from '../../libs/dossier/index.js';
import { BusinessClock } from './clock.js';
import { asFailure, INTERNAL, RECORD_BEHIND, RECORD_REFUSES } from './failures.js';
import { OperatorView } from './operator-view.js';
import { callRecord } from './record-call.js';
import { Turns } from './turns.js';

/** How an act came about: who and why, without what the clock adds. */
export type Origin = Omit<Circumstances, 'at' | 'today' | 'filedOn'> & { readonly filedOn?: CivilDate };

/** The name in `waiting` for what the record can never accept. */
const record = 'record';

/** The outcome of an act on the present state. */
export interface Decided {
  readonly step: Step;
  readonly meta: Circumstances;
  readonly receiptOf?: (answer: Answer) => Receipt;
}

/** An act that waits for its turn. */
export interface Act {
  /** Name of the command, fact or step, for its answer. */
  readonly name: string;
  /** Id of its cause. An act of the engine itself has another cause on another state. */
  cause(dossier: DossierState<unknown>): string;
  /**
   * Decides on the present state, in its turn and never on replay; decides again when the record turns out to be ahead.
   * Undefined: nothing is to be done.
   * @throws Refusal when it may not be done
   */
  decide(dossier: DossierState<unknown>): Decided | undefined;
  /**
   * How a fault of a definition is handled: answered to the caller, or the workflow task fails until somebody fixes it.
   */
  readonly fault: 'answered' | 'fails the task';
}

/** Result of an act. */
export interface Taken {
  readonly answer: Answer;
  /** Of the request that it answers, when it was recorded before: perhaps another one. */
  readonly bodyHash?: string;
}

/**
 * A dossier in memory: the fold of what is recorded, and nothing else. An act is decided in its turn and once; it is
 * committed to the record, and the workflow continues with what the record answered, the first time and on every replay
 * (docs/adr/0017-the-record-decides.md).
 */
export class RecordedDossier {
  readonly clock: BusinessClock;
  readonly shown: OperatorView;
  /**
   * Where acts are taken: Temporal's cancellation does not reach it. What could be cancelled would also be kept: the SDK
   * keeps each wait, and the arguments of each activity, for as long as the scope in which it began.
   */
  readonly scope = new CancellationScope({ cancellable: false });
  /** The record ends before what this workflow knows: it was restored, and a new run must begin from it. */
  isBehind = false;
  private readonly turns = new Turns();
  private current: DossierState<unknown>;
  private isLoaded: boolean;

  constructor(
    readonly type: AnyDossierType,
    start: DossierStart,
  ) {
    this.clock = new BusinessClock(start.offsetMs, start.number);
    this.current = newDossier(type, start.number, start.lawVersion);
    this.isLoaded = start.from === undefined;
    this.shown = new OperatorView(type, type.statuses[this.current.status]?.phase ?? '');
  }

  get state(): DossierState<unknown> {
    return this.current;
  }

  /** False until a run that begins from the record has read it. */
  get loaded(): boolean {
    return this.isLoaded;
  }

  /** Nothing is being decided or recorded, and nothing waits for it. */
  get isIdle(): boolean {
    return this.turns.isIdle;
  }

  /** Circumstances of an act at this moment. */
  circumstances(origin: Origin): Circumstances {
    const today = this.clock.today();
    return { ...origin, filedOn: origin.filedOn ?? today, at: this.clock.now(), today };
  }

  /** Reads what the record holds after the present state; acts that arrive meanwhile wait. */
  load(): Promise<void> {
    return this.turns.take(async () => {
      for (;;) {
        const { dossier, after } = this.place();
        const outcome = await this.call({ dossier, cause: 'load', kind: 'read', after });
        if (outcome.kind === 'behind') this.isBehind = true;
        if (outcome.kind !== 'ahead') break;
        this.fold(outcome.acts);
      }
      this.isLoaded = true;
    });
  }

  /**
   * Takes an act: resolves when the record has it.
   * @throws Refusal when it may not be done on the state that it found
   * @throws ApplicationFailure INTERNAL for a fault of the definition; RECORD_BEHIND when a new run begins from the record
   */
  take(act: Act): Promise<Taken> {
    return this.turns.take(() => this.inTurn(act));
  }

  /**
   * Records what the engine does by itself, if the state still asks for it when its turn has come.
   * @throws Refusal LAW_GIVES_NO_ANSWER; then nothing happened
   */
  async happen(
    kind: Exclude<Cause['kind'], 'command' | 'fact'>,
    name: string,
    events: (dossier: DossierState<unknown>) => readonly NewEvent[],
  ): Promise<void> {
    const cause = ({ sequence }: DossierState<unknown>) => `${name}@${sequence}`;
    const decide = (dossier: DossierState<unknown>): Decided | undefined => {
      const happened = events(dossier);
      if (happened.length === 0) return undefined;
      const meta = this.circumstances({
        cause: { kind, id: cause(dossier), name },
        author: 'system',
        channel: 'system',
      });
      return { step: stepOf(this.type, dossier, happened, meta), meta };
    };
    for (;;) {
      try {
        await this.take({ name, cause, decide, fault: 'fails the task' });
        return;
      } catch (error) {
        // The run ends where it stands; its procedure decides nothing more.
        if (this.isBehind) await new Promise<never>(() => undefined);
        if (!(error instanceof Refusal) || error.code !== RECORD_REFUSES) throw error;
        await this.showRefusal(String(error.details['reason']));
      }
    }
  }

  /** What the record can never accept is shown like a registry's refusal: it waits until an officer retries it. */
  private async showRefusal(reason: string): Promise<void> {
    const refuses = ({ outages }: DossierState<unknown>) => outages[record]?.refused === true;
    const told = standardEvent('registryRefused', { system: record, reason });
    await this.happen('procedure', `registryRefused:${record}`, (dossier) => (refuses(dossier) ? [] : [told]));
    await condition(() => !refuses(this.current));
  }

  private async inTurn(act: Act): Promise<Taken> {
    for (;;) {
      const outcome = await this.call(this.attempt(act));
      switch (outcome.kind) {
        case 'written':
          this.fold([outcome.act]);
          return { answer: this.answer(act.name) };
        case 'known':
          return outcome.answered;
        case 'ahead':
          this.fold(outcome.acts);
          break;
        case 'again':
          break;
        case 'current':
          return { answer: this.answer(act.name) };
        case 'refused':
          throw this.refused(outcome.failure);
        case 'impossible':
          throw refusal(RECORD_REFUSES, { reason: outcome.code });
        case 'behind':
          this.isBehind = true;
          throw asFailure(refusal(RECORD_BEHIND));
      }
    }
  }

  private call(attempt: RecordAttempt): Promise<RecordOutcome> {
    return this.scope.run(() => callRecord(attempt));
  }

  /** What is sent to the record. On replay nothing is decided: the history holds what was recorded. */
  private attempt(act: Act): RecordAttempt {
    const { dossier, after } = this.place();
    const cause = act.cause(this.current);
    if (workflowInfo().unsafe.isReplaying) return { dossier, cause, kind: 'placeholder' };
    try {
      const decided = act.decide(this.current);
      if (decided === undefined) return { dossier, cause, kind: 'read', after };
      return { dossier, cause, kind: 'write', after, batch: this.batch(decided) };
    } catch (error) {
      if (!(error instanceof Refusal) && act.fault === 'fails the task') throw error;
      return { dossier, cause, kind: 'refuse', after, failure: failureToRecord(error) };
    }
  }

  private batch({ step, meta: { today: _today, ...meta }, receiptOf }: Decided) {
    const { events, ledger, view, moment, dossier } = step;
    const receipt = receiptOf?.(answerOf(dossier, meta.cause.name));
    return { dossier: dossier.number, type: this.type.name, ...meta, events, ledger, view, moment, receipt };
  }

  private refused({ code, details }: RecordedFailure): Error {
    return code === INTERNAL ? asFailure(new Error(String(details['fault']))) : refusal(code, details);
  }

  private place() {
    return { dossier: this.current.number, after: this.current.sequence };
  }

  /** The only way in which the state changes, and only once the record has answered. */
  private fold(acts: readonly RecordedAct[]): void {
    for (const act of acts) {
      this.current = foldAct(this.type, this.current, act).dossier;
      this.clock.reached(act.at);
    }
    const events = acts.flatMap(({ at, events: some }) =>
      some.map(({ sequence, kind }) => ({ sequence, kind, on: civilDateAt(at) })),
    );
    this.shown.happened(this.current, events, this.clock.today());
  }

  /** What is answered to a command now. */
  private answer(command: string): Answer {
    return answerOf(this.current, command);
  }
}

const answerOf = ({ number, status, sequence }: DossierState<unknown>, command: string): Answer => ({
  dossier: number,
  command,
  status,
  sequence,
});

const failureToRecord = (error: unknown): RecordedFailure => {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  return { code: INTERNAL, details: { fault: asFailure(error).message } };
};
