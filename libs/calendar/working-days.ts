import type { CalendarData, NamedDay, Provenance } from './calendar-data.js';
import { type CivilDate, civilDateOfDayNumber, dayNumber } from './civil-date.js';
import { CalendarRangeError } from './errors.js';
import { calendarTable } from './working-day-table.js';

/** The working days of one calendar. Every question about a date outside it throws {@link CalendarRangeError}. */
export interface WorkingDays {
  /** First and last day of the calendar. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  isWorkingDay(date: CivilDate): boolean;
  /**
   * The last day of a period of `count` working days from the event on `date`: the day of the event is not counted
   * (Civil Code 2015 art. 147), make-up Saturdays are. A period of zero working days ends on the day itself or,
   * when that is off, on the next working day (art. 148(5)). `count` is a whole number, zero or more.
   */
  addWorkingDays(date: CivilDate, count: number): CivilDate;
  /**
   * The working day `count` working days before `date`, for reminders: one before a Monday is Friday. Zero is the day
   * itself or, when that is off, the working day before it. `count` is a whole number, zero or more.
   */
  subtractWorkingDays(date: CivilDate, count: number): CivilDate;
  /** The day itself or, when it is off, the next working day: the roll of Civil Code 2015 art. 148(5). */
  nextWorkingDayOnOrAfter(date: CivilDate): CivilDate;
  /** Working days after `start`, up to and including `end`; negative when `end` is earlier. */
  workingDaysBetween(start: CivilDate, end: CivilDate): number;
  /** How sure the status of one day is. */
  provenance(date: CivilDate): Provenance;
  /** The least sure status among the days after `start`, up to and including `end`: the certainty of a deadline. */
  weakestProvenance(start: CivilDate, end: CivilDate): Provenance;
  /** What the calendar says about a named day: a holiday, a swapped day, a make-up Saturday, a doubtful day. */
  named(date: CivilDate): NamedDay | undefined;
}

const ranks: readonly Provenance[] = ['official', 'statutory', 'assumed'];
const built = new WeakMap<CalendarData, WorkingDays>();

/**
 * The working days of a calendar. The tables are built once per data object (some 5,000 days, under a millisecond)
 * and answer in constant time. Throws `CalendarDataError` when the data contradict themselves.
 */
export function workingDays(data: CalendarData): WorkingDays {
  const known = built.get(data);
  if (known) return known;
  const days = build(data);
  built.set(data, days);
  return days;
}

function build(data: CalendarData): WorkingDays {
  const table = calendarTable(data);
  const position = (date: CivilDate): number => {
    const at = dayNumber(date) - table.firstDay;
    if (!(at >= 0 && at < table.length)) throw new CalendarRangeError(date, data.from, data.to);
    return at;
  };
  const status = (at: number): Provenance => ranks[table.rank[at] ?? 2] ?? 'assumed';
  const workingDay = (ordinal: number, from: CivilDate): CivilDate => {
    const at = table.workingDayAt[ordinal];
    if (at === undefined) throw new CalendarRangeError(`a day reached from ${from}`, data.from, data.to);
    return civilDateOfDayNumber(table.firstDay + at);
  };
  return {
    from: data.from,
    to: data.to,
    isWorkingDay: (date) => table.works[position(date)] === 1,
    addWorkingDays(date, count) {
      checkCount(count);
      const at = position(date);
      const worked = table.workedUpTo[at] ?? 0;
      return workingDay(count === 0 ? worked - (table.works[at] ?? 0) : worked + count - 1, date);
    },
    subtractWorkingDays(date, count) {
      checkCount(count);
      const at = position(date);
      const worked = table.workedUpTo[at] ?? 0;
      return workingDay(worked - 1 - count + (count > 0 ? 1 - (table.works[at] ?? 0) : 0), date);
    },
    nextWorkingDayOnOrAfter(date) {
      const at = position(date);
      return table.works[at] === 1 ? date : workingDay(table.workedUpTo[at] ?? 0, date);
    },
    workingDaysBetween: (start, end) =>
      (table.workedUpTo[position(end)] ?? 0) - (table.workedUpTo[position(start)] ?? 0),
    provenance: (date) => status(position(date)),
    weakestProvenance(start, end) {
      const after = position(start);
      const last = position(end);
      const [statutory, assumed] = table.lastUnsure;
      if ((assumed[last] ?? last) > after) return 'assumed';
      return (statutory[last] ?? last) > after ? 'statutory' : 'official';
    },
    named: (date) => table.named.get(table.firstDay + position(date)),
  };
}

function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} is not a whole number of working days, nought or more`);
  }
}
