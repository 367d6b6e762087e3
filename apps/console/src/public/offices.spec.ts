import { type OfficeRow, officesAt } from './offices.js';

const row = (code: string, name: string, from: string, until: string | null = null, successor: string | null = null) =>
  ({ code, name: { vi: name, en: name }, from, until, successor }) as OfficeRow;

const rows = [
  row('HD-01', 'Hải Dương', '2009-01-01'),
  row('HD-02', 'Chí Linh cũ', '2009-01-01', '2019-12-31'),
  row('HD-02', 'Chí Linh', '2020-01-01', '2026-06-30', 'HD-01'),
  row('HD-03', 'Nam Sách', '2009-01-01', '2025-06-30', 'HD-02'),
  row('HN-03', 'Lưu động', '2020-01-01', '2023-12-31'),
  row('HP-02', 'Sắp mở', '2027-01-01'),
];
const shown = (day: string) => {
  const { working, ended } = officesAt(rows, day);
  return {
    working: working.map(({ office, former }) => [office.name.vi, ...former.map(({ vi }) => vi)]),
    ended: ended.map(({ name }) => name.vi),
  };
};

it('an office is found by its former names, and by the names of all whose work it has', () => {
  expect(shown('2026-11-30')).toEqual({
    working: [['Hải Dương', 'Chí Linh cũ', 'Chí Linh', 'Nam Sách']],
    ended: ['Lưu động'],
  });
});

it('until a merger both work, each under its own names', () => {
  expect(shown('2026-06-30').working).toEqual([['Hải Dương'], ['Chí Linh', 'Chí Linh cũ', 'Nam Sách']]);
  expect(shown('2019-06-01')).toEqual({ working: [['Hải Dương'], ['Chí Linh cũ'], ['Nam Sách']], ended: [] });
});
