import { retryAfterSeconds } from './retry-after.js';

const now = Date.parse('2026-11-23T10:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['7', 7],
    [' 30 ', 30],
    ['0', 1],
    ['86400', 600],
    ['Mon, 23 Nov 2026 10:00:12 GMT', 12],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 1],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %j seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});
