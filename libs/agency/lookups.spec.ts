import { civilDate } from '../calendar/index.js';
import { lookUp } from './lookups.js';

const today = civilDate('2026-11-29');
const codes = (...asked: Parameters<typeof lookUp>) => lookUp(...asked).map(({ code }) => code);

it.each([
  ['VCB', ['VCB']],
  ['vcb', ['VCB']],
  ['ngoai thuong', ['VCB']],
  ['Ngoại thương', ['VCB']],
  ['dau tu', ['BIDV']],
  ['thuong viet', ['VCB', 'CTG', 'TCB']],
  ['quan doi mb', ['MB']],
  ['military', ['MB']],
  ['oai', []],
])('a bank is found by code and by words in either language, without accents: %s', (typed, found) => {
  expect(codes('banks', today, typed)).toEqual(found);
});

it('an office is found by the name of one that was merged into it, after those that are called so', () => {
  expect(codes('offices', civilDate('2026-06-30'), 'chi linh')).toEqual(['HD-02']);
  expect(codes('offices', today, 'chi linh')).toEqual(['HD-01']);
  const [merged] = lookUp('offices', today, 'chi linh');
  expect(merged?.former.map(({ en }) => en)).toContain('Chí Linh Employment Service Centre');
  expect(codes('offices', today)).not.toContain('HD-02');
});

it('without words it is the whole list', () => {
  expect(codes('banks', today, '  ')).toHaveLength(6);
});
