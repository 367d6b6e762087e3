// The files that the Temporal server and its web interface read. YAML is a superset of JSON, so they are written as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ServerPorts
 * @property {number} frontend
 * @property {number[]} internal nine more: the other services' gRPC, membership of all four, frontend's HTTP, pprof
 */

/** How many ports a server needs besides the frontend's. */
export const internalPorts = 9;

/** Temporal's driver that prepares its statements once for each connection; the other one plans each of them anew. */
export const sqlPlugin = 'postgres12_pgx';

/**
 * Settings of Go's runtime. The server's heap is small and mostly short-lived objects: it may grow fivefold before a
 * full collection (docs/operate.md, Temporal's server). An environment that says otherwise wins.
 */
export const goSettings = { GOGC: '400' };

/**
 * Setting of Go's runtime when the server shares its machine with the only system that it serves: half of the
 * processors. With all of them it spends a tenth of its time looking for work. A server with its own machine uses all
 * processors. So does one that serves several systems (tests): on a crowded machine its share would be too small, and
 * all would wait.
 * @param {number} processors of the machine
 */
export const besideOneSystem = (processors) => ({ GOMAXPROCS: String(Math.max(1, Math.floor(processors / 2))) });

/**
 * Behaviour that we rely on. Time skipping serves the sandbox's fast-forward; with a short time shift a skipped year
 * of timers takes seconds, not half a minute. A dossier whose task failed twice in a row can be found by a search.
 * Batched questions to registries are handed to the asking worker with the response to its task (eager execution). No
 * payload of ours is stored outside Temporal, so the server need not look through each event for such ones.
 */
export const dynamicConfig = {
  'frontend.WorkflowTimeSkippingEnabled': true,
  'history.timerProcessorMaxTimeShift': '10ms',
  'system.enableActivityEagerExecution': true,
  'history.externalPayloadsEnabled': false,
  'system.numConsecutiveWorkflowTaskProblemsToTriggerSearchAttribute': 2,
};

/**
 * Writes the server's configuration and returns the path of its main file.
 * @param {string} folder
 * @param {{ ports: ServerPorts, sql: import('./schema.mjs').SqlStore, shards: number }} options
 */
export function writeServerConfig(folder, { ports, sql, shards }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [historyGrpc, matchingGrpc, workerGrpc, m1, m2, m3, m4, http, pprof] = ports.internal;
  const dynamicFile = join(folder, 'dynamic.yaml');
  const store = (/** @type {string} */ databaseName, /** @type {number} */ maxConns) => ({
    sql: {
      pluginName: sqlPlugin,
      databaseName,
      connectAddr: `${sql.host}:${sql.port}`,
      connectProtocol: 'tcp',
      user: sql.user,
      password: sql.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  const rpc = (/** @type {number | undefined} */ grpcPort, /** @type {number | undefined} */ membershipPort) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  const config = {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: shards,
      datastores: { default: store(sql.database, 20), visibility: store(sql.visibilityDatabase, 10) },
    },
    global: {
      membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' },
      pprof: { host: '127.0.0.1', port: pprof },
    },
    services: {
      frontend: { rpc: { ...rpc(ports.frontend, m1).rpc, httpPort: http } },
      history: rpc(historyGrpc, m2),
      matching: rpc(matchingGrpc, m3),
      worker: rpc(workerGrpc, m4),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${ports.frontend}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicFile, pollInterval: '10s' },
  };
  const asRules = Object.entries(dynamicConfig).map(([name, value]) => [name, [{ value }]]);
  writeFileSync(dynamicFile, JSON.stringify(Object.fromEntries(asRules), undefined, 2));
  const file = join(folder, 'server.yaml');
  writeFileSync(file, JSON.stringify(config, undefined, 2), { mode: 0o600 });
  return file;
}

/**
 * Writes the configuration of Temporal's web interface; `codec` is the endpoint that decrypts for operators.
 * @param {string} folder
 * @param {{ port: number, temporalAddress: string, namespace: string, codec: string | undefined }} options
 * @returns {string[]} the arguments that make the UI server read it
 */
export function writeUiConfig(folder, { port, temporalAddress, namespace, codec }) {
  mkdirSync(join(folder, 'ui'), { recursive: true, mode: 0o700 });
  const config = {
    temporalGrpcAddress: temporalAddress,
    host: '127.0.0.1',
    port,
    enableUi: true,
    defaultNamespace: namespace,
    disableNewsFetch: true,
    // Operators only read; acts on a dossier go through the API, which checks permissions.
    disableWriteActions: true,
    cors: { cookieInsecure: true, allowOrigins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`] },
    codec: { endpoint: codec ?? '', passAccessToken: false, includeCredentials: codec !== undefined },
  };
  writeFileSync(join(folder, 'ui', 'hoso.yaml'), JSON.stringify(config, undefined, 2), { mode: 0o600 });
  return ['--root', folder, '--config', 'ui', '--env', 'hoso', 'start'];
}
