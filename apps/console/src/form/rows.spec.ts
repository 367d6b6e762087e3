import { withoutRow, withRow } from './rows.js';

const typed = {
  '/name': 'An',
  '/jobs#': '3',
  '/jobs/0/employer': 'A',
  '/jobs/1/employer': 'B',
  '/jobs/1/months#': '2',
  '/jobs/1/months/1': '05/2026',
  '/jobs/2/employer': 'C',
  '/jobsAbroad/1': 'D',
};

it('what stands below a row that goes moves up', () => {
  expect(withoutRow(typed, '/jobs', 1, 3)).toEqual({
    typed: {
      '/name': 'An',
      '/jobs#': '2',
      '/jobs/0/employer': 'A',
      '/jobs/1/employer': 'C',
      '/jobsAbroad/1': 'D',
    },
    gone: { at: 1, typed: { '/employer': 'B', '/months#': '2', '/months/1': '05/2026' } },
  });
});

it.each([0, 1, 2])('row %s comes back as it was', (at) => {
  const { typed: without, gone } = withoutRow(typed, '/jobs', at, 3);
  expect(withRow(without, '/jobs', gone, 2)).toEqual(typed);
});

it('what was typed meanwhile stays, and a row that has no place comes last', () => {
  const { typed: without, gone } = withoutRow(typed, '/jobs', 2, 3);
  const { typed: fewer } = withoutRow({ ...without, '/jobs/1/employer': 'E' }, '/jobs', 0, 2);
  expect(withRow(fewer, '/jobs', gone, 1)).toEqual({
    '/name': 'An',
    '/jobs#': '2',
    '/jobs/0/employer': 'E',
    '/jobs/0/months#': '2',
    '/jobs/0/months/1': '05/2026',
    '/jobs/1/employer': 'C',
    '/jobsAbroad/1': 'D',
  });
});

it('of a list of single values the value itself comes back', () => {
  const list = { '#': '2', '/0': 'a', '/1': 'b' };
  const { typed: without, gone } = withoutRow(list, '', 0, 2);
  expect(without).toEqual({ '#': '1', '/0': 'b' });
  expect(withRow(without, '', gone, 1)).toEqual(list);
});
