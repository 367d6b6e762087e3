/**
 * Limits concurrent work with the same key; the rest queues, in order. Temporal takes ten updates of a
 * run at a time and makes its caller wait for seconds when there are more.
 */
export class InFlight {
  private readonly queues = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  constructor(private readonly atOnce: number) {}

  /** Does this work when there is a place for it. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(key) ?? { running: 0, waiting: [] };
    this.queues.set(key, queue);
    if (queue.running < this.atOnce) queue.running += 1;
    else await new Promise<void>((resolve) => queue.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.waiting.shift();
      // A slot is passed to the next in the queue; it becomes free only when nobody waits.
      if (next) next();
      else if (--queue.running === 0) this.queues.delete(key);
    }
  }
}
