import { emptyDatabase, type TestDatabase } from './databases.js';
import { type RunningProgram, startProgram } from './programs.js';
import { askRegistry, type RegistryAnswer } from './registry-admin.js';

const names = ['insurance-records', 'population', 'bank'] as const;
export type RegistryName = (typeof names)[number];

export interface FaultReport {
  readonly faults: Readonly<Record<string, unknown>>;
  /** How often each fault has struck since it was switched on. */
  readonly applied: Readonly<Record<string, number>>;
  /** Calls by "METHOD /route" since the faults were set. */
  readonly calls: Readonly<Record<string, number>>;
}

/** The three registries as processes on a database of their own, with the sandbox's people. */
export interface Registries {
  readonly url: Readonly<Record<RegistryName, string>>;
  /** INSURANCE_RECORDS_URL, POPULATION_URL and BANK_URL, for `startSystem`. */
  readonly env: Readonly<Record<string, string>>;
  /** Any request to a registry with the admin token; `body` of the answer is null when it has none. */
  readonly admin: (name: RegistryName, method: string, path: string, body?: object) => Promise<RegistryAnswer>;
  /** Switches faults on and everything not named off (apps/registries/README.md lists them). */
  fault(name: RegistryName, faults: object): Promise<void>;
  faults(name: RegistryName): Promise<FaultReport>;
  /** Ends a registry as if its machine lost power; `restart` brings it back at the same address. */
  kill(name: RegistryName): Promise<void>;
  restart(name: RegistryName): Promise<void>;
  /** Stops all and removes their database. */
  stop(): Promise<void>;
}

const ADMIN_TOKEN = 'registries-under-test';

/**
 * @param label whose they are, in PostgreSQL's lists
 * @param given their database with people in it; an empty one when left out. It goes with them.
 */
export async function freshRegistries(label: string, given?: TestDatabase): Promise<Registries> {
  const database = given ?? (await emptyDatabase(label));
  const env = { DATABASE_URL: database.url, HOSO_SANDBOX: 'true', ADMIN_TOKEN, LOG_LEVEL: 'warn' };
  const started = await Promise.all(names.map(async (name) => [name, await startProgram(name, env)] as const));
  const programs = new Map<RegistryName, RunningProgram>(started);
  const url = Object.fromEntries(started.map(([name, program]) => [name, program.url])) as Record<RegistryName, string>;
  const admin: Registries['admin'] = (name, method, path, body) =>
    askRegistry(`${url[name]}${path}`, ADMIN_TOKEN, method, body);
  return {
    url,
    env: { INSURANCE_RECORDS_URL: url['insurance-records'], POPULATION_URL: url.population, BANK_URL: url.bank },
    admin,
    fault: async (name, faults) => {
      const { status } = await admin(name, 'PUT', '/admin/faults', faults);
      if (status !== 200) throw new Error(`${name} did not take the faults: ${status}`);
    },
    faults: async (name) => (await admin(name, 'GET', '/admin/faults')).body as FaultReport,
    kill: async (name) => programs.get(name)?.kill(),
    restart: async (name) => {
      programs.set(name, await startProgram(name, env, { port: Number(new URL(url[name]).port) }));
    },
    stop: async () => {
      await Promise.all([...programs.values()].map((program) => program.stop()));
      await database.drop();
    },
  };
}
