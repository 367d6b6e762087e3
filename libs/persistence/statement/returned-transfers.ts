import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** A line of the bank's statement: money that came back. */
export interface StatementLine {
  /** The bank's number of it, rising. */
  readonly line: number;
  /** Under which the transfer was ordered. */
  readonly reference: string;
  /** Whole dong. */
  readonly amountVnd: number;
  readonly returnedOn: CivilDate;
}

/** Outcome of a line: its dossier knows it, or there is no such dossier. */
export type LineOutcome = 'taken' | 'closed' | 'unknown' | 'refused';

/** The name under which readings of the only paying account are stored. */
const account = 'bank';

/** Lines of the bank's statement, kept until the dossiers know them. */
export class ReturnedTransfers {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Claims the next reading, so that only one of several workers does it.
   * @param everySeconds minimum time since the last completed one
   * @returns whether the caller may read; false if another reading began within the last minute
   */
  async claim(everySeconds: number): Promise<boolean> {
    // A failed reading is retried after a while.
    const lease = Math.min(60, Math.max(5, everySeconds));
    const { rows } = await sql`
      insert into hoso.statement_reading as r (account, began_at) values (${account}, clock_timestamp())
      on conflict (account) do update set began_at = clock_timestamp()
        where coalesce(r.ended_at, '-infinity') <= clock_timestamp() - make_interval(secs => ${everySeconds}::float8)
          and (coalesce(r.ended_at, '-infinity') >= r.began_at or r.began_at < clock_timestamp() - make_interval(secs => ${lease}::float8))
      returning account`.execute(this.db);
    return rows.length > 0;
  }

  /** The reading that was claimed has ended well. */
  async ended(): Promise<void> {
    await sql`
      update hoso.statement_reading set ended_at = clock_timestamp() where account = ${account}`.execute(this.db);
  }

  /** Seconds since the statement was read to its end; undefined before the first time. */
  async age(): Promise<number | undefined> {
    const { rows } = await sql<{ age: number }>`
      select extract(epoch from clock_timestamp() - ended_at)::float8 as age
      from hoso.statement_reading where account = ${account} and ended_at is not null`.execute(this.db);
    return rows[0]?.age;
  }

  /** The last line that was read; 0 before the first. */
  async readTo(): Promise<number> {
    const { rows } = await sql<{ line: number }>`
      select coalesce(max(line), 0)::float8 as line from hoso.returned_transfer`.execute(this.db);
    return rows[0]?.line ?? 0;
  }

  /** Stores what was read; known lines stay unchanged. */
  async keep(lines: readonly StatementLine[]): Promise<void> {
    await sql`
      insert into hoso.returned_transfer (line, reference, amount_vnd, returned_on)
      select line, reference, amount, returned from json_to_recordset(${JSON.stringify(
        lines.map(({ line, reference, amountVnd, returnedOn }) => ({
          line,
          reference,
          amount: amountVnd,
          returned: returnedOn,
        })),
      )}::json) as l(line bigint, reference text, amount bigint, returned date)
      on conflict (line) do nothing`.execute(this.db);
  }

  /** Lines above `after` that no dossier has been told of yet, in order. */
  async untold(after: number, limit: number): Promise<readonly StatementLine[]> {
    const { rows } = await sql<StatementLine>`
      select line::float8 as line, reference, amount_vnd::float8 as "amountVnd", returned_on::text as "returnedOn"
      from hoso.returned_transfer where outcome is null and line > ${after} order by line limit ${limit}`.execute(
      this.db,
    );
    return rows;
  }

  /** Records the outcome of a line. */
  async told(line: number, outcome: LineOutcome): Promise<void> {
    await sql`
      update hoso.returned_transfer set outcome = ${outcome}, told_at = clock_timestamp()
      where line = ${line}`.execute(this.db);
  }
}
