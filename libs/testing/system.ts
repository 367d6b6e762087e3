import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type TestDatabase } from './databases.js';
import { freshNamespace } from './namespaces.js';
import { Stage } from './play/stage.js';
import { freePort } from './ports.js';
import { startProgram, type RunningProgram } from './programs.js';
import { testServers } from './servers.js';
import { prefixOf, registryNames } from './stand-ins.js';

/** Worker and API on a database and a namespace of their own. */
export interface TestSystem {
  readonly database: TestDatabase;
  readonly namespace: string;
  /** The settings of every program, to restart one unchanged. */
  readonly env: Readonly<Record<string, string>>;
  readonly worker: RunningProgram;
  readonly api: RunningProgram;
  /** The API in everybody's hands. */
  readonly stage: Stage;
  /** Stops what runs and removes database and files. */
  end(): Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** Where nobody answers: the discard port. */
const nobody = 'http://127.0.0.1:9';

/**
 * Starts worker and API as processes. Registries are those of `more`, or none, for tests that do not ask any.
 * @param more further settings, for example INSURANCE_RECORDS_URL; a promise: those of what starts meanwhile
 * @param given an existing database; default: an empty one. It is removed with the system.
 * @param from another checkout, built, whose programs these are
 */
export async function startSystem(
  label: string,
  more: Settings | Promise<Settings> = {},
  given?: TestDatabase,
  from?: string,
): Promise<TestSystem> {
  const folder = await mkdtemp(join(tmpdir(), `hoso-${label}-`));
  const [database, namespace, further] = await Promise.all([
    given ?? freshDatabase(label),
    freshNamespace(label),
    more,
  ]);
  const key = () => randomBytes(32).toString('base64');
  const env = {
    DATABASE_URL: database.programUrl,
    TEMPORAL_ADDRESS: testServers().temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    HOSO_SANDBOX: 'true',
    HOSO_ENCRYPTION_KEYS: `k1:${key()}`,
    HOSO_PARTY_KEY: key(),
    HOSO_RECORD_KEY: key(),
    IDENTITY_PORT: String(await freePort()),
    IDENTITY_KEYS: join(folder, 'identity-keys.json'),
    DOCUMENT_DIR: join(folder, 'documents'),
    RATE_LIMIT_PER_MINUTE: '1000000',
    ...Object.fromEntries(registryNames.map((name) => [`${prefixOf(name)}_URL`, nobody])),
    // Faults that strike the next calls are for those of the dossiers.
    BANK_STATEMENT_SECONDS: '3600',
    ...further,
  };
  const built = from === undefined ? {} : { from };
  const [worker, api] = await Promise.all([startProgram('worker', env, built), startProgram('api', env, built)]);
  return {
    database,
    namespace,
    env,
    worker,
    api,
    stage: new Stage({ apiUrl: api.url, identityUrl: api.identityUrl ?? '' }),
    end: async () => {
      await Promise.all([worker.stop(), api.stop()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
