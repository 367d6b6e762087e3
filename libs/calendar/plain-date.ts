import { Temporal } from 'temporal-polyfill';
import { monthOf } from './arithmetic.js';
import { type CivilDate, type CivilMonth, civilDate } from './civil-date.js';

/** The date as a `Temporal.PlainDate`, for arithmetic that this room does not offer. */
export function toPlainDate(date: CivilDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** The civil date of a `Temporal.PlainDate` whose day lies in the years 1 to 9999. */
export function fromPlainDate(date: Temporal.PlainDate): CivilDate {
  return civilDate(date.toString({ calendarName: 'never' }));
}

/** The month as a `Temporal.PlainYearMonth`. */
export function toPlainYearMonth(month: CivilMonth): Temporal.PlainYearMonth {
  return Temporal.PlainYearMonth.from(month);
}

/** The civil month of a `Temporal.PlainYearMonth` whose day lies in the years 1 to 9999. */
export function fromPlainYearMonth(month: Temporal.PlainYearMonth): CivilMonth {
  return monthOf(fromPlainDate(month.toPlainDate({ day: 1 })));
}
