import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import type { DossierTypes } from '../dossier/index.js';
import { DatabaseAwayError } from './away.js';
import * as entities from './entities/index.js';
import { prepareStatements } from './prepared.js';
import { migrations } from './migrations/index.js';
import { makeSearchIndexes } from './read/search-fields.js';
import { grantRights, type Logins } from './rights/grant.js';
import { inTransaction } from './sql.js';

/** TLS settings: certificate authorities (default: those that the machine trusts), and our certificate. */
export interface DatabaseTls {
  readonly ca?: string;
  readonly client?: { readonly cert: string; readonly key: string };
}

/** How a program reaches its database. */
export interface DatabaseSettings {
  /** PostgreSQL 17 or later, e.g. `postgres://hoso@127.0.0.1:5432/hoso`. */
  readonly url: string;
  /** Encrypts the connection and verifies the server; PEM. Unencrypted when left out. */
  readonly tls?: DatabaseTls | undefined;
  /** Largest number of connections; 10 unless told. */
  readonly poolMax?: number;
  /** Shown in PostgreSQL's own lists, e.g. `hoso-worker`. */
  readonly applicationName?: string;
  /** Longest transaction in milliseconds, 0 for no limit; default 4 s. */
  readonly timeoutMs?: number;
}

/**
 * A transaction ends after 4 s, before a local activity's timeout of 5 s: a stalled writer cannot commit after the next
 * attempt has begun.
 */
const defaultTimeoutMs = 4_000;

/** Options for `MikroORM.init` or Nest's `MikroOrmModule.forRoot`. */
export const ormOptions = (settings: DatabaseSettings): Options => {
  const timeout = settings.timeoutMs ?? defaultTimeoutMs;
  return {
    clientUrl: settings.url,
    schema: 'hoso',
    entities: Object.values(entities),
    extensions: [Migrator],
    pool: { min: 0, max: settings.poolMax ?? 10 },
    driverOptions: {
      onPoolCreated: prepareStatements,
      application_name: settings.applicationName ?? 'hoso',
      connectionTimeoutMillis: 4_000,
      ...(settings.tls && { ssl: { ca: settings.tls.ca, ...settings.tls.client, rejectUnauthorized: true } }),
      options: `-c statement_timeout=${timeout} -c transaction_timeout=${timeout} -c timezone=UTC`,
    },
    forceUtcTimezone: true,
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, silent: true },
  };
};

/**
 * Opens a connection pool; close it with `orm.close()`.
 * @throws DatabaseAwayError naming the address when the database does not answer
 */
export const openOrm = async (settings: DatabaseSettings): Promise<MikroORM> => {
  const orm = await MikroORM.init(ormOptions(settings));
  try {
    await orm.em.fork().execute('select 1');
    return orm;
  } catch (error) {
    await orm.close(true).catch(() => undefined);
    throw new DatabaseAwayError(settings.url, error);
  }
};

/**
 * Applies all pending migrations, makes the indexes of the types' search fields and grants the named logins their
 * rights; returns the migrations applied. Safe to call from several programs at once.
 * @param url of the owner of the tables
 * @param types whose search fields get indexes; without them these indexes stay as they are
 */
export const migrate = async (
  url: string,
  logins: Logins = {},
  tls?: DatabaseTls,
  types?: DossierTypes,
): Promise<readonly string[]> => {
  const orm = await openOrm({ url, tls, poolMax: 2, applicationName: 'hoso-migrate', timeoutMs: 0 });
  try {
    const applied = await orm.em.transactional(async (em: EntityManager) => {
      await em.execute('select pg_advisory_xact_lock(727001)');
      return (await orm.migrator.up()).map((migration) => migration.name);
    });
    if (types !== undefined)
      await inTransaction(orm.em, async (db) => {
        await sql`select pg_advisory_xact_lock(727001)`.execute(db);
        await makeSearchIndexes(db, types);
      });
    await grantRights(orm.em, logins);
    return applied;
  } finally {
    await orm.close(true);
  }
};
