import { addressOf, changesTo, filtersIn, type ListQuery, withChanges, withType } from './query.js';

const base = { assignee: 'none', due: 'overdue' };

it('keeps of an address what lists know, and nothing else', () => {
  const said = { type: 'unemployment-claim', 'fields.notPaid': true, 'fields.months.from': 3, name: 'Hiếu', due: {} };
  expect(addressOf(said)).toEqual({ type: 'unemployment-claim', 'fields.notPaid': true, 'fields.months.from': 3 });
  expect(addressOf({ sort: 'x'.repeat(501), 'fields.': 'x', 'fields.a.b': 'x' })).toEqual({});
});

it('an address says only what differs from the list that it names, and brings back what was asked for', () => {
  const lists: readonly ListQuery[] = [
    base,
    {},
    { due: 'overdue', 'fields.months.from': '3' },
    { assignee: '007', sort: '-due' },
  ];
  for (const wanted of lists) expect(withChanges(base, addressOf(changesTo(base, wanted)))).toEqual(wanted);
  expect(changesTo(base, base)).toEqual({});
  expect(changesTo(base, { due: 'overdue' })).toEqual({ assignee: '' });
  expect(changesTo({}, { 'fields.notPaid': 'true', 'fields.code': '007', 'fields.months.from': '3' })).toEqual({
    'fields.notPaid': true,
    'fields.code': '007',
    'fields.months.from': 3,
  });
});

it('what belongs to a type leaves with it', () => {
  const query = {
    ...base,
    type: 'a',
    status: 'filed',
    'fields.months.to': '3',
    sort: '-fields.months',
    columns: 'number,fields.months,due',
  };
  expect(withType(query, 'b')).toEqual({ ...base, type: 'b', columns: 'number,due' });
  expect(withType({ ...base, type: 'a', sort: 'openedOn' }, '')).toEqual({ ...base, sort: 'openedOn' });
});

it('an order and columns narrow nothing', () => {
  expect(filtersIn({ ...base, sort: 'due', columns: 'number' })).toEqual(['assignee', 'due']);
});
