import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';
import type { EverythingReport } from './verify-everything.js';

/** How many findings of a report are kept; all are counted. */
const keptAtMost = 1_000;

/** What the last verification of everything came to. */
export interface LastVerification {
  /** Seconds since it ended. */
  readonly ageSeconds: number;
  readonly findings: number;
}

/** One that ended. */
export interface EndedVerification {
  readonly endedAt: Date;
  readonly findings: number;
  /** How many of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Advisory lock: one claim at a time in a database. */
const claimLock = 727_005;

/** Nightly verifications of everything: which program runs the next one, and the result of the last. */
export class Verifications {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Claims tonight's verification, so that only one of several programs runs it.
   * @param hour of Viet Nam's clock, 0 to 23, in which it may begin
   * @returns its id; undefined at another hour, and when one began in the last twenty hours
   */
  async claim(hour: number): Promise<number | undefined> {
    return this.db.transaction().execute(async (db) => {
      await sql`select pg_advisory_xact_lock(${claimLock}::int)`.execute(db);
      const { rows } = await sql<{ id: number }>`
        insert into hoso.verification (began_at)
        select clock_timestamp()
        where extract(hour from clock_timestamp() at time zone 'Asia/Ho_Chi_Minh') = ${hour}::int
          and not exists (select from hoso.verification where began_at > clock_timestamp() - interval '20 hours')
        returning id::int as id`.execute(db);
      return rows[0]?.id;
    });
  }

  /** Begins one now, at any hour; returns its id. */
  async begin(): Promise<number> {
    const { rows } = await sql<{ id: number }>`
      insert into hoso.verification (began_at) values (clock_timestamp()) returning id::int as id`.execute(this.db);
    const [row] = rows;
    if (row === undefined) throw new Error('a verification gave no row');
    return row.id;
  }

  /** Stores the result of one. */
  async end(id: number, report: EverythingReport): Promise<void> {
    const kept = { ...report, findings: report.findings.slice(0, keptAtMost) };
    await sql`
      update hoso.verification set ended_at = clock_timestamp(), findings = ${report.findings.length}::int,
        report = ${JSON.stringify(kept)}::json
      where id = ${id}`.execute(this.db);
  }

  /** Those that ended, the latest first, with how often each kind of finding was found; of a long report the first thousand are told apart. */
  async latest(limit: number): Promise<readonly EndedVerification[]> {
    const { rows } = await sql<Omit<EndedVerification, 'endedAt'> & { readonly endedAt: number }>`
      select (extract(epoch from ended_at) * 1000)::float8 as "endedAt", findings,
        coalesce((select json_object_agg(what, n) from (
          select f ->> 'what' as what, count(*)::int as n from json_array_elements(report -> 'findings') f group by 1
        ) kinds), '{}'::json) as kinds
      from hoso.verification where ended_at is not null order by id desc limit ${limit}`.execute(this.db);
    return rows.map(({ endedAt, ...one }) => ({ ...one, endedAt: new Date(endedAt) }));
  }

  /** The last one that ended; undefined before the first. */
  async last(): Promise<LastVerification | undefined> {
    const { rows } = await sql<LastVerification>`
      select extract(epoch from clock_timestamp() - ended_at)::float8 as "ageSeconds", findings
      from hoso.verification where ended_at is not null order by id desc limit 1`.execute(this.db);
    return rows[0];
  }
}
