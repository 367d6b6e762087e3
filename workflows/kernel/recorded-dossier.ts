import type { CivilDate } from '../../libs/calendar/index.js';
import {
  type Answer,
  type AnyDossierType,
  type Circumstances,
  type DossierStart,
  type DossierState,
  newDossier,
  type NewEvent,
  type Receipt,
  type Step,
  stepOf,
  viewOf,
} from '../../libs/dossier/index.js';
import { BusinessClock } from './clock.js';
import { OperatorView } from './operator-view.js';
import { Recorder } from './recorder.js';

/** How a decision is recorded: who and why, without what the clock adds. */
export type Origin = Omit<Circumstances, 'at' | 'today' | 'filedOn'> & { readonly filedOn?: CivilDate };

/** The state of a dossier in memory, and its record. State changes at once, then it is recorded; records queue. */
export class RecordedDossier {
  readonly clock: BusinessClock;
  readonly recorder: Recorder;
  readonly shown: OperatorView;
  private current: DossierState<unknown>;

  constructor(
    readonly type: AnyDossierType,
    start: DossierStart,
  ) {
    const { snapshot, number, lawVersion } = start;
    this.clock = new BusinessClock(start.offsetMs, number);
    this.recorder = new Recorder(start.run);
    this.current = snapshot?.dossier ?? newDossier(type, number, lawVersion);
    const phase = type.statuses[this.current.status]?.phase ?? '';
    this.shown = new OperatorView(type, phase, snapshot?.recent ?? []);
    if (snapshot !== undefined) this.shown.happened(viewOf(type, this.current), [], this.clock.today());
  }

  get state(): DossierState<unknown> {
    return this.current;
  }

  /** Circumstances of an act at this moment. */
  circumstances(origin: Origin): Circumstances {
    const today = this.clock.today();
    return { ...origin, filedOn: origin.filedOn ?? today, at: this.clock.now(), today };
  }

  /**
   * Takes a step that was made from the present state; the returned promise resolves when it stands in the record.
   * Nothing in it can fail before the state has changed: what could, failed when the step was made.
   */
  take(step: Step, { today: _today, ...meta }: Circumstances, receiptOf?: (answer: Answer) => Receipt): Promise<void> {
    this.current = step.dossier;
    this.shown.happened(step.view, step.events, this.clock.today());
    const { events, ledger, view } = step;
    return this.recorder.write({
      dossier: step.dossier.number,
      type: this.type.name,
      fence: this.recorder.fence(),
      ...meta,
      events,
      ledger,
      view,
      receipt: receiptOf?.(this.answer(meta.cause.name)),
    });
  }

  /**
   * Records what the engine itself does; the cause is unique because the sequence moves on.
   * @throws Refusal LAW_GIVES_NO_ANSWER; then nothing happened
   */
  happen(kind: 'deadline' | 'procedure', name: string, ...events: readonly NewEvent[]): Promise<void> {
    const id = `${name}@${this.current.sequence}`;
    const meta = this.circumstances({ cause: { kind, id, name }, author: 'system', channel: 'system' });
    return this.take(stepOf(this.type, this.current, events, meta), meta);
  }

  /** What is answered to a command now. */
  answer(command: string): Answer {
    const { number, status, sequence } = this.current;
    return { dossier: number, command, status, sequence };
  }
}
