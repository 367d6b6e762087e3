import { Temporal } from 'temporal-polyfill';
import { type CivilDate, civilDate } from './civil-date.js';

/** The date as a `Temporal.PlainDate`, for arithmetic that this room does not offer. */
export function toPlainDate(date: CivilDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** The civil date of a `Temporal.PlainDate` whose day lies in the years 1 to 9999. */
export function fromPlainDate(date: Temporal.PlainDate): CivilDate {
  return civilDate(date.toString({ calendarName: 'never' }));
}
