import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { type DossierKeys, sealedEvidence } from '../personal/keys.js';
import { inTransaction, type Sql } from '../sql.js';

/** Logs that are evidence: reads of personal data, and receipts of answers. */
export const evidenceLogs = ['look', 'receipt'] as const;
export type EvidenceLog = (typeof evidenceLogs)[number];

/** For each log: its table, the time of an entry, and the digest of everything that must never change in it. */
export const evidenceOf: Readonly<
  Record<EvidenceLog, Readonly<Record<'table' | 'at' | 'digest', RawBuilder<unknown>>>>
> = {
  look: { table: sql`hoso.access_log`, at: sql`r.accessed_at`, digest: sql`hoso.look_digest(r)` },
  receipt: { table: sql`hoso.receipt`, at: sql`r.recorded_at`, digest: sql`hoso.receipt_digest(r)` },
};

/** Advisory lock: one chainer at a time in a database. */
export const evidenceLock = 727_004;

/**
 * How many ids below the last chained one are checked again, because an entry that committed late has a lower id. No
 * transaction of ours lasts as long as that many entries take.
 */
const margin = 5_000;

interface Chained {
  readonly entries: number;
  readonly position: number | null;
  readonly hash: Buffer | null;
}

/**
 * Chains committed entries of the access log and of the receipts, each in its own chain, and seals the end. From then
 * on nobody without the key can edit, remove or swap one undetected.
 */
export class EvidenceChain {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
    /** Largest number of entries in one transaction. */
    private readonly atOnce = 2_000,
  ) {}

  /** Chains entries that are not chained yet; returns how many. Safe from several programs at once. */
  async chain(): Promise<number> {
    let all = 0;
    for (const log of evidenceLogs) {
      for (let entries = this.atOnce; entries >= this.atOnce; all += entries) {
        entries = await inTransaction(this.em, async (db) => {
          await sql`select pg_advisory_xact_lock(${evidenceLock}::int)`.execute(db);
          return this.place(db, log);
        });
      }
    }
    return all;
  }

  private async place(db: Sql, log: EvidenceLog): Promise<number> {
    const { table, at, digest } = evidenceOf[log];
    const { rows } = await sql<Chained>`
      with before as materialized (
        select position, last_id, hash from hoso.evidence_end where log = ${log}
      ), fresh as materialized (
        select r.id, ${at} as at, ${digest} as digest from ${table} r
        where r.id > (select last_id - ${margin}::bigint from before)
          and not exists (select from hoso.evidence e where e.log = ${log} and e.id = r.id)
        order by r.id limit ${this.atOnce}
      ), ordered as materialized (
        select row_number() over (order by id) as place, id, at, digest from fresh
      ), chain as materialized (
        select place, hoso.chained(digest) over (order by place) as hash
        from (select 0 as place, hash as digest from before union all select place, digest from ordered) links
      ), placed as (
        insert into hoso.evidence (log, position, id, at, digest, hash)
        select ${log}, before.position + place, id, at, digest, chain.hash
        from ordered join chain using (place) cross join before
      ), ended as (
        update hoso.evidence_end e set position = e.position + chain.place, hash = chain.hash,
          last_id = greatest(e.last_id, (select max(id) from fresh))
        from chain where e.log = ${log} and chain.place > 0 and chain.place = (select count(*) from fresh)
        returning e.position, e.hash
      )
      select (select count(*)::int from fresh) as entries,
        (select position::float8 from ended) as position, (select hash from ended) as hash`.execute(db);
    const [{ entries, position, hash } = { entries: 0, position: null, hash: null }] = rows;
    if (position !== null && hash !== null) {
      const seal = this.keys.seal(sealedEvidence(log, position, hash));
      await sql`update hoso.evidence_end set seal = ${seal} where log = ${log}`.execute(db);
    }
    return entries;
  }
}
