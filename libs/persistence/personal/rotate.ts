import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import { repair } from '../check/repair.js';
import { rotateDrafts } from '../drafts/rotate-drafts.js';
import { evidenceLock } from '../evidence/evidence-chain.js';
import { publisherLock } from '../publish/publisher.js';
import { inTransaction, type Sql } from '../sql.js';
import { rotateSecrets } from '../webhooks/rotate-secrets.js';
import { type DossierKeys, type Sealable, sealedEnd, sealedErasure, sealedEvidence, sealedStream } from './keys.js';

/** Few enough that a writer does not wait long for their locks. */
const pageSize = 200;

/** Progress of a rotation of the master key. */
export interface RotationReport {
  /** Dossier keys, drafts and webhook secrets that were rewrapped, and seals that were renewed. */
  readonly keys: number;
  readonly seals: number;
  /** What no key opens or sealed: it was tampered with, and stays as it is for `verify` to find. */
  readonly left: readonly string[];
}

class Rotation {
  keys = 0;
  seals = 0;
  readonly left: string[] = [];

  constructor(
    private readonly em: EntityManager,
    private readonly master: DossierKeys,
    private readonly types: DossierTypes,
    private readonly onProgress: (report: RotationReport) => void,
  ) {}

  async run(): Promise<RotationReport> {
    await this.paged((db, after) => this.wrapAnew(db, after));
    await this.paged((db, after) => this.sealHeads(db, after));
    await this.paged((db, after) => this.wrapDrafts(db, after));
    await this.paged((db, after) => this.foldAnew(db, after));
    await inTransaction(this.em, (db) => this.sealErasures(db));
    await inTransaction(this.em, (db) => this.sealEnds(db));
    await inTransaction(this.em, (db) => this.wrapSecrets(db));
    return this.report();
  }

  private report(): RotationReport {
    return { keys: this.keys, seals: this.seals, left: this.left };
  }

  /** Page after page in the order of numbers, each in a separate transaction, so it can be interrupted anywhere. */
  private async paged(page: (db: Sql, after: string) => Promise<string | undefined>): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      after = await inTransaction(this.em, (db) => page(db, from));
      this.onProgress(this.report());
    }
  }

  private async wrapAnew(db: Sql, after: string): Promise<string | undefined> {
    const { rows } = await sql<{ dossier: string; master_key: string; wrapped: Buffer }>`
      select dossier, master_key, wrapped from hoso.dossier_key
      where dossier > ${after} order by dossier limit ${pageSize} for update`.execute(db);
    const changed = rows.flatMap(({ dossier, master_key: masterKey, wrapped }) => {
      if (masterKey === this.master.id) return [];
      try {
        const stored = this.master.rewrap(dossier, { masterKey, wrapped });
        return [{ dossier, master_key: stored.masterKey, wrapped: stored.wrapped.toString('hex') }];
      } catch {
        this.left.push(`key of ${dossier}`);
        return [];
      }
    });
    await sql`
      update hoso.dossier_key k set master_key = c.master_key, wrapped = decode(c.wrapped, 'hex')
      from json_to_recordset(${JSON.stringify(changed)}::json) as c(dossier text, master_key text, wrapped text)
      where k.dossier = c.dossier`.execute(db);
    this.keys += changed.length;
    return rows.at(-1)?.dossier;
  }

  /** Rows with digests under another key. One that cannot be folded is damaged: `verify` finds it. */
  private async foldAnew(db: Sql, after: string): Promise<string | undefined> {
    const { rows } = await sql<{ number: string }>`
      select d.number from hoso.dossier d where d.number > ${after} and exists (
        select from jsonb_each_text(d.sealed_fields) f where not starts_with(f.value, ${`${this.master.id}:`}))
      order by d.number limit ${pageSize}`.execute(db);
    for (const { number } of rows) await repair(this.em, this.types, this.master, [number]).catch(() => undefined);
    return rows.at(-1)?.number;
  }

  private async wrapSecrets(db: Sql): Promise<void> {
    const { keys, left } = await rotateSecrets(db, this.master);
    this.keys += keys;
    this.left.push(...left);
  }

  private async wrapDrafts(db: Sql, after: string): Promise<string | undefined> {
    const { keys, left, next } = await rotateDrafts(db, this.master, after);
    this.keys += keys;
    this.left.push(...left);
    return next;
  }

  private async sealHeads(db: Sql, after: string): Promise<string | undefined> {
    const { rows } = await sql<{ dossier: string; sequence: number; hash: Buffer; seal: Buffer }>`
      select dossier, sequence, hash, seal from hoso.head
      where dossier > ${after} order by dossier limit ${pageSize} for update`.execute(db);
    const changed = rows.flatMap(({ dossier, sequence, hash, seal }) => {
      const anew = this.sealAnew(sealedEnd(dossier, sequence, hash), seal, `end of ${dossier}`);
      return anew === undefined ? [] : [{ dossier, seal: anew.toString('hex') }];
    });
    await sql`
      update hoso.head h set seal = decode(c.seal, 'hex')
      from json_to_recordset(${JSON.stringify(changed)}::json) as c(dossier text, seal text)
      where h.dossier = c.dossier`.execute(db);
    return rows.at(-1)?.dossier;
  }

  private async sealErasures(db: Sql): Promise<void> {
    const { rows } = await sql<{
      id: string;
      dossier: string;
      reason: string;
      by: string;
      at: number;
      seal: Buffer | null;
    }>`
      select id, dossier, reason, erased_by as by, round(extract(epoch from erased_at) * 1000)::float8 as at, seal
      from hoso.erasure order by id for update`.execute(db);
    for (const { id, seal, ...erasure } of rows) {
      const anew = this.sealAnew(sealedErasure(erasure), seal, `erasure of ${erasure.dossier}`);
      if (anew !== undefined) await sql`update hoso.erasure set seal = ${anew} where id = ${id}`.execute(db);
    }
  }

  /** Under the same locks as the writers who move the ends. */
  private async sealEnds(db: Sql): Promise<void> {
    await sql`select pg_advisory_xact_lock(${publisherLock}::int), pg_advisory_xact_lock(${evidenceLock}::int)`.execute(
      db,
    );
    const { rows: streams } = await sql<{ position: number; hash: Buffer; seal: Buffer | null }>`
      select position::float8 as position, hash, seal from hoso.stream_end where position > 0`.execute(db);
    for (const { position, hash, seal } of streams) {
      const anew = this.sealAnew(sealedStream(position, hash), seal, 'end of the stream');
      if (anew !== undefined) await sql`update hoso.stream_end set seal = ${anew}`.execute(db);
    }
    const { rows: ends } = await sql<{ log: string; position: number; hash: Buffer; seal: Buffer | null }>`
      select log, position::float8 as position, hash, seal from hoso.evidence_end where position > 0`.execute(db);
    for (const { log, position, hash, seal } of ends) {
      const anew = this.sealAnew(sealedEvidence(log, position, hash), seal, `end of the log of ${log}s`);
      if (anew !== undefined) await sql`update hoso.evidence_end set seal = ${anew} where log = ${log}`.execute(db);
    }
  }

  /** Never reseals anything without a valid seal, or a forgery would become genuine. */
  private sealAnew(what: Sealable, seal: Buffer | null, name: string): Buffer | undefined {
    const by = this.master.sealedBy(what, seal);
    if (by === 'none') this.left.push(name);
    if (by !== 'other') return undefined;
    this.seals += 1;
    return this.master.seal(what);
  }
}

/**
 * Rewraps and reseals everything of other master keys under the first one, while people work. Safe to repeat and to
 * interrupt: what is done is skipped. Once nothing is left, the other keys can be removed from HOSO_RECORD_KEY.
 * @param em with the rights of operators, of an ORM without a time limit on transactions
 * @param types fold anew the rows that hold digests
 * @param onProgress called after every page of dossiers
 */
export const rotateRecordKey = (
  em: EntityManager,
  keys: DossierKeys,
  types: DossierTypes,
  onProgress: (report: RotationReport) => void = () => undefined,
): Promise<RotationReport> => new Rotation(em, keys, types, onProgress).run();
