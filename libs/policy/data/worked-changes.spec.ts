import { civilDate } from '../../calendar/index.js';
import { assembleLawData, baseSalaryOn, checkInWindows, inLong, lawData, startDay } from '../index.js';
import { namedDay } from './named-day.js';

/** The changes that docs/law.md shows. */
const published = lawData(1);
const next = (change: Partial<Pick<typeof published, 'rates' | 'calendar'>>, choices: Record<string, number> = {}) =>
  assembleLawData({ version: 2, rates: published.rates, calendar: published.calendar, ...change }, choices);

describe('the worked changes of the documentation', () => {
  it('a rate: the base salary of July 2027', () => {
    const row = { from: civilDate('2027-07-01'), vnd: 2_700_000, source: 'Decree …' };
    const law = next({ rates: { ...published.rates, baseSalary: [...published.rates.baseSalary, row] } });
    expect([baseSalaryOn(law, civilDate('2027-06-30')), baseSalaryOn(law, civilDate('2027-07-01'))]).toEqual([
      2_530_000, 2_700_000,
    ]);
  });

  it('a holiday: 24 November 2026', () => {
    const day = namedDay('2026-11-24', 'nationalDay', 'official', 'published');
    const law = next({ calendar: { ...published.calendar, nonWorking: [...published.calendar.nonWorking, day] } });
    const start = (data: typeof law) =>
      startDay({ regime: '2025', filed: civilDate('2026-11-20') }, data).value.benefitStart;
    expect([start(published), start(law)]).toEqual(['2026-12-07', '2026-12-08']);
  });

  it('an assumption: five working days for the monthly notice', () => {
    const law = next({}, { checkInDays2025: 5 });
    const windows = (data: typeof law) =>
      checkInWindows({ regime: '2025', benefitStart: civilDate('2026-03-02'), awardMonths: 3 }, data);
    expect(windows(published).value.windows['2']).toEqual(['2026-04-03', '2026-04-07']);
    expect(windows(law).value.windows['2']).toEqual(['2026-04-03', '2026-04-09']);
    expect(inLong(windows(law).explanation, 'en')).toContain('checkInDays2025 = 5');
  });
});
