import type { Publisher } from './publisher.js';

/** What goes wrong while nobody waits for it. */
export type OnError = (error: unknown) => void;

/**
 * Collects acknowledgements in memory and publishes them together. What a killed process had collected is not lost
 * but late: the next act on the dossier acknowledges it, or the sweeper does.
 */
export class Acknowledger {
  private readonly waiting = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly publisher: Pick<Publisher, 'publish'>,
    private readonly onError: OnError,
    /** How long acknowledgements gather, in milliseconds. */
    private readonly everyMs = 250,
  ) {}

  /** Temporal completed the task that recorded this dossier's events up to `sequence`. Returns at once. */
  acknowledge(dossier: string, sequence: number): void {
    this.waiting.set(dossier, Math.max(sequence, this.waiting.get(dossier) ?? 0));
    this.timer ??= setTimeout(() => void this.flush().catch(this.onError), this.everyMs);
  }

  /** Publishes what has gathered, now; answers when it is stored. On failure it gathers again. */
  flush(): Promise<number> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const published = this.flushing.then(() => this.publishWaiting());
    this.flushing = published.catch(() => undefined);
    return published;
  }

  private async publishWaiting(): Promise<number> {
    const taken = [...this.waiting].map(([dossier, sequence]) => ({ dossier, sequence }));
    this.waiting.clear();
    try {
      return await this.publisher.publish(taken);
    } catch (error) {
      for (const { dossier, sequence } of taken) this.acknowledge(dossier, sequence);
      throw error;
    }
  }

  /** Flushes a last time; called when the program stops. */
  async stop(): Promise<void> {
    try {
      await this.flush();
    } finally {
      clearTimeout(this.timer);
    }
  }
}
