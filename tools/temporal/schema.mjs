// Migrates Temporal's own tables to the version of its server, with its own tool.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../process/program.mjs';
import { sqlPlugin } from './config.mjs';

/**
 * @typedef {object} SqlStore where Temporal keeps its state
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {string} database
 * @property {string} visibilityDatabase
 */

const narrowIndexes = fileURLToPath(new URL('visibility-indexes.sql', import.meta.url));

/**
 * Makes the databases where they do not exist and updates their tables.
 * @param {string} sqlTool path of temporal-sql-tool
 * @param {SqlStore} store
 */
export async function setUpSchema(sqlTool, store) {
  const env = toolEnvironment(store);
  const stores = { temporal: store.database, visibility: store.visibilityDatabase };
  await Promise.all(
    Object.entries(stores).map(async ([schema, database]) => {
      const tool = (/** @type {string[]} */ ...args) => run(sqlTool, args, { env: { ...env, SQL_DATABASE: database } });
      await create(tool);
      // On tables that have a version already this changes nothing.
      await tool('setup-schema', '-v', '0.0');
      await tool('update-schema', '--schema-name', `postgresql/v12/${schema}`);
      if (schema === 'visibility') await tool('setup-schema', '--schema-file', narrowIndexes, '--disable-versioning');
    }),
  );
}

/**
 * Deletes the server's former membership. A server that restarts within half a minute would try to join its own former
 * ring until a timeout; ours is always alone. The schema tool runs the statement.
 * @param {string} sqlTool
 * @param {SqlStore} store
 * @param {string} folder
 */
export async function forgetMembers(sqlTool, store, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'forget-members.sql');
  writeFileSync(file, 'DELETE FROM cluster_membership;\n');
  await run(sqlTool, ['setup-schema', '--schema-file', file, '--disable-versioning'], {
    env: { ...toolEnvironment(store), SQL_DATABASE: store.database },
  });
}

/** @param {SqlStore} store @returns {NodeJS.ProcessEnv} */
function toolEnvironment(store) {
  return {
    ...process.env,
    SQL_PLUGIN: sqlPlugin,
    SQL_HOST: store.host,
    SQL_PORT: String(store.port),
    SQL_USER: store.user,
    SQL_PASSWORD: store.password,
  };
}

/** @param {(...args: string[]) => Promise<string>} tool */
async function create(tool) {
  try {
    await tool('create-database');
  } catch (error) {
    if (!String(error).includes('already exists')) throw error;
  }
}
