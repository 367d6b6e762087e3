import type { Sql } from '../sql.js';
import type { TakenEvent } from './consumed-events.js';
import { asError, type RecordConsumer } from './consumer.js';
import { isEventsFault, Round } from './round.js';
import { waitBehind } from './set-aside.js';

/** Rounds of a consumer that writes to this database: effect and checkpoint in one transaction. */
export class RecordRound extends Round<RecordConsumer> {
  /** A batch failed: up to this position events are processed one by one, to find the one that fails. */
  private singlyTo = 0;

  protected async fresh(): Promise<number> {
    let taken: readonly TakenEvent[] = [];
    try {
      await this.settled(async (db, position) => {
        taken = await this.taken(db, position, position < this.singlyTo ? 1 : (this.parts.consumer.batch ?? 500));
        await this.writeAll(taken, db);
      });
    } catch (error) {
      if (!isEventsFault(error)) throw error;
      await this.without(taken, asError(error));
    }
    return taken.length;
  }

  protected outside(): Promise<void> {
    return Promise.resolve();
  }

  protected within(event: TakenEvent, db: Sql): Promise<void> {
    return this.parts.consumer.write([event], db);
  }

  private async writeAll(events: readonly TakenEvent[], db: Sql): Promise<void> {
    const last = events.at(-1);
    if (last === undefined) return;
    const blocked = await this.blocked(db, events);
    const free = events.filter(({ dossier }) => !blocked.has(dossier));
    const unreadable = free.find((event) => event.unreadable !== undefined)?.unreadable;
    if (unreadable !== undefined) throw unreadable;
    await waitBehind(
      db,
      this.name,
      events.filter(({ dossier }) => blocked.has(dossier)),
    );
    if (free.length > 0) await this.parts.consumer.write(free, db);
    await this.parts.lease.moveTo(db, last.position);
    this.parts.told.handled?.(this.name, free.length);
  }

  /** Isolates the failing event: one by one after a failed batch, past it once it is known. */
  private async without(taken: readonly TakenEvent[], error: Error): Promise<void> {
    const [first] = taken;
    if (first === undefined) throw error;
    if (taken.length > 1) {
      this.singlyTo = taken.at(-1)?.position ?? 0;
      return;
    }
    await this.settled(async (db, position) => {
      // A commit without a reply may have succeeded.
      if (position >= first.position) return;
      await this.setAside(db, first, error);
      await this.parts.lease.moveTo(db, first.position);
    });
  }
}
