// A Temporal server of ours on PostgreSQL, and its web interface.
import { availableParallelism } from 'node:os';
import { startProgram, tail } from '../process/program.mjs';
import { untilHealthy } from '../process/wait.mjs';
import { goSettings, besideOneSystem, writeServerConfig, writeUiConfig } from './config.mjs';
import { prepareNamespace } from './namespace.mjs';
import { forgetMembers, setUpSchema } from './schema.mjs';

/**
 * @typedef {object} TemporalServer
 * @property {string} address host:port of the frontend
 * @property {import('../process/program.mjs').Program} program
 */

/**
 * Starts the server on its databases and waits until the namespace can be used.
 * @param {{ binaries: import('./acquire.mjs').TemporalBinaries, folder: string, logFile: string, namespace: string,
 *           ports: import('./config.mjs').ServerPorts, sql: import('./schema.mjs').SqlStore,
 *           manySystems?: boolean, spawned?: import('../process/program.mjs').Spawned }} options `manySystems`: it serves
 *   several at once
 * @returns {Promise<TemporalServer>}
 */
export async function startTemporal({ binaries, folder, logFile, namespace, ports, sql, manySystems, spawned }) {
  await setUpSchema(binaries.sqlTool, sql);
  await forgetMembers(binaries.sqlTool, sql, folder);
  // The number of shards is fixed with the first start of a database; four keep two cores busy.
  const configFile = writeServerConfig(folder, { ports, sql, shards: 4 });
  const program = await startProgram({
    name: 'Temporal',
    command: binaries.server,
    args: ['--config-file', configFile, '--allow-no-auth', 'start'],
    logFile,
    cwd: folder,
    env: { ...goSettings, ...(!manySystems && besideOneSystem(availableParallelism())), ...process.env },
    // Its state is in PostgreSQL, so it can be killed; asked to stop while it still joins its ring, it would wait for
    // half a minute.
    stopWithin: 3,
    spawned,
  });
  const address = `127.0.0.1:${ports.frontend}`;
  try {
    await prepareNamespace(address, namespace, { given: program.ended });
  } catch (error) {
    await program.stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${tail(logFile)}`);
  }
  return { address, program };
}

/**
 * Starts Temporal's web interface.
 * @param {{ ui: string, folder: string, logFile: string, port: number, temporalAddress: string, namespace: string,
 *           codec?: string | undefined, spawned?: import('../process/program.mjs').Spawned }} options
 * @returns {Promise<import('../process/program.mjs').Program>}
 */
export async function startTemporalUi({ ui, folder, logFile, port, temporalAddress, namespace, codec, spawned }) {
  const args = writeUiConfig(folder, { port, temporalAddress, namespace, codec });
  const program = await startProgram({ name: 'Temporal UI', command: ui, args, logFile, cwd: folder, spawned });
  await untilHealthy('starting Temporal UI', `http://127.0.0.1:${port}/healthz`, { given: program.ended });
  return program;
}
