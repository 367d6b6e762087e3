import { CalendarRangeError, InvalidCivilDateError } from './errors.js';

declare const civilDateBrand: unique symbol;
declare const civilMonthBrand: unique symbol;

/** A day on the wall calendar of Viet Nam, `YYYY-MM-DD`: no hour, no zone. Two of them compare with `<`. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** A calendar month, `YYYY-MM`. Two of them compare with `<`. */
export type CivilMonth = string & { readonly [civilMonthBrand]: true };

/** Days are counted from 1970-01-01 (day 0), as in ISO 8601's proleptic Gregorian calendar. */
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;

/** True when `text` is a day that exists, written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string' || !DATE.test(text)) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True when `text` is a month written `YYYY-MM`, from 0001-01 to 9999-12. */
export function isCivilMonth(text: unknown): text is CivilMonth {
  return typeof text === 'string' && MONTH.test(text);
}

/** The day written `YYYY-MM-DD`. Throws {@link InvalidCivilDateError} for any other text and for days that do not exist. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new InvalidCivilDateError('date', text);
  return text;
}

/** The month written `YYYY-MM`. Throws {@link InvalidCivilDateError} for any other text. */
export function civilMonth(text: string): CivilMonth {
  if (!isCivilMonth(text)) throw new InvalidCivilDateError('month', text);
  return text;
}

/** Number of the day, counted from 1970-01-01 (0). */
export function dayNumber(date: CivilDate): number {
  return toDayNumber(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** Day of a number counted from 1970-01-01 (0). Throws {@link CalendarRangeError} outside the years 1 to 9999. */
export function civilDateOfDayNumber(number: number): CivilDate {
  return (written.get(number) ?? write(number)) as CivilDate;
}

/** Number of the month, counted from January of the year 0 (0). */
export function monthNumber(month: CivilMonth): number {
  return digits(month, 0, 4) * 12 + digits(month, 5, 7) - 1;
}

/** Month of a number counted from January of the year 0. Throws {@link CalendarRangeError} outside the years 1 to 9999. */
export function civilMonthOfNumber(number: number): CivilMonth {
  return (writtenMonths.get(number) ?? writeMonth(number)) as CivilMonth;
}

/** Days in a month of a year, 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number that the digits of `text` from `start` to before `end` write; faster than cutting and parsing the text. */
export function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (text.charCodeAt(at) - 48);
  return value;
}

/**
 * Day number of year, month (1-12) and day. The year is taken to begin in March, so that a leap day comes last
 * and days before a month are a straight line: (153 m + 2) / 5.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1 - 719_468;
}

/** Days already written out, by number: the few thousand days of a legal calendar come up millions of times. */
const written = new Map<number, string>();
/** Months likewise: a whole working life of contributions is gone through at each look. */
const writtenMonths = new Map<number, string>();
const MOST_WRITTEN = 100_000;

function write(number: number): string {
  if (!(number >= FIRST_DAY && number <= LAST_DAY)) {
    throw new CalendarRangeError(`day ${number} of the count`, '0001-01-01', '9999-12-31');
  }
  const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
  if (written.size < MOST_WRITTEN) written.set(number, date);
  return date;
}

function writeMonth(number: number): string {
  const year = Math.floor(number / 12);
  if (!(year >= 1 && year <= 9999)) throw new CalendarRangeError(`month ${number} of the count`, '0001-01', '9999-12');
  const month = `${pad(year, 4)}-${pad(number - year * 12 + 1, 2)}`;
  if (writtenMonths.size < MOST_WRITTEN) writtenMonths.set(number, month);
  return month;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
