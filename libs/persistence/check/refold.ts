import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { sqlOf } from '../sql.js';
import { repair } from './repair.js';

const page = 500;

/**
 * Folds anew the rows of the read model that another build folded, while people work. Safe to repeat and at once from
 * several programs.
 * @returns how many rows
 */
export const refold = async (
  em: EntityManager,
  { types, keys, build }: { readonly types: DossierTypes; readonly keys: DossierKeys; readonly build: string },
): Promise<number> => {
  const db = sqlOf(em);
  let folded = 0;
  for (let after = ''; ;) {
    const { rows } = await sql<{ number: string }>`
      select d.number from hoso.dossier d join hoso.head h on h.dossier = d.number
      where d.number > ${after} and d.fold is distinct from ${build} order by d.number limit ${page}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return folded;
    folded += await repair(
      em,
      types,
      keys,
      rows.map(({ number }) => number),
      build,
    );
    after = last.number;
  }
};
