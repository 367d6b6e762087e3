import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { extendLease, type Lease, leaseNext, releaseLease } from '../bulk/leases.js';
import { idOfRequest } from '../request-id.js';
import { type Sql, sqlOf } from '../sql.js';
import type { LawEditor } from './law-drafts.js';

/** A dossier that could not be told, and why: codes. */
export interface AdoptionFailure {
  readonly dossier: string;
  readonly code: string;
}

/** How far open dossiers have come with a version of the law data. Times are milliseconds since the epoch. */
export interface LawAdoptionStand {
  readonly id: string;
  readonly lawVersion: number;
  readonly perSecond: number;
  /** Open dossiers with an earlier version when it began. */
  readonly total: number;
  readonly told: number;
  readonly failed: number;
  /** The first of those that could not be told. */
  readonly failures: readonly AdoptionFailure[];
  readonly subject: string;
  readonly name: string;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly stoppedBy: string | null;
}

/** An adoption that this process does now. */
export interface LeasedAdoption extends Lease {
  readonly lawVersion: number;
  readonly perSecond: number;
  /** The last dossier that was told. */
  readonly after: string;
}

/** What came of the next dossiers. */
export interface AdoptionStep {
  readonly told: number;
  readonly failures: readonly AdoptionFailure[];
  readonly after: string;
}

/** Failures of which the dossier is named. */
const mostNamed = 200;

const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
const stand = sql`id, law_version as "lawVersion", per_second as "perSecond", total, told, failed, failures, subject, name,
  ${milliseconds('created_at')} as "createdAt", ${milliseconds('finished_at')} as "finishedAt", stopped_by as "stoppedBy"`;

/** Open dossiers told of a version of the law data, at a rate: how far each telling has come. */
export class LawAdoptions {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Open dossiers of these types whose law data are of an earlier version. */
  async behind(types: readonly string[], version: number): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from hoso.dossier d
      where ${this.isBehind(types, version)}`.execute(this.db);
    return rows[0]?.count ?? 0;
  }

  /** Some of them, spread evenly over all in the order of their numbers: the same ones each time. */
  async sample(types: readonly string[], version: number, most: number): Promise<readonly string[]> {
    const { rows } = await sql<{ number: string }>`
      select number from (
        select d.number, row_number() over (order by d.number) - 1 as at, count(*) over () as count
        from hoso.dossier d where ${this.isBehind(types, version)}
      ) n
      where (at * ${most}::int) / count <> ((at - 1) * ${most}::int) / count or at = 0
      order by number limit ${most}::int`.execute(this.db);
    return rows.map(({ number }) => number);
  }

  /** The next of them after a number. */
  async next(types: readonly string[], version: number, limit: number, after: string): Promise<readonly string[]> {
    const { rows } = await sql<{ number: string }>`
      select d.number from hoso.dossier d
      where ${this.isBehind(types, version)} and d.number > ${after}
      order by d.number limit ${limit}::int`.execute(this.db);
    return rows.map(({ number }) => number);
  }

  private readonly isBehind = (types: readonly string[], version: number) => sql`
    d.closed_on is null and d.type = any(${types}::text[])
      and coalesce((d.state ->> 'lawVersion')::int, 0) < ${version}::int`;

  /** Begins one; the same request finds the same one. @returns undefined while another one goes on */
  async begin({
    by,
    key,
    version,
    perSecond,
    total,
  }: {
    by: LawEditor;
    key: string;
    version: number;
    perSecond: number;
    total: number;
  }): Promise<LawAdoptionStand | undefined> {
    const id = idOfRequest(by.subject, key);
    await sql`
      insert into hoso.law_adoption (id, law_version, per_second, total, subject, name)
      values (${id}, ${version}::int, ${perSecond}::float8, ${total}::int, ${by.subject}, ${by.name})
      on conflict do nothing`.execute(this.db);
    return this.find(id);
  }

  /** The latest, the newest first. */
  async list(): Promise<readonly LawAdoptionStand[]> {
    const { rows } = await sql<LawAdoptionStand>`
      select ${stand} from hoso.law_adoption order by created_at desc limit 20`.execute(this.db);
    return rows;
  }

  /** One of them; undefined when there is none. */
  async find(id: string): Promise<LawAdoptionStand | undefined> {
    const { rows } = await sql<LawAdoptionStand>`
      select ${stand} from hoso.law_adoption where id = ${id}`.execute(this.db);
    return rows[0];
  }

  /** Tells no further dossier; those that were told keep their version. */
  async stop(by: LawEditor, id: string): Promise<void> {
    await sql`
      update hoso.law_adoption set stopped_by = ${by.name}, finished_at = clock_timestamp(), lease = null
      where id = ${id} and finished_at is null`.execute(this.db);
  }

  /** Takes the one that nobody does, for so many seconds. */
  async claim(seconds: number): Promise<LeasedAdoption | undefined> {
    const leased = await leaseNext(this.db, 'law_adoption', seconds);
    if (leased === undefined) return undefined;
    const { rows } = await sql<Omit<LeasedAdoption, keyof Lease>>`
      select law_version as "lawVersion", per_second as "perSecond", after_dossier as "after"
      from hoso.law_adoption where id = ${leased.id}`.execute(this.db);
    return rows[0] && { ...leased, ...rows[0] };
  }

  /** Notes what came of the next dossiers, and goes on for so many seconds. @returns whether it is still this process's */
  async step({ id, lease }: Lease, { told, failures, after }: AdoptionStep, seconds: number): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update hoso.law_adoption set told = told + ${told}::int, failed = failed + ${failures.length}::int,
        after_dossier = ${after}, leased_until = clock_timestamp() + make_interval(secs => ${seconds}::float8),
        failures = case when json_array_length(failures) < ${mostNamed}::int
          then (failures::jsonb || ${JSON.stringify(failures)}::jsonb)::json else failures end
      where id = ${id} and lease = ${lease} and finished_at is null`.execute(this.db);
    return Number(numAffectedRows ?? 0) > 0;
  }

  /** Goes on for so many seconds. @returns whether it is still this process's to do */
  extend(work: Lease, seconds: number): Promise<boolean> {
    return extendLease(this.db, 'law_adoption', work, seconds);
  }

  /** All were told. */
  async finish({ id, lease }: Lease): Promise<void> {
    await sql`
      update hoso.law_adoption set finished_at = clock_timestamp(), lease = null
      where id = ${id} and lease = ${lease} and finished_at is null`.execute(this.db);
  }

  /** Lets another process go on at once. */
  release(work: Lease): Promise<void> {
    return releaseLease(this.db, 'law_adoption', work);
  }
}
