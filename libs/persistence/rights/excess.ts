import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { sqlOf } from '../sql.js';

/** The login of a program may do what no program needs. */
export class ExcessRightsError extends Error {
  override readonly name = 'ExcessRightsError';
}

/** Rights on tables that no program may have: with one of them it could rewrite the past. */
const forbidden = [
  ['event', 'update, delete, truncate, trigger'],
  ['personal_data', 'update, delete, truncate'],
  ['ledger', 'update, delete, truncate'],
  ['access_log', 'update, delete, truncate'],
  ['evidence', 'update, delete, truncate'],
  ['stream', 'update, delete, truncate'],
  ['erasure', 'insert, update, delete, truncate'],
] as const;

/**
 * Refuses a login that could rewrite the record: a superuser, the owner, or one with more rights than `rights` says.
 * @throws ExcessRightsError naming what it may do
 */
export const refuseExcessRights = async (em: EntityManager): Promise<void> => {
  const db = sqlOf(em);
  const { rows } = await sql<{ name: string; superuser: boolean }>`
    select current_user as name, rolsuper as superuser from pg_roles where rolname = current_user`.execute(db);
  const [{ name, superuser } = { name: '', superuser: true }] = rows;
  const excess = superuser ? ['it is a superuser'] : [];
  for (const [table, privileges] of superuser ? [] : forbidden) {
    const { rows: held } = await sql<{ held: boolean }>`
      select has_table_privilege(${`hoso.${table}`}, ${privileges}) as held`.execute(db);
    if (held[0]?.held === true) excess.push(`one of ${privileges} on ${table}`);
  }
  if (excess.length === 0) return;
  throw new ExcessRightsError(
    `the login ${name} of DATABASE_URL may do what no program needs (${excess.join('; ')}): ` +
      'give the programs the login that the migration makes (docs/operate.md)',
  );
};
