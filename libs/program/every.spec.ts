import { sparingly } from './every.js';

/** A task of this duration, and the times of its starts when it is requested every second. */
const begunWithin = async (seconds: number, takesMs: number): Promise<number[]> => {
  let now = 0;
  const begun: number[] = [];
  const task = sparingly(
    30_000,
    () => {
      begun.push(now);
      now += takesMs;
      return Promise.resolve();
    },
    () => now,
  );
  for (; now < seconds * 1_000; now += 1_000) await task();
  return begun;
};

it('is done every so often while it takes no time', async () => {
  expect(await begunWithin(70, 0)).toEqual([0, 30_000, 60_000]);
});

it('takes a twentieth of the time at the most', async () => {
  const begun = await begunWithin(600, 5_000);
  expect(begun).toHaveLength(6);
  expect(begun[1]).toBe(100_000);
});

it('goes on after a failure', async () => {
  let failures = 0;
  let now = 0;
  const task = sparingly(
    1_000,
    () => Promise.reject(new Error(String((failures += 1)))),
    () => now,
  );
  await expect(task()).rejects.toThrow('1');
  now += 1_000;
  await expect(task()).rejects.toThrow('2');
});
