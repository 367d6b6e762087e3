import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Sql } from '../sql.js';

/** Tables of work that one process does at a time, under a lease that another takes over when it is over. */
type Leased = 'bulk_job' | 'law_adoption';

/** A piece of work that this process does now. */
export interface Lease {
  readonly id: string;
  readonly lease: string;
}

const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`;
const tableOf = (table: Leased) => sql.table(`hoso.${table}`);

/** Takes the oldest work of a table that nobody does, for so many seconds; undefined when there is none. */
export async function leaseNext(db: Sql, table: Leased, seconds: number): Promise<Lease | undefined> {
  const lease = randomUUID();
  const { rows } = await sql<{ id: string }>`
    update ${tableOf(table)} set lease = ${lease}, leased_until = ${inSeconds(seconds)}
    where id = (
      select id from ${tableOf(table)}
      where finished_at is null and (leased_until is null or leased_until < clock_timestamp())
      order by created_at limit 1 for update skip locked)
    returning id`.execute(db);
  return rows[0] && { id: rows[0].id, lease };
}

/** Goes on for so many seconds. @returns whether it is still this process's to do */
export async function extendLease(db: Sql, table: Leased, { id, lease }: Lease, seconds: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${tableOf(table)} set leased_until = ${inSeconds(seconds)}
    where id = ${id} and lease = ${lease} and finished_at is null`.execute(db);
  return Number(numAffectedRows ?? 0) > 0;
}

/** Lets another process go on at once. */
export async function releaseLease(db: Sql, table: Leased, { id, lease }: Lease): Promise<void> {
  await sql`
    update ${tableOf(table)} set leased_until = null, lease = null where id = ${id} and lease = ${lease}`.execute(db);
}
