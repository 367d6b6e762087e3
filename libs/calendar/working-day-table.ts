import { weekdayOfDayNumber } from './arithmetic.js';
import type { CalendarData, NamedDay, Provenance } from './calendar-data.js';
import { dayNumber, toDayNumber } from './civil-date.js';
import { CalendarDataError } from './errors.js';

/** One calendar, day by day; `at` counts from its first day. */
export interface CalendarTable {
  readonly firstDay: number;
  readonly length: number;
  /** 1 when the day is worked. */
  readonly works: Uint8Array;
  /** Days worked up to and including the day. */
  readonly workedUpTo: Int32Array;
  /** Position of each working day, the first one at 0. */
  readonly workingDayAt: Int32Array;
  /** How unsure the status is: 0 official, 1 statutory, 2 assumed. */
  readonly rank: Uint8Array;
  /** Position of the last day that is not official (`[0]`), and of the last assumed one (`[1]`), up to and including the day; -1 for none. */
  readonly lastUnsure: readonly [Int32Array, Int32Array];
  /** Named days by day number. */
  readonly named: ReadonlyMap<number, NamedDay>;
}

const rankOf: Record<Provenance, number> = { official: 0, statutory: 1, assumed: 2 };

/** Lays a calendar out as tables. Throws {@link CalendarDataError} for a day named twice, outside, or of the wrong kind. */
export function calendarTable(data: CalendarData): CalendarTable {
  const firstDay = dayNumber(data.from);
  const length = dayNumber(data.to) - firstDay + 1;
  if (length < 1) throw new CalendarDataError(`the calendar ends on ${data.to}, before it begins on ${data.from}`);
  const works = new Uint8Array(length);
  const rank = new Uint8Array(length).fill(rankOf.statutory);
  for (let at = 0; at < length; at += 1) works[at] = isRestDay(firstDay + at) ? 0 : 1;
  for (const year of data.officialYears ?? []) {
    const start = Math.max(0, toDayNumber(year, 1, 1) - firstDay);
    rank.fill(rankOf.official, start, Math.max(start, toDayNumber(year + 1, 1, 1) - firstDay));
  }
  const named = new Map<number, NamedDay>();
  const name = (day: NamedDay): number => {
    const number = dayNumber(day.date);
    if (number < firstDay || number >= firstDay + length) {
      throw new CalendarDataError(`${day.date} is outside the calendar, which runs from ${data.from} to ${data.to}`);
    }
    if (named.has(number)) throw new CalendarDataError(`${day.date} is named twice`);
    named.set(number, day);
    rank[number - firstDay] = rankOf[day.provenance];
    return number;
  };
  for (const day of data.nonWorking) works[name(day) - firstDay] = 0;
  for (const day of data.makeUpSaturdays) {
    const number = name(day);
    if (!isRestDay(number)) throw new CalendarDataError(`${day.date} is a weekday and needs no making up`);
    works[number - firstDay] = 1;
  }
  for (const day of data.unsettled ?? []) name(day);
  const lastUnsure = [last(rank, rankOf.statutory), last(rank, rankOf.assumed)] as const;
  return { firstDay, length, works, rank, lastUnsure, named, ...count(works) };
}

/** For each day, the position of the last day up to it that is at least so unsure. */
function last(rank: Uint8Array, unsure: number): Int32Array {
  const found = new Int32Array(rank.length);
  let before = -1;
  rank.forEach((one, at) => {
    if (one >= unsure) before = at;
    found[at] = before;
  });
  return found;
}

function count(works: Uint8Array): Pick<CalendarTable, 'workedUpTo' | 'workingDayAt'> {
  const workedUpTo = new Int32Array(works.length);
  const workingDayAt = new Int32Array(works.reduce((sum, worked) => sum + worked, 0));
  let worked = 0;
  works.forEach((works, at) => {
    if (works === 1) {
      workingDayAt[worked] = at;
      worked += 1;
    }
    workedUpTo[at] = worked;
  });
  return { workedUpTo, workingDayAt };
}

/** Saturday and Sunday: the weekly rest days of public offices. */
function isRestDay(number: number): boolean {
  return weekdayOfDayNumber(number) >= 6;
}
