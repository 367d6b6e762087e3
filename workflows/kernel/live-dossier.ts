import type { CivilDate } from '../../libs/calendar/index.js';
import type { AnyDossierType, DossierStart, DossierState, NewEvent } from '../../libs/dossier/index.js';
import { Asking, type Question } from './asking.js';
import { Opener } from './opener.js';
import { RecordedDossier } from './recorded-dossier.js';
import { Runs } from './runs.js';
import { Waits } from './waits.js';

/**
 * An open dossier, as a procedure sees it. A procedure starts from the state, at submission and at
 * the beginning of each run: it may keep nothing in local variables across a wait. The state changes only while
 * something is awaited, and an act of a person may come between any two awaits.
 * @typeParam S the type's own state
 */
export class LiveDossier<S> {
  readonly record: RecordedDossier;
  readonly runs: Runs;
  readonly waits: Waits;
  private readonly asking: Asking;
  private readonly opener: Opener;

  constructor(type: AnyDossierType, start: DossierStart) {
    this.record = new RecordedDossier(type, start);
    this.runs = new Runs(this.record, start);
    this.waits = new Waits(this.record, this.runs);
    this.asking = new Asking(this.record, this.runs);
    this.opener = new Opener(this.record, this.runs);
  }

  get state(): DossierState<S> {
    return this.record.state as DossierState<S>;
  }

  get data(): S {
    return this.state.data;
  }

  /** Every dossier that this one asks for was opened, or given up: it may be closed. */
  get othersOpened(): boolean {
    return this.opener.settled;
  }

  /** Business date, Asia/Ho_Chi_Minh. */
  today(): CivilDate {
    return this.record.clock.today();
  }

  /**
   * Records what the procedure itself does. The events are a function of the state, because acts of people may come
   * first; it returns none when the state no longer asks for them.
   * @throws Refusal LAW_GIVES_NO_ANSWER; then nothing happened
   */
  happen(
    kind: 'deadline' | 'procedure',
    name: string,
    events: (dossier: DossierState<S>) => readonly NewEvent[],
  ): Promise<void> {
    return this.record.happen(kind, name, (dossier) => events(dossier as DossierState<S>));
  }

  /**
   * People race a deadline: waits until something is so, or the last day of the deadline is over. The last day is
   * looked up again whenever state, calendar or a stop of the clock changes it; reminders are recorded on the way.
   * @returns true when the condition was met; false when the deadline passed
   */
  until(met: () => boolean, deadline?: string): Promise<boolean> {
    return this.waits.until(met, deadline);
  }

  /**
   * Waits until the work of a moment's day begins, or something is so before. The day is looked up again whenever the
   * state changes it; while there is none, only a change ends the wait.
   * @param name of a moment of the definition
   * @returns true when the condition was met; false when the day began
   */
  untilMoment(name: string, met: () => boolean): Promise<boolean> {
    return this.waits.untilMoment(name, met);
  }

  /**
   * Asks an outside system until it answers. A system that does not answer is shown and retried automatically; one that
   * refuses is shown and asked again when an officer says so.
   * @param call builds the question anew for each attempt
   * @param unless cancels it, even while a call is in progress; then the answer is undefined
   */
  ask<T>(system: string, call: () => Question<T>): Promise<T>;
  ask<T>(system: string, call: () => Question<T>, unless: () => boolean): Promise<T | undefined>;
  ask<T>(system: string, call: () => Question<T>, unless = () => false): Promise<T | undefined> {
    return this.asking.ask(system, call, unless);
  }

  /**
   * Asks an outside system once, for a caller who waits for the result.
   * @throws Refusal SYSTEM_AWAY naming it; nothing is recorded then
   */
  askNow<T>(system: string, question: Question<T>): Promise<T> {
    return this.asking.askNow(system, question);
  }
}
