import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type DossierKeys, sealedStream } from '../personal/keys.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** Advisory lock: one publisher at a time in a database. */
export const publisherLock = 727_002;

/** What one transaction published. */
interface Published {
  /** Dossiers with unpublished events, including those left for the next time. */
  readonly dossiers: number;
  readonly events: number;
}

/** The end of the stream after it; null where nothing was published. */
interface PublishedRow extends Published {
  readonly position: number | null;
  readonly hash: Buffer | null;
}

/**
 * Gives committed events their position in the stream. Under a lock, one transaction at a time assigns positions from a
 * counter: whoever sees a position sees all before it, and none is ever missing or reassigned. Each position is chained
 * to the one before it and the end is sealed, so that swapping events of two dossiers is detected.
 *
 * A head that somebody is writing to is left for the next time: waiting for it would keep other heads locked, and block
 * those who write to them. How far each goes is read before it is locked: events that are committed in between are not
 * in sight of the statement.
 */
export class Publisher {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
    /** Largest number of dossiers in one transaction. */
    private readonly dossiersAtOnce = 1_000,
  ) {}

  /** Publishes committed events without a position; returns how many. Cheap when there is nothing. */
  async publish(): Promise<number> {
    const { rows } = await sql`select from hoso.head where published < sequence limit 1`.execute(sqlOf(this.em));
    if (rows.length === 0) return 0;
    for (let published = 0; ;) {
      const { dossiers, events } = await inTransaction(this.em, async (db) => {
        await sql`select pg_advisory_xact_lock(${publisherLock}::int)`.execute(db);
        return this.assignPositions(db);
      });
      published += events;
      if (events === 0 || dossiers < this.dossiersAtOnce) return published;
    }
  }

  private async assignPositions(db: Sql): Promise<Published> {
    const { rows } = await sql<PublishedRow>`
      with behind as materialized (
        select dossier, published, sequence from hoso.head where published < sequence
        order by recorded_at limit ${this.dossiersAtOnce}
      ), free as materialized (
        select h.dossier from hoso.head h where h.dossier = any(select dossier from behind) for update skip locked
      ), ready as materialized (
        select * from behind where dossier in (select dossier from free)
      ), final as materialized (
        select e.dossier, e.sequence, e.hash,
          max(e.recorded_at) over (partition by e.dossier order by e.sequence) as recorded_at
        from ready join hoso.event e on e.dossier = ready.dossier
          and e.sequence > ready.published and e.sequence <= ready.sequence
      ), ordered as materialized (
        select row_number() over (order by recorded_at, dossier, sequence) as place, dossier, sequence, hash from final
      ), chain as materialized (
        select place, hoso.chained(hash) over (order by place) as hash
        from (select 0 as place, hash from hoso.stream_end union all select place, hash from ordered) links
      ), ends as (
        update hoso.stream_end s set position = s.position + chain.place, hash = chain.hash
        from chain where chain.place > 0 and chain.place = (select count(*) from final)
        returning s.position, s.hash
      ), placed as (
        insert into hoso.stream (position, dossier, sequence, hash)
        select before.position + place, dossier, sequence, chain.hash
        from ordered join chain using (place) cross join hoso.stream_end before
      ), heads as (
        update hoso.head h set published = ready.sequence from ready where h.dossier = ready.dossier
      )
      select (select count(*)::int from final) as events, (select count(*)::int from behind) as dossiers,
        (select position::float8 from ends) as position, (select hash from ends) as hash`.execute(db);
    const [published] = rows;
    if (published?.position && published.hash) await this.sealEnd(db, published.position, published.hash);
    return { dossiers: published?.dossiers ?? 0, events: published?.events ?? 0 };
  }

  private async sealEnd(db: Sql, position: number, hash: Buffer): Promise<void> {
    await sql`update hoso.stream_end set seal = ${this.keys.seal(sealedStream(position, hash))}`.execute(db);
  }
}
