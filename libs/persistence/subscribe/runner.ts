import { setTimeout } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierKeys } from '../personal/keys.js';
import { type Consumer, faultWords } from './consumer.js';
import { Lease, LostLeaseError } from './lease.js';
import { OutsideRound } from './outside-round.js';
import { RecordRound } from './record-round.js';
import type { Round, Told } from './round.js';
import { distanceAfter, type RetryPlan, usualRetries } from './set-aside.js';

/** How a consumer is run. */
export interface RunnerOptions {
  readonly keys: DossierKeys;
  /** Names this process for operators. */
  readonly holder: string;
  /**
   * Lease duration: how long after the death of its holder another process takes over, in milliseconds; default 5,000.
   */
  readonly leaseMs?: number;
  /** Polling interval for new events or a free lease when idle; default 250 ms. */
  readonly pollMs?: number;
  readonly retries?: RetryPlan;
  /** Events that may be set aside, including those that wait behind others; default 10,000. */
  readonly mostSetAside?: number;
  readonly told?: Partial<Told>;
}

/** Backoff of a blocked consumer. */
const waiting = { firstMs: 500, longestMs: 30_000 };

/** A lease and what is done under it. */
interface Holding {
  readonly lease: Lease;
  readonly round: Round;
}

/** Runs one consumer whenever its lease is free. Each consumer has its own runner, so a failure affects no other. */
export class ConsumerRunner {
  private holding: Holding | undefined;
  private failures = 0;

  constructor(
    private readonly em: EntityManager,
    private readonly consumer: Consumer,
    private readonly options: RunnerOptions,
  ) {}

  /** Runs until `signal` is aborted, then releases the lease. Never throws: failures are reported and retried. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const pause = await this.turn(signal);
      if (pause > 0) await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    }
    const lease = this.holding?.lease;
    await lease?.release().catch(() => lease.end());
  }

  /** @returns milliseconds to the next turn */
  private async turn(stopping: AbortSignal): Promise<number> {
    const { pollMs = 250, told } = this.options;
    try {
      const busy = await (await this.held(stopping))?.round.once();
      this.failures = 0;
      return busy === true ? 0 : pollMs;
    } catch (error) {
      if (error instanceof LostLeaseError) {
        this.lose();
        return pollMs;
      }
      this.failures += 1;
      const words = faultWords(error);
      told?.waits?.(this.consumer.name, words);
      await this.holding?.lease.failed(words).catch(() => undefined);
      return distanceAfter(this.failures, waiting);
    }
  }

  /** Undefined while another process has the lease. */
  private async held(stopping: AbortSignal): Promise<Holding | undefined> {
    if (this.holding?.lease.signal.aborted === true) this.lose();
    this.holding ??= await this.take(stopping);
    return this.holding;
  }

  private async take(stopping: AbortSignal): Promise<Holding | undefined> {
    const { consumer, em } = this;
    const { holder, leaseMs = 5_000, retries = usualRetries, mostSetAside = 10_000, keys, told = {} } = this.options;
    const lease = await Lease.take(em, consumer, { name: holder, leaseMs });
    if (lease === undefined) return undefined;
    told.holds?.(consumer.name, true);
    const parts = { em, lease, retries, mostSetAside, told, stopping, ...(consumer.personal && { keys }) };
    const round =
      'write' in consumer ? new RecordRound({ ...parts, consumer }) : new OutsideRound({ ...parts, consumer });
    return { lease, round };
  }

  private lose(): void {
    this.holding = undefined;
    this.options.told?.holds?.(this.consumer.name, false);
  }
}
