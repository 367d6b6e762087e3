import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.js';
import { root } from './root.js';
import { prefixOf, type RegistryName, registryNames } from './stand-ins.js';

/** The programs of the product; `registries` are all of them in one process, the others one each (`--only`). */
export type ProgramName = 'api' | 'worker' | 'courier' | 'registries' | RegistryName;

export interface RunningProgram {
  readonly name: ProgramName;
  /** Base URL without a trailing slash; of worker and courier, the one of their health endpoint. */
  readonly url: string;
  /** Of the API: base URL of the sandbox's identity provider, which it serves on a port of its own. */
  readonly identityUrl?: string;
  readonly pid: number;
  /** What it printed so far, standard output and error. */
  logs(): string;
  /** Sends the signal (SIGKILL: as if the machine lost power) and waits until the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Asks it to shut down and waits; ten seconds at most. */
  stop(): Promise<void>;
  /** Resolves with exit code or signal when it ends, for whatever reason. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface StartOptions {
  /** Fixed port, to start a program again where it was; a free one when left out. */
  readonly port?: number;
  /** False: do not wait for readiness, for programs that are expected to fail or to wait. */
  readonly awaitReady?: boolean;
  /** Seconds to readiness; default 90, because a busy machine starts many programs at once. */
  readonly within?: number;
  /** Another built checkout whose program to start; default: this one. */
  readonly from?: string;
}

/** Node's options for our programs; the same as in production (docs/adr/0015). */
export const nodeOptions = JSON.parse(
  readFileSync(join(root, 'tools', 'process', 'node-options.json'), 'utf8'),
) as readonly string[];

/** Path of each program, its arguments, and the setting of its port. */
function known(name: ProgramName): { app: string; args: string[]; ports: string } {
  if (name === 'api') return { app: 'api', args: [], ports: 'PORT' };
  if (name === 'worker' || name === 'courier') return { app: name, args: [], ports: 'HEALTH_PORT' };
  // Of all in one process the first has the port that is asked for.
  if (name === 'registries')
    return { app: name, args: [], ports: registryNames.map((one) => `${prefixOf(one)}_PORT`)[0] ?? '' };
  return { app: 'registries', args: ['--only', name], ports: `${prefixOf(name)}_PORT` };
}

/**
 * Starts a program of the product from dist as a separate process, as in production, and waits until it is ready
 * (`GET /health/ready`). Only the environment given here reaches it, besides PATH and HOME.
 * @throws Error with its log when it ends or is not ready in time
 */
export async function startProgram(
  name: ProgramName,
  env: Readonly<Record<string, string>>,
  { port: fixed, awaitReady = true, within = 90, from = root }: StartOptions = {},
): Promise<RunningProgram> {
  const port = fixed ?? (await freePort());
  const { app, args, ports } = known(name);
  const main = join(from, 'dist', 'apps', app, 'src', 'main.js');
  if (!existsSync(main)) throw new Error(`${main.slice(from.length + 1)} is missing: run \`npm run build\``);

  const surroundings = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    LOG_LEVEL: 'info',
    // Where Node keeps what it compiled: the gate starts some hundreds of programs (tools/test.mjs).
    ...(process.env['NODE_COMPILE_CACHE'] !== undefined && { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }),
  };
  const identity = name === 'api' ? { IDENTITY_PORT: env['IDENTITY_PORT'] ?? String(await freePort()) } : {};
  const child = spawn(process.execPath, [...nodeOptions, main, ...args], {
    cwd: from,
    env: { ...surroundings, ...identity, [ports]: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const program = observe(name, child, `http://127.0.0.1:${port}`, identity.IDENTITY_PORT);
  started.add(program);
  void program.ended.then(() => started.delete(program));
  if (awaitReady) await untilReady(program, within);
  return program;
}

const started = new Set<RunningProgram>();
// A test process that ends early takes its programs with it.
process.once('exit', () => {
  for (const program of started) signalQuietly(program.pid, 'SIGKILL');
});

function observe(name: ProgramName, child: ChildProcess, url: string, identityPort?: string): RunningProgram {
  if (child.pid === undefined) throw new Error(`${name} could not be started`);
  const pid = child.pid;
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) signalQuietly(pid, signal);
    await ended;
  };
  return {
    name,
    url,
    ...(identityPort !== undefined && { identityUrl: `http://127.0.0.1:${identityPort}` }),
    pid,
    ended,
    logs: () => output.join(''),
    kill: (signal = 'SIGKILL') => end(signal),
    stop: async () => {
      const patience = setTimeout(() => signalQuietly(pid, 'SIGKILL'), 10_000);
      await end('SIGTERM');
      clearTimeout(patience);
    },
  };
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself just now.
  }
}

async function untilReady(program: RunningProgram, seconds: number): Promise<void> {
  const outcome: { ended?: number | NodeJS.Signals } = {};
  void program.ended.then((how) => (outcome.ended = how));
  const end = Date.now() + seconds * 1_000;
  while (!(await isReady(program.url))) {
    const reason =
      outcome.ended !== undefined
        ? `ended with ${outcome.ended}`
        : Date.now() > end
          ? `not ready in ${seconds} s`
          : undefined;
    if (reason !== undefined) {
      await program.kill();
      throw new Error(`${program.name}: ${reason}\n${program.logs().slice(-4_000)}`);
    }
    await sleep(100);
  }
}

/** Whether a program says that it is ready. @param url its base URL */
export async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
