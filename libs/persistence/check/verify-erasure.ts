import { sql } from 'kysely';
import { type DossierKeys, sealedErasure } from '../personal/keys.js';
import type { Sql } from '../sql.js';

/**
 * Whether the personal data of a dossier was erased, according to the log; `forged` when the entry was not written by
 * `erase`.
 */
export type ErasureMark = 'none' | 'sealed' | 'forged';

interface ErasureRow {
  dossier: string;
  reason: string;
  by: string;
  at: number;
  seal: Buffer | null;
}

/** Erasures of the given dossiers; those without one are left out. */
export const erasureMarks = async (
  db: Sql,
  keys: DossierKeys,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, ErasureMark>> => {
  const { rows } = await sql<ErasureRow>`
    select dossier, reason, erased_by as by, round(extract(epoch from erased_at) * 1000)::float8 as at, seal
    from hoso.erasure where dossier = any(${numbers}::text[])`.execute(db);
  const marks = new Map<string, ErasureMark>();
  for (const { seal, ...erasure } of rows) {
    const sealed = keys.sealedBy(sealedErasure(erasure), seal) !== 'none';
    if (!sealed || marks.get(erasure.dossier) === undefined) marks.set(erasure.dossier, sealed ? 'sealed' : 'forged');
  }
  return marks;
};
