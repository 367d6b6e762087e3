import { civilDate, weekday, workingDays } from '../../calendar/index.js';
import { withChoices } from '../law-data.js';
import { generateCalendar } from './generator/calendar.js';
import { renderCalendar } from './generator/render.js';
import { statutoryDays } from './generator/statutory-days.js';
import { lawData } from './index.js';

const { calendar, workingDays: days } = lawData();
const datesOf = (year: number) =>
  calendar.nonWorking.flatMap(({ date }) => (date.startsWith(`${year}`) ? [date.slice(5)] : [])).join(' ');

describe('the calendar of the newest version', () => {
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
    expect(calendar.makeUpSaturdays.map(({ date }) => date)).toEqual([
      '2015-02-14',
      '2015-04-25',
      '2019-01-05',
      '2019-05-04',
      '2024-05-04',
      '2025-04-26',
      '2026-01-10',
      '2026-08-22',
    ]);
    expect(calendar.makeUpSaturdays.filter(({ date }) => weekday(date) !== 6)).toEqual([]);
  });

  it.each([
    [2015, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-28 04-29 04-30 05-01 09-02'],
    [2016, '01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02'],
    [2017, '01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04'],
    [2018, '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31'],
    [2019, '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02'],
    [2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02'],
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
  ])('follows the published schedule of %s to the day', (year, off) => {
    expect(datesOf(year)).toBe(off);
    expect(days.weakestProvenance(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`))).toBe('official');
  });

  it('computes the years to come from the statutes: all of Tết, days in lieu, Culture Day', () => {
    expect(datesOf(2027)).toBe('01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24');
    expect(datesOf(2028)).toBe('01-03 01-25 01-26 01-27 01-28 01-31 04-04 05-01 05-02 09-01 09-04 11-24');
  });

  it('marks what a statute fixes as statutory, what is chosen or moved as assumed', () => {
    expect(days.provenance(civilDate('2027-04-30'))).toBe('statutory');
    expect(days.provenance(civilDate('2027-05-03'))).toBe('assumed');
    expect(days.provenance(civilDate('2027-02-08'))).toBe('assumed');
    expect(days.provenance(civilDate('2027-09-03'))).toBe('assumed');
    expect(days.provenance(civilDate('2027-06-01'))).toBe('statutory');
    expect(days.provenance(civilDate('2027-11-24'))).toBe('statutory');
  });

  it.each([
    ['2026-01-02', 'Working day swapped off', 'Official dispatch 12729/VPCP-KGVX of 25 December 2025'],
    ['2026-01-10', 'Make-up working day', 'Official dispatch 12729/VPCP-KGVX of 25 December 2025'],
    ['2026-11-24', 'Viet Nam Culture Day', 'Resolution 28/2026/QH16 of the National Assembly, in force 1 July 2026'],
    ['2028-11-24', 'Viet Nam Culture Day', 'Resolution 28/2026/QH16 of the National Assembly, in force 1 July 2026'],
    ['2022-02-01', 'Lunar New Year (Tết)', 'Official dispatch 245/VPCP-KGVX of 11 January 2022; notice 119/TB-LĐTBXH'],
    ['2016-05-03', 'Day in lieu of Labour Day', 'public-service schedule of 2016 (nine days of Tết, no swap)'],
    ['2028-05-02', 'Day in lieu of Victory Day', 'Labour Code 2019 art. 111(3)'],
  ])('%s tells its own name and source', (date, name, source) => {
    expect(days.named(civilDate(date))).toMatchObject({ name: { en: name }, source });
  });

  it('can be printed as its own source', () => {
    const source = renderCalendar(calendar);
    expect(source).toContain("    namedDay('2026-08-31', 'swappedOff', 'official', 'schedule2026'),");
    expect(source.match(/ {4}namedDay\(/g)).toHaveLength(calendar.nonWorking.length + calendar.makeUpSaturdays.length);
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

  it('give five days of Tết every year, and Culture Day from 2026 on', () => {
    for (let year = 2015; year <= 2028; year += 1) {
      const names = statutoryDays(year).map(({ name }) => name);
      expect(names.filter((name) => name === 'tet')).toHaveLength(5);
      expect(names.filter((name) => name === 'cultureDay')).toHaveLength(year >= 2026 ? 1 : 0);
    }
  });
});

describe('switches of the calendar', () => {
  const old = lawData(1);
  const start = (moved: Record<string, string>, filed: string, count: number, law = lawData()) =>
    withChoices(law, moved).workingDays.addWorkingDays(civilDate(filed), count);

  it('play both calendars of January 2026 where the data left it open, as version 1 did', () => {
    expect(start({}, '2025-12-22', 11, old)).toBe('2026-01-07');
    expect(start({ swapOf20260102: 'swapped' }, '2025-12-22', 11, old)).toBe('2026-01-08');
    expect(old.workingDays.provenance(civilDate('2026-01-02'))).toBe('assumed');
    const swapped = withChoices(old, { swapOf20260102: 'swapped' }).workingDays;
    expect([swapped.isWorkingDay(civilDate('2026-01-02')), swapped.isWorkingDay(civilDate('2026-01-10'))]).toEqual([
      false,
      true,
    ]);
    expect(
      [civilDate('2026-01-02'), civilDate('2026-01-10')].map((date) => old.workingDays.isWorkingDay(date)),
    ).toEqual([true, false]);
  });

  it('move nothing once the swap is settled', () => {
    expect(start({}, '2025-12-22', 11)).toBe('2026-01-08');
    expect(start({ swapOf20260102: 'swapped' }, '2025-12-22', 11)).toBe('2026-01-08');
    expect(
      withChoices(lawData(), { swapOf20260102: 'swapped' }).workingDays.isWorkingDay(civilDate('2026-01-10')),
    ).toBe(true);
  });

  it('leave make-up Saturdays out of the count', () => {
    expect(start({}, '2025-04-21', 16)).toBe('2025-05-15');
    expect(start({ makeUpSaturdays: 'off' }, '2025-04-21', 16)).toBe('2025-05-16');
    expect(start({ makeUpSaturdays: 'off' }, '2025-12-22', 16)).toBe('2026-01-15');
    expect(start({ makeUpSaturdays: 'off', swapOf20260102: 'swapped' }, '2025-12-22', 16, old)).toBe('2026-01-15');
  });

  it('change nothing when none moved', () => {
    expect(withChoices(lawData(), {}).workingDays).toBe(workingDays(calendar));
  });
});
