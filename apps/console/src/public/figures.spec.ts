import { cellOf, hasAny, isNone, type PublicFigure, type PublicFigures, statisticsIn } from './figures.js';

const text = (word: string) => ({ vi: word, en: word });
const figure = (name: string): PublicFigure => ({
  ...{ name, statistic: text('s'), title: text(name), counts: text('c'), timed: true },
  months: [
    {
      month: '2026-10',
      total: { atLeast: 13, atMost: 16, averageDays: 9 },
      offices: [
        { office: 'DN-01', dossiers: null, averageDays: null },
        { office: 'HN-01', dossiers: 12, averageDays: 9 },
      ],
    },
  ],
});
const all: PublicFigures = {
  ...{ from: '2026-10-01', to: '2026-10-31', on: '2026-11-30T02:00:00.000Z', fewest: 5, months: ['2026-10'] },
  offices: [],
  types: [
    { type: 'claim', title: text('claim'), figures: ['received.opened', 'results.a', 'results.b'].map(figure) },
    { type: 'other', title: text('other'), figures: [figure('received.opened')] },
    { type: 'none', title: text('none'), figures: [] },
  ],
};

it('figures of one statistic stand together', () => {
  expect(statisticsIn(all).map(({ name, figures }) => [name, figures.length])).toEqual([
    ['claim.received', 1],
    ['claim.results', 2],
    ['other.received', 1],
  ]);
  expect(statisticsIn(all).every(hasAny)).toBe(true);
  const none = {
    ...figure('a.b'),
    months: [{ month: '2026-10', total: { atLeast: 0, atMost: 0, averageDays: null }, offices: [] }],
  };
  expect(statisticsIn({ ...all, types: [{ type: 'none', title: text('none'), figures: [none] }] }).some(hasAny)).toBe(
    false,
  );
});

it.each([
  ['2026-10', '', { dossiers: [13, 16], averageDays: 9 }, false],
  ['2026-10', 'HN-01', { dossiers: [12, 12], averageDays: 9 }, false],
  ['2026-10', 'DN-01', { dossiers: null, averageDays: null }, false],
  ['2026-10', 'HP-01', { dossiers: [0, 0], averageDays: null }, true],
  ['2026-09', '', { dossiers: [0, 0], averageDays: null }, true],
  ['2026-09', 'HN-01', { dossiers: [0, 0], averageDays: null }, true],
] as const)('in %s «%s» has %j', (month, office, cell, none) => {
  const its = cellOf(figure('x'), month, office);
  expect(its).toEqual(cell);
  expect(isNone(its)).toBe(none);
});
