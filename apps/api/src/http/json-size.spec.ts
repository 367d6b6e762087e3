import { jsonSize } from './json-size.js';

const none = { depth: Infinity, nodes: Infinity };
const size = (text: string, limit = none) => jsonSize(Buffer.from(text), limit);

/** The shortest of several runs, in milliseconds: what the work costs when nobody is in its way. */
const least = (work: () => unknown): number => {
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
};

describe('the size of a JSON text', () => {
  it.each([
    ['1', 0, 1],
    ['{}', 1, 2],
    ['[1,2,3]', 1, 4],
    ['{"a":[{"b":null}]}', 3, 4],
    ['[[],[],[]]', 2, 7],
    ['{"a,[{":"]}\\",[","b\\\\":[1]}', 2, 4],
    [' [ "x" , { } ] ', 2, 4],
  ])('of %s is %d levels and %d values', (text, depth, nodes) => {
    expect(size(text)).toEqual({ depth, nodes });
  });

  it('is never less than what parsing makes', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, child) => sum + count(child), 1)
        : 1;
    for (const text of ['{"a":{"b":[1,"x",{}]},"c":"]"}', '[[[]],{"k":[null,true]}]', '"\\u005b,"']) {
      expect(size(text).nodes).toBeGreaterThanOrEqual(count(JSON.parse(text)));
    }
  });

  it('of broken texts is some number', () => {
    for (const text of ['', ']]]', '"never ends', '"\\', '{"a":']) expect(size(text).depth).toBeLessThan(2);
  });

  it('is not counted beyond a limit', () => {
    expect(size('['.repeat(100), { depth: 4, nodes: 1_000 }).depth).toBe(5);
    expect(size(`[${'1,'.repeat(100)}1]`, { depth: 4, nodes: 10 }).nodes).toBe(11);
  });

  it.each([
    ['brackets', `[${'[],'.repeat(21_000)}[]]`],
    ['levels', `[${`${'['.repeat(28)}${']'.repeat(28)},`.repeat(1_100)}1]`],
    ['keys', JSON.stringify(Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`k${n}`, n])))],
    ['escapes', JSON.stringify({ text: '"\\'.repeat(15_000) })],
    ['backslashes', `"${'\\\\'.repeat(32_000)}"`],
  ])('costs no more than parsing: 64 KiB of %s', (_, text) => {
    const bytes = Buffer.from(text);
    const parsing = least(() => void JSON.parse(bytes.toString()));
    // Below a third of a millisecond it is the clock that is measured.
    expect(least(() => jsonSize(bytes, none))).toBeLessThan(Math.max(parsing, 0.3));
  });
});
