import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction, type Sql } from '../sql.js';
import { columnRights, type Connecting, rights } from './rights.js';

/** URLs, with name and password, of the logins besides the owner: `postgresql://NAME:PASSWORD@…`. */
export type Logins = Readonly<Partial<Record<Connecting, string>>>;

/** Advisory lock: one migration at a time in a database. */
const migrationLock = 727_001;

/**
 * Creates the logins of programs and operators, and grants each exactly what `rights` says. Run by the owner after
 * every migration; idempotent. An existing login gets the password of its URL.
 * @throws Error when a URL has no password, or a name with other characters than small letters, digits and underscores
 */
export const grantRights = async (em: EntityManager, logins: Logins): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(em, async (db) => {
        await sql`select pg_advisory_xact_lock(${migrationLock}::int)`.execute(db);
        for (const connecting of ['program', 'operator'] as const) {
          const url = logins[connecting];
          if (url !== undefined) await grantTo(db, connecting, url);
        }
      });
    } catch (error) {
      // Logins belong to the whole server: another database's migration may change this one at the same moment.
      if (attempt === 5 || !String(error).includes('concurrently updated')) throw error;
    }
  }
};

const grantTo = async (db: Sql, connecting: Connecting, url: string): Promise<void> => {
  const { username: name, password } = new URL(url);
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name) || !password)
    throw new Error(`the address of the ${connecting}'s login has no password, or no plain name`);
  const role = sql.raw(`"${name}"`);
  await sql`do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`.execute(
    db,
  );
  await sql`alter role ${role} with login nosuperuser nocreatedb nocreaterole
    password ${sql.lit(decodeURIComponent(password))}`.execute(db);
  await sql`revoke all on all tables in schema hoso from ${role}`.execute(db);
  await sql`grant usage on schema hoso to ${role}`.execute(db);
  for (const [table, may] of Object.entries(rights[connecting]))
    await sql`grant ${sql.raw(may.join(', '))} on hoso.${sql.id(table)} to ${role}`.execute(db);
  for (const [table, columns] of Object.entries(columnRights[connecting]))
    await sql`grant update (${sql.raw(columns.join(', '))}) on hoso.${sql.id(table)} to ${role}`.execute(db);
  // A function of the owner draws the numbers; programs may only read how far they are.
  await sql`grant select on all sequences in schema hoso to ${role}`.execute(db);
  await sql`alter default privileges in schema hoso grant select on sequences to ${role}`.execute(db);
};
