import { civilDate } from '../calendar/index.js';
import { seedOffices } from '../persistence/index.js';
import { demoAccounts } from '../../apps/api/src/sandbox/accounts.js';
import { type OfficeRow, offices, officesOf, OfficeDataError } from './index.js';

const row = (code: string, from: string, more: Partial<OfficeRow> = {}): OfficeRow => ({
  code,
  name: { vi: `Cơ quan ${code}`, en: `Office ${code}` },
  province: code.split('-')[0] ?? '',
  address: { vi: 'Số 1', en: 'No. 1' },
  phone: '1900 0001',
  from,
  ...more,
});
const day = civilDate;

// A-01 was merged into B-01, and B-01 with it into C-01 half a year later; B-01 had another name before.
const made = officesOf([
  row('AA-01', '2010-01-01', { until: '2025-06-30', successor: 'BB-01' }),
  row('BB-01', '2010-01-01', { until: '2019-12-31', name: { vi: 'Tên cũ', en: 'Former name' } }),
  row('BB-01', '2020-01-01', { until: '2025-12-31', successor: 'CC-01' }),
  row('CC-01', '2015-01-01'),
  row('DD-01', '2015-01-01', { until: '2020-12-31' }),
]);

describe('offices on a day', () => {
  it.each([
    ['before it begins', 'CC-01', '2014-12-31', undefined],
    ['on its first day', 'CC-01', '2015-01-01', 'Office CC-01'],
    ['by its former name', 'BB-01', '2019-12-31', 'Former name'],
    ['by its later name', 'BB-01', '2020-01-01', 'Office BB-01'],
    ['on its last day', 'AA-01', '2025-06-30', 'Office AA-01'],
    ['on the day after its last', 'AA-01', '2025-07-01', undefined],
    ['of a code that nobody knows', 'ZZ-99', '2025-07-01', undefined],
  ])('%s', (_, code, on, name) => expect(made.officeOn(code, day(on))?.name.en).toBe(name));

  it('are listed once each, by the row in force', () => {
    expect(made.officesOn(day('2019-06-01')).map(({ code, name }) => [code, name.en])).toEqual([
      ['AA-01', 'Office AA-01'],
      ['BB-01', 'Former name'],
      ['CC-01', 'Office CC-01'],
      ['DD-01', 'Office DD-01'],
    ]);
    expect(made.officesOn(day('2026-01-01')).map(({ code }) => code)).toEqual(['CC-01']);
  });

  it.each([
    ['itself, on its last day', 'AA-01', '2025-06-30', 'AA-01'],
    ['its successor, from the day after', 'AA-01', '2025-07-01', 'BB-01'],
    ['the successor of its successor', 'AA-01', '2026-01-01', 'CC-01'],
    ['itself, where it ended without one', 'DD-01', '2026-01-01', 'DD-01'],
    ['itself, where nobody knows it', 'ZZ-99', '2026-01-01', 'ZZ-99'],
  ])('have their work done by %s', (_, code, on, successor) => expect(made.successorOn(code, day(on))).toBe(successor));

  it('know what was merged into them by a day, through chains', () => {
    expect(made.mergedInto('BB-01', day('2025-06-30'))).toEqual([]);
    expect(made.mergedInto('BB-01', day('2025-07-01'))).toEqual(['AA-01']);
    expect(made.mergedInto('BB-01', day('2026-01-01'))).toEqual([]);
    expect(made.mergedInto('CC-01', day('2026-01-01'))).toEqual(['AA-01', 'BB-01']);
  });

  it('are of a province', () =>
    expect([made.provinceOfOffice('AA-01'), made.provinceOfOffice('ZZ-99')]).toEqual(['AA', undefined]));
});

describe('rows that contradict themselves or each other are refused', () => {
  const b = row('BB-01', '2010-01-01');
  it.each<[string, readonly OfficeRow[], RegExp]>([
    [
      'a successor that is not there',
      [row('AA-01', '2010-01-01', { until: '2020-01-01', successor: 'ZZ-99' })],
      /0\.AA-01: its successor ZZ-99 is not there/,
    ],
    [
      'a circle of successors',
      [
        row('AA-01', '2010-01-01', { until: '2020-01-01', successor: 'BB-01' }),
        { ...b, until: '2021-01-01', successor: 'AA-01' },
      ],
      /0\.AA-01: its successors lead back to it; 1\.BB-01: its successors lead back/,
    ],
    [
      'an office that is its own successor',
      [row('AA-01', '2010-01-01', { until: '2020-01-01', successor: 'AA-01' })],
      /lead back to it/,
    ],
    [
      'rows of one code that overlap',
      [{ ...b, until: '2020-01-01' }, row('BB-01', '2020-01-01')],
      /1\.BB-01: it overlaps/,
    ],
    ['a row after one without an end', [b, row('BB-01', '2020-01-01')], /1\.BB-01: it overlaps/],
    [
      'an office that goes on after it was merged',
      [row('AA-01', '2010-01-01', { until: '2020-01-01', successor: 'BB-01' }), row('AA-01', '2021-01-01'), b],
      /1\.AA-01: it goes on after it was merged/,
    ],
    [
      'a successor that does not work on the day after',
      [row('AA-01', '2010-01-01', { until: '2020-01-01', successor: 'BB-01' }), { ...b, until: '2020-01-01' }],
      /0\.AA-01: its successor BB-01 does not work on 2020-01-02/,
    ],
    [
      'a successor and no last day',
      [row('AA-01', '2010-01-01', { successor: 'BB-01' }), b],
      /has a successor but no last day/,
    ],
    ['an end before its beginning', [{ ...b, until: '2009-01-01' }], /ends on 2009-01-01, before/],
    ['a province that is not that of the code', [{ ...b, province: 'CC' }], /province BB, the row says CC/],
    ['a code of another form', [row('b1', '2010-01-01')], /written like HN-01/],
    ['a day that does not exist', [row('BB-01', '2010-02-30')], /0\.from: A date that exists/],
  ])('%s', (_, rows, message) => {
    expect(() => officesOf(rows)).toThrow(OfficeDataError);
    expect(() => officesOf(rows)).toThrow(message);
  });
});

describe('the offices of the sandbox', () => {
  it('are those of its accounts and of generated dossiers', () => {
    const accounts = Object.values(demoAccounts).flatMap(
      (name) => /^(?:officer|director):([^:]+):/.exec(name)?.[1] ?? [],
    );
    const needed = [...accounts, ...seedOffices(['HN-01', 'HCM-01', 'HD-01', 'DN-01'])];
    const today = offices.officesOn(day('2026-11-29')).map(({ code }) => code);
    expect(needed.filter((code) => !today.includes(code))).toEqual([]);
  });
});
