import type { Client } from '@temporalio/client';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import type { OutsideSystem } from '../../../../libs/dossier/index.js';
import { limitsSeenWithinMs, taskQueueStates } from '../../../../libs/temporal/index.js';

/**
 * Registries that no operator limits or pauses, as of the last check. The others, and unknown ones, are called only
 * through their own queues, where Temporal's server keeps the limit exactly.
 */
export class OpenRegistries {
  private open: readonly OutsideSystem[] = [];

  constructor(private readonly client: Client) {}

  /** @throws Error when Temporal does not answer; then none counts as open */
  async look(): Promise<void> {
    const look = () => taskQueueStates(this.client, outsideSystemNames);
    try {
      const states = await this.client.withDeadline(Date.now() + limitsSeenWithinMs, look);
      this.open = outsideSystemNames.filter((name) =>
        states.some((state) => state.name === name && state.limit === null),
      );
    } catch (error) {
      this.open = [];
      throw error;
    }
  }

  isOpen(name: OutsideSystem): boolean {
    return this.open.includes(name);
  }
}
