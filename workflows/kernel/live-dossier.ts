import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  setCurrentDetails,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { CivilDate } from '../../libs/calendar/index.js';
import {
  type Answer,
  type Answered,
  type AnyDossierType,
  applyEvents,
  type Circumstances,
  type DossierStart,
  type DossierState,
  eventDefinition,
  type LedgerLine,
  newDossier,
  type NewEvent,
  openDeadline,
  type Receipt,
  type RecordedEvent,
  standardEvent,
  standardEvents,
  type Standing,
  viewOf,
} from '../../libs/dossier/index.js';
import { BusinessClock } from './clock.js';
import { detailsOf, type Recent } from './details.js';
import { failureType } from './failures.js';
import { Recorder } from './recorder.js';

const phaseKey = defineSearchAttributeKey('HosoPhase', SearchAttributeType.KEYWORD);
const recentShown = 8;
const answersKept = 100;

/** How a decision is recorded: who and why, without what the clock adds. */
export type Origin = Omit<Circumstances, 'at' | 'today' | 'filedOn'> & { readonly filedOn?: CivilDate };

/** A moment at which something happens by itself. */
interface PendingMoment {
  readonly name: string;
  readonly due: CivilDate;
  readonly inMs: () => number;
}

/**
 * A dossier while it lives: the state in memory, its clock, its record, and what a procedure may do with it.
 * State changes before the first await, then it is recorded; records queue.
 * @typeParam S the type's own state
 */
export class LiveDossier<S> {
  readonly clock: BusinessClock;
  readonly recorder: Recorder;
  readonly answers: Map<string, Answered>;
  readonly facts: Set<string>;
  private dossier: DossierState<unknown>;
  private recent: readonly Recent[] = [];
  private phase: string | undefined;
  private steps: number;
  private readonly moments = new Set<PendingMoment>();

  constructor(
    readonly type: AnyDossierType,
    private readonly start: DossierStart,
  ) {
    this.clock = new BusinessClock(start.offsetMs, start.number);
    this.recorder = new Recorder(start.run);
    this.dossier = start.snapshot?.dossier ?? newDossier(type, start.number, start.lawVersion);
    this.answers = new Map(Object.entries(start.snapshot?.answers ?? {}));
    this.facts = new Set(start.snapshot?.facts ?? []);
    // A run that goes on stands at the checkpoint at which the one before it ended: that one does not count again.
    this.steps = start.snapshot === undefined ? 0 : -1;
    this.phase = this.phaseNow();
    if (start.snapshot !== undefined) this.show();
  }

  get state(): DossierState<S> {
    return this.dossier as DossierState<S>;
  }

  get data(): S {
    return this.dossier.data as S;
  }

  today(): CivilDate {
    return this.clock.today();
  }

  /** Circumstances of an act at this moment. */
  circumstances(origin: Origin): Circumstances {
    const today = this.today();
    return { ...origin, filedOn: origin.filedOn ?? today, at: this.clock.now(), today };
  }

  /** Applies events to the state at once; the returned promise resolves when they stand in the record. */
  commit(events: readonly NewEvent[], meta: Circumstances, receiptOf?: (answer: Answer) => Receipt): Promise<void> {
    const before = this.dossier;
    const change = applyEvents(this.type, before, events, meta);
    this.dossier = change.dossier;
    this.remember(change.events, before.sequence, meta.today);
    this.show();
    const recorded = change.events.map((event, i) => this.split(event, before.sequence + 1 + i));
    return this.recorder.write({
      dossier: this.dossier.number,
      type: this.type.name,
      fence: this.recorder.fence(),
      cause: meta.cause,
      author: meta.author,
      onBehalfOf: meta.onBehalfOf,
      channel: meta.channel,
      filedOn: meta.filedOn,
      at: meta.at,
      events: recorded,
      ledger: change.events.flatMap((event, i) => this.ledgerOf(event, before.sequence + 1 + i)),
      view: viewOf(this.type, this.dossier),
      receipt: receiptOf?.(this.answer(meta.cause.name)),
    });
  }

  /** Records what the engine itself does; the cause is unique because the sequence moves on. */
  async happen(kind: 'deadline' | 'procedure', name: string, ...events: readonly NewEvent[]): Promise<void> {
    const id = `${name}@${this.dossier.sequence}`;
    await this.commit(events, this.circumstances({ cause: { kind, id, name }, author: 'system', channel: 'system' }));
  }

  answer(command: string): Answer {
    const { number, status, sequence } = this.dossier;
    return { dossier: number, command, status, sequence };
  }

  /** Keeps the answer of a command, so that the same update id is answered alike in this and the next run. */
  keepAnswer(updateId: string, answered: Answered): void {
    this.answers.set(updateId, answered);
    const oldest = this.answers.keys().next().value;
    if (this.answers.size > answersKept && oldest !== undefined) this.answers.delete(oldest);
  }

  /**
   * People race a deadline: waits until something is so, or the last day of the deadline is over.
   * The last day is looked up again whenever state, calendar or a stop of the clock changes it.
   * @returns whether it came to be so; false when the deadline passed
   */
  async until(met: () => boolean, deadline?: string): Promise<boolean> {
    if (deadline === undefined) {
      await condition(met);
      return true;
    }
    for (;;) {
      if (met()) return true;
      const open = openDeadline(this.type, this.dossier, deadline);
      if (open === undefined || open.stopped) {
        const seen = this.dossier.sequence;
        await condition(() => met() || this.dossier.sequence !== seen);
        continue;
      }
      const stillSo = () => {
        const now = openDeadline(this.type, this.dossier, deadline);
        return now?.due === open.due && !now.stopped;
      };
      const reminder = this.nextReminder(deadline, open.due);
      const wait = reminder === undefined ? this.clock.untilEndOf(open.due) : this.clock.untilWorkOf(reminder);
      const title = open.definition.title.en;
      const summary = reminder === undefined ? `${title}: ${open.due}` : `Reminder of ${open.due}: ${title}`;
      if (await this.pause(() => met() || !stillSo(), wait, { name: deadline, due: reminder ?? open.due }, summary)) {
        continue;
      }
      if (reminder === undefined) return false;
      const { bound } = open.definition;
      await this.happen('deadline', deadline, standardEvent('reminded', { deadline, bound, due: open.due }));
      this.reminded.add(`${deadline}:${reminder}`);
    }
  }

  /** Waits until the work of a day begins, or something is so before. */
  async untilDay(day: CivilDate, name: string, met: () => boolean = () => false): Promise<boolean> {
    if (met()) return true;
    return this.pause(met, this.clock.untilWorkOf(day), { name, due: day }, `${name}: ${day}`);
  }

  /**
   * Asks a system outside until it answers. A round of the activity's own retries that ends in failure parks the
   * dossier visibly: an outage stands in its record, and it asks again by itself at growing distances.
   */
  async ask<T>(system: string, call: () => Promise<T>): Promise<T> {
    for (let round = 0; ; round++) {
      try {
        const answer = await call();
        if (round > 0)
          await this.happen('procedure', `answered:${system}`, standardEvent('registryAnswered', { system }));
        return answer;
      } catch (error) {
        if (!(error instanceof ActivityFailure)) throw error;
        const reason = failureType(error);
        if (round === 0)
          await this.happen('procedure', `outage:${system}`, standardEvent('registryUnavailable', { system, reason }));
        await sleep(Math.min(5_000 * 2 ** round, 300_000), {
          summary: `${system} does not answer (${reason}); asks again`,
        });
      }
    }
  }

  /** Where the dossier stands at its own time; the answer to the `standing` query. */
  standing(): Standing {
    const next = [...this.moments]
      .map((m) => ({ name: m.name, due: m.due, inMs: m.inMs() }))
      .sort((a, b) => a.inMs - b.inMs);
    return {
      today: this.today(),
      at: this.clock.now(),
      sequence: this.dossier.sequence,
      status: this.dossier.status,
      nextDeadline: next[0] ?? null,
    };
  }

  /**
   * A place in the procedure at which a new run may begin: nothing of the procedure is under way but this. History is
   * kept short (a run ends at 51,200 events or 50 MiB at the latest); answers to update ids go along.
   */
  async checkpoint(): Promise<void> {
    this.steps += 1;
    const { continueEvery } = this.start;
    const due = workflowInfo().continueAsNewSuggested || (continueEvery !== undefined && this.steps >= continueEvery);
    if (!due) return;
    await condition(allHandlersFinished);
    await this.recorder.idle();
    const { snapshot: _previous, ...start } = this.start;
    await continueAsNew<(start: DossierStart) => Promise<void>>({
      ...start,
      run: this.start.run + 1,
      snapshot: { dossier: this.dossier, answers: Object.fromEntries(this.answers), facts: [...this.facts] },
    });
  }

  private readonly reminded = new Set<string>();

  private nextReminder(deadline: string, due: CivilDate): CivilDate | undefined {
    const days = this.type.deadlines[deadline]?.remindBefore ?? [];
    const working = this.type.workingDays(this.dossier);
    return days
      .map((n) => working.subtractWorkingDays(due, n))
      .filter((day) => day > this.today() && !this.reminded.has(`${deadline}:${day}`))
      .sort()[0];
  }

  private async pause(
    met: () => boolean,
    ms: number,
    moment: { name: string; due: CivilDate },
    summary: string,
  ): Promise<boolean> {
    if (ms <= 0) return met();
    const ends = this.clock.now() + ms;
    const pending: PendingMoment = { ...moment, inMs: () => ends - this.clock.now() };
    this.moments.add(pending);
    try {
      return await condition(met, ms, { summary });
    } finally {
      this.moments.delete(pending);
    }
  }

  private split(event: NewEvent, sequence: number): RecordedEvent {
    const definition = eventDefinition(this.type, event.kind);
    const standard = standardEvents[event.kind as keyof typeof standardEvents] as
      { personal?: readonly string[] } | undefined;
    const names = new Set<string>(definition?.personal ?? standard?.personal ?? []);
    const entries = Object.entries(event.data).filter(([, value]) => value !== undefined);
    const personal = entries.filter(([name]) => names.has(name));
    return {
      sequence,
      kind: event.kind,
      version: definition?.version ?? 1,
      data: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
      ...(personal.length > 0 && { personal: Object.fromEntries(personal) }),
    };
  }

  private ledgerOf(event: NewEvent, sequence: number): readonly (LedgerLine & { sequence: number })[] {
    const lines = eventDefinition(this.type, event.kind)?.ledger?.(event.data) ?? [];
    return lines.map((line) => ({ ...line, sequence }));
  }

  private remember(events: readonly NewEvent[], sequence: number, on: CivilDate): void {
    const shown = events.map((event, i) => ({ sequence: sequence + 1 + i, title: this.titleOf(event.kind), on }));
    this.recent = [...this.recent, ...shown].slice(-recentShown);
  }

  private titleOf(kind: string): string {
    const standard = standardEvents[kind as keyof typeof standardEvents] as { title: { en: string } } | undefined;
    return eventDefinition(this.type, kind)?.title.en ?? standard?.title.en ?? kind;
  }

  private phaseNow(): string | undefined {
    return this.dossier.closedOn === undefined ? this.type.statuses[this.dossier.status]?.phase : 'closed';
  }

  /** What operators see: current details, and the phase among the search attributes when it changes. */
  private show(): void {
    setCurrentDetails(detailsOf(this.type, this.dossier, this.recent, this.today()));
    const phase = this.phaseNow();
    if (phase === undefined || phase === this.phase) return;
    this.phase = phase;
    upsertSearchAttributes([{ key: phaseKey, value: phase }]);
  }
}
