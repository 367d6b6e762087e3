// Temporal's own tables, brought to the version of its server by its own tool.
import { run } from '../process/program.mjs';

/**
 * @typedef {object} SqlStore where Temporal keeps its state
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {string} database
 * @property {string} visibilityDatabase
 */

/**
 * Makes the databases where they do not exist and updates their tables.
 * @param {string} sqlTool path of temporal-sql-tool
 * @param {SqlStore} store
 */
export async function setUpSchema(sqlTool, store) {
  const env = {
    ...process.env,
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: store.host,
    SQL_PORT: String(store.port),
    SQL_USER: store.user,
    SQL_PASSWORD: store.password,
  };
  const stores = { temporal: store.database, visibility: store.visibilityDatabase };
  await Promise.all(
    Object.entries(stores).map(async ([schema, database]) => {
      const tool = (/** @type {string[]} */ ...args) => run(sqlTool, args, { env: { ...env, SQL_DATABASE: database } });
      await create(tool);
      // On tables that have a version already this changes nothing.
      await tool('setup-schema', '-v', '0.0');
      await tool('update-schema', '--schema-name', `postgresql/v12/${schema}`);
    }),
  );
}

/** @param {(...args: string[]) => Promise<string>} tool */
async function create(tool) {
  try {
    await tool('create-database');
  } catch (error) {
    if (!String(error).includes('already exists')) throw error;
  }
}
