import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { RegistryDefinition } from '../server/registry-definition.js';

/** Connects a registry to its own schema and brings it up to date; several processes may do so at once. */
export async function openDatabase(registry: RegistryDefinition, databaseUrl: string): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    schema: registry.schema,
    entities: [...registry.entities],
    extensions: [Migrator],
    migrations: {
      tableName: `${registry.schema}.migration`,
      migrationsList: [...registry.migrations],
      snapshot: false,
    },
    // Standard output is for the line that says where the registry listens.
    logger: (message) => process.stderr.write(`${message}\n`),
    colors: false,
    pool: { min: 0, max: 10 },
  });
  await orm.migrator.up();
  return orm;
}
