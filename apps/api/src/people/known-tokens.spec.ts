import type { Person } from './actor.js';
import { KnownTokens } from './known-tokens.js';

const person = { subject: 'an' } as Person;
let now = 1_000_000;
const known = () => new KnownTokens(() => now);
beforeEach(() => {
  now = 1_000_000;
});

it('knows a token for a minute', () => {
  const tokens = known();
  tokens.keep('one', person, 5_000);
  now += 59_999;
  expect(tokens.personOf('one')).toBe(person);
  expect(tokens.personOf('two')).toBeUndefined();
  now += 1;
  expect(tokens.personOf('one')).toBeUndefined();
});

it('knows a token no longer than until it expires', () => {
  const tokens = known();
  tokens.keep('one', person, 1_010);
  now = 1_009_999;
  expect(tokens.personOf('one')).toBe(person);
  now = 1_010_000;
  expect(tokens.personOf('one')).toBeUndefined();
});

it('forgets the oldest of more than ten thousand', () => {
  const tokens = known();
  for (let i = 0; i <= 10_000; i += 1) tokens.keep(String(i), person, 5_000);
  expect([tokens.personOf('0'), tokens.personOf('1'), tokens.personOf('10000')]).toEqual([undefined, person, person]);
});
