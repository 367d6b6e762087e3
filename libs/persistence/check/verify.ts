import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { inSnapshot, type Sql } from '../sql.js';
import { erasedAmong, eventsOfDossiers, numbersInOrder } from './batches.js';
import { type HeadRow, verifyDossier } from './verify-dossier.js';
import { verifyStream } from './verify-stream.js';

/** What is wrong, and where. */
export interface Finding {
  readonly dossier: string | null;
  /** Sequence in the dossier, or position in the stream where no dossier is named. */
  readonly at: number | null;
  readonly what:
    | 'event-missing'
    | 'event-edited'
    | 'chain-broken'
    | 'head-missing'
    | 'tail-missing'
    | 'tail-added'
    | 'seal-wrong'
    | 'unpublished'
    | 'order-changed'
    | 'position-missing'
    | 'published-event-missing'
    | 'personal-data-missing'
    | 'personal-data-edited'
    | 'personal-data-added'
    | 'key-missing';
}

export interface VerifyReport {
  readonly dossiers: number;
  readonly events: number;
  /** Last position of the stream. */
  readonly position: number;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Recomputes the chains of one dossier or of all, and compares them with their sealed ends, the stream and the
 * personal data beside them: finds any edit, deletion or reordering, also of the last events.
 * @param em of an ORM without a time limit on transactions
 */
export const verifyTimeline = (em: EntityManager, keys: DossierKeys, dossier?: string): Promise<VerifyReport> =>
  inSnapshot(em, async (db) => {
    const findings: Finding[] = [];
    const totals = { dossiers: 0, events: 0 };
    for await (const numbers of numbersInOrder(db, dossier)) {
      const events = await eventsOfDossiers(db, numbers);
      const erased = await erasedAmong(db, numbers);
      const heads = await headsOf(db, numbers);
      for (const number of numbers) {
        const rows = events.get(number) ?? [];
        findings.push(...verifyDossier(keys, number, rows, heads.get(number), erased.has(number)));
        totals.dossiers += 1;
        totals.events += rows.length;
      }
    }
    const stream = await verifyStream(db, dossier);
    findings.push(...stream.findings);
    return { ...totals, position: stream.position, ok: findings.length === 0, findings };
  });

const headsOf = async (db: Sql, numbers: readonly string[]): Promise<ReadonlyMap<string, HeadRow>> => {
  const { rows } = await sql<HeadRow>`
    select h.dossier, h.sequence, h.hash, h.seal, h.acknowledged, h.published,
      exists (select from hoso.dossier_key k where k.dossier = h.dossier) as keyed
    from hoso.head h where h.dossier = any(${numbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.dossier, row]));
};
