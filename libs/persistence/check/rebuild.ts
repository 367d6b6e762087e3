import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { inSnapshot, inTransaction, type Sql, sqlOf } from '../sql.js';
import { numbersInOrder } from '../fold/batches.js';
import { BatchComparison, type Built } from './compare.js';
import { repair } from './repair.js';

export interface RebuildOptions {
  /** Position in the stream at which the read model is built; default: the stream's end. */
  readonly at?: number;
  /** Compares only, and repairs nothing. */
  readonly check?: boolean;
}

export interface RebuildReport {
  readonly position: number;
  /** Dossiers and events up to the position. */
  readonly dossiers: number;
  readonly events: number;
  /** SHA-256 over all rows built from events up to the position, hex: the same at every build at this position. */
  readonly hash: string;
  /** The same over the live read model, each row set back to the position; equal unless something differs. */
  readonly liveHash: string;
  readonly identical: boolean;
  /** Dossiers whose live row differs from its events, is missing, or has no events. */
  readonly differing: readonly string[];
  /**
   * Dossiers whose ledger lines differ from their events. They are only reported: money is never repaired
   * automatically.
   */
  readonly ledgerDiffering: readonly string[];
  /** Dossiers whose events cannot be folded: damaged, or of a type that is no longer known. */
  readonly unreadable: readonly string[];
  readonly repaired: number;
}

/** Names, and fields of a person, are left out of the shadow table: it is only for comparison, and its hashes cover them. */
const fill = async (db: Sql, position: number, built: readonly Built[]): Promise<void> => {
  const rows = built.map(({ row, hash }) => ({
    number: row.number,
    sequence: row.sequence,
    hash,
    contents: { ...row, displayName: null, personalFields: null, sealedFields: null },
  }));
  await sql`
    insert into hoso.dossier_shadow (position, number, sequence, hash, contents)
    select ${position}, number, sequence, decode(hash, 'hex'), contents
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(number text, sequence int, hash text, contents json)`.execute(
    db,
  );
};

/** Advisory lock: rebuilds share the shadow table, so they run one after the other. */
const rebuildLock = 727_003;

/**
 * Builds the read model from events alone, as it stood at a position of the stream, into a shadow table, and compares
 * it with the live one, while writers run: everything is read as of one moment. A live row beyond the position is
 * compared by folding on to its own sequence. Rows that differ are rewritten under their dossier's lock, unless `check`
 * is set.
 * @param em of an ORM without a time limit on transactions, with three connections
 * @throws RangeError when the position lies beyond the stream
 */
export const rebuildReadModel = async (
  em: EntityManager,
  types: DossierTypes,
  keys: DossierKeys,
  options: RebuildOptions = {},
): Promise<RebuildReport> =>
  inTransaction(em, async (db) => {
    await sql`select pg_advisory_xact_lock(${rebuildLock}::int)`.execute(db);
    return rebuildAlone(em, types, keys, options);
  });

const rebuildAlone = async (
  em: EntityManager,
  types: DossierTypes,
  keys: DossierKeys,
  options: RebuildOptions,
): Promise<RebuildReport> => {
  const outside = sqlOf(em);
  await sql`truncate hoso.dossier_shadow`.execute(outside);
  const built = createHash('sha256');
  const alive = createHash('sha256');
  const totals = { dossiers: 0, events: 0 };
  const differing: string[] = [];
  const ledgerDiffering: string[] = [];
  const unreadable: string[] = [];
  const position = await inSnapshot(em, async (db) => {
    const at = await positionOf(db, options.at);
    for await (const numbers of numbersInOrder(db, undefined)) {
      const batch = new BatchComparison(types, keys, at);
      await batch.compare(db, numbers);
      await fill(outside, at, batch.built);
      for (const { hash } of batch.built) built.update(hash);
      for (const hash of batch.liveHashes) alive.update(hash);
      totals.dossiers += batch.built.length;
      totals.events += batch.events;
      differing.push(...batch.differing);
      ledgerDiffering.push(...batch.ledgerDiffering);
      unreadable.push(...batch.unreadable);
    }
    return at;
  });
  const repaired = options.check === true ? 0 : await repair(em, types, keys, differing);
  const hash = built.digest('hex');
  const liveHash = alive.digest('hex');
  const identical = hash === liveHash && [...differing, ...ledgerDiffering, ...unreadable].length === 0;
  return { position, ...totals, hash, liveHash, identical, differing, ledgerDiffering, unreadable, repaired };
};

const positionOf = async (db: Sql, at: number | undefined): Promise<number> => {
  const { rows } = await sql<{ position: number }>`select position::float8 as position from hoso.stream_end`.execute(
    db,
  );
  const end = rows[0]?.position ?? 0;
  if (at !== undefined && (at < 0 || at > end)) throw new RangeError(`the stream ends at ${end}, asked was ${at}`);
  return at ?? end;
};
