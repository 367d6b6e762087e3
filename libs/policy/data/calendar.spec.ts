import { civilDate, weekday, workingDays } from '../../calendar/index.js';
import { withChoices } from '../law-data.js';
import { generateCalendar } from './generator/calendar.js';
import { renderCalendar } from './generator/render.js';
import { statutoryDays } from './generator/statutory-days.js';
import { lawData } from './index.js';

const { calendar, workingDays: days } = lawData(1);
const datesOf = (year: number, list = calendar.nonWorking) =>
  list.flatMap(({ date }) => (date.startsWith(`${year}`) ? [date.slice(5)] : []));

describe('the calendar of version 1', () => {
  it('is what the generator makes of the schedules and the statute', () => {
    expect(calendar).toEqual(generateCalendar(2015, 2028));
  });

  it('covers 2015 to 2028 and nothing else', () => {
    expect(days.isWorkingDay(civilDate('2015-01-05'))).toBe(true);
    expect(days.isWorkingDay(civilDate('2028-12-29'))).toBe(true);
    expect(() => days.isWorkingDay(civilDate('2014-12-31'))).toThrow(
      '2014-12-31 is outside the calendar, which runs from 2015-01-01 to 2028-12-31',
    );
    expect(() => days.isWorkingDay(civilDate('2029-01-01'))).toThrow('2029-01-01 is outside the calendar');
  });

  it('names weekdays only, in order, and make-up days on Saturdays', () => {
    const dates = calendar.nonWorking.map(({ date }) => date);
    expect(dates.filter((date) => weekday(date) > 5)).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(calendar.makeUpSaturdays.map(({ date }) => [date, weekday(date)])).toEqual([
      ['2024-05-04', 6],
      ['2025-04-26', 6],
      ['2026-08-22', 6],
    ]);
  });

  it('follows the published schedules of 2024 to 2026 to the day', () => {
    expect(datesOf(2024)).toEqual([
      '01-01',
      '02-08',
      '02-09',
      '02-12',
      '02-13',
      '02-14',
      '04-18',
      '04-29',
      '04-30',
      '05-01',
      '09-02',
      '09-03',
    ]);
    expect(datesOf(2025)).toEqual([
      '01-01',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-07',
      '04-30',
      '05-01',
      '05-02',
      '09-01',
      '09-02',
    ]);
    expect(datesOf(2026)).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
      '09-02',
    ]);
    expect(
      calendar.nonWorking.filter(
        ({ date, provenance }) => date >= '2024' && date < '2027' && provenance !== 'official',
      ),
    ).toEqual([]);
  });

  it('computes the other years from the Labour Code: all of Tết, days in lieu', () => {
    expect(datesOf(2015)).toEqual([
      '01-01',
      '02-18',
      '02-19',
      '02-20',
      '02-23',
      '02-24',
      '04-28',
      '04-30',
      '05-01',
      '09-02',
    ]);
    expect(datesOf(2020)).toEqual([
      '01-01',
      '01-24',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '04-02',
      '04-30',
      '05-01',
      '09-02',
    ]);
    expect(datesOf(2021)).toEqual([
      '01-01',
      '02-11',
      '02-12',
      '02-15',
      '02-16',
      '02-17',
      '04-21',
      '04-30',
      '05-03',
      '09-02',
      '09-03',
    ]);
    expect(datesOf(2023)).toEqual([
      '01-02',
      '01-23',
      '01-24',
      '01-25',
      '01-26',
      '01-27',
      '05-01',
      '05-02',
      '05-03',
      '09-01',
      '09-04',
    ]);
    expect(datesOf(2028)).toEqual([
      '01-03',
      '01-25',
      '01-26',
      '01-27',
      '01-28',
      '01-31',
      '04-04',
      '05-01',
      '05-02',
      '09-01',
      '09-04',
    ]);
  });

  it('marks what the Labour Code fixes as statutory, what is chosen or moved as assumed', () => {
    expect(days.provenance(civilDate('2023-05-01'))).toBe('statutory');
    expect(days.provenance(civilDate('2023-05-02'))).toBe('assumed');
    expect(days.provenance(civilDate('2023-01-23'))).toBe('assumed');
    expect(days.provenance(civilDate('2023-09-01'))).toBe('assumed');
    expect(days.provenance(civilDate('2023-06-01'))).toBe('statutory');
    expect(days.provenance(civilDate('2024-05-04'))).toBe('assumed');
    expect(days.provenance(civilDate('2025-04-26'))).toBe('official');
    expect(days.named(civilDate('2016-05-03'))).toEqual({
      date: '2016-05-03',
      name: { vi: 'Nghỉ bù Ngày Quốc tế lao động', en: 'Day in lieu of Labour Day' },
      provenance: 'assumed',
      source: 'Labour Code 2012 art. 115(3)',
    });
  });

  it('can be printed as its own source', () => {
    const source = renderCalendar(calendar);
    expect(source).toContain("    namedDay('2026-08-31', 'swappedOff', 'official', 'published'),");
    expect(source.match(/ {4}namedDay\(/g)).toHaveLength(calendar.nonWorking.length + 3 + 2);
    const stranger = {
      date: civilDate('2027-01-01'),
      name: { vi: 'x', en: 'x' },
      provenance: 'official' as const,
      source: 'x',
    };
    expect(() => renderCalendar({ ...calendar, nonWorking: [stranger] })).toThrow(
      '2027-01-01: {"vi":"x","en":"x"} is not among the names and sources of days',
    );
  });
});

describe('statutory holidays', () => {
  it('give the second day of National Day from 2021 only, so that the break is longest', () => {
    const nationalDays = (year: number) =>
      statutoryDays(year).flatMap(({ date, name }) => (name.startsWith('nationalDay') ? [date.slice(5)] : []));
    expect([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map(nationalDays)).toEqual([
      ['09-02'],
      ['09-02', '09-03'],
      ['09-01', '09-02'],
      ['09-01', '09-02'],
      ['09-02', '09-03'],
      ['09-01', '09-02'],
      ['09-01', '09-02'],
      ['09-02', '09-03'],
    ]);
  });

  it('give five days of Tết every year', () => {
    for (let year = 2015; year <= 2028; year += 1) {
      expect(statutoryDays(year).filter(({ name }) => name === 'tet')).toHaveLength(5);
    }
  });
});

describe('switches of the calendar', () => {
  const start = (moved: Record<string, string>, filed: string, count: number) =>
    withChoices(lawData(1), moved).workingDays.addWorkingDays(civilDate(filed), count);

  it('play both calendars of January 2026 (the swap of 2 January is not settled)', () => {
    expect(start({}, '2025-12-22', 11)).toBe('2026-01-07');
    expect(start({ swapOf20260102: 'swapped' }, '2025-12-22', 11)).toBe('2026-01-08');
    expect(days.provenance(civilDate('2026-01-02'))).toBe('assumed');
    const swapped = withChoices(lawData(1), { swapOf20260102: 'swapped' }).workingDays;
    expect([swapped.isWorkingDay(civilDate('2026-01-02')), swapped.isWorkingDay(civilDate('2026-01-10'))]).toEqual([
      false,
      true,
    ]);
    expect([days.isWorkingDay(civilDate('2026-01-02')), days.isWorkingDay(civilDate('2026-01-10'))]).toEqual([
      true,
      false,
    ]);
  });

  it('leave make-up Saturdays out of the count', () => {
    expect(start({}, '2025-04-21', 16)).toBe('2025-05-15');
    expect(start({ makeUpSaturdays: 'off' }, '2025-04-21', 16)).toBe('2025-05-16');
    expect(start({ makeUpSaturdays: 'off', swapOf20260102: 'swapped' }, '2025-12-22', 16)).toBe('2026-01-15');
  });

  it('change nothing when none moved', () => {
    expect(withChoices(lawData(1), {}).workingDays).toBe(workingDays(calendar));
  });
});
