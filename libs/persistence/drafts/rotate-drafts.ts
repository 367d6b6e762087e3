import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { draftSecret } from './drafts.js';

/** Few enough that saving does not wait long for the locks. */
const pageSize = 200;

/** A page of drafts re-encrypted under the first master key. */
export interface RotatedDrafts {
  readonly keys: number;
  readonly left: readonly string[];
  /** Where the next page begins; undefined at the end. */
  readonly next: string | undefined;
}

/** Re-encrypts drafts under the first master key, one page in the order of ids. */
export const rotateDrafts = async (db: Sql, keys: DossierKeys, after: string): Promise<RotatedDrafts> => {
  const { rows } = await sql<{ id: string; master_key: string; sealed: Buffer }>`
    select id::text as id, master_key, sealed from hoso.draft
    where master_key <> ${keys.id} and (${after} = '' or id > nullif(${after}, '')::uuid)
    order by hoso.draft.id limit ${pageSize} for update`.execute(db);
  const left: string[] = [];
  for (const { id, master_key: masterKey, sealed } of rows) {
    try {
      const content = keys.openSecret(draftSecret(id), { masterKey, wrapped: sealed });
      const anew = keys.sealSecret(draftSecret(id), content);
      await sql`
        update hoso.draft set master_key = ${anew.masterKey}, sealed = ${anew.wrapped} where id = ${id}`.execute(db);
    } catch {
      left.push(`draft ${id}`);
    }
  }
  return { keys: rows.length - left.length, left, next: rows.at(-1)?.id };
};
