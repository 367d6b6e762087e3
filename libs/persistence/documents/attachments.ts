import { sql } from 'kysely';
import { type DocumentEntry, isDocumentEntry } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { actOf, personalEventColumns, type PersonalEventRow, personalEventSource } from '../record/stored-event.js';
import type { Sql } from '../sql.js';

/** A document as its attachment was recorded. */
export interface Attachment extends DocumentEntry {
  readonly dossier: string;
  readonly sequence: number;
  /** Subject of the one who attached it. */
  readonly author: string;
}

/** What was attached to these dossiers, in order; unknown for erased ones. */
export const attachmentsOf = async (
  db: Sql,
  keys: DossierKeys,
  dossiers: readonly string[],
): Promise<readonly Attachment[]> => {
  const { rows } = await sql<PersonalEventRow>`
    select ${personalEventColumns} from ${personalEventSource}
    where e.dossier = any(${dossiers}::text[]) and e.kind = 'documentAttached' order by e.dossier, e.sequence`.execute(
    db,
  );
  return rows.flatMap((row) => {
    const { author, events } = actOf(keys, row);
    return events.flatMap(({ data, personal }) => {
      const entry = { ...data, ...personal };
      if (!isDocumentEntry(entry)) return [];
      return [{ ...entry, dossier: row.dossier, sequence: row.sequence, author }];
    });
  });
};
