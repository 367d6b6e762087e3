import { byReason } from './reasons.js';

it('puts what is refused for the same reason together, the most frequent first', () => {
  const refused = (number: string, why: string) => ({ number, status: 409, why });
  expect(byReason([refused('1', 'late'), refused('2', 'taken'), refused('3', 'taken')])).toEqual([
    ['taken', ['2', '3']],
    ['late', ['1']],
  ]);
  expect(byReason([])).toEqual([]);
});
