import { condition } from '@temporalio/workflow';
import type { CivilDate } from '../../libs/calendar/index.js';
import {
  momentDay,
  nextMoment,
  openDeadline,
  type OpenDeadline,
  standardEvent,
  type Standing,
  workingDaysOf,
} from '../../libs/dossier/index.js';
import type { RecordedDossier } from './recorded-dossier.js';
import type { Runs } from './runs.js';

/** A moment at which something happens by itself, or somebody is reminded. */
interface PendingMoment {
  readonly name: string;
  readonly due: CivilDate;
  /** Workflow milliseconds from now. */
  readonly inMs: () => number;
}

type DatedDeadline = OpenDeadline & { readonly due: CivilDate };

/** Waiting: for people, for last days, for days on which work begins. Every wait is a place for a new run to begin. */
export class Waits {
  private readonly moments = new Set<PendingMoment>();

  constructor(
    private readonly dossier: RecordedDossier,
    private readonly runs: Runs,
  ) {}

  /** See `LiveDossier.until`. */
  async until(met: () => boolean, deadline?: string): Promise<boolean> {
    while (!met()) {
      const open = deadline === undefined ? undefined : this.open(deadline);
      if (open?.due === undefined || open.stopped) await this.forChange(met, deadline);
      else if (await this.passed(met, { ...open, due: open.due })) return false;
    }
    return true;
  }

  /** See `LiveDossier.untilMoment`. */
  async untilMoment(name: string, met: () => boolean): Promise<boolean> {
    const title = this.dossier.type.moments?.[name]?.title.en;
    if (title === undefined) throw new Error(`${this.dossier.type.name} has no moment ${name}`);
    const day = () => momentDay(this.dossier.type, this.dossier.state, name);
    while (!met()) {
      const due = day();
      const moved = () => met() || day() !== due;
      if (due === undefined) await this.forChange(moved);
      else if (!(await this.pause(moved, this.dossier.clock.untilWorkOf(due), { name, due }, `${title}: ${due}`)))
        return false;
    }
    return true;
  }

  /** The dossier's position at its own business time. */
  standing(): Standing {
    const next = [...this.moments]
      .map(({ name, due, inMs }) => ({ name, due, inMs: inMs() }))
      .sort((a, b) => a.inMs - b.inMs);
    const { clock, state } = this.dossier;
    return {
      loaded: this.dossier.loaded,
      today: clock.today(),
      at: clock.now(),
      sequence: state.sequence,
      status: state.status,
      moment: nextMoment(this.dossier.type, state),
      nextDeadline: next[0] ?? null,
    };
  }

  private open(name: string): OpenDeadline | undefined {
    return openDeadline(this.dossier.type, this.dossier.state, name);
  }

  /** Nothing ends this wait by itself: no deadline, or one that is closed, stopped or without a day. */
  private async forChange(met: () => boolean, deadline?: string): Promise<void> {
    const seen = this.dossier.state.sequence;
    const changed = () => met() || (deadline !== undefined && this.dossier.state.sequence !== seen);
    this.runs.waiting();
    await condition(changed);
  }

  /** Waits for the next reminder or the last day of a deadline; whether the last day is over. */
  private async passed(met: () => boolean, open: DatedDeadline): Promise<boolean> {
    const { name, due, definition } = open;
    const moved = () => {
      const now = this.open(name);
      return now?.due !== due || now.stopped;
    };
    const reminder = this.nextReminder(open);
    const { clock } = this.dossier;
    const wait = reminder === undefined ? clock.untilEndOf(due) : clock.untilWorkOf(reminder);
    const title = definition.title.en;
    const summary = reminder === undefined ? `${title}: ${due}` : `Reminder of ${due}: ${title}`;
    // The next moment is the last day itself; fast-forwarding passes its reminders on the way.
    const rest = clock.untilEndOf(due) - wait;
    if (await this.pause(() => met() || moved(), wait, { name, due }, summary, rest)) return false;
    if (reminder === undefined) return true;
    const reminded = standardEvent('reminded', { deadline: name, bound: definition.bound, due });
    await this.dossier.happen('deadline', name, () => (met() || moved() ? [] : [reminded]));
    return false;
  }

  /** The first reminder that is still to come. */
  private nextReminder({ definition, due }: DatedDeadline): CivilDate | undefined {
    const { remindBefore = [] } = definition;
    if (remindBefore.length === 0) return undefined;
    const working = workingDaysOf(this.dossier.type, this.dossier.state);
    return remindBefore
      .map((days) => working.subtractWorkingDays(due, days))
      .filter((day) => this.dossier.clock.untilWorkOf(day) > 0)
      .sort()[0];
  }

  private async pause(
    met: () => boolean,
    ms: number,
    moment: { name: string; due: CivilDate },
    summary: string,
    /** Milliseconds from the end of this wait to the moment. */
    rest = 0,
  ): Promise<boolean> {
    if (ms <= 0) return met();
    const { clock } = this.dossier;
    const ends = clock.now() + ms;
    const pending: PendingMoment = { ...moment, inMs: () => ends + rest - clock.now() };
    this.moments.add(pending);
    this.dossier.shown.awaits([...this.moments]);
    this.runs.waiting();
    try {
      // We do not rely on the timer alone: if it is lost, whatever wakes the dossier next sees that the time is over.
      await condition(() => met() || clock.now() >= ends, ms, { summary });
      return met();
    } finally {
      this.moments.delete(pending);
      this.dossier.shown.awaits([...this.moments]);
    }
  }
}
