import { setTimeout as sleep } from 'node:timers/promises';

/** Does work for each item, some at a time, in order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  return results;
}

/** Starts work at fixed moments, whether or not what came before has ended; milliseconds from its moment to its end. */
export async function atSteadyRate(
  perSecond: number,
  count: number,
  work: (i: number) => Promise<void>,
): Promise<number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const moment = began + (i * 1_000) / perSecond;
      await sleep(Math.max(0, moment - performance.now()));
      await work(i);
      return performance.now() - moment;
    }),
  );
}
