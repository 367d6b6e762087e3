import { NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import {
  BrowserSessions,
  BulkJobs,
  CalendarLinks,
  Drafts,
  DossierKeys,
  EvidenceChain,
  Heads,
  LookAlarms,
  OpenDossiers,
  OpenSlots,
  openOrm,
  PostgresRecord,
  NewsOfPeople,
  PreferencesOfPeople,
  Publisher,
  refold,
  refuseExcessRights,
  refuseUnmigrated,
  Requests,
  ReturnedTransfers,
  SignIns,
  Verifications,
} from '../../../libs/persistence/index.js';
import {
  every,
  logOutput,
  serveHealth,
  sparingly,
  startTraces,
  temporalSecurity,
  tlsOf,
} from '../../../libs/program/index.js';
import {
  leadWhenNobodyDoes,
  OpeningByDossiers,
  Places,
  RunningDossiers,
  takeOver,
  type TakeOver,
} from '../../../libs/runs/index.js';
import {
  buildOf,
  workerConnectionOptions,
  connectTemporal,
  encryptedDataConverter,
  limitsSeenWithinMs,
  parseEncryptionKeys,
  tracedCalls,
} from '../../../libs/temporal/index.js';
import { statedOffice } from '../../../libs/agency/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import type { Config } from './config.js';
import { discreetLogger } from './discreet-logger.js';
import { verifyTonight } from './nightly.js';
import { figuresOf } from './operations/figures.js';
import { WorkerMetrics } from './operations/metrics.js';
import { OpenRegistries } from './operations/open-registries.js';
import { loopbackPort, temporalMetrics } from './operations/temporal-metrics.js';
import { Statement } from './statement/statement.js';
import { MissingRuns } from './sweep/missing-runs.js';
import { Sweep } from './sweep/sweep.js';
import { bankOf } from './registries.js';
import { makeWorkers } from './workers.js';
import { workflowBundle } from './workflow-bundle.js';

/**
 * Runs a worker until SIGINT or SIGTERM.
 * @throws DatabaseAwayError, TemporalAwayError naming the address when one is unreachable at the start; UnmigratedError
 * when the tables are of an older version; ExcessRightsError when, in production, the login has more rights than
 * programs need
 */
export async function serve(config: Config): Promise<void> {
  const output = logOutput();
  const log = pino({ level: config.LOG_LEVEL, name: 'worker' }, output.destination);
  const metrics = new WorkerMetrics(output.lost);
  const sdkPort = await loopbackPort();
  Runtime.install({
    logger: discreetLogger(log),
    telemetryOptions: { metrics: { prometheus: { bindAddress: `127.0.0.1:${sdkPort}` } } },
  });

  const orm = await openOrm({
    url: config.DATABASE_URL,
    tls: tlsOf('DATABASE', config),
    poolMax: config.DATABASE_POOL,
    applicationName: 'hoso-worker',
  });
  await refuseUnmigrated(orm.em);
  if (!config.HOSO_SANDBOX) await refuseExcessRights(orm.em);
  const keys = new DossierKeys(config.HOSO_RECORD_KEY);
  const address = {
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    security: temporalSecurity(config),
  };
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  const traces = endpoint === undefined ? undefined : await startTraces({ endpoint, program: 'hoso-worker' });
  const { connection, client } = await connectTemporal(
    address,
    encryptedDataConverter(parseEncryptionKeys(config.HOSO_ENCRYPTION_KEYS)),
    traces === undefined ? [] : [await tracedCalls()],
  );
  const native = await NativeConnection.connect(workerConnectionOptions(address));
  const bundle = await workflowBundle();
  const build = buildOf(bundle);
  const heads = new Heads(orm.em);
  const dossiers = new RunningDossiers(client, dossierTypes, heads);
  const opening = new OpeningByDossiers({
    client,
    types: dossierTypes,
    places: new Places(new OpenSlots(orm.em), new Requests(orm.em)),
    partyKeys: config.HOSO_PARTY_KEY,
    sandbox: config.HOSO_SANDBOX,
    officeFault: (office, day) => statedOffice(office, day)?.message,
  });
  const record = new PostgresRecord(orm.em, keys, build);
  const open = new OpenRegistries(client);
  const workers = await makeWorkers(config, native, {
    bundle,
    record,
    dossiers,
    opening,
    metrics,
    open,
    log,
    traced: traces !== undefined,
  });
  await open.look().catch(() => undefined);
  const told = (what: string) => (error: unknown) =>
    log.error({ error: error instanceof Error ? error.message : String(error) }, what);
  const publisher = new Publisher(orm.em, keys);
  const evidence = new EvidenceChain(orm.em, keys);
  const looks = new LookAlarms(orm.em);
  const verifications = new Verifications(orm.em);
  const sweep = new Sweep({
    heads,
    dossiers,
    build,
    onError: (dossier, error) => told(`${dossier} was not looked at`)(error),
  });
  const missing = new MissingRuns(client, heads, sweep, dossierTypes);
  const asked = { client, types: dossierTypes, heads, open: new OpenDossiers(orm.em) };
  const count = sparingly(
    30_000,
    metrics.measured('figures', async () => metrics.show(await figuresOf(asked))),
  );
  const lines = new ReturnedTransfers(orm.em);
  const statement = new Statement({
    bank: bankOf(config),
    lines,
    dossiers,
    everySeconds: config.BANK_STATEMENT_SECONDS ?? (config.HOSO_SANDBOX ? 2 : 3_600),
    onStray: ({ line, reference }, outcome) =>
      log.error({ line, reference, outcome }, 'money came back for no dossier'),
    onError: ({ reference }, error) => told(`${reference} was not told that its money came back`)(error),
  });
  const repeat = (ms: number, name: string, task: () => Promise<unknown>, what: string) =>
    every(ms, metrics.measured(name, task), told(what));
  let foldedAnew = false;
  const foldAnew = async (): Promise<void> => {
    if (foldedAnew) return;
    const { folded, left } = await refold(orm.em, { types: dossierTypes, keys, build });
    foldedAnew = left.length === 0;
    if (folded > 0) log.info({ rows: folded }, 'rows of the read model folded anew by this build');
    for (const { number, error } of left) told(`${number} was not folded anew`)(error);
  };
  const repeated = [
    repeat(250, 'publish', () => publisher.publish(), 'events wait for their place in the stream'),
    repeat(1_000, 'evidence', () => evidence.chain(), 'looks and receipts wait for their place in the chain'),
    repeat(limitsSeenWithinMs, 'limits', () => open.look(), 'limits of registries were not looked up'),
    repeat(2_000, 'unconfirmed', () => sweep.unconfirmed(), 'unconfirmed dossiers were not looked at'),
    repeat(20_000, 'late', () => sweep.late(), 'late dossiers were not looked at'),
    repeat(60_000, 'missing', () => missing.find(), 'missing runs were not looked for'),
    repeat(60_000, 'requests', () => new Requests(orm.em).forget(), 'requests stay reserved'),
    repeat(
      60_000,
      'sessions',
      async () => {
        await new SignIns(orm.em, keys).forget();
        await new BrowserSessions(orm.em, keys).forget();
      },
      'sessions that are over stay',
    ),
    repeat(600_000, 'bulk-jobs', () => new BulkJobs(orm.em, keys).forget(), 'bulk jobs that are over stay'),
    repeat(600_000, 'drafts', () => new Drafts(orm.em, keys).forget(), 'drafts that are over stay'),
    repeat(600_000, 'calendars', () => new CalendarLinks(orm.em).forget(), 'unused calendar links stay'),
    repeat(600_000, 'preferences', () => new PreferencesOfPeople(orm.em).forget(), 'old preferences stay'),
    repeat(600_000, 'read marks', () => new NewsOfPeople(orm.em).forget(), 'old marks of what was read stay'),
    repeat(600_000, 'answers', () => new Requests(orm.em).forgetAnswers(), 'old answers stay'),
    repeat(
      60_000,
      'looks',
      async () => {
        for (const alarm of await looks.raise(config.LOOKS_PER_HOUR)) log.error(alarm, 'many looks by one reader');
      },
      'looks are not counted',
    ),
    repeat(
      60_000,
      'verification',
      () => verifyTonight(verifications, config.VERIFY_AT, process.env),
      'nothing was verified tonight',
    ),
    every(
      config.HOSO_SANDBOX ? 1_000 : 60_000,
      async () => {
        await statement.read();
        metrics.statementAge(await lines.age());
      },
      told('the bank’s statement was not read'),
    ),
    repeat(
      20_000,
      'lead',
      () => leadWhenNobodyDoes(client, build),
      'nobody knows which build takes the tasks of dossiers',
    ),
    every(5_000, count, told('dossiers were not counted')),
    repeat(5_000, 'refold', sparingly(60_000, foldAnew), 'the read model was not folded anew'),
  ];

  const running = Promise.all(workers.map((worker) => worker.run()));
  const lead: { found?: TakeOver } = {};
  const health = await serveHealth(config.HOST, config.HEALTH_PORT, {
    ready: () => lead.found !== undefined && workers.every((worker) => worker.getState() === 'RUNNING'),
    detail: () => ({
      build,
      leading: lead.found ?? null,
      queues: Object.fromEntries(workers.map((worker) => [worker.options.taskQueue, worker.getState()])),
      registries: metrics.registries(),
      log: output.lost(),
    }),
    metrics: async () => `${await metrics.registry.metrics()}\n${await temporalMetrics(sdkPort)}`,
  });
  lead.found = await takeOver(client, build, config.WORKER_TAKES_OVER === 'always');
  void count().catch(told('dossiers were not counted'));
  log.info({ build, leading: lead.found }, 'the build that takes the tasks of dossiers');
  log.info({ types: dossierTypes.all.map(({ name }) => name) }, 'worker runs');

  await running;
  for (const stop of repeated) stop();
  health.close();
  await Promise.all([connection.close(), native.close(), orm.close(true), traces?.stop()]);
}
