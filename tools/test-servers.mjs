// One PostgreSQL and one Temporal on it for tests: on free ports, in a folder of their own that goes with them.
// Prints one line of JSON when both serve, and ends when its standard input closes or on a signal.
// `--durable`: PostgreSQL flushes to disk, as in production and with `npm start`; tests need not wait for that.
// `--keep` (npm run test:servers) keeps them until Ctrl-C and leaves a note in .hoso, which later test runs use.
// A line of standard input says `stop temporal` or `start temporal`; a line of JSON answers when it is done. A test
// that restores Temporal's databases to an earlier copy uses its own servers for that (libs/testing/own-servers.ts).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stateDir } from './paths.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { freePorts } from './process/ports.mjs';
import { temporalBinaries } from './temporal/acquire.mjs';
import { internalPorts } from './temporal/config.mjs';
import { startTemporal } from './temporal/server.mjs';

const keep = process.argv.includes('--keep');
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'hoso-test-'));
const note = join(stateDir, 'test-servers.json');
/** @type {import('./process/program.mjs').Program[]} started, in order */
const started = [];

/** @type {Promise<void> | undefined} */
let ending;
/** Stops what was started, last first. @param {number} code */
function end(code) {
  ending ??= (async () => {
    for (const program of started.reverse()) await program.stop();
    if (keep) rmSync(note, { force: true });
    rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  })();
  return ending;
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end(0));

try {
  chmodSync(folder, 0o755);
  const binaries = await temporalBinaries(say);
  const [postgresPort, frontend, ...internal] = await freePorts(2 + internalPorts);
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    port: Number(postgresPort),
    logFile: join(folder, 'postgres.log'),
    databases: ['temporal', 'temporal_visibility'],
    durable: process.argv.includes('--durable'),
  });
  started.push(cluster.program);
  const temporal = {
    binaries,
    folder: join(folder, 'temporal'),
    logFile: join(folder, 'temporal.log'),
    namespace: 'hoso',
    ports: { frontend: Number(frontend), internal },
    sql: { ...cluster, database: 'temporal', visibilityDatabase: 'temporal_visibility' },
    // Several files of tests at a time; the bench, whose servers are durable, has one system.
    manySystems: !process.argv.includes('--durable'),
  };
  const { address, program } = await startTemporal(temporal);
  /** @type {import('./process/program.mjs').Program | undefined} */
  let engine = program;
  started.push({ ...program, stop: async () => engine?.stop() });
  const servers = {
    pid: process.pid,
    folder,
    postgresUrl: cluster.url('postgres'),
    temporalAddress: address,
    temporalDatabaseUrls: [cluster.url('temporal'), cluster.url('temporal_visibility')],
    temporalUiServer: binaries.ui,
  };
  process.stdout.write(`${JSON.stringify(servers)}\n`);
  if (keep) {
    mkdirSync(stateDir, { recursive: true });
    writeFileSync(note, JSON.stringify(servers), { mode: 0o600 });
    say('The test servers stay up until Ctrl-C; test runs in this checkout use them.');
  }
  /** When a server ends by itself, the others are stopped. @param {import('./process/program.mjs').Program} program */
  const watch = (program) =>
    void program.end.then((how) => {
      if (program.name === 'Temporal' && engine?.pid !== program.pid) return;
      if (ending === undefined) say(`${program.name} ${how}; the test servers stop`);
      return end(1);
    });
  watch(cluster.program);
  watch(program);

  /** @type {Record<string, () => Promise<void>>} */
  const commands = {
    'stop temporal': async () => {
      const stopping = engine;
      engine = undefined;
      await stopping?.stop();
    },
    'start temporal': async () => {
      ({ program: engine } = await startTemporal(temporal));
      watch(engine);
    },
  };
  if (!keep) {
    const lines = createInterface({ input: process.stdin }).once('close', () => void end(0));
    for await (const line of lines) {
      await commands[line]?.();
      process.stdout.write(`${JSON.stringify({ done: line })}\n`);
    }
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await end(1);
}
