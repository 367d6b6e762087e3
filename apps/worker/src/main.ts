import { NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import {
  DossierKeys,
  Heads,
  migrate,
  openOrm,
  PostgresRecord,
  Publisher,
  refold,
  Requests,
} from '../../../libs/persistence/index.js';
import { buildOf, connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { parseConfig } from './config.js';
import { discreetLogger } from './discreet-logger.js';
import { serveHealth } from './health.js';
import { leadWhenNobodyDoes, takeOver, type TakeOver } from '../../../libs/runs/index.js';
import { every } from './every.js';
import { RunningDossiers } from '../../../libs/runs/index.js';
import { MissingRuns } from './sweep/missing-runs.js';
import { Sweep } from './sweep/sweep.js';
import { makeWorkers } from './workers.js';
import { workflowBundle } from './workflow-bundle.js';

const config = parseConfig(process.env);
const log = pino({ level: config.LOG_LEVEL, name: 'worker' });
Runtime.install({ logger: discreetLogger(log) });

await migrate(config.DATABASE_URL);
const orm = await openOrm({
  url: config.DATABASE_URL,
  poolMax: config.DATABASE_POOL,
  applicationName: 'hoso-worker',
});
const keys = new DossierKeys(config.HOSO_RECORD_KEY);
const address = { address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE };
const { connection, client } = await connectTemporal(
  address,
  encryptedDataConverter(parseEncryptionKeys(config.HOSO_ENCRYPTION_KEYS)),
);
const native = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
const bundle = await workflowBundle();
const build = buildOf(bundle);
const heads = new Heads(orm.em);
const dossiers = new RunningDossiers(client, dossierTypes, heads);
const workers = await makeWorkers(config, native, {
  bundle,
  record: new PostgresRecord(orm.em, keys, build),
  dossiers,
});
const told = (what: string) => (error: unknown) =>
  log.error({ error: error instanceof Error ? error.message : String(error) }, what);
const publisher = new Publisher(orm.em, keys);
const sweep = new Sweep({
  heads,
  dossiers,
  build,
  onError: (dossier, error) => told(`${dossier} was not looked at`)(error),
});
const missing = new MissingRuns(client, heads, sweep, dossierTypes);
const repeated = [
  every(250, () => publisher.publish(), told('events wait for their place in the stream')),
  every(2_000, () => sweep.unconfirmed(), told('unconfirmed dossiers were not looked at')),
  every(20_000, () => sweep.late(), told('late dossiers were not looked at')),
  every(60_000, () => missing.find(), told('missing runs were not looked for')),
  every(60_000, () => new Requests(orm.em).forget(), told('requests stay reserved')),
  every(20_000, () => leadWhenNobodyDoes(client, build), told('nobody knows which build takes the tasks of dossiers')),
];

const running = Promise.all(workers.map((worker) => worker.run()));
const lead: { found?: TakeOver } = {};
const health = await serveHealth(
  config.HOST,
  config.HEALTH_PORT,
  () => lead.found !== undefined && workers.every((worker) => worker.getState() === 'RUNNING'),
);
lead.found = await takeOver(client, build, config.WORKER_TAKES_OVER === 'always');
void refold(orm.em, { types: dossierTypes, keys, build }).then(
  (rows) => rows > 0 && log.info({ rows }, 'rows of the read model folded anew by this build'),
  told('the read model was not folded anew'),
);
log.info({ build, leading: lead.found }, 'the build that takes the tasks of dossiers');
log.info({ types: dossierTypes.all.map(({ name }) => name) }, 'worker runs');

await running;
for (const stop of repeated) stop();
health.close();
await Promise.all([connection.close(), native.close(), orm.close(true)]);
