import { type CivilDate, type Period, addDays, anchoredMonths, daysBetween } from '../../calendar/index.js';
import { checkNotBefore } from '../framework/facts.js';
import type { LawData } from '../law-data.js';

/** The length of a course in months that run from its first day, and the days left over. */
export interface CourseLength {
  readonly fullMonths: readonly Period[];
  /** First and last odd day, null when the months come out even. */
  readonly oddDays: Period | null;
  readonly oddDaysCount: number;
}

/**
 * Cuts a course into months from day to day (Circular 28/2015 art. 15(3), example 18) and odd days.
 * @throws PolicyError `BEFORE` when the course ends before it begins.
 */
export function courseLength(start: CivilDate, end: CivilDate, law: LawData): CourseLength {
  checkNotBefore('courseEnd', end, 'courseStart', start);
  const atMost = Math.ceil(daysBetween(start, end) / 28) + 1;
  const fullMonths = anchoredMonths(start, atMost, law.choices.benefitMonthEnd).filter(([, to]) => to <= end);
  const lastFull = fullMonths.at(-1);
  const from = lastFull ? addDays(lastFull[1], 1) : start;
  const oddDays: Period | null = from <= end ? [from, end] : null;
  return { fullMonths, oddDays, oddDaysCount: oddDays ? daysBetween(from, end) + 1 : 0 };
}

/** Months that are paid for: odd days up to `halfMonthUpToDays` are half a month, more are one; never above `most`. */
export function supportedMonths(months: number, oddDays: number, halfMonthUpToDays: number, most: number): number {
  const odd = oddDays === 0 ? 0 : oddDays <= halfMonthUpToDays ? 0.5 : 1;
  return Math.min(months + odd, most);
}
