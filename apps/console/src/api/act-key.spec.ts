import { ActKey } from './act-key.js';
import { Problem } from './problem.js';

const of = (status: number) => new Problem({ code: '', status, title: '' });

it('an act whose answer was lost is sent again under its key', () => {
  const key = new ActKey();
  const first = key.of({ from: 2 });
  for (const status of [0, 500, 503]) {
    key.settle(of(status));
    expect(key.of({ from: 2 })).toBe(first);
  }
});

it('another act has another key: when the answer is known, and when something else is sent', () => {
  const key = new ActKey();
  const keys = [key.of({ from: 2 }), key.of({ from: 1 })];
  key.settle();
  keys.push(key.of({ from: 1 }));
  key.settle(of(422));
  keys.push(key.of({ from: 1 }));
  expect(new Set(keys).size).toBe(4);
});
