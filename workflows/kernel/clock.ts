import { type CivilDate, civilDateAt } from '../../libs/calendar/index.js';
import { dayEnds, workBegins } from '../../libs/dossier/index.js';

/**
 * Business time: the workflow's time plus an offset fixed at its start (docs/architecture.md, time). It never goes
 * behind the last recorded event, whatever a new run begins with. `Date.now()` is the workflow's own time inside the
 * sandbox, the same in every replay.
 */
export class BusinessClock {
  private earliest = 0;

  constructor(
    private readonly offsetMs: number,
    private readonly number: string,
  ) {}

  /** An event was recorded at this business time, in milliseconds since the epoch. */
  reached(at: number): void {
    this.earliest = Math.max(this.earliest, at);
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Math.max(Date.now() + this.offsetMs, this.earliest);
  }

  /** Civil date in Asia/Ho_Chi_Minh. */
  today(): CivilDate {
    return civilDateAt(this.now());
  }

  /** Milliseconds until this dossier's work begins on a day: its start and the dossier's share of two hours. */
  untilWorkOf(day: CivilDate): number {
    return workBegins(this.number, day) - this.now();
  }

  /** Milliseconds until a day is over for this dossier. */
  untilEndOf(day: CivilDate): number {
    return dayEnds(this.number, day) - this.now();
  }
}
