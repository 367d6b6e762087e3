import type { Client } from '@temporalio/client';
import { outsideSystemNames } from '../../../../libs/agency/index.js';
import type { OutsideSystem } from '../../../../libs/dossier/index.js';
import { limitsSeenWithinMs, taskQueueStates } from '../../../../libs/temporal/index.js';

/**
 * Which registries no operator limits or pauses, as it was when it was last looked up. The others are asked through
 * their own queues alone, where Temporal's server keeps the limit exactly; so is each of which nothing is known.
 */
export class OpenRegistries {
  private open: readonly OutsideSystem[] = [];

  constructor(private readonly client: Client) {}

  /** @throws Error when Temporal does not tell; then none is held to be open */
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
