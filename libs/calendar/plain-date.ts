import { Temporal } from 'temporal-polyfill';
import { type CivilDate, type CivilMonth, civilDate, civilMonth } from './civil-date.js';

/** The date as a `Temporal.PlainDate`, for arithmetic that this room does not offer. */
export function toPlainDate(date: CivilDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** The civil date of a `Temporal.PlainDate` of the ISO calendar, years 1 to 9999. */
export function fromPlainDate(date: Temporal.PlainDate): CivilDate {
  return civilDate(date.toString({ calendarName: 'never' }));
}

/** The month as a `Temporal.PlainYearMonth`. */
export function toPlainYearMonth(month: CivilMonth): Temporal.PlainYearMonth {
  return Temporal.PlainYearMonth.from(month);
}

/** The civil month of a `Temporal.PlainYearMonth` of the ISO calendar, years 1 to 9999. */
export function fromPlainYearMonth(month: Temporal.PlainYearMonth): CivilMonth {
  return civilMonth(month.toString({ calendarName: 'never' }));
}
