import { monthLater, monthsOf, partOf, weeksOf } from './month.js';

describe('a month', () => {
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', 0, '2026-03'],
  ])('%s and %i more is %s', (month, more, then) => expect(monthLater(month, more)).toBe(then));

  it.each([
    // Begins on a Tuesday, ends on a Thursday.
    ['2026-12', 5, [null, '2026-12-01'], ['2026-12-31', null, null, null]],
    // Begins on a Monday and has four weeks.
    ['2027-02', 4, ['2027-02-01', '2027-02-02'], ['2027-02-25', '2027-02-26', '2027-02-27', '2027-02-28']],
    // Begins on a Sunday.
    ['2026-11', 6, [null, null], [null, null, null, null]],
    // Of a leap year.
    ['2028-02', 5, [null, '2028-02-01'], [null, null, null, null, null].slice(0, 4)],
  ])('%s has %i weeks from Monday to Sunday', (month, count, begins, ends) => {
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.slice(0, 2)).toEqual(begins);
    expect(weeks.at(-1)?.slice(3)).toEqual(ends);
  });

  it('has each of its days once', () => {
    const days = weeksOf('2026-11')
      .flat()
      .filter((day) => day !== null);
    expect(days).toHaveLength(30);
    expect(new Set(days).size).toBe(30);
    expect([days[0], days.at(-1)]).toEqual(['2026-11-01', '2026-11-30']);
  });
});

it.each([
  ['2026-12-17', undefined],
  ['2026-12-18', 'first'],
  ['2026-12-20', 'between'],
  ['2026-12-22', 'last'],
  ['2026-12-23', undefined],
] as const)('%s of the days from 18 to 22 December is %s', (day, part) => {
  expect(partOf(day, { from: '2026-12-18', until: '2026-12-22' })).toBe(part);
});

it('a duty that can be done at once has its last day alone', () => {
  expect(partOf('2026-12-22', { from: null, until: '2026-12-22' })).toBe('only');
  expect(partOf('2026-12-21', { from: null, until: '2026-12-22' })).toBeUndefined();
  expect(partOf('2026-12-22', { from: '2026-12-22', until: '2026-12-22' })).toBe('only');
});

it('months are those with something to do, and those between them', () => {
  const duties = [
    { from: '2027-02-18', until: '2027-02-22' },
    { from: null, until: '2026-12-31' },
  ];
  expect(monthsOf(duties, '2026-11-30')).toEqual(['2026-12', '2027-01', '2027-02']);
  expect(monthsOf([], '2026-11-30')).toEqual(['2026-11']);
});
