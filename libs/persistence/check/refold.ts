import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { sqlOf } from '../sql.js';
import { repair } from './repair.js';

const atOnce = 50;

/** Result for the rows that another build had folded. */
export interface Refolded {
  readonly folded: number;
  /** Dossiers whose rows are unchanged, and why: their events are damaged, or they were locked for too long. */
  readonly left: readonly { readonly number: string; readonly error: unknown }[];
}

/**
 * Folds anew the rows of the read model that another build folded, while people work. A dossier that cannot be folded
 * does not stop the others. Idempotent, and safe from several programs at once.
 */
export const refold = async (
  em: EntityManager,
  { types, keys, build }: { readonly types: DossierTypes; readonly keys: DossierKeys; readonly build: string },
): Promise<Refolded> => {
  const db = sqlOf(em);
  const left: { number: string; error: unknown }[] = [];
  let folded = 0;
  const anew = async (numbers: readonly string[]): Promise<void> => {
    folded += await repair(em, types, keys, numbers, build);
  };
  for (let after = ''; ;) {
    const { rows } = await sql<{ number: string }>`
      select d.number from hoso.dossier d join hoso.head h on h.dossier = d.number
      where d.number > ${after} and d.fold is distinct from ${build} order by d.number limit ${atOnce}`.execute(db);
    const numbers = rows.map(({ number }) => number);
    const last = numbers.at(-1);
    if (last === undefined) return { folded, left };
    await anew(numbers).catch(async () => {
      for (const number of numbers) await anew([number]).catch((error: unknown) => left.push({ number, error }));
    });
    after = last;
  }
};
