import type { Figures } from './address.js';
import { drawnOf, endsItsMonth, MONTHS, monthsUntil, pathsOf, topOf } from './lines.js';

const text = (word: string) => ({ vi: word, en: word });
const figure = (part: string, dossiers: number) => ({
  ...{ part, dossiers, times: dossiers, amountVnd: null, medianLate: null, worstLate: null, medianDays: null },
  ...{ ninetiethDays: null, share: null, list: `/v1/statistics/x/dossiers?part=${part}` },
});
const figures = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): Figures => {
  const names = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].sort();
  return {
    ...{ name: 'x', type: null, title: text('x'), counts: text('x'), by: ['month'] },
    ...{ from: '2026-01-01', to: '2026-12-31', on: '2026-12-31T00:00:00.000Z', position: 1 },
    parts: names.map((name) => ({ name, title: text(name) })),
    rows: Object.entries(rows).map(([group, row]) => ({
      ...{ group, title: text(group) },
      figures: Object.entries(row).map(([part, count]) => figure(part, count)),
    })),
    total: { group: null, title: text('all'), figures: [] },
  };
};

it('the months end with that of the day, over years', () => {
  const months = monthsUntil('2026-11-30');
  expect(months).toHaveLength(MONTHS);
  expect([months[0], months[1], months[13], months.at(-1)]).toEqual(['2024-12', '2025-01', '2026-01', '2026-11']);
  expect(monthsUntil('2026-01-01', 2)).toEqual(['2025-12', '2026-01']);
});

it.each([
  ['2026-11-30', true],
  ['2026-11-29', false],
  ['2024-02-28', false],
  ['2024-02-29', true],
  ['2026-12-31', true],
] as const)('%s ends its month: %s', (day, ends) => {
  expect(endsItsMonth(day)).toBe(ends);
});

it('the axis ends with a round even number that is not less than the greatest count', () => {
  expect([0, 1, 2, 3, 5, 9, 10, 11, 21, 99, 100, 101, 4_711].map(topOf)).toEqual([
    ...[2, 2, 2, 4, 6, 10, 10, 20, 40, 100, 100, 200, 6_000],
  ]);
  for (let most = 1; most < 3_000; most += 1) {
    expect(topOf(most)).toBeGreaterThanOrEqual(most);
    expect(topOf(most) % 2).toBe(0);
    expect(topOf(most)).toBeLessThanOrEqual(2 * most);
  }
});

it('lines begin with the first month of which anything is recorded; a later month without anything is nought', () => {
  const { rows, since, lines, most } = drawnOf(
    figures({ '2026-02': { a: 3 }, '2026-04': { a: 1, b: 5 } }),
    monthsUntil('2026-04-30', 4),
    5,
  );
  expect(since).toBe(1);
  expect(lines).toEqual([
    { part: 'a', counts: [null, 3, 0, 1] },
    { part: 'b', counts: [null, 0, 0, 5] },
  ]);
  expect(most).toEqual({ part: 'b', count: 5, month: '2026-04' });
  expect(rows.map(({ group, figures: its }) => [group, its.length])).toEqual([
    ['2026-01', 0],
    ['2026-02', 1],
    ['2026-03', 0],
    ['2026-04', 2],
  ]);
});

it('of many parts those with the most are drawn, in the order of the table', () => {
  const all = figures({ '2026-01': { a: 1, b: 9, c: 2, d: 0 }, '2026-02': { a: 1, b: 0, c: 2, d: 0 } });
  const { lines } = drawnOf(all, monthsUntil('2026-02-28', 2), 2);
  expect(lines.map(({ part }) => part)).toEqual(['b', 'c']);
  expect(drawnOf(all, monthsUntil('2026-02-28', 2), 5).lines.map(({ part }) => part)).toEqual(['a', 'b', 'c']);
});

it('of nothing nothing is drawn', () => {
  const { lines, since, rows } = drawnOf(figures({}), monthsUntil('2026-02-28', 2), 5);
  expect([lines, since, rows.length]).toEqual([[], -1, 2]);
});

it('a count is as high as it is great, from nought', () => {
  expect(pathsOf({ part: 'a', counts: [null, 0, 5, 10] }, 10)).toEqual({
    line: 'M1.5 100 L2.5 50 L3.5 0',
    dots: 'M1.5 100 h0 M2.5 50 h0 M3.5 0 h0',
  });
});
