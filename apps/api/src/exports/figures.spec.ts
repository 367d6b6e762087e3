import { tableOf, type ToldFigures } from './figures.js';

const bare = { amountVnd: null, medianLate: null, worstLate: null, medianDays: null, ninetiethDays: null, share: null };
const said = (text: string) => ({ vi: text, en: `${text} (en)` });
const figures: ToldFigures = {
  ...{ title: said('Thời hạn'), from: '2026-11-01', to: '2026-11-30' },
  parts: [
    { name: 'met', title: said('Đúng hạn') },
    { name: 'missed', title: said('Trễ hạn') },
  ],
  rows: [
    {
      title: said('Hà Nội'),
      figures: [
        { ...bare, part: 'met', dossiers: 7, times: 9, share: 82 },
        { ...bare, part: 'missed', dossiers: 2, times: 2, medianLate: 3, worstLate: 5 },
      ],
    },
    { title: said('Đà Nẵng'), figures: [{ ...bare, part: 'met', dossiers: 1, times: 1 }] },
  ],
  total: {
    title: said('Tất cả'),
    figures: [
      { ...bare, part: 'met', dossiers: 8, times: 10 },
      { ...bare, part: 'missed', dossiers: 2, times: 2, medianLate: 3, worstLate: 5 },
    ],
  },
};

describe('figures as a file', () => {
  it('are the table of their page: all of them first, and nought where there is none', () => {
    const { columns, rows } = tableOf(figures, 'office', 'vi');
    expect(columns.map(({ title }) => title)).toEqual([
      'Cơ quan (Thời hạn, 2026-11-01 – 2026-11-30)',
      ...['Đúng hạn', 'Đúng hạn (số lần)', 'Đúng hạn (%)'],
      ...['Trễ hạn', 'Trễ hạn (trễ giữa, ngày làm việc)', 'Trễ hạn (trễ nhất, ngày làm việc)'],
    ]);
    expect(rows).toEqual([
      ['Tất cả', 8, 10, null, 2, 3, 5],
      ['Hà Nội', 7, 9, 82, 2, 3, 5],
      ['Đà Nẵng', 1, 1, null, 0, null, null],
    ]);
  });

  it('have a column of money where one of them says an amount, in the language that was asked for', () => {
    const paid = [{ ...bare, part: 'met', dossiers: 1, times: 1, amountVnd: 7_200_000 }];
    const { columns, rows } = tableOf(
      { ...figures, rows: [], total: { title: said('Tất cả'), figures: paid } },
      'kind',
      'en',
    );
    expect(columns.map(({ title }) => title).slice(1)).toEqual([
      ...['Đúng hạn (en)', 'Đúng hạn (en) (dong)', 'Trễ hạn (en)'],
    ]);
    expect(rows).toEqual([['Tất cả (en)', 1, 7_200_000, 0]]);
  });

  it('have all columns where nothing was counted', () => {
    const { columns, rows } = tableOf(
      { ...figures, rows: [], total: { title: said('Tất cả'), figures: [] } },
      'month',
      'vi',
    );
    expect(columns).toHaveLength(3);
    expect(rows).toEqual([['Tất cả', 0, 0]]);
  });
});
