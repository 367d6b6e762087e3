import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction } from '../sql.js';

/** Why and by whom the personal data of a closed dossier is erased. */
export interface ErasureRequest {
  readonly dossier: string;
  readonly reason: string;
  /** Subject of the one who decided it. */
  readonly by: string;
}

/** The dossier is unknown or still open: what an open procedure needs is not erased. */
export class NotErasableError extends Error {
  override readonly name = 'NotErasableError';
}

/**
 * Erases the personal data of a closed dossier: its key, its ciphertexts and the name shown in lists. The chain still
 * verifies, because it holds keyed digests only. The erasure itself is logged; a second one changes nothing else.
 * @throws NotErasableError
 */
export const erase = (em: EntityManager, { dossier, reason, by }: ErasureRequest): Promise<void> =>
  inTransaction(em, async (db) => {
    const { rows } = await sql`
      select from hoso.head h join hoso.dossier d on d.number = h.dossier
      where h.dossier = ${dossier} and d.closed_on is not null for update of h`.execute(db);
    if (rows.length === 0) throw new NotErasableError(`${dossier} is not a closed dossier`);
    await sql`
      with heads as (update hoso.head set erased = true where dossier = ${dossier}),
        keys as (delete from hoso.dossier_key where dossier = ${dossier}),
        sealed as (delete from hoso.personal_data where dossier = ${dossier}),
        names as (update hoso.dossier set display_name = null where number = ${dossier})
      insert into hoso.erasure (dossier, reason, erased_by) values (${dossier}, ${reason}, ${by})`.execute(db);
  });
