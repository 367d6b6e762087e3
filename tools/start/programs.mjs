// Our own programs as `npm start` runs them: built code, one process each, everything on loopback.
import { join } from 'node:path';
import { root, stateDir } from '../paths.mjs';
import { nodeOptions } from '../process/node-options.mjs';
import { run, startProgram, tail } from '../process/program.mjs';
import { untilHealthy } from '../process/wait.mjs';
import { prefixOf, registries } from './stand-ins.mjs';

/**
 * @typedef {object} Surroundings
 * @property {import('./options.mjs').Ports} ports
 * @property {import('./database.mjs').Logins} logins who connects to our tables
 * @property {string} temporalAddress
 * @property {string} namespace
 * @property {boolean} hasUi whether Temporal's web interface runs
 * @property {import('./secrets.mjs').Secrets} secrets
 */

/** @param {string} program @param {string[]} args */
const built = (program, ...args) => [...nodeOptions, join(root, 'dist', 'apps', program, 'src', 'main.js'), ...args];
/** @param {number} port */
const at = (port) => `http://127.0.0.1:${port}`;

/**
 * The environment that all our programs get; each reads the names it knows.
 * @param {Surroundings} surroundings
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(surroundings) {
  return { ...process.env, ...settingsOf(surroundings) };
}

/**
 * Our own part of that environment.
 * @param {Surroundings} surroundings
 * @returns {Record<string, string>}
 */
export function settingsOf({ ports, logins, temporalAddress, namespace, hasUi, secrets }) {
  return {
    HOSO_API_URL: at(ports.api),
    ...(hasUi && { TEMPORAL_UI_URL: at(ports['temporal-ui']) }),
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    DATABASE_URL: logins.program,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    HOSO_SANDBOX: 'true',
    // Whoever tries webhooks listens on this machine.
    WEBHOOKS_TO_LOOPBACK: 'true',
    // Somebody who checks out older code here wants to see it run.
    WORKER_TAKES_OVER: 'always',
    HOSO_ENCRYPTION_KEYS: secrets.encryptionKeys,
    HOSO_PARTY_KEY: secrets.partyKey,
    HOSO_RECORD_KEY: secrets.recordKey,
    ADMIN_TOKEN: secrets.adminToken,
    ...Object.fromEntries(
      registries.flatMap((name) => [
        [`${prefixOf(name)}_PORT`, String(ports[name])],
        [`${prefixOf(name)}_URL`, at(ports[name])],
      ]),
    ),
    IDENTITY_PORT: String(ports.identity),
    IDENTITY_KEYS: join(stateDir, 'identity-keys.json'),
    DOCUMENT_DIR: join(stateDir, 'documents'),
    CODEC_ORIGINS: `${at(ports['temporal-ui'])},http://localhost:${ports['temporal-ui']}`,
  };
}

/**
 * Brings our tables to the version of the code, under their owner, and makes the other logins.
 * @param {Surroundings} surroundings
 */
export async function migrate(surroundings) {
  await run(process.execPath, [join(root, 'dist', 'apps', 'worker', 'src', 'migrate.js')], {
    cwd: root,
    env: {
      ...environmentOf(surroundings),
      DATABASE_URL: surroundings.logins.owner,
      // With one login for everything, there are no others to create.
      ...(surroundings.logins.program !== surroundings.logins.owner && {
        PROGRAM_DATABASE_URL: surroundings.logins.program,
        OPERATOR_DATABASE_URL: surroundings.logins.operator,
      }),
    },
  });
}

/**
 * Registries, worker, courier and API, in the order in which they need each other.
 * @param {Surroundings} surroundings
 * @returns {import('../process/supervisor.mjs').Service[]}
 */
export function ourPrograms(surroundings) {
  const { ports } = surroundings;
  const env = environmentOf(surroundings);
  const program = (
    /** @type {string} */ name,
    /** @type {string[]} */ args,
    /** @type {number} */ port,
    /** @type {NodeJS.ProcessEnv} */ own,
  ) => ({
    name,
    start: async (/** @type {import('../process/program.mjs').Spawned} */ spawned) => {
      const logFile = join(stateDir, 'logs', `${name}.log`);
      const started = await startProgram({
        name,
        command: process.execPath,
        args,
        logFile,
        cwd: root,
        env: { ...env, ...own },
        spawned,
      });
      await untilHealthy(`starting ${name}`, `${at(port)}/health/ready`, { given: started.ended, seconds: 60 }).catch(
        (error) => {
          throw new Error(`${error.message}\n${tail(logFile)}`);
        },
      );
      return started;
    },
  });
  return [
    // They stand in for systems of others, and make tables of their own.
    ...registries.map((name) =>
      program(name, built('registries', '--only', name), ports[name], { DATABASE_URL: surroundings.logins.owner }),
    ),
    program('worker', built('worker'), ports.worker, { HEALTH_PORT: String(ports.worker) }),
    program('courier', built('courier'), ports.courier, { HEALTH_PORT: String(ports.courier) }),
    program('api', built('api'), ports.api, { PORT: String(ports.api) }),
  ];
}
