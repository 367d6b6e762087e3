import { setTimeout as sleep } from 'node:timers/promises';
import { emptyDatabase, type TestDatabase } from './databases.js';
import { freePort } from './ports.js';
import { isReady, type RunningProgram, startProgram } from './programs.js';
import { askRegistry, type RegistryAnswer } from './registry-admin.js';
import { prefixOf, type RegistryName, registryNames } from './stand-ins.js';

export interface FaultReport {
  readonly faults: Readonly<Record<string, unknown>>;
  /** How often each fault has struck since it was switched on. */
  readonly applied: Readonly<Record<string, number>>;
  /** Calls by "METHOD /route" since the faults were set. */
  readonly calls: Readonly<Record<string, number>>;
}

/** The registries on a database of their own, with the sandbox's people. */
export interface Registries {
  readonly url: Readonly<Record<RegistryName, string>>;
  /** INSURANCE_RECORDS_URL and the like, for `startSystem`. */
  readonly env: Readonly<Record<string, string>>;
  /** Any request to a registry with the admin token; `body` of the answer is null when it has none. */
  readonly admin: (name: RegistryName, method: string, path: string, body?: object) => Promise<RegistryAnswer>;
  /** Switches faults on and everything not named off (apps/registries/README.md lists them). */
  fault(name: RegistryName, faults: object): Promise<void>;
  faults(name: RegistryName): Promise<FaultReport>;
  /** Kills a separately running registry as if its machine lost power; `restart` brings it back at the same address. */
  kill(name: RegistryName): Promise<void>;
  restart(name: RegistryName): Promise<void>;
  /** Stops all and removes their database. */
  stop(): Promise<void>;
}

const ADMIN_TOKEN = 'registries-under-test';

/** How the registries are to run. */
export interface RegistriesOptions {
  /** Their database with people in it; an empty one when left out. It goes with them. */
  readonly database?: TestDatabase;
  /** Each in a separate process, so that one can be killed; default: one process, which starts faster. */
  readonly apart?: boolean;
}

/** @param label whose they are, in PostgreSQL's lists */
export async function freshRegistries(label: string, options: RegistriesOptions = {}): Promise<Registries> {
  const database = options.database ?? (await emptyDatabase(label));
  const env = { DATABASE_URL: database.url, HOSO_SANDBOX: 'true', ADMIN_TOKEN, LOG_LEVEL: 'warn' };
  const { url, programs, stop } = options.apart === true ? await startApart(env) : await startTogether(env);
  const admin: Registries['admin'] = (name, method, path, body) =>
    askRegistry(`${url[name]}${path}`, ADMIN_TOKEN, method, body);
  const programOf = (name: RegistryName): RunningProgram => {
    const program = programs.get(name);
    if (program === undefined) throw new Error(`${name} runs with the others: start the registries apart`);
    return program;
  };
  return {
    url,
    env: Object.fromEntries(registryNames.map((name) => [`${prefixOf(name)}_URL`, url[name]])),
    admin,
    fault: async (name, faults) => {
      const { status } = await admin(name, 'PUT', '/admin/faults', faults);
      if (status !== 200) throw new Error(`${name} did not take the faults: ${status}`);
    },
    faults: async (name) => (await admin(name, 'GET', '/admin/faults')).body as FaultReport,
    kill: (name) => programOf(name).kill(),
    restart: async (name) => {
      programOf(name);
      programs.set(name, await startProgram(name, env, { port: Number(new URL(url[name]).port) }));
    },
    stop: async () => {
      await stop();
      await database.drop();
    },
  };
}

interface Started {
  readonly url: Readonly<Record<RegistryName, string>>;
  /** Those that can be killed. */
  readonly programs: Map<RegistryName, RunningProgram>;
  readonly stop: () => Promise<unknown>;
}

async function startApart(env: Readonly<Record<string, string>>): Promise<Started> {
  const started = await Promise.all(registryNames.map(async (name) => [name, await startProgram(name, env)] as const));
  const programs = new Map<RegistryName, RunningProgram>(started);
  const url = Object.fromEntries(started.map(([name, program]) => [name, program.url])) as Started['url'];
  return { url, programs, stop: () => Promise.all([...programs.values()].map((program) => program.stop())) };
}

async function startTogether(env: Readonly<Record<string, string>>): Promise<Started> {
  const [first, ...others] = await Promise.all(registryNames.map(async (name) => [name, await freePort()] as const));
  if (first === undefined) throw new Error('the sandbox has no registry');
  const settings = Object.fromEntries(others.map(([name, port]) => [`${prefixOf(name)}_PORT`, String(port)]));
  const program = await startProgram('registries', { ...env, ...settings }, { port: first[1] });
  const at = [first, ...others].map(([name, port]) => [name, `http://127.0.0.1:${port}`]);
  const url = Object.fromEntries(at) as Started['url'];
  // The program is ready by its first registry; the others open their databases beside it.
  for (const one of Object.values(url)) while (!(await isReady(one))) await sleep(50);
  return { url, programs: new Map(), stop: () => program.stop() };
}
