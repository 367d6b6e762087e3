import { NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import {
  DossierKeys,
  migrate,
  openOrm,
  PostgresRecord,
  Publisher,
  Requests,
  TailSweeper,
} from '../../../libs/persistence/index.js';
import { connectTemporal, encryptedDataConverter, parseEncryptionKeys } from '../../../libs/temporal/index.js';
import { dossierTypes } from '../../../workflows/types.js';
import { parseConfig } from './config.js';
import { discreetLogger } from './discreet-logger.js';
import { serveHealth } from './health.js';
import { acknowledgedSequence, every } from './sweeper.js';
import { makeWorkers } from './workers.js';

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
const workers = await makeWorkers(config, native, new PostgresRecord(orm.em, keys));
const sweeper = new TailSweeper({
  em: orm.em,
  publisher: new Publisher(orm.em, keys),
  types: dossierTypes,
  keys,
  ask: acknowledgedSequence(client),
});
const stopSweeping = every(
  2_000,
  () => sweeper.sweep(),
  (error) => log.error({ error: error instanceof Error ? error.message : String(error) }, 'sweep failed'),
);
const stopForgetting = every(
  60_000,
  () => new Requests(orm.em).forget(),
  (error) => log.error({ error: error instanceof Error ? error.message : String(error) }, 'requests stay reserved'),
);

const running = Promise.all(workers.map((worker) => worker.run()));
const health = await serveHealth(config.HOST, config.HEALTH_PORT, () =>
  workers.every((worker) => worker.getState() === 'RUNNING'),
);
log.info({ types: dossierTypes.all.map(({ name }) => name) }, 'worker runs');

await running;
stopSweeping();
stopForgetting();
health.close();
await Promise.all([connection.close(), native.close(), orm.close(true)]);
