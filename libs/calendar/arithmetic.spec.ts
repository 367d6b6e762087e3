import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addCivilMonths,
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  civilMonth,
  daysBetween,
  firstDayOf,
  fromPlainDate,
  lastDayOf,
  maxDate,
  minDate,
  monthOf,
  monthsBetween,
  monthsFrom,
  startOfCivilDay,
  toPlainDate,
  weekday,
} from './index.js';

const anyDate = fc.integer({ min: -25_000, max: 40_000 }).map((days) => addDays(civilDate('1970-01-01'), days));

describe('a period in days or months (Civil Code 2015 art. 147, 148)', () => {
  it.each([
    ['2024-11-30', 3, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-01-30', 3, '2025-04-30'],
    ['2025-05-31', 3, '2025-08-31'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-17', 3, '2025-06-17'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -13, '2023-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-06-10', 0, '2025-06-10'],
  ])('from %s, %i months end on %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
  });

  it('adds months as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });

  it('adds and counts days as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const later = addDays(date, days);
        expect(later).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
        expect(daysBetween(date, later)).toBe(days);
        expect(daysBetween(later, date)).toBe(-days + 0);
        expect(weekday(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    );
  });

  it('refuses half a day and half a month', () => {
    expect(() => addDays(civilDate('2025-01-01'), 0.5)).toThrow('0.5 is not a whole number of days or months');
    expect(() => addMonths(civilDate('2025-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addCivilMonths(civilMonth('2025-01'), 1.5)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('of a range are all of it, both ends with it, and none where it ends before it begins', () => {
    expect(monthsFrom(civilMonth('2025-11'), civilMonth('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthsFrom(civilMonth('2025-11'), civilMonth('2025-11'))).toEqual(['2025-11']);
    expect(monthsFrom(civilMonth('2025-11'), civilMonth('2025-10'))).toEqual([]);
  });

  it('are the month of a day, its first and its last day', () => {
    expect(monthOf(civilDate('2025-02-14'))).toBe('2025-02');
    expect(firstDayOf(civilMonth('2025-02'))).toBe('2025-02-01');
    expect(lastDayOf(civilMonth('2025-02'))).toBe('2025-02-28');
    expect(lastDayOf(civilMonth('2024-02'))).toBe('2024-02-29');
    expect(lastDayOf(civilMonth('2024-12'))).toBe('2024-12-31');
  });

  it('are added and counted over years', () => {
    expect(addCivilMonths(civilMonth('2025-11'), 3)).toBe('2026-02');
    expect(addCivilMonths(civilMonth('2025-02'), -14)).toBe('2023-12');
    expect(monthsBetween(civilMonth('2023-12'), civilMonth('2025-02'))).toBe(14);
    expect(monthsBetween(civilMonth('2025-02'), civilMonth('2023-12'))).toBe(-14);
  });

  it('are contiguous: the day after the last day is the first day of the next month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const month = monthOf(date);
        expect(addDays(lastDayOf(month), 1)).toBe(firstDayOf(addCivilMonths(month, 1)));
        expect(addMonths(firstDayOf(month), 1)).toBe(firstDayOf(addCivilMonths(month, 1)));
      }),
    );
  });
});

describe('the earliest and the latest', () => {
  it('are found whatever the order', () => {
    const [a, b, c] = [civilDate('2025-02-01'), civilDate('2024-12-31'), civilDate('2025-02-02')] as const;
    expect(minDate(a, b, c)).toBe(b);
    expect(minDate(b)).toBe(b);
    expect(maxDate(a, b, c)).toBe(c);
    expect(maxDate(c, a, b)).toBe(c);
    expect(minDate(civilMonth('2025-02'), civilMonth('2025-01'))).toBe('2025-01');
  });
});

describe('instants and the civil day', () => {
  it('begin a day at midnight in Viet Nam, 17:00 UTC of the day before', () => {
    expect(startOfCivilDay(civilDate('2026-01-01'))).toBe(Date.parse('2025-12-31T17:00:00Z'));
    expect(civilDateAt(Date.parse('2025-12-31T16:59:59.999Z'))).toBe('2025-12-31');
    expect(civilDateAt(Date.parse('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
  });

  it('agree with the zone Asia/Ho_Chi_Minh from 1976 to 2100', () => {
    const from = Date.parse('1976-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.parse('2100-01-01T00:00:00Z') }), (epochMs) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('Asia/Ho_Chi_Minh');
        expect(civilDateAt(epochMs)).toBe(zoned.toPlainDate().toString());
        expect(startOfCivilDay(civilDateAt(epochMs))).toBe(zoned.startOfDay().epochMilliseconds);
      }),
    );
  });
});

describe('exchange with Temporal', () => {
  it('keeps dates', () => {
    const date = civilDate('2025-02-14');
    expect(toPlainDate(date).equals('2025-02-14')).toBe(true);
    expect(fromPlainDate(toPlainDate(date).with({ day: 1 }))).toBe('2025-02-01');
    expect(fromPlainDate(toPlainDate(date).withCalendar('gregory'))).toBe('2025-02-14');
    expect(() => fromPlainDate(Temporal.PlainDate.from('+012025-01-01'))).toThrow('not a date');
  });
});
