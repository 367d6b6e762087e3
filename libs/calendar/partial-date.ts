import { type CivilDate, type CivilMonth, daysInMonth, isCivilDate, isCivilMonth } from './civil-date.js';

declare const civilYearBrand: unique symbol;

/** A year, `YYYY`. */
export type CivilYear = string & { readonly [civilYearBrand]: true };

/** A day of which only the month or the year may be known: `1965-05-17`, `1965-05`, `1965`. */
export type PartialDate = CivilDate | CivilMonth | CivilYear;

const YEAR = /^(?!0000)\d{4}$/;

/** True when `text` is a day that exists, a month, or a year from 0001 to 9999. */
export const isPartialDate = (text: unknown): text is PartialDate =>
  isCivilDate(text) || isCivilMonth(text) || (typeof text === 'string' && YEAR.test(text));

/** The last day that it may be: itself, or the last day of the month or year that is known. */
export const latestDay = (date: PartialDate): CivilDate => {
  if (isCivilDate(date)) return date;
  if (!isCivilMonth(date)) return `${date}-12-31` as CivilDate;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}` as CivilDate;
};

/** Whether two dates agree as far as both are known: `1965` and `1965-05-17` do, `1965-04` and `1965-05-17` do not. */
export const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
