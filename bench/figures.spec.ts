import { median, missedOf, percentile } from './figures.js';

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
