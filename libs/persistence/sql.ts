import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

/** Where a statement runs: the pool, or the transaction that is open. Statements are written out as SQL. */
export type Sql = Kysely<object>;

/** Statements with bound values outside any transaction; MikroORM's own raw queries write values into the text. */
export const sqlOf = (em: EntityManager): Sql => em.fork().getKysely<object>();

/**
 * Runs `work` in one transaction: all or nothing. It is Kysely's transaction, not MikroORM's: no entity is changed
 * here, so a unit of work would only cost time at every act.
 */
export const inTransaction = <T>(em: EntityManager, work: (sql: Sql) => Promise<T>): Promise<T> =>
  sqlOf(em).transaction().execute(work);

/** Reads one consistent snapshot, while others keep writing. */
export const inSnapshot = <T>(em: EntityManager, work: (sql: Sql) => Promise<T>): Promise<T> =>
  sqlOf(em).transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
