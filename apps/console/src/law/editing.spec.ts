import type { RateField } from './asking.js';
import { blankRow, readFrom, shownIn, toSend, valueOf, withAt, yearOf } from './editing.js';

const field = (path: string, kind: RateField['kind'], optional: RateField['optional'] = null): RateField => ({
  ...{ path, kind, optional, options: null },
  title: { vi: path, en: path },
});

it.each([
  ['dong', '2.700.000', 2_700_000],
  ['dong', '2,700,000', 2_700_000],
  ['dong', '2 700 000', 2_700_000],
  ['dong', 'nhiều', 'nhiều'],
  ['percent', '4,5', 4.5],
  ['percent', '4.5', 4.5],
  ['months', '6', 6],
  ['months', '6 tháng', '6 tháng'],
  ['day', '1/7/2027', '2027-07-01'],
  ['day', '2027-07-01', '2027-07-01'],
  ['day', '31/2/2027', '31/2/2027'],
  ['text', '  Nghị định ', 'Nghị định'],
] as const)('%s: «%s» is read', (kind, text, wanted) => {
  expect(readFrom(kind, text)).toBe(wanted);
});

it.each([
  ['dong', 2_700_000, '2.700.000'],
  ['percent', 4.5, '4,5'],
  ['day', '2027-07-01', '01/07/2027'],
  ['day', '1/7/20', '1/7/20'],
  ['dong', 'nhiều', 'nhiều'],
  ['text', undefined, ''],
  ['dong', null, ''],
] as const)('%s: %s is shown, and read again', (kind, value, wanted) => {
  expect(shownIn(kind, value, 'vi')).toBe(wanted);
  if (typeof value === 'number') expect(readFrom(kind, wanted)).toBe(value);
});

it('leaves out what may be left out, and says nothing where nothing is known', () => {
  expect([valueOf(field('to', 'day', 'absent'), ' '), valueOf(field('vnd/1', 'dong', 'unknown'), '')]).toEqual([
    undefined,
    null,
  ]);
  expect(valueOf(field('vnd', 'dong'), '')).toBe('');
});

it('changes a place of a row and nothing else', () => {
  const row = { from: 'a', to: 'b', vnd: [1, 2], state: { times: 20, of: 'x' } };
  expect(withAt(row, 'vnd/1', 3)).toEqual({ ...row, vnd: [1, 3] });
  expect(withAt(row, 'state/times', 10)).toEqual({ ...row, state: { times: 10, of: 'x' } });
  expect(withAt(row, 'to', undefined)).toEqual({ from: 'a', vnd: [1, 2], state: row.state });
});

it('begins a row as its list wants it', () => {
  const fields = [
    field('from', 'day'),
    field('to', 'day', 'absent'),
    field('vnd/0', 'dong', 'unknown'),
    field('vnd/1', 'dong', 'unknown'),
    field('state/times', 'times'),
    { ...field('state/of', 'option'), options: [{ name: 'base-salary', title: { vi: '', en: '' } }] },
  ];
  expect(blankRow(fields)).toEqual({ from: '', vnd: [null, null], state: { times: '', of: 'base-salary' } });
});

it('sends days as they were meant, in their order', () => {
  const day = (date: string) => ({ date, name: { vi: 'x', en: 'x' }, provenance: 'official', source: 's' });
  const law = {
    ...{ rates: {}, choices: {} },
    calendar: {
      from: '2015-01-01',
      to: '31/12/2028',
      nonWorking: [day('2027-02-01'), day('1/2/2026')],
      makeUpSaturdays: [],
    },
  };
  const { calendar } = toSend(law);
  expect(calendar.to).toBe('2028-12-31');
  expect(calendar.nonWorking.map(({ date }) => date)).toEqual(['2026-02-01', '2027-02-01']);
  expect([yearOf(day('1/2/2026')), yearOf(day('1/2'))]).toEqual(['2026', '']);
});
