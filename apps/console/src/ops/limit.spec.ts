import { callsOf } from './limit.js';

it.each([
  ['5', 5],
  [' 0,5 ', 0.5],
  ['0.25', 0.25],
  ['1000', 1_000],
])('%s is a limit', (text, calls) => {
  expect(callsOf(text)).toBe(calls);
});

it.each(['', '0', '-1', '1001', '1e2', '5 lần', '1.234,5', '0,0001'])('%j is none', (text) => {
  expect(callsOf(text)).toBeUndefined();
});
