import { Temporal } from 'temporal-polyfill';
import {
  CalendarRangeError,
  InvalidCivilDateError,
  civilDate,
  civilDateOfDayNumber,
  civilMonth,
  dayNumber,
  isCivilDate,
  isCivilMonth,
} from './index.js';
import { civilMonthOfNumber, daysInMonth, monthNumber } from './civil-date.js';

describe('a civil date', () => {
  it.each(['0001-01-01', '1600-02-29', '2000-02-29', '2024-02-29', '2025-12-31', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(civilDate(text)).toBe(text);
      expect(isCivilDate(text)).toBe(true);
    },
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    '2025-1-1',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '2025-01-01 ',
    '+002025-01-01',
    '20250101',
    '',
    'x2025-01-01',
    '2025-01-011',
  ])('refuses "%s", which it names', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(InvalidCivilDateError);
    expect(() => civilDate(text)).toThrow(`"${text}" is not a date that exists, written YYYY-MM-DD`);
  });

  it('refuses what is not a text', () => {
    expect(isCivilDate(20250101)).toBe(false);
    expect(isCivilDate(undefined)).toBe(false);
    expect(isCivilDate(['2025-01-01'])).toBe(false);
    expect(isCivilMonth(['2025-01'])).toBe(false);
    expect(isCivilMonth(null)).toBe(false);
    expect(isCivilMonth(202501)).toBe(false);
  });

  it('counts days as Temporal does, leap years and centuries included', () => {
    const start = Temporal.PlainDate.from('1970-01-01');
    for (const text of [
      '0001-01-01',
      '0400-02-29',
      '1899-12-31',
      '1900-03-01',
      '1970-01-01',
      '2000-02-29',
      '2028-12-31',
      '2100-03-01',
      '9999-12-31',
    ]) {
      const number = start.until(Temporal.PlainDate.from(text)).days;
      expect(dayNumber(civilDate(text))).toBe(number);
      expect(civilDateOfDayNumber(number)).toBe(text);
    }
  });

  it('gives each day of 2015 to 2028 its own number and back, in order', () => {
    const first = dayNumber(civilDate('2015-01-01'));
    let day = Temporal.PlainDate.from('2015-01-01');
    for (let number = first; number <= dayNumber(civilDate('2028-12-31')); number += 1) {
      expect(civilDateOfDayNumber(number)).toBe(day.toString());
      expect(dayNumber(civilDate(day.toString()))).toBe(number);
      day = day.add({ days: 1 });
    }
  });

  it('has no day before the year 1 and none after 9999', () => {
    const last = dayNumber(civilDate('9999-12-31'));
    const first = dayNumber(civilDate('0001-01-01'));
    expect(() => civilDateOfDayNumber(last + 1)).toThrow(CalendarRangeError);
    expect(() => civilDateOfDayNumber(first - 1)).toThrow(
      'is outside the calendar, which runs from 0001-01-01 to 9999-12-31',
    );
    expect(() => civilDateOfDayNumber(Number.NaN)).toThrow('day NaN of the count is outside the calendar');
  });
});

describe('a civil month', () => {
  it.each(['0001-01', '2025-09', '2025-10', '9999-12'])('accepts %s', (text) => {
    expect(civilMonth(text)).toBe(text);
    expect(isCivilMonth(text)).toBe(true);
  });

  it.each(['2025-00', '2025-13', '0000-01', '2025-1', '2025-01-01', 'x2025-01', '2025-01x', ''])(
    'refuses "%s", which it names',
    (text) => {
      expect(isCivilMonth(text)).toBe(false);
      expect(() => civilMonth(text)).toThrow(`"${text}" is not a month, written YYYY-MM`);
    },
  );

  it('is named as a month in its error', () => {
    expect(() => civilMonth('2025')).toThrow(expect.objectContaining({ kind: 'month', text: '2025' }));
    expect(() => civilDate('2025')).toThrow(expect.objectContaining({ kind: 'date', text: '2025' }));
  });

  it('is counted from January of the year 0 and written back', () => {
    expect(monthNumber(civilMonth('0001-01'))).toBe(12);
    expect(monthNumber(civilMonth('2025-03'))).toBe(2025 * 12 + 2);
    expect(civilMonthOfNumber(2025 * 12 + 2)).toBe('2025-03');
    expect(civilMonthOfNumber(12)).toBe('0001-01');
    expect(civilMonthOfNumber(9999 * 12 + 11)).toBe('9999-12');
    expect(() => civilMonthOfNumber(11)).toThrow(
      'month 11 of the count is outside the calendar, which runs from 0001-01 to 9999-12',
    );
    expect(() => civilMonthOfNumber(10000 * 12)).toThrow(CalendarRangeError);
  });

  it('has as many days as the calendar gives it', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2025, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2024, 2026, 2100, 2400].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 28, 29]);
  });
});

describe('an error', () => {
  it('carries a code and what was wrong', () => {
    expect(new InvalidCivilDateError('month', '2025')).toMatchObject({
      name: 'InvalidCivilDateError',
      code: 'INVALID_CIVIL_DATE',
      kind: 'month',
      text: '2025',
    });
    expect(new CalendarRangeError('2029-01-01', '2015-01-01', '2028-12-31')).toMatchObject({
      name: 'CalendarRangeError',
      code: 'OUTSIDE_CALENDAR',
      date: '2029-01-01',
      from: '2015-01-01',
      to: '2028-12-31',
      message: '2029-01-01 is outside the calendar, which runs from 2015-01-01 to 2028-12-31',
    });
  });
});
