import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { NextMoment } from '../../dossier/index.js';
import type { IncidentKind } from '../entities/record.entities.js';
import { type Sql, sqlOf } from '../sql.js';

/** Where the record of a dossier ends, and what is known of the run that should follow it. */
export interface Head {
  readonly dossier: string;
  readonly type: string;
  readonly office: string;
  readonly phase: string;
  /** Last event of the record. */
  readonly sequence: number;
  /** The record holds its closing. */
  readonly closed: boolean;
  /** Business time minus the database's clock, in milliseconds; zero in production. */
  readonly offsetMs: number;
  /** Name of that next moment, e.g. of a deadline. */
  readonly moment: string | null;
  /** Business time of the next moment at which something happens by itself, milliseconds since the epoch. */
  readonly momentAt: number | null;
  /** The last passed moment of which its run was told, milliseconds since the epoch. */
  readonly nudgedAt: number | null;
  /** Which build last began a run from this record because another run made no progress, and how often. */
  readonly build: string | null;
  readonly begun: number;
  /** Milliseconds since the last event was recorded. */
  readonly quietMs: number;
}

/** That a workflow knows its record up to a sequence. */
export interface Confirmation {
  readonly dossier: string;
  readonly sequence: number;
}

/** Something beside the procedure, to be counted. */
export interface IncidentNote {
  readonly dossier: string;
  readonly kind: IncidentKind;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** That a run was begun from the record. */
export interface Begun {
  readonly at: Date;
  readonly because: string | null;
  /** Who did it; null where it happened by itself. */
  readonly by: string | null;
  readonly reason: string | null;
}

interface HeadRow extends Omit<Head, 'offsetMs' | 'momentAt' | 'nudgedAt' | 'quietMs'> {
  offset_ms: string;
  moment_at: number | null;
  nudged_at: number | null;
  quiet_ms: number;
}

const milliseconds = (column: string) => `round(extract(epoch from ${column}) * 1000)::float8`;
const columns = sql.raw(`h.dossier, h.type, coalesce(d.office, '') as office, coalesce(d.phase, '') as phase,
  h.sequence, d.closed_on is not null as closed, h.offset_ms, h.moment, ${milliseconds('h.moment_at')} as moment_at,
  ${milliseconds('h.nudged_at')} as nudged_at, h.build, h.begun,
  ${milliseconds('clock_timestamp() - h.recorded_at')} as quiet_ms`);
const source = sql.raw('hoso.head h left join hoso.dossier d on d.number = h.dossier');

const headOf = ({
  offset_ms: offset,
  moment_at: momentAt,
  nudged_at: nudgedAt,
  quiet_ms: quietMs,
  ...row
}: HeadRow) => ({
  ...row,
  offsetMs: Number(offset),
  momentAt,
  nudgedAt,
  quietMs,
});

const isLate = (graceMs: number) =>
  sql`h.moment_at is not null and d.closed_on is null and d.state ->> 'outages' = '{}'
    and h.moment_at < clock_timestamp() + make_interval(secs => (h.offset_ms - ${graceMs}::float8) / 1000.0)`;
const beginnable = sql`(begun_at is null or begun_at < clock_timestamp() - interval '10 seconds')`;

/** The ends of all records, for the code that makes sure that a workflow follows each. */
export class Heads {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** The head of one dossier; undefined when the record holds nothing of it. */
  async find(dossier: string): Promise<Head | undefined> {
    return (await this.list(sql`h.dossier = ${dossier}`, 1))[0];
  }

  /**
   * Heads that no workflow is known to have followed to the end, without a change for some time, in the order of their
   * numbers.
   * @param after only numbers above it; from the first when left out
   */
  unconfirmed(quietMs: number, limit: number, after = ''): Promise<readonly Head[]> {
    return this.list(
      sql`h.confirmed < h.sequence and h.dossier > ${after}
        and h.recorded_at < clock_timestamp() - make_interval(secs => ${quietMs / 1_000}::float8)`,
      limit,
    );
  }

  /**
   * Heads of open dossiers whose next moment passed some time ago, in their own time, without anything happening. One
   * that waits for an outside system is not late: that is shown.
   */
  late(graceMs: number, limit: number, after = ''): Promise<readonly Head[]> {
    return this.list(sql`${isLate(graceMs)} and h.dossier > ${after}`, limit);
  }

  /** Whether `late` would list this dossier. */
  async isLate(dossier: string, graceMs: number): Promise<boolean> {
    return (await this.list(sql`${isLate(graceMs)} and h.dossier = ${dossier}`, 1)).length > 0;
  }

  /** The latest times at which a run of this dossier was begun from the record: when, why, and by whom where somebody did. */
  async begun(dossier: string, limit: number): Promise<readonly Begun[]> {
    const { rows } = await sql<Omit<Begun, 'at'> & { readonly at: number }>`
      select ${sql.raw(milliseconds('at'))} as at, detail ->> 'because' as because, detail ->> 'by' as by,
        detail ->> 'reason' as reason
      from hoso.incident where dossier = ${dossier} and kind = 'begun' order by id desc limit ${limit}`.execute(
      this.db,
    );
    return rows.map(({ at, ...one }) => ({ ...one, at: new Date(at) }));
  }

  /** How many `late` would list in all. */
  async countLate(graceMs: number): Promise<number> {
    const { rows } = await sql<{ late: number }>`
      select count(*)::int as late from ${source} where ${isLate(graceMs)}`.execute(this.db);
    return rows[0]?.late ?? 0;
  }

  /** How often something happened beside a procedure since the beginning, by kind. */
  async countIncidents(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await sql<{ kind: string; count: number }>`
      select kind, count(*)::float8 as count from hoso.incident group by kind`.execute(this.db);
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  /** Heads whose runs somebody waited for in vain. */
  suspected(limit: number): Promise<readonly Head[]> {
    return this.list(sql`h.suspected_at is not null`, limit);
  }

  /** How many dossiers are open, of all types or of these. */
  async countOpen(types?: readonly string[]): Promise<number> {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from ${source}
      where d.closed_on is null and d.type = any(coalesce(${types ?? null}::text[], array[d.type]))`.execute(this.db);
    return rows[0]?.open ?? 0;
  }

  /** Open heads, in the order of their numbers. */
  open(limit: number, after = ''): Promise<readonly Head[]> {
    return this.list(sql`d.closed_on is null and h.dossier > ${after}`, limit);
  }

  /**
   * Notes how far workflows follow. Skips a head that somebody is writing to, so that the other heads are not blocked.
   * @returns those to be noted another time
   */
  async confirm(confirmations: readonly Confirmation[]): Promise<readonly Confirmation[]> {
    if (confirmations.length === 0) return [];
    const { rows } = await sql<Confirmation>`
      with given as (
        select dossier, max(sequence) as sequence from json_to_recordset(${JSON.stringify(confirmations)}::json)
          as c(dossier text, sequence int) group by dossier
      ), news as materialized (
        select given.dossier, given.sequence from hoso.head h join given using (dossier)
        where h.confirmed < given.sequence and given.sequence <= h.sequence
      ), free as materialized (
        select h.dossier from hoso.head h where h.dossier in (select dossier from news) for update skip locked
      ), noted as (
        update hoso.head h set confirmed = news.sequence from news join free using (dossier)
        where h.dossier = news.dossier and h.confirmed < news.sequence
      )
      select dossier, sequence from news where dossier not in (select dossier from free)`.execute(this.db);
    return rows;
  }

  /** Notes the next moment of a head that was written before moments were. */
  async moment({ dossier, sequence }: Confirmation, moment: NextMoment | null): Promise<void> {
    await sql`
      update hoso.head set moment = ${moment?.name ?? null}, moment_at = to_timestamp(${moment?.at ?? null}::float8 / 1000)
      where dossier = ${dossier} and sequence = ${sequence}
        and moment_at is distinct from to_timestamp(${moment?.at ?? null}::float8 / 1000)`.execute(this.db);
  }

  /** Somebody waited for this dossier's run in vain: a sweep checks it soon. */
  async suspect(dossier: string): Promise<void> {
    await sql`
      update hoso.head set suspected_at = clock_timestamp() where dossier = ${dossier} and suspected_at is null`.execute(
      this.db,
    );
  }

  /** It was looked at. */
  async clear(dossier: string): Promise<void> {
    await sql`
      update hoso.head set suspected_at = null where dossier = ${dossier} and suspected_at is not null`.execute(
      this.db,
    );
  }

  /** Notes that the run was told of a moment that had passed. */
  async nudged(dossier: string, momentAt: number): Promise<void> {
    await sql`
      update hoso.head set nudged_at = to_timestamp(${momentAt}::float8 / 1000) where dossier = ${dossier}`.execute(
      this.db,
    );
  }

  /**
   * Claims the right to begin a run, so that only one of several programs does it.
   * @returns whether the caller may begin it; false when somebody began one in the last ten seconds
   */
  async claimBeginning(dossier: string): Promise<boolean> {
    const { rows } = await sql`
      update hoso.head set begun_at = clock_timestamp()
      where dossier = ${dossier} and ${beginnable} returning dossier`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Claims the right to replace a run that makes no progress with this build.
   * @returns how often this build has done so with this dossier, including this time; undefined when the caller may not
   * begin it
   */
  async claimReplacing(dossier: string, build: string): Promise<number | undefined> {
    const { rows } = await sql<{ begun: number }>`
      update hoso.head set begun_at = clock_timestamp(), build = ${build},
        begun = case when build = ${build} then begun + 1 else 1 end
      where dossier = ${dossier} and ${beginnable} returning begun`.execute(this.db);
    return rows[0]?.begun;
  }

  /** Records where a dossier's own time was moved to, milliseconds since the epoch; training systems only. */
  async arrived(dossier: string, businessAt: number): Promise<void> {
    await sql`
      update hoso.head
      set offset_ms = round(${businessAt}::float8 - extract(epoch from clock_timestamp()) * 1000)::bigint
      where dossier = ${dossier}`.execute(this.db);
  }

  /** Counts what happened beside the procedure. */
  async note({ dossier, kind, detail = {} }: IncidentNote): Promise<void> {
    await sql`
      insert into hoso.incident (dossier, kind, detail) values (${dossier}, ${kind}, ${JSON.stringify(detail)}::json)`.execute(
      this.db,
    );
  }

  private async list(condition: RawBuilder<unknown>, limit: number): Promise<readonly Head[]> {
    const { rows } = await sql<HeadRow>`
      select ${columns} from ${source} where ${condition} order by h.dossier limit ${limit}`.execute(this.db);
    return rows.map(headOf);
  }
}
