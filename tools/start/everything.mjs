// The story of a start-up: what is needed, in which order, and how it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { environmentFile, stateDir } from '../paths.mjs';
import { recordRunning, stopLeftovers } from '../process/leftovers.mjs';
import { Supervisor } from '../process/supervisor.mjs';
import { whenLeftAlone } from '../setup/runtime.mjs';
import { keepCurrent } from '../dev/keep-current.mjs';
import { canSkipTime, prepareNamespace } from '../temporal/namespace.mjs';
import { startTemporalUi } from '../temporal/server.mjs';
import { embeddedDatabase, givenDatabase, loginsOf, reachable } from './database.mjs';
import { readOptions, usage } from './options.mjs';
import { claimPorts } from './ports.mjs';
import { environmentOf, migrate, ourPrograms, settingsOf } from './programs.mjs';
import { playAndVerify } from './play.mjs';
import { registries } from './stand-ins.mjs';
import { printSummary, sandboxOf } from './summary.mjs';
import { secrets } from './secrets.mjs';
import { chooseTemporal, namespace, temporalService } from './temporal.mjs';

const log = (/** @type {string} */ name) => join(stateDir, 'logs', `${name}.log`);
const noSkipping =
  'This Temporal cannot skip time: it must be 1.32 or later with frontend.WorkflowTimeSkippingEnabled.';
const runFile = join(stateDir, 'running.json');

/**
 * @param {string[]} args
 * @param {(line: string) => void} say
 * @returns {Promise<number>} exit code
 * @throws Error when it could not start, or a program crashes again and again; what had started is stopped then
 */
export async function startEverything(args, say) {
  const options = readOptions(args);
  if (options.help) return (say(usage), 0);
  const compiled = await build(say);
  if (compiled === undefined) throw new Error('the build failed: the compiler says why, above');
  const given = givenDatabase();
  if (given !== undefined) await reachable(given);
  await stopLeftovers(runFile, say);
  const temporal = await chooseTemporal(say);
  await claimPorts(options.ports, portsNeeded(temporal));

  /** @type {PromiseWithResolvers<number>} */
  const { promise: leaving, resolve: leave, reject: breakOff } = Promise.withResolvers();
  let recorded = Promise.resolve();
  const supervisor = new Supervisor({
    say,
    gaveUp: (name, logFile) => {
      if (options.watch) say(`${name} crashes again and again (log: ${logFile}): it waits for a change`);
      else breakOff(new Error(`${name} crashes again and again (log: ${logFile}): everything stops`));
    },
    changed: (programs) => void (recorded = recorded.then(() => recordRunning(runFile, programs))),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(options.once ? 130 : 0));
  whenLeftAlone(() => leave(options.once ? 143 : 0));
  try {
    // Whichever comes first: the end of the work (only with --once), or a wish to leave.
    return await Promise.race([leaving, serve({ options, temporal, supervisor, compiled, say })]);
  } finally {
    say('stopping');
    await supervisor.stop();
    await recorded;
  }
}

/** @param {import('./temporal.mjs').TemporalChoice} temporal */
const hasUi = (temporal) => temporal.kind !== 'given' || temporal.ui !== undefined;

/** @param {import('./temporal.mjs').TemporalChoice} temporal @returns {import('./options.mjs').PortName[]} */
function portsNeeded(temporal) {
  const ours = /** @type {import('./options.mjs').PortName[]} */ ([
    'api',
    'identity',
    'worker',
    'courier',
    ...registries,
  ]);
  if (temporal.kind !== 'given') ours.push('temporal');
  if (hasUi(temporal)) ours.push('temporal-ui');
  return givenDatabase() ? ours : [...ours, 'postgres'];
}

/**
 * Starts everything in order, plays, and stays up (never resolves) unless asked to end after the play.
 * @param {{ options: import('./options.mjs').Options, temporal: import('./temporal.mjs').TemporalChoice,
 *           supervisor: Supervisor, compiled: import('../build/compile.mjs').Compiled, say: (line: string) => void }} start
 * @returns {Promise<number>}
 */
async function serve({ options, temporal, supervisor, compiled, say }) {
  const { ports } = options;
  const began = Date.now();
  const database = await startDatabase(supervisor, ports, say);
  const codec = `http://127.0.0.1:${ports.api}/codec`;
  const temporalAddress = await startTemporalOf({ temporal, supervisor, ports, sql: database.temporal, codec, say });
  const made = secrets();
  const logins = loginsOf(database, made.databasePassword);
  const surroundings = { ports, logins, temporalAddress, namespace, hasUi: hasUi(temporal), secrets: made };
  // For `npm run hoso` and others that work on the same data.
  const forOperators = { ...settingsOf(surroundings), DATABASE_URL: logins.operator };
  writeFileSync(environmentFile, JSON.stringify(forOperators, undefined, 2), { mode: 0o600 });
  say('migrating');
  await migrate(surroundings);
  for (const program of ourPrograms(surroundings)) {
    say(`starting ${program.name}`);
    await supervisor.add(program);
  }
  const seconds = Math.round((Date.now() - began) / 1_000);
  say(`ready after ${seconds} s`);

  const skips = await canSkipTime(temporalAddress, namespace);
  const env = environmentOf(surroundings);
  const played = !options.play
    ? undefined
    : skips
      ? await playAndVerify(env, say)
      : { passed: false, error: noSkipping };
  const sandbox = await sandboxOf(settingsOf(surroundings), played?.dossier);
  printSummary({ sandbox, played, json: options.json, skips, seconds });
  if (options.once) return played?.passed ? 0 : 1;
  if (options.watch) await keepCurrent({ supervisor, compiled, say });
  return new Promise(() => undefined);
}

/** @param {Supervisor} supervisor @param {import('./options.mjs').Ports} ports @param {(line: string) => void} say */
async function startDatabase(supervisor, ports, say) {
  let database = givenDatabase();
  if (database === undefined) {
    say('starting PostgreSQL');
    await supervisor.add(
      embeddedDatabase({ port: ports.postgres, logFile: log('postgres'), ready: (started) => (database = started) }),
    );
  }
  if (database === undefined) throw new Error('PostgreSQL started without an address');
  return database;
}

/**
 * @param {{ temporal: import('./temporal.mjs').TemporalChoice, supervisor: Supervisor, ports: import('./options.mjs').Ports,
 *           sql: import('../temporal/schema.mjs').SqlStore, codec: string, say: (line: string) => void }} options
 * @returns {Promise<string>} its address
 */
async function startTemporalOf({ temporal, supervisor, ports, sql, codec, say }) {
  const address = temporal.kind === 'given' ? temporal.address : `127.0.0.1:${ports.temporal}`;
  if (temporal.kind === 'given') {
    await prepareNamespace(address, namespace);
  } else {
    say('starting Temporal');
    await supervisor.add(temporalService(temporal, { ports, sql, logFile: log('temporal'), codec, say }));
  }
  // The development server brings its own.
  const ui = temporal.kind === 'given' ? temporal.ui : temporal.kind === 'server' ? temporal.binaries.ui : undefined;
  if (ui !== undefined) {
    const folder = join(stateDir, 'temporal');
    const port = ports['temporal-ui'];
    const settings = { ui, folder, logFile: log('temporal-ui'), port, temporalAddress: address, namespace, codec };
    await supervisor.add({ name: 'Temporal UI', start: (spawned) => startTemporalUi({ ...settings, spawned }) });
  }
  return address;
}
