import { civilDate, weekdays } from './index.js';

const day = civilDate;

describe('weekdays', () => {
  it.each([
    ['2026-11-02', 5, '2026-11-09'],
    ['2026-11-06', 1, '2026-11-09'],
    ['2026-11-07', 1, '2026-11-09'],
    ['2026-11-07', 0, '2026-11-09'],
    ['2026-11-05', 0, '2026-11-05'],
  ])('from %s, the day not counted, %i weekdays end on %s', (from, count, to) => {
    expect(weekdays.addWorkingDays(day(from), count)).toBe(to);
  });

  it.each([
    ['2026-11-09', 1, '2026-11-06'],
    ['2026-11-08', 0, '2026-11-06'],
    ['2026-11-09', 6, '2026-10-30'],
  ])('before %s, %i weekdays back is %s', (from, count, to) => {
    expect(weekdays.subtractWorkingDays(day(from), count)).toBe(to);
  });

  it('are counted after the first day, up to the last, and backwards as less than nought', () => {
    expect(weekdays.workingDaysBetween(day('2026-11-02'), day('2026-11-09'))).toBe(5);
    expect(weekdays.workingDaysBetween(day('2026-11-09'), day('2026-11-02'))).toBe(-5);
    expect(weekdays.workingDaysBetween(day('2026-11-07'), day('2026-11-08'))).toBe(0);
  });

  it('know no holidays: the second of September counts', () => {
    expect(weekdays.addWorkingDays(day('2026-09-01'), 1)).toBe('2026-09-02');
  });
});
