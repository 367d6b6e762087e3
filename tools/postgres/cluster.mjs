// A PostgreSQL of ours: made once, started on a port of loopback, stopped by us.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, startProgram, tail } from '../process/program.mjs';
import { until } from '../process/wait.mjs';
import { postgresAccount } from './account.mjs';
import { postgresHome } from './binaries.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {(database: string) => string} url
 * @property {import('../process/program.mjs').Program} program
 */

const user = 'hoso';
/** Everything here is on one machine: no TCP beyond loopback, no socket file in a shared folder. */
const common = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=300'];
/** A test's database need not survive a power cut. */
const disposable = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/**
 * Starts the cluster in `folder`, making it on first use with the databases named.
 * @param {{ folder: string, port: number, logFile: string, databases: string[], durable: boolean,
 *           spawned?: import('../process/program.mjs').Spawned | undefined }} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ folder, port, logFile, databases, durable, spawned }) {
  const as = await postgresAccount();
  const home = postgresHome(as !== undefined);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const made = join(folder, 'made');
  if (!existsSync(made)) {
    await make({ folder, data, passwordFile, home, as, databases });
    writeFileSync(made, `${new Date().toISOString()}\n`);
  }
  const password = readFileSync(passwordFile, 'utf8').trim();

  const settings = durable ? common : [...common, ...disposable];
  const program = await startProgram({
    name: 'PostgreSQL',
    command: join(home, 'bin', 'postgres'),
    args: ['-D', data, '-p', String(port), ...settings],
    logFile,
    cwd: '/',
    as,
    // Fast shutdown: sessions are ended, data is written.
    stopSignal: durable ? 'SIGINT' : 'SIGQUIT',
    spawned,
  });
  await until('starting PostgreSQL', () => isReady(data), { seconds: 60, given: program.ended }).catch((error) => {
    throw new Error(`${error.message}\n${tail(logFile)}`);
  });
  const url = (/** @type {string} */ database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return { host: '127.0.0.1', port, user, password, url, program };
}

/** PostgreSQL writes its status on line 8 of its pid file; pg_ctl waits for the same. @param {string} data */
function isReady(data) {
  return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
}

/**
 * @param {{ folder: string, data: string, passwordFile: string, home: string, databases: string[],
 *           as: import('./account.mjs').Account | undefined }} cluster
 */
async function make({ folder, data, passwordFile, home, as, databases }) {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(passwordFile, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 });
  if (as) {
    chmodSync(folder, 0o755);
    mkdirSync(data, { mode: 0o700 });
    chownSync(data, as.uid, as.gid);
    chownSync(passwordFile, as.uid, as.gid);
  }
  try {
    const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
    await run(
      join(home, 'bin', 'initdb'),
      [
        `--pgdata=${data}`,
        `--username=${user}`,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { as, env, cwd: '/' },
    );
    // Before the first start, in single-user mode: no client is needed to make the databases.
    const statements = databases.map((name) => `CREATE DATABASE ${name};\n`).join('');
    await run(join(home, 'bin', 'postgres'), ['--single', '-D', data, 'postgres'], {
      as,
      env,
      cwd: '/',
      input: statements,
    });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  }
}
