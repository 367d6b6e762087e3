import { sql } from 'kysely';
import type { DocumentEntry } from '../../dossier/index.js';
import type { Sql } from '../sql.js';

/** A document as the record says that it was attached. */
export interface Attachment extends DocumentEntry {
  readonly dossier: string;
  readonly sequence: number;
  /** Subject of the one who attached it, or the reference that stands for a party in the record. */
  readonly author: string;
}

/** What was attached to these dossiers, in order. */
export const attachmentsOf = async (db: Sql, dossiers: readonly string[]): Promise<readonly Attachment[]> => {
  const { rows } = await sql<{ dossier: string; sequence: number; author: string; data: DocumentEntry }>`
    select dossier, sequence, author, data from hoso.event
    where dossier = any(${dossiers}::text[]) and kind = 'documentAttached' order by dossier, sequence`.execute(db);
  return rows.map(({ data, ...where }) => ({ ...data, ...where }));
};
