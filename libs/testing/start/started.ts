import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../root.js';

/** What `npm start -- --json` says when the system is up, or why it is not. */
export interface StartSummary {
  readonly passed?: boolean;
  readonly error?: string;
  readonly readyAfterSeconds: number;
  readonly urls: Readonly<Record<'api' | 'docs' | 'identity' | 'temporalUi', string>> & {
    readonly playedDossier?: string;
  };
  readonly played?: {
    readonly dossier: string;
    readonly status: string;
    readonly verified: Readonly<Record<string, { readonly passed: boolean }>>;
  };
}

/** `npm start` as a process of its own. */
export interface StartedSystem {
  /** Resolves with what it prints first; rejects when it ends without. */
  readonly summary: Promise<StartSummary>;
  /** Exit code, when it has ended. */
  readonly ended: Promise<number | null>;
  /** What it wrote down of the programs that run now, itself first; empty when there is nothing written down. */
  running(): { readonly name: string; readonly pid: number }[];
  /** As Ctrl-C does; resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** What it told people so far. */
  log(): string;
}

/**
 * Starts `tools/start.mjs` with its state in a folder of its own, and nothing of the environment's databases.
 * @param state HOSO_STATE_DIR; the user `postgres` must be able to reach it
 */
export const startEverything = (state: string, ...flags: string[]): StartedSystem => startIn(root, state, ...flags);

/** The same in another checkout. */
export function startIn(checkout: string, state: string, ...flags: string[]): StartedSystem {
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...surroundings } = process.env;
  const child = spawn(process.execPath, [join(checkout, 'tools', 'start.mjs'), '--json', ...flags], {
    cwd: checkout,
    env: { ...surroundings, HOSO_STATE_DIR: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, log] = ['', ''];
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const summary = new Promise<StartSummary>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (printed.includes('\n')) resolve(JSON.parse(printed.slice(0, printed.indexOf('\n'))) as StartSummary);
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code} and no summary\n${log}`)));
  });
  return {
    summary,
    ended,
    running: () => {
      try {
        return JSON.parse(readFileSync(join(state, 'running.json'), 'utf8')) as { name: string; pid: number }[];
      } catch {
        return [];
      }
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
    log: () => log,
  };
}

/** Whether a process runs, its own end not yet collected or not. */
export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until all of them are gone: a process that was told to end is collected a moment later. */
export async function untilGone(pids: readonly number[], seconds = 10): Promise<number[]> {
  for (const end = Date.now() + seconds * 1_000; ; await sleep(50)) {
    const alive = pids.filter(lives);
    if (alive.length === 0 || Date.now() > end) return alive;
  }
}
