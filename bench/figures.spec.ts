import { figuresOf, unmeasured } from './agreed.js';
import { inTurns, paired } from './engine/rounds.js';
import { median, missedOf, percentile, rounded } from './figures.js';

const figure = { name: 'x', unit: 'ms' };

it('names what is beyond its target, and what could not be measured', () => {
  const figures = [
    { ...figure, id: 'a', value: 0.5, target: { atLeast: 0.6 } },
    { ...figure, id: 'b', value: 2, target: { atMost: 2 } },
    { ...figure, id: 'c', value: 23, target: { atMost: 22 } },
    { ...figure, id: 'd', value: Number.NaN, target: { atMost: 1 } },
    { ...figure, value: 1_000 },
  ];
  expect(missedOf(figures)).toEqual(['(a) x', '(c) x', '(d) x']);
});

it('takes medians between the middle two, percentiles by nearest rank', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(percentile([...Array(100).keys()], 0.95)).toBe(94);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.99)).toBeNaN();
});

it('compares what was measured, not what is shown of it', () => {
  const nearly = { ...figure, id: 'a', value: 0.5999, target: { atLeast: 0.6 } };
  expect(rounded(nearly.value)).toBe(0.6);
  expect(missedOf([nearly])).toEqual(['(a) x']);
});

it('reports a part that could not be measured under its own names and targets, as missed', () => {
  const figures = unmeasured('a', new Error('nobody answered'));
  expect(figures.map(({ id }) => id)).toEqual(['a', 'a', 'g']);
  expect(missedOf(figures)).toEqual([expect.stringContaining('(a) claims a second')]);
  expect(() => figuresOf('c', [{ value: 1 }])).toThrow('3 figures');
});

it('lets the sides measure in turn, turns the order, and drops the first round', async () => {
  const order: string[] = [];
  const side = (name: string) => () => Promise.resolve(order.push(name));
  const results = await inTurns(2, { ours: side('ours'), twin: side('twin') });
  expect(order).toEqual(['ours', 'twin', 'twin', 'ours', 'ours', 'twin']);
  expect(results).toEqual({ ours: [4, 5], twin: [3, 6] });
  expect(paired(results.ours, results.twin, (one, other) => one - other)).toEqual([1, -1]);
});
