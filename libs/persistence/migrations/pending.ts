import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { sqlOf } from '../sql.js';
import { migrations } from './index.js';

/** The tables do not match this version of the code. */
export class UnmigratedError extends Error {
  override readonly name = 'UnmigratedError';
}

/**
 * Refuses tables of an older version. Programs do not change tables; the migration does, before they start.
 * @throws UnmigratedError
 */
export const refuseUnmigrated = async (em: EntityManager): Promise<void> => {
  const db = sqlOf(em);
  const { rows: made } = await sql<{ made: boolean }>`
    select to_regclass('hoso.migration') is not null as made`.execute(db);
  const { rows: applied } = made[0]?.made ? await sql`select from hoso.migration`.execute(db) : { rows: [] };
  const pending = migrations.length - applied.length;
  if (pending <= 0) return;
  throw new UnmigratedError(`${pending} migrations are pending: run the migration first (docs/operate.md)`);
};
