import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { upsertRows } from '../record/write.js';
import { inTransaction } from '../sql.js';
import { erasedAmong, eventsOfDossiers } from '../fold/batches.js';
import { foldTo } from '../fold/fold-stored.js';

/** Few enough that a writer does not wait long for their locks. */
const atOnce = 50;

/**
 * Rewrites rows and next moments of the given dossiers from their events, under their locks.
 * @param build that of this program, if known
 * @returns how many
 */
export const repair = async (
  em: EntityManager,
  types: DossierTypes,
  keys: DossierKeys,
  numbers: readonly string[],
  build: string | null = null,
): Promise<number> => {
  for (let i = 0; i < numbers.length; i += atOnce) {
    const some = numbers.slice(i, i + atOnce);
    await inTransaction(em, async (db) => {
      await sql`
        select from hoso.head where dossier = any(${some}::text[]) order by dossier for update`.execute(db);
      const events = await eventsOfDossiers(db, some);
      const erased = await erasedAmong(db, some);
      const folds = some.map((number) => ({
        number,
        ...foldTo(types, keys, events.get(number) ?? [], Infinity, erased.has(number)),
      }));
      const moments = folds.map(({ number, moment }) => ({ number, moment: moment?.name, at: moment?.at }));
      await sql`
        update hoso.head h set moment = m.moment, moment_at = to_timestamp(m.at / 1000)
        from json_to_recordset(${JSON.stringify(moments)}::json) as m(number text, moment text, at float8)
        where h.dossier = m.number and h.moment_at is distinct from to_timestamp(m.at / 1000)`.execute(db);
      await sql`
        delete from hoso.dossier d where d.number = any(${some}::text[])
          and not exists (select from hoso.event e where e.dossier = d.number)`.execute(db);
      await upsertRows(
        folds.flatMap(({ now }) => now ?? []),
        build,
      ).execute(db);
    });
  }
  return numbers.length;
};
