// The PostgreSQL of `npm start`: the one that DATABASE_URL names, or the embedded one with its data in the checkout.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from '../paths.mjs';
import { postgresAccount, reachableByOthers } from '../postgres/account.mjs';
import { sharedDir } from '../postgres/binaries.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { answers } from '../process/ports.mjs';

/**
 * @typedef {object} Database
 * @property {string} url for our programs
 * @property {import('../temporal/schema.mjs').SqlStore} temporal for Temporal's server
 */

/**
 * @typedef {object} Logins addresses of our database by who connects
 * @property {string} owner makes and changes the tables
 * @property {string} program with the rights that our programs need
 * @property {string} operator with the rights that operators' commands need
 */

/**
 * Who connects to our database. In one of somebody else's the given login serves all: we make none there unasked.
 * @param {Database} database @param {string} password of the logins that we make
 * @returns {Logins}
 */
export function loginsOf({ url }, password) {
  if (givenDatabase() !== undefined) return { owner: url, program: url, operator: url };
  const as = (/** @type {string} */ name) => Object.assign(new URL(url), { username: name, password }).href;
  return { owner: url, program: as('hoso_program'), operator: as('hoso_operator') };
}

/**
 * @returns {Database | undefined} the one in DATABASE_URL
 * @throws Error that says what DATABASE_URL should be, and not what it holds: it has a password
 */
export function givenDatabase() {
  const given = process.env['DATABASE_URL'];
  if (!given) return undefined;
  const url = URL.parse(given);
  const own = url?.pathname.slice(1);
  if (!url || !own || !/^postgres(ql)?:$/.test(url.protocol))
    throw new Error('DATABASE_URL is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE');
  return {
    url: given,
    temporal: {
      host: url.hostname,
      port: Number(url.port || 5_432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      // Named after ours, so that two systems can share a server.
      database: `${own}_temporal`,
      visibilityDatabase: `${own}_temporal_visibility`,
    },
  };
}

/**
 * @param {Database} database somebody else's
 * @throws Error that names the address when nobody listens there
 */
export async function reachable({ temporal: { host, port } }) {
  if (!(await answers(host, port))) throw new Error(`no PostgreSQL answers at ${host}:${port} (DATABASE_URL)`);
}

/**
 * The embedded PostgreSQL as a service. `ready` gets its address before the service counts as started.
 * @param {{ port: number, logFile: string, ready: (database: Database) => void }} options
 * @returns {import('../process/supervisor.mjs').Service}
 */
export function embeddedDatabase({ port, logFile, ready }) {
  const start = async (/** @type {import('../process/program.mjs').Spawned} */ spawned) => {
    const folder = await dataFolder();
    mkdirSync(folder, { recursive: true });
    const databases = ['hoso', 'hoso_temporal', 'hoso_temporal_visibility'];
    const cluster = await startCluster({ folder, port, logFile, databases, durable: true, spawned });
    const { host, user, password } = cluster;
    ready({
      url: cluster.url('hoso'),
      temporal: {
        host,
        port,
        user,
        password,
        database: 'hoso_temporal',
        visibilityDatabase: 'hoso_temporal_visibility',
      },
    });
    return cluster.program;
  };
  return { name: 'PostgreSQL', start };
}

/** Beside the other state; but when PostgreSQL must run as another user, who cannot get there, in a folder named after it. */
async function dataFolder() {
  const own = join(stateDir, 'postgres');
  if ((await postgresAccount()) === undefined || reachableByOthers(own)) return own;
  return join(sharedDir, `data-${createHash('sha256').update(stateDir).digest('hex').slice(0, 12)}`);
}
