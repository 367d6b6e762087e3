import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { inSnapshot, type Sql } from '../sql.js';
import { eventsOfDossiers, numbersInOrder } from '../fold/batches.js';
import type { Finding } from './finding.js';
import { type ErasureMark, erasureMarks } from './verify-erasure.js';
import { type HeadRow, verifyDossier } from './verify-dossier.js';
import { streamEnd, verifyPublished, verifyStream } from './verify-stream.js';

/** A position of the stream and its hash (hex), from an earlier report and kept elsewhere. */
export interface Anchor {
  readonly position: number;
  readonly hash: string;
}

/** What is verified: one dossier, or all with the stream. */
export interface VerifyOptions {
  readonly dossier?: string;
  readonly anchor?: Anchor;
}

export interface VerifyReport {
  readonly dossiers: number;
  readonly events: number;
  /** Last position of the stream and the hash of its chain there (hex): to be kept elsewhere, as an anchor. */
  readonly position: number;
  readonly hash: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Recomputes the chains of one dossier or of all, and compares them with their sealed ends, the stream and the personal
 * data beside them. It finds any edit, deletion or reordering, even of the last events. The chain of the stream is
 * recomputed only when all are verified. A whole database set back to an earlier state is detected only by an anchor.
 * @param em of an ORM without a time limit on transactions
 */
export const verifyTimeline = (
  em: EntityManager,
  keys: DossierKeys,
  { dossier, anchor }: VerifyOptions = {},
): Promise<VerifyReport> =>
  inSnapshot(em, async (db) => {
    const findings: Finding[] = [];
    const totals = { dossiers: 0, events: 0 };
    for await (const numbers of numbersInOrder(db, dossier)) {
      const events = await eventsOfDossiers(db, numbers);
      const erasures = await erasureMarks(db, keys, numbers);
      const heads = await headsOf(db, numbers);
      const markOf = (number: string): ErasureMark => erasures.get(number) ?? 'none';
      for (const number of numbers) {
        const rows = events.get(number) ?? [];
        findings.push(...verifyDossier(keys, number, rows, heads.get(number), markOf(number)));
        totals.dossiers += 1;
        totals.events += rows.length;
      }
    }
    const end = await streamEnd(db);
    findings.push(...(await verifyPublished(db, dossier)));
    if (dossier === undefined) findings.push(...(await verifyStream(db, keys, end, anchor)));
    const { position, hash } = end;
    return { ...totals, position, hash: hash.toString('hex'), ok: findings.length === 0, findings };
  });

const headsOf = async (db: Sql, numbers: readonly string[]): Promise<ReadonlyMap<string, HeadRow>> => {
  const { rows } = await sql<HeadRow>`
    select h.dossier, h.sequence, h.hash, h.seal, h.published, h.erased,
      exists (select from hoso.dossier_key k where k.dossier = h.dossier) as keyed
    from hoso.head h where h.dossier = any(${numbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.dossier, row]));
};
