import { civilDate } from '../../calendar/index.js';
import { assembleLawData, baseSalaryOn, checkInWindows, inLong, lawData } from '../index.js';
import { namedDay } from './named-day.js';

/** The changes that docs/law.md shows. */
const published = lawData(2);
const next = (change: Partial<Pick<typeof published, 'rates' | 'calendar'>>, choices: Record<string, number> = {}) =>
  assembleLawData({ version: 3, rates: published.rates, calendar: published.calendar, ...change }, choices);

describe('the worked changes of the documentation', () => {
  it('a rate: the base salary of July 2027', () => {
    const row = { from: civilDate('2027-07-01'), vnd: 2_700_000, source: 'Decree …' };
    const law = next({ rates: { ...published.rates, baseSalary: [...published.rates.baseSalary, row] } });
    expect([baseSalaryOn(law, civilDate('2027-06-30')), baseSalaryOn(law, civilDate('2027-07-01'))]).toEqual([
      2_530_000, 2_700_000,
    ]);
  });

  it('a swap: Monday 23 November 2026 with Saturday 28 November', () => {
    const off = namedDay('2026-11-23', 'swappedOff', 'official', 'schedule2026');
    const worked = namedDay('2026-11-28', 'madeUp', 'official', 'schedule2026');
    const law = next({
      calendar: {
        ...published.calendar,
        nonWorking: [...published.calendar.nonWorking, off],
        makeUpSaturdays: [...published.calendar.makeUpSaturdays, worked],
      },
    });
    const window = (data: typeof law) =>
      checkInWindows({ regime: '2025', benefitStart: civilDate('2026-10-20'), awardMonths: 3 }, data).value.windows[
        '2'
      ];
    expect([window(published), window(law)]).toEqual([
      ['2026-11-23', '2026-11-26'],
      ['2026-11-25', '2026-11-27'],
    ]);
  });

  it('a figure: five working days for the monthly notice', () => {
    const law = next({}, { checkInDays2025: 5 });
    const windows = (data: typeof law) =>
      checkInWindows({ regime: '2025', benefitStart: civilDate('2026-03-02'), awardMonths: 3 }, data);
    expect(windows(published).value.windows['2']).toEqual(['2026-04-03', '2026-04-07']);
    expect(windows(law).value.windows['2']).toEqual(['2026-04-03', '2026-04-09']);
    expect(inLong(windows(law).explanation, 'en')).toContain('checkInDays2025 = 5');
  });
});
