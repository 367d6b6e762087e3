import { addDays } from './arithmetic.js';
import { type CivilDate, civilDateOfDayNumber, daysInMonth, digits, toDayNumber } from './civil-date.js';

/** First and last day of a period, both inside. */
export type Period = readonly [from: CivilDate, to: CivilDate];

/**
 * How a month that starts on the 29th to the 31st ends in a month without its corresponding day:
 * `last-day` – on the last day of that month, since the corresponding day less one is missing or is that day;
 * `clamp-then-minus-one` – on the day before that month's last day, the corresponding day being taken as the last.
 */
export type MonthEndReading = 'last-day' | 'clamp-then-minus-one';

/**
 * Months that run from a day to the day before its corresponding day (Circular 28/2015 art. 8(2)), back to back.
 * The day of the start is the anchor of them all and is never lost: from 31 January they are 31 January to
 * 28 February, 1 to 30 March, 31 March to 30 April.
 */
export function anchoredMonths(start: CivilDate, count: number, reading: MonthEndReading = 'last-day'): Period[] {
  const months: Period[] = [];
  let from = start;
  for (let month = 1; month <= count; month += 1) {
    const to = anchoredMonthEnd(start, month, reading);
    months.push([from, to]);
    from = addDays(to, 1);
  }
  return months;
}

/** Last day of the `month`-th month (1 for the first) that runs from the anchor `start`; see {@link anchoredMonths}. */
export function anchoredMonthEnd(start: CivilDate, month: number, reading: MonthEndReading = 'last-day'): CivilDate {
  const number = digits(start, 0, 4) * 12 + digits(start, 5, 7) - 1 + month;
  const year = Math.floor(number / 12);
  const monthOfYear = number - year * 12 + 1;
  const day = digits(start, 8, 10);
  const lastDay = daysInMonth(year, monthOfYear);
  const end = reading === 'last-day' ? Math.min(day - 1, lastDay) : Math.min(day, lastDay) - 1;
  return civilDateOfDayNumber(toDayNumber(year, monthOfYear, end));
}
