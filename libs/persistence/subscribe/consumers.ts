import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DiscardedEvent, SetAsideEvent, type SetAsideState } from '../entities/index.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { nextOfDossier } from './set-aside.js';

/** No consumer of this name was ever started. */
export class UnknownConsumerError extends Error {
  override readonly name = 'UnknownConsumerError';
}

/** Status of a consumer. */
export interface ConsumerOverview {
  readonly name: string;
  /** Its checkpoint: the last position that is done or set aside. */
  readonly position: number;
  /** Published events beyond the checkpoint. */
  readonly lag: number;
  /** Seconds since the first of them was recorded; 0 when there is none. */
  readonly lagSeconds: number;
  /** Process that holds the lease; null when none does. */
  readonly holder: string | null;
  /** It is a webhook paused by its owner or its receiver: its lag is intended. */
  readonly paused: boolean;
  /** Number of failures in a row, and the cause of the last. */
  readonly failures: number;
  readonly fault: string | null;
  /** Events that were set aside, by state. */
  readonly setAside: Readonly<Record<SetAsideState, number>>;
}

/** Consumers of the stream, for operators to see and move. */
export class Consumers {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** All that were ever started, by name. */
  async list(): Promise<readonly ConsumerOverview[]> {
    const { rows } = await sql<ConsumerOverview>`
      select c.name, c.position::float8 as position, (s.position - c.position)::float8 as lag,
        coalesce(extract(epoch from clock_timestamp() - e.recorded_at), 0)::float8 as "lagSeconds",
        case when c.leased_until > clock_timestamp() then c.holder end as holder, c.failures, c.fault,
        exists (select from hoso.webhook w where 'webhook:' || w.id = c.name and w.paused_at is not null) as paused,
        json_build_object('retrying', a.retrying, 'behind', a.behind, 'dead', a.dead) as "setAside"
      from hoso.consumer c cross join hoso.stream_end s
        left join hoso.stream n on n.position = c.position + 1
        left join hoso.event e on e.dossier = n.dossier and e.sequence = n.sequence
        cross join lateral (
          select count(*) filter (where state = 'retrying') as retrying, count(*) filter (where state = 'behind') as behind,
            count(*) filter (where state = 'dead') as dead
          from hoso.set_aside where consumer = c.name
        ) a
      order by c.name`.execute(this.db);
    return rows;
  }

  /** Events that were set aside, by consumer and position; default: dead letters. */
  setAside({
    consumer,
    state = 'dead',
    limit = 100,
  }: { consumer?: string; state?: SetAsideState; limit?: number } = {}): Promise<readonly SetAsideEvent[]> {
    const where = { state, ...(consumer !== undefined && { consumer }) };
    return this.em.fork().find(SetAsideEvent, where, { orderBy: { consumer: 'asc', position: 'asc' }, limit });
  }

  /**
   * Retries dead letters and events that wait for a retry now, with all attempts anew.
   * @param position one event; all when left out
   * @returns how many
   * @throws UnknownConsumerError
   */
  async resend(consumer: string, position?: number): Promise<number> {
    return inTransaction(this.em, async (db) => {
      await known(db, consumer);
      const { numAffectedRows } = await sql`
        update hoso.set_aside set state = 'retrying', attempts = 0, retry_at = clock_timestamp()
        where consumer = ${consumer} and state <> 'behind'
          and (${position ?? null}::bigint is null or position = ${position ?? null})`.execute(db);
      return Number(numAffectedRows ?? 0);
    });
  }

  /**
   * Discards a dead letter: the consumer never processes it, and the next event of its dossier follows. Who did it and
   * why is kept.
   * @param given.reason nothing personal, at most 1,000 characters
   * @returns false if it is no dead letter
   * @throws UnknownConsumerError
   */
  async discard(consumer: string, position: number, given: { by: string; reason: string }): Promise<boolean> {
    return inTransaction(this.em, async (db) => {
      await known(db, consumer);
      const { rows } = await sql<{ dossier: string }>`
        with gone as (
          delete from hoso.set_aside where consumer = ${consumer} and position = ${position} and state = 'dead' returning *
        )
        insert into hoso.discarded_event (consumer, position, dossier, sequence, attempts, fault, reason, discarded_by)
        select consumer, position, dossier, sequence, attempts, fault, ${given.reason}, ${given.by} from gone
        returning dossier`.execute(db);
      for (const { dossier } of rows) await nextOfDossier(db, consumer, dossier);
      return rows.length > 0;
    });
  }

  /** Discarded dead letters, the latest first. */
  discarded({ consumer, limit = 100 }: { consumer?: string; limit?: number } = {}): Promise<readonly DiscardedEvent[]> {
    const where = consumer === undefined ? {} : { consumer };
    return this.em.fork().find(DiscardedEvent, where, { orderBy: { discardedAt: 'desc' }, limit });
  }

  /**
   * Retries an event that is behind the checkpoint, whether it was processed or not: it is set aside and retried like
   * any other.
   * @returns false if the checkpoint is not past it, or an earlier event of its dossier must be processed first
   */
  async sendAgain(consumer: string, position: number): Promise<boolean> {
    const { rows } = await sql`
      insert into hoso.set_aside as a (consumer, position, dossier, sequence, state, attempts, retry_at)
      select c.name, s.position, s.dossier, s.sequence, 'retrying', 0, clock_timestamp()
      from hoso.consumer c join hoso.stream s on s.position <= c.position
      where c.name = ${consumer} and s.position = ${position}
      on conflict (consumer, position) do update set state = 'retrying', attempts = 0, retry_at = clock_timestamp()
        where a.state <> 'behind'
      returning position`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Moves the checkpoint back, so that events after `position` are replayed, or forward, so that events are skipped.
   * Takes the lease from its holder. Events set aside beyond the position are dropped, because they are replayed.
   * @param position 0 for all events
   * @throws UnknownConsumerError
   * @throws RangeError beyond the end of the stream
   */
  async replay(consumer: string, position: number): Promise<void> {
    await inTransaction(this.em, async (db) => {
      await known(db, consumer);
      const { rows } = await sql<{ end: number }>`select position::float8 as end from hoso.stream_end`.execute(db);
      const end = rows[0]?.end ?? 0;
      if (!Number.isSafeInteger(position) || position < 0 || position > end)
        throw new RangeError(`a position is a whole number from 0 to ${end}, the end of the stream`);
      await sql`
        update hoso.consumer set position = ${position}, fence = fence + 1, holder = null, leased_until = null
        where name = ${consumer}`.execute(db);
      await sql`delete from hoso.set_aside where consumer = ${consumer} and position > ${position}`.execute(db);
    });
  }
}

/** Locks its row. @throws UnknownConsumerError */
const known = async (db: Sql, consumer: string): Promise<void> => {
  const { rows } = await sql`select from hoso.consumer where name = ${consumer} for no key update`.execute(db);
  if (rows.length === 0) throw new UnknownConsumerError(`no consumer was ever started as ${consumer}`);
};
