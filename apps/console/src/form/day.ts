import { weekdayOf } from '../words/format.js';

/** A typed day: YYYY-MM-DD, or what is wrong with it. */
export type TypedDay = { readonly day: string } | { readonly fault: 'notDay' | 'year' };

const notDay: TypedDay = { fault: 'notDay' };
/** Years that people mean. A day outside of them was misread. */
const [firstYear, lastYear] = [1900, 2199];

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(year: string, month: string | number, date: string | number): TypedDay {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  // Leap or not: a day that is none in any year is none, whatever its year.
  if (m < 1 || m > 12 || d < 1 || d > daysIn(2000, m)) return notDay;
  if (year.length !== 4) return { fault: 'year' };
  if (y < firstYear || y > lastYear || d > daysIn(y, m)) return notDay;
  return { day: `${year}-${two(m)}-${two(d)}` };
}

/** In lower case, in plain characters and without invisible ones, which pasted text may contain. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFC');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const wholeMonths = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  'december',
];
/** A month by its English name, as our own pages write it; undefined for another word. */
const monthNamed = (word: string): number | undefined => {
  const at = [months.indexOf(word), wholeMonths.indexOf(word), word === 'sept' ? 8 : -1].find((found) => found >= 0);
  return at === undefined ? undefined : at + 1;
};

const weekdays: readonly RegExp[] = [
  /^(?:chủ nhật|cn|sun(?:day)?)(?=[ ,])/,
  /^(?:thứ hai|thứ 2|t2|mon(?:day)?)(?=[ ,])/,
  /^(?:thứ ba|thứ 3|t3|tue(?:s(?:day)?)?)(?=[ ,])/,
  /^(?:thứ tư|thứ 4|t4|wed(?:nesday)?)(?=[ ,])/,
  /^(?:thứ năm|thứ 5|t5|thu(?:rs(?:day)?)?)(?=[ ,])/,
  /^(?:thứ sáu|thứ 6|t6|fri(?:day)?)(?=[ ,])/,
  /^(?:thứ bảy|thứ 7|t7|sat(?:urday)?)(?=[ ,])/,
];

const apart = String.raw` ?[/.,\- ] ?`;
const ofNumbers: readonly (readonly [RegExp, (...parts: string[]) => TypedDay])[] = [
  // 1999-03-08, 1999/3/8: with the year first, nobody writes the day second.
  [new RegExp(`^(\\d{4})${apart}(\\d{1,2})${apart}(\\d{1,2})$`), (y = '', m = '', d = '') => dayOf(y, m, d)],
  [new RegExp(`^(\\d{1,2})${apart}(\\d{1,2})${apart}['’]?(\\d{1,4})$`), (d = '', m = '', y = '') => dayOf(y, m, d)],
  // 08031999; 19990308 cannot be read so, for no month is the 19th or the 20th.
  [/^(\d{2})(\d{2})(\d{4})$/, (d = '', m = '', y = '') => dayOf(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, (y = '', m = '', d = '') => dayOf(y, m, d)],
  [/^(\d{2})(\d{2})(\d{2})$/, (d = '', m = '', y = '') => dayOf(y, m, d)],
  // ngày 8 tháng 3 năm 1999
  [/^(?:ngày )?(\d{1,2}) (?:tháng|thg\.?) (\d{1,2}),? (?:năm )?(\d{1,4})$/, (d = '', m = '', y = '') => dayOf(y, m, d)],
  // 8 Mar 1999, March 8, 1999
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{1,4})$/, (d = '', m = '', y = '') => dayOf(y, monthNamed(m) ?? 0, d)],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{1,4})$/, (m = '', d = '', y = '') => dayOf(y, monthNamed(m) ?? 0, d)],
];

function dayIn(text: string): TypedDay {
  const read = ofNumbers.flatMap(([form, day]) => {
    const [, ...parts] = form.exec(text) ?? [];
    return parts.length === 0 ? [] : [day(...parts)];
  });
  return read.find((one) => 'day' in one) ?? read[0] ?? notDay;
}

/**
 * The day that somebody typed or pasted: 8/3/1999, 08-03-1999, 8.3.1999, 8 3 1999, 08031999, 1999-03-08, ngày 8 tháng 3
 * năm 1999, 8 Mar 1999; with the day of the week, where that is right. The day stands before the month, as in Viet Nam; a
 * year of two digits is asked back. It becomes the day that was meant, or a fault.
 */
export function typedDay(text: string): TypedDay {
  const clean = plain(text).replace(/[.,;]$/, '');
  const weekday = weekdays.findIndex((names) => names.test(clean));
  if (weekday < 0) return dayIn(clean);
  const found = dayIn(clean.replace(weekdays[weekday] ?? '', '').replace(/^[ ,]+/, ''));
  return 'day' in found && weekdayOf(found.day) !== weekday ? notDay : found;
}

/** As `typedDay`, where only the month (03/1999) or the year (1999) may be known. */
export function typedSomeDay(text: string): TypedDay {
  const clean = plain(text).replace(/[.,;]$/, '');
  const [, alone] = /^(?:năm )?(\d{4})$/.exec(clean) ?? [];
  if (alone !== undefined) return Number(alone) < firstYear || Number(alone) > lastYear ? notDay : { day: alone };
  const [, month, year = ''] =
    new RegExp(`^(?:tháng |thg\\.? )?(\\d{1,2})(?:${apart}| năm )(\\d{4})$`).exec(clean) ??
    /^([a-z]+)\.?,? (\d{4})$/.exec(clean) ??
    [];
  if (month !== undefined) {
    const typed = dayOf(year, /^\d/.test(month) ? month : (monthNamed(month) ?? 0), 1);
    return 'day' in typed ? { day: typed.day.slice(0, 7) } : typed;
  }
  return typedDay(text);
}

/** As people write it, for what was typed: 08/03/1999. What is no day stays as it is. */
export function tidyDay(text: string): string {
  const typed = typedSomeDay(text);
  return 'day' in typed ? typed.day.split('-').reverse().join('/') : text;
}
