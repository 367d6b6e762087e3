// Which Temporal `npm start` uses: TEMPORAL_ADDRESS, the cache, what Go compiles; then a development server on SQLite.
import { join } from 'node:path';
import { onPath, root, stateDir } from '../paths.mjs';
import { answers, freePorts, isFree } from '../process/ports.mjs';
import { startProgram, tail } from '../process/program.mjs';
import { TemporalUnavailable, temporalBinaries, temporalUiBinary } from '../temporal/acquire.mjs';
import { dynamicConfig, internalPorts } from '../temporal/config.mjs';
import { prepareNamespace } from '../temporal/namespace.mjs';
import { startTemporal } from '../temporal/server.mjs';
import { temporalCli } from '../versions.mjs';

/**
 * @typedef {{ kind: 'given', address: string, ui: string | undefined }
 *   | { kind: 'server', binaries: import('../temporal/acquire.mjs').TemporalBinaries }
 *   | { kind: 'cli', command: string, args: string[] }} TemporalChoice
 */

export const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'hoso';

/**
 * @param {(line: string) => void} say
 * @returns {Promise<TemporalChoice>}
 * @throws Error when TEMPORAL_ADDRESS is no address, or nobody answers there
 */
export async function chooseTemporal(say) {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (address) {
    const [, host = '', port] = /^([^:/]+):(\d+)$/.exec(address) ?? [];
    if (port === undefined) throw new Error(`TEMPORAL_ADDRESS is not of the form HOST:PORT: ${address}`);
    if (!(await answers(host, Number(port)))) throw new Error(`no Temporal answers at ${address} (TEMPORAL_ADDRESS)`);
    return { kind: 'given', address, ui: await uiProgram(say) };
  }
  try {
    return { kind: 'server', binaries: await temporalBinaries(say) };
  } catch (error) {
    if (!(error instanceof TemporalUnavailable)) throw error;
    say(error.message);
  }
  const cli = onPath('temporal');
  if (cli !== undefined) {
    say(`using the development server of ${cli}`);
    return { kind: 'cli', command: cli, args: ['server', 'start-dev'] };
  }
  say(`downloading the Temporal development server ${temporalCli} through the SDK`);
  return { kind: 'cli', command: process.execPath, args: [join(root, 'tools', 'temporal', 'downloaded.mjs')] };
}

/** Our web interface for a server of somebody else: without it the system runs, only unseen. @param {(line: string) => void} say */
async function uiProgram(say) {
  try {
    return await temporalUiBinary(say);
  } catch (error) {
    if (!(error instanceof TemporalUnavailable)) throw error;
    say(error.message);
    return undefined;
  }
}

/**
 * A Temporal server that we start, as a service.
 * @param {Exclude<TemporalChoice, { kind: 'given' }>} choice
 * @param {{ ports: import('./options.mjs').Ports, sql: import('../temporal/schema.mjs').SqlStore, logFile: string, codec: string, say: (line: string) => void }} options
 * @returns {import('../process/supervisor.mjs').Service}
 */
export function temporalService(choice, { ports, sql, logFile, codec, say }) {
  const folder = join(stateDir, 'temporal');
  if (choice.kind === 'server') {
    const start = async (/** @type {import('../process/program.mjs').Spawned} */ spawned) => {
      const internal = await portsBeside(ports.temporal, Object.values(ports));
      const server = await startTemporal({
        binaries: choice.binaries,
        folder,
        logFile,
        namespace,
        sql,
        ports: { frontend: ports.temporal, internal },
        spawned,
      });
      return server.program;
    };
    return { name: 'Temporal', start };
  }
  const start = async (/** @type {import('../process/program.mjs').Spawned} */ spawned) => {
    const program = await startProgram({
      name: 'Temporal',
      command: choice.command,
      args: [...choice.args, ...developmentFlags(ports, codec)],
      logFile,
      cwd: stateDir,
      spawned,
    });
    const began = Date.now();
    // The download is part of it.
    const report = setInterval(() => {
      say(`  fetching and starting the development server (${Math.round((Date.now() - began) / 1_000)} s)`);
    }, 15_000);
    try {
      await prepareNamespace(`127.0.0.1:${ports.temporal}`, namespace, { given: program.ended, seconds: 300 });
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${tail(logFile)}`);
    } finally {
      clearInterval(report);
    }
    return program;
  };
  return { name: 'Temporal', start };
}

/** @param {import('./options.mjs').Ports} ports @param {string} codec @returns {string[]} */
function developmentFlags(ports, codec) {
  const settings = Object.entries(dynamicConfig).flatMap(([name, value]) => [
    '--dynamic-config-value',
    `${name}=${JSON.stringify(value)}`,
  ]);
  const addresses = ['--ip', '127.0.0.1', '--port', String(ports.temporal), '--ui-port', String(ports['temporal-ui'])];
  return [
    ...addresses,
    '--ui-codec-endpoint',
    codec,
    '--db-filename',
    join(stateDir, 'temporal.db'),
    '--namespace',
    namespace,
    ...settings,
  ];
}

/**
 * The same internal ports at every start, so that the server does not wait for its former self: well past those that
 * --port-base numbers. Others when these are taken, now or by a program that starts later.
 * @param {number} port @param {number[]} promised
 */
async function portsBeside(port, promised) {
  const beside = Array.from({ length: internalPorts }, (_, index) => port + 101 + index);
  const fits = beside.every((internal) => internal < 32_768 && !promised.includes(internal));
  const usable = fits && (await Promise.all(beside.map(isFree))).every(Boolean);
  return usable ? beside : freePorts(internalPorts);
}
