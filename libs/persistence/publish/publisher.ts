import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction, type Sql } from '../sql.js';

/** Any number of ours: one publisher at a time in a database. */
const publisherLock = 727_002;

/** That Temporal completed the task which recorded a dossier's events up to a sequence. */
export interface Acknowledgement {
  readonly dossier: string;
  readonly sequence: number;
}

/** What one transaction published. */
interface Published {
  readonly dossiers: number;
  readonly events: number;
}

/**
 * Gives acknowledged events their place in the stream. Under a lock, one transaction at a time assigns positions
 * from a counter: whoever sees a position sees all before it, and none is ever missing or reassigned.
 */
export class Publisher {
  constructor(
    private readonly em: EntityManager,
    /** Largest number of dossiers in one transaction. */
    private readonly dossiersAtOnce = 1_000,
  ) {}

  /** Notes acknowledgements and publishes what they and earlier ones allow; answers how many events it published. */
  async publish(acknowledgements: readonly Acknowledgement[]): Promise<number> {
    let published = 0;
    for (let given = acknowledgements; ; given = []) {
      const { dossiers, events } = await this.publishSome(given);
      published += events;
      if (dossiers < this.dossiersAtOnce) return published;
    }
  }

  private publishSome(acknowledgements: readonly Acknowledgement[]): Promise<Published> {
    return inTransaction(this.em, async (db) => {
      await sql`select pg_advisory_xact_lock(${publisherLock}::int)`.execute(db);
      if (acknowledgements.length > 0) await this.note(db, acknowledgements);
      return this.assignPositions(db);
    });
  }

  /** Rows are locked in one order, so that it never waits crosswise with another. */
  private async note(db: Sql, acknowledgements: readonly Acknowledgement[]): Promise<void> {
    await sql`
      with given as (
        select dossier, max(sequence) as sequence from json_to_recordset(${JSON.stringify(acknowledgements)}::json)
          as a(dossier text, sequence int) group by dossier
      ), locked as (
        select h.dossier, least(h.sequence, given.sequence) as sequence
        from hoso.head h join given using (dossier) where h.acknowledged < given.sequence
        order by h.dossier for update of h
      )
      update hoso.head h set acknowledged = locked.sequence from locked
      where h.dossier = locked.dossier and h.acknowledged < locked.sequence`.execute(db);
  }

  private async assignPositions(db: Sql): Promise<Published> {
    const { rows } = await sql<Published>`
      with ready as materialized (
        select dossier, published, acknowledged from hoso.head
        where published < sequence and published < acknowledged
        order by recorded_at limit ${this.dossiersAtOnce}
      ), final as materialized (
        select e.dossier, e.sequence,
          max(e.recorded_at) over (partition by e.dossier order by e.sequence) as recorded_at
        from ready join hoso.event e on e.dossier = ready.dossier
          and e.sequence > ready.published and e.sequence <= ready.acknowledged
      ), ends as (
        update hoso.stream_end set position = position + (select count(*) from final) returning position
      ), placed as (
        insert into hoso.stream (position, dossier, sequence)
        select (select position from ends) - (select count(*) from final)
          + row_number() over (order by recorded_at, dossier, sequence), dossier, sequence
        from final
      ), heads as (
        update hoso.head h set published = ready.acknowledged from ready where h.dossier = ready.dossier
      )
      select (select count(*)::int from final) as events, (select count(*)::int from ready) as dossiers`.execute(db);
    return rows[0] ?? { dossiers: 0, events: 0 };
  }
}
