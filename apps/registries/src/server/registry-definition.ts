import type { EntityManager, EntityClass, MigrationObject } from '@mikro-orm/postgresql';
import type { Provider, Type } from '@nestjs/common';

/** One outside system: its own port, routes, database schema and seed; nothing is shared with the others but code. */
export interface RegistryDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where `NAME_PORT` says none; the same as in tools/start/stand-ins.json. */
  readonly port: number;
  /** PostgreSQL schema that holds this registry's tables and its list of migrations. */
  readonly schema: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: readonly MigrationObject[];
  readonly controllers: readonly Type<unknown>[];
  /** Routes under /admin, served in a sandbox only. */
  readonly adminControllers: readonly Type<unknown>[];
  readonly providers: readonly Provider[];
  /** Fills an empty sandbox with the synthetic people and employers; leaves a filled one as it is. */
  readonly seed: (em: EntityManager) => Promise<void>;
}
