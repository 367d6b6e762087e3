import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierKeys } from '../personal/keys.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { eventsAfter, type TakenEvent } from './consumed-events.js';
import { AwayError, type Consumer, faultWords } from './consumer.js';
import { type Lease, LostLeaseError } from './lease.js';
import {
  doneAfterAll,
  dossiersSetAside,
  dueAgain,
  failedAgain,
  isFull,
  type RetryPlan,
  setAside,
} from './set-aside.js';

/** Callbacks while a consumer runs, for log and metrics. */
export interface Told {
  /** So many events were done. */
  readonly handled: (consumer: string, events: number) => void;
  /** An event failed and was set aside; the words hold nothing personal. */
  readonly failed: (consumer: string, position: number, fault: string) => void;
  /** The consumer is blocked for now. */
  readonly waits: (consumer: string, fault: string) => void;
  /** This process took the lease, or lost it. */
  readonly holds: (consumer: string, held: boolean) => void;
}

/** What a round works with. */
export interface RoundParts<C extends Consumer> {
  readonly em: EntityManager;
  readonly consumer: C;
  readonly lease: Lease;
  readonly retries: RetryPlan;
  readonly mostSetAside: number;
  readonly told: Partial<Told>;
  /** Aborted when the program stops: no new work is started. */
  readonly stopping: AbortSignal;
  /** Only where the consumer may see personal fields. */
  readonly keys?: DossierKeys;
}

/** Retries in one round; limited, so that new events have their turn. */
const againAtOnce = 20;

/** An event fails by itself: it is set aside and the others go on. */
export const isEventsFault = (error: unknown): boolean =>
  !(error instanceof LostLeaseError || error instanceof AwayError);

/** The loop body of a lease holder: first failed events that are due for a retry, then new ones. */
export abstract class Round<C extends Consumer = Consumer> {
  protected readonly name: string;
  protected readonly db: Sql;

  constructor(protected readonly parts: RoundParts<C>) {
    this.name = parts.consumer.name;
    this.db = sqlOf(parts.em);
  }

  /** @returns whether there was anything to do */
  async once(): Promise<boolean> {
    const again = await this.again();
    if (await isFull(this.db, this.name, this.parts.mostSetAside)) return again;
    return (await this.fresh()) > 0 || again;
  }

  /** Takes the next events of the stream. @returns how many */
  protected abstract fresh(): Promise<number>;
  /** The effect of an event outside this database, before it is committed. */
  protected abstract outside(event: TakenEvent): Promise<void>;
  /** The effect of an event in the transaction that commits it. */
  protected abstract within(event: TakenEvent, db: Sql): Promise<void>;

  /** A transaction that checks the fencing token: a holder that lost its lease commits nothing. */
  protected settled(work: (db: Sql, position: number) => Promise<void>): Promise<void> {
    const { em, lease } = this.parts;
    return inTransaction(em, async (db) => work(db, await lease.checkpoint(db)));
  }

  protected taken(db: Sql, position: number, limit: number): Promise<readonly TakenEvent[]> {
    return eventsAfter(db, position, limit, this.parts.keys);
  }

  /** The dossiers of these events for which later events must wait. */
  protected async blocked(db: Sql, events: readonly TakenEvent[]): Promise<Set<string>> {
    if (this.parts.consumer.order === 'none' || events.length === 0) return new Set();
    return new Set(await dossiersSetAside(db, this.name, [...new Set(events.map(({ dossier }) => dossier))]));
  }

  /** Sets an event aside that failed for the first time. */
  protected async setAside(db: Sql, event: TakenEvent, error: unknown): Promise<void> {
    const fault = faultWords(error);
    await setAside(db, this.name, event, fault, this.parts.retries);
    this.parts.told.failed?.(this.name, event.position, fault);
  }

  /**
   * Retries what was set aside and is due.
   * @returns whether there was anything
   */
  private async again(): Promise<boolean> {
    const due = await dueAgain(this.db, this.name, againAtOnce);
    for (const { position, attempts } of due) await this.tryAgain(position, attempts + 1);
    return due.length > 0;
  }

  private async tryAgain(position: number, attempt: number): Promise<void> {
    const { told, retries } = this.parts;
    const [event] = await this.taken(this.db, position - 1, 1);
    if (event === undefined) throw new Error(`the stream has nothing after ${position - 1}`);
    try {
      if (event.unreadable !== undefined) throw event.unreadable;
      await this.outside(event);
      await this.settled(async (db) => {
        await this.within(event, db);
        await doneAfterAll(db, this.name, event);
      });
      told.handled?.(this.name, 1);
    } catch (error) {
      if (!isEventsFault(error)) throw error;
      const fault = faultWords(error);
      await this.settled((db) => failedAgain(db, this.name, position, { attempts: attempt, fault, plan: retries }));
      told.failed?.(this.name, position, fault);
    }
  }
}
