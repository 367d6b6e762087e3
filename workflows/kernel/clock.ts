import { civilDateAt, startOfCivilDay, addDays, type CivilDate } from '../../libs/calendar/index.js';

const spreadMs = 2 * 60 * 60 * 1000;

/** A stable number in [0, 1) for a dossier, so that a nation's deadlines do not all fall due in one second. */
const share = (number: string): number => {
  let hash = 2166136261;
  for (const char of number) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) / 2 ** 32;
};

/**
 * Business time: the workflow's time plus an offset fixed at submission (docs/architecture.md, time).
 * `Date.now()` is the workflow's own time inside the sandbox, the same in every replay.
 */
export class BusinessClock {
  private readonly spread: number;

  constructor(
    private readonly offsetMs: number,
    number: string,
  ) {
    this.spread = Math.floor(share(number) * spreadMs);
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.offsetMs;
  }

  /** Civil date in Asia/Ho_Chi_Minh. */
  today(): CivilDate {
    return civilDateAt(this.now());
  }

  /** Milliseconds until this dossier's work begins on a day: its start and the dossier's share of two hours. */
  untilWorkOf(day: CivilDate): number {
    return startOfCivilDay(day) + this.spread - this.now();
  }

  /** Milliseconds until a day is over for this dossier. */
  untilEndOf(day: CivilDate): number {
    return this.untilWorkOf(addDays(day, 1));
  }
}
