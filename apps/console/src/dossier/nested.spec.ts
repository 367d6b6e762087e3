import { nested } from './nested.js';

const step = (name: string, depth: number) => ({ name, depth });
const shown = (tree: ReturnType<typeof nested<{ name: string; depth: number }>>): unknown[] =>
  tree.map(({ step: { name }, below }) => (below.length === 0 ? name : [name, ...shown(below)]));

it.each([
  ['none', [], []],
  ['one after another', [step('a', 0), step('b', 0)], ['a', 'b']],
  [
    'each with what it rests on',
    [step('a', 0), step('b', 1), step('c', 2), step('d', 1), step('e', 0)],
    [['a', ['b', 'c'], 'd'], 'e'],
  ],
  ['one that is deeper than the next', [step('a', 2), step('b', 1)], ['a', 'b']],
])('steps are a tree: %s', (_, steps, tree) => {
  expect(shown(nested(steps))).toEqual(tree);
});
