import {
  type CivilDate,
  type CivilMonth,
  civilDateOfDayNumber,
  civilMonthOfNumber,
  dayNumber,
  daysInMonth,
  digits,
  monthNumber,
  toDayNumber,
} from './civil-date.js';

/** The day `days` days after `date` (before, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumber(date) + whole(days));
}

/**
 * The corresponding day `months` months later (earlier, when negative); the last day of that month when it has
 * no such day (Civil Code 2015 art. 148(3)). The day of the event is not counted (art. 147), so a period of three
 * months from 30 November ends on `addMonths('2024-11-30', 3)`, 28 February. It does not roll to a working day:
 * see `WorkingDays.nextWorkingDayOnOrAfter`.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const number = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + whole(months);
  const year = Math.floor(number / 12);
  const month = number - year * 12 + 1;
  const day = Math.min(digits(date, 8, 10), daysInMonth(year, month));
  return civilDateOfDayNumber(toDayNumber(year, month, day));
}

/** Days from `start` to `end`: 1 from a day to the next, negative when `end` is earlier. */
export function daysBetween(start: CivilDate, end: CivilDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** The month in which a day lies. */
export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, 7) as CivilMonth;
}

/** The month `months` months later (earlier, when negative). */
export function addCivilMonths(month: CivilMonth, months: number): CivilMonth {
  return civilMonthOfNumber(monthNumber(month) + whole(months));
}

/** Months from `start` to `end`: 1 from a month to the next, negative when `end` is earlier. */
export function monthsBetween(start: CivilMonth, end: CivilMonth): number {
  return monthNumber(end) - monthNumber(start);
}

/** The months from `start` to `end`, both with it, ascending; none where `end` is earlier. */
export function monthsFrom(start: CivilMonth, end: CivilMonth): CivilMonth[] {
  return Array.from({ length: Math.max(0, monthsBetween(start, end) + 1) }, (_, at) => addCivilMonths(start, at));
}

/** First day of a month. */
export function firstDayOf(month: CivilMonth): CivilDate {
  return `${month}-01` as CivilDate;
}

/** Last day of a month, the 28th to the 31st. */
export function lastDayOf(month: CivilMonth): CivilDate {
  return `${month}-${daysInMonth(digits(month, 0, 4), digits(month, 5, 7))}` as CivilDate;
}

/** Day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** Day of the week (1 Monday to 7 Sunday) of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The earliest of the dates (or months). */
export function minDate<T extends CivilDate | CivilMonth>(first: T, ...others: T[]): T {
  return others.reduce((earliest, date) => (date < earliest ? date : earliest), first);
}

/** The latest of the dates (or months). */
export function maxDate<T extends CivilDate | CivilMonth>(first: T, ...others: T[]): T {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of days or months`);
  return count;
}
