import type { TakenEvent } from './consumed-events.js';
import { asError, type OutsideConsumer } from './consumer.js';
import { LostLeaseError } from './lease.js';
import { isEventsFault, Round } from './round.js';
import { waitBehind } from './set-aside.js';

/** Result of one event, before it is committed. */
type Fate =
  { readonly kind: 'done' } | { readonly kind: 'behind' } | { readonly kind: 'failed'; readonly error: unknown };

/** Results of some events; those without a result were not processed, and why. */
interface Outcome {
  readonly fates: Map<TakenEvent, Fate>;
  stopped?: Error;
}

/**
 * Rounds of a consumer that acts elsewhere: some effects, then the checkpoint. After a crash they are repeated with the
 * same keys.
 */
export class OutsideRound extends Round<OutsideConsumer> {
  protected async fresh(): Promise<number> {
    const { lease, consumer, told } = this.parts;
    const taken = await this.taken(this.db, await lease.checkpoint(this.db), consumer.batch ?? 20);
    const { fates, stopped } = await this.actAll(taken);
    // The checkpoint moves to the first event that was not processed; what was done beyond it is repeated.
    const open = taken.findIndex((event) => !fates.has(event));
    const through = open === -1 ? taken : taken.slice(0, open);
    const last = through.at(-1);
    if (last !== undefined)
      await this.settled(async (db) => {
        await waitBehind(
          db,
          this.name,
          through.filter((event) => fates.get(event)?.kind === 'behind'),
        );
        for (const event of through) {
          const fate = fates.get(event);
          if (fate?.kind === 'failed') await this.setAside(db, event, fate.error);
        }
        await lease.moveTo(db, last.position);
      });
    told.handled?.(this.name, through.filter((event) => fates.get(event)?.kind === 'done').length);
    if (stopped !== undefined) throw stopped;
    return through.length;
  }

  protected async outside(event: TakenEvent): Promise<void> {
    const { lease, consumer } = this.parts;
    if (lease.signal.aborted) throw new LostLeaseError(`the lease of ${this.name} has run out`);
    if (event.unreadable !== undefined) throw event.unreadable;
    await consumer.act(event, `${this.name}:${event.hash}`, lease.signal);
  }

  protected within(): Promise<void> {
    return Promise.resolve();
  }

  /** Some dossiers concurrently, the events of each in order. */
  private async actAll(events: readonly TakenEvent[]): Promise<Outcome> {
    const blocked = await this.blocked(this.db, events);
    const outcome: Outcome = { fates: new Map() };
    const chains = [...Map.groupBy(events, ({ dossier }) => dossier).values()];
    const work = async () => {
      for (let chain = chains.shift(); chain !== undefined; chain = chains.shift())
        await this.actInOrder(chain, blocked, outcome);
    };
    await Promise.all(Array.from({ length: this.parts.consumer.parallel ?? 1 }, work));
    return outcome;
  }

  private async actInOrder(events: readonly TakenEvent[], blocked: Set<string>, outcome: Outcome): Promise<void> {
    for (const event of events) {
      if (outcome.stopped !== undefined || this.parts.stopping.aborted) return;
      try {
        if (!blocked.has(event.dossier)) await this.outside(event);
        outcome.fates.set(event, { kind: blocked.has(event.dossier) ? 'behind' : 'done' });
      } catch (error) {
        if (!isEventsFault(error)) {
          outcome.stopped ??= asError(error);
          return;
        }
        outcome.fates.set(event, { kind: 'failed', error });
        if (this.parts.consumer.order === 'dossier') blocked.add(event.dossier);
      }
    }
  }
}
