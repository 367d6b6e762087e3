import type { Typed } from './collect.js';
import { copiedCells, withCells } from './cells.js';
import type { Schema } from './schema.js';

const months: Schema = {
  type: 'array',
  maxItems: 5,
  items: { type: 'object', properties: { month: { type: 'string' }, salary: { type: 'integer' } } },
};
const typed: Typed = {
  '/name': 'An',
  '/months#': '3',
  '/months/0/month': '4/2026',
  '/months/1/month': '5/2026',
  '/months/1/salary': '7.200.000',
  '/months/1/kind?': 'other',
  '/months/2/month': '6/2026',
  '/monthsAfter/1/month': '9/2026',
};

describe('what is copied from a spreadsheet', () => {
  it('is lines of cells; one text is typed as it is', () => {
    expect(copiedCells('7.200.000\r\n7.300.000\r\n')).toEqual([['7.200.000'], ['7.300.000']]);
    expect(copiedCells('4/2026\t 7.200.000')).toEqual([['4/2026', '7.200.000']]);
    expect(copiedCells('7.200.000\n')).toEqual([]);
    expect(copiedCells('')).toEqual([]);
  });

  it('fills from the field down and to the right, and adds rows as far as the list takes them', () => {
    const fields = ['/month', '/salary'];
    const cells = copiedCells('1\n2\n3\n4\n5');
    expect(withCells(typed, '/months', months, fields, { row: 1, field: 1 }, cells)).toEqual({
      ...typed,
      '/months#': '5',
      '/months/1/salary': '1',
      '/months/2/salary': '2',
      '/months/3/salary': '3',
      '/months/4/salary': '4',
    });
    const two = copiedCells('7/2026\t8.000.000\tnot a field');
    expect(withCells(typed, '/months', months, fields, { row: 2, field: 0 }, two)).toEqual({
      ...typed,
      '/months/2/month': '7/2026',
      '/months/2/salary': '8.000.000',
    });
  });
});
