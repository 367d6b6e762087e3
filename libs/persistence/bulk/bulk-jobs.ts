import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { idOfRequest } from '../request-id.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { extendLease, type Lease, leaseNext, releaseLease } from './leases.js';

/** Days for which it is kept what came of a job. */
export const bulkJobDays = 7;
/** Hours after which a job that is not done is stopped: rights are those of the moment in which it was begun. */
const longestHours = 2;
/** How often a dossier is tried that got no answer. */
const mostTries = 3;

/** A dossier of a job, as it was seen. */
export interface BulkItem {
  readonly number: string;
  readonly sequence?: number | undefined;
}

/** Who begins a job, with what. */
export interface NewBulkJob {
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly command: string;
  /** What is needed to give the command: sealed until the job is done. */
  readonly content: unknown;
  readonly items: readonly BulkItem[];
}

/** How far a job has come. Times are milliseconds since the epoch. */
export interface BulkJobStand {
  readonly id: string;
  readonly command: string;
  readonly total: number;
  readonly succeeded: number;
  readonly refused: number;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  /** Ended before all were tried. */
  readonly stopped: boolean;
}

/** What came of one dossier. */
export interface BulkResult {
  readonly number: string;
  readonly status: number;
  readonly problem: unknown;
}

/** One dossier of a job, by its place. */
export interface BulkLine extends BulkResult {
  readonly place: number;
}

/** A job that this process does now. */
export interface LeasedJob extends Lease {
  readonly command: string;
  readonly content: unknown;
}

const nameOf = (id: string): string => `bulk job ${id}`;
const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;

/** Commands for more dossiers than one request takes: each dossier is an act of its own, and what came of it is kept. */
export class BulkJobs {
  private readonly db: Sql;

  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /** Begins a job; the same request again finds it. @returns its id; undefined where the key stands for another request */
  async begin({ subject, key, bodyHash, command, content, items }: NewBulkJob): Promise<string | undefined> {
    const id = idOfRequest(subject, key);
    const { masterKey, wrapped } = this.keys.sealSecret(nameOf(id), Buffer.from(JSON.stringify(content)));
    return inTransaction(this.em, async (db) => {
      const { rows: made } = await sql`
        insert into hoso.bulk_job (id, subject, command, total, body_hash, master_key, sealed)
        values (${id}, ${subject}, ${command}, ${items.length}::int, ${bodyHash}, ${masterKey}, ${wrapped})
        on conflict (id) do nothing returning id`.execute(db);
      if (made.length > 0)
        await sql`
          insert into hoso.bulk_job_item (job, place, number, sequence)
          select ${id}, i.place, i.number, i.sequence
          from json_to_recordset(${JSON.stringify(items.map((item, place) => ({ place, ...item })))}::json)
            as i(place int, number text, sequence int)`.execute(db);
      const { rows } = await sql`select from hoso.bulk_job where id = ${id} and body_hash = ${bodyHash}`.execute(db);
      return rows.length > 0 ? id : undefined;
    });
  }

  /** A person's jobs, the latest first; of one id alone where it is named. */
  async of(subject: string, id?: string): Promise<readonly BulkJobStand[]> {
    const { rows } = await sql<BulkJobStand>`
      select j.id, j.command, j.total, j.stopped, ${milliseconds('j.created_at')} as "createdAt",
        ${milliseconds('j.finished_at')} as "finishedAt", i.succeeded, i.refused
      from (
        select * from hoso.bulk_job where subject = ${subject} and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
        order by created_at desc limit 20
      ) j cross join lateral (
        select count(*) filter (where status < 300)::int as succeeded, count(*) filter (where status >= 300)::int as refused
        from hoso.bulk_job_item where job = j.id
      ) i order by j.created_at desc`.execute(this.db);
    return rows;
  }

  /** What came of the dossiers of a job so far, in their order; of the refused alone where that is asked. */
  async lines(id: string, { after, limit, refused }: LinePage): Promise<readonly BulkLine[]> {
    const { rows } = await sql<BulkLine>`
      select place, number, status, problem from hoso.bulk_job_item
      where job = ${id} and place > ${after}::int and status is not null and (not ${refused}::boolean or status >= 300)
      order by place limit ${limit}::int`.execute(this.db);
    return rows;
  }

  /** Tries no further dossier. @returns whether it was going on */
  async stop(subject: string, id: string): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update hoso.bulk_job set stopped = true, finished_at = clock_timestamp(), sealed = null
      where id = ${id} and subject = ${subject} and finished_at is null`.execute(this.db);
    return Number(numAffectedRows ?? 0) > 0;
  }

  /** Takes the oldest job that nobody does, for so many seconds; undefined when there is none. */
  async claim(seconds: number): Promise<LeasedJob | undefined> {
    const leased = await leaseNext(this.db, 'bulk_job', seconds);
    if (leased === undefined) return undefined;
    const { rows } = await sql<{ command: string; master_key: string; sealed: Buffer }>`
      select command, master_key, sealed from hoso.bulk_job
      where id = ${leased.id} and sealed is not null`.execute(this.db);
    const [row] = rows;
    const content = row && this.opened(leased.id, { masterKey: row.master_key, wrapped: row.sealed });
    if (row !== undefined && content !== undefined) return { ...leased, command: row.command, content };
    // Its key was taken away meanwhile, or it was stopped: whoever began it sees that it stopped.
    await this.end(leased.id);
    return this.claim(seconds);
  }

  private opened(id: string, stored: { readonly masterKey: string; readonly wrapped: Buffer }): unknown {
    try {
      return JSON.parse(this.keys.openSecret(nameOf(id), stored).toString());
    } catch {
      return undefined;
    }
  }

  private async end(id: string): Promise<void> {
    await sql`
      update hoso.bulk_job set stopped = true, finished_at = clock_timestamp(), sealed = null
      where id = ${id} and finished_at is null`.execute(this.db);
  }

  /** Goes on for so many seconds. @returns whether it is still this process's to do */
  extend(job: Lease, seconds: number): Promise<boolean> {
    return extendLease(this.db, 'bulk_job', job, seconds);
  }

  /** The next dossiers that were not answered. */
  async next(id: string, limit: number): Promise<readonly BulkItem[]> {
    const { rows } = await sql<{ number: string; sequence: number | null }>`
      select number, sequence from hoso.bulk_job_item where job = ${id} and status is null
      order by tries, place limit ${limit}::int`.execute(this.db);
    return rows.map(({ number, sequence }) => ({ number, ...(sequence !== null && { sequence }) }));
  }

  /** Notes what came of some. One that got no answer is tried again later, three times in all. */
  async settle(id: string, results: readonly BulkResult[]): Promise<void> {
    await sql`
      update hoso.bulk_job_item i set tries = tries + 1, problem = r.problem,
        status = case when r.status < 500 or i.tries + 1 >= ${sql.lit(mostTries)} then r.status end
      from json_to_recordset(${JSON.stringify(results)}::json) as r(number text, status int, problem json)
      where i.job = ${id} and i.number = r.number and i.status is null`.execute(this.db);
  }

  /** All were tried. */
  async finish({ id, lease }: Lease): Promise<void> {
    await sql`
      update hoso.bulk_job set finished_at = clock_timestamp(), sealed = null, lease = null
      where id = ${id} and lease = ${lease} and finished_at is null`.execute(this.db);
  }

  /** Lets another process go on at once. */
  release(job: Lease): Promise<void> {
    return releaseLease(this.db, 'bulk_job', job);
  }

  /** Stops what takes too long, and drops what was done long ago. @returns how many were dropped */
  async forget(): Promise<number> {
    await sql`
      update hoso.bulk_job set stopped = true, finished_at = clock_timestamp(), sealed = null
      where finished_at is null and created_at < clock_timestamp() - make_interval(hours => ${sql.lit(longestHours)})`.execute(
      this.db,
    );
    const { numAffectedRows } = await sql`
      delete from hoso.bulk_job
      where finished_at < clock_timestamp() - make_interval(days => ${sql.lit(bulkJobDays)})`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}

/** Which dossiers of a job. */
export interface LinePage {
  /** Place of the last of the page before; -1 for the first page. */
  readonly after: number;
  readonly limit: number;
  readonly refused: boolean;
}
