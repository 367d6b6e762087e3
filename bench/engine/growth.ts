import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  expectSuccess,
  type RunningProgram,
  startProgram,
  startWhole,
  type WholeSystem,
} from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { percentile, rounded } from '../figures.js';
import type { HeapNote } from './heap-notes.js';
import { claimsToAward, posted } from './intake.js';
import { inParallel } from './parallel.js';
import { newPeople } from './product.js';

/** How many people act at once while the worker is cold. */
const atOnce = 40;

interface Heap {
  readonly used: number;
  readonly live: number;
}

/** What a worker holds with so many dossiers in its memory, in MB. */
interface Held {
  readonly dossiers: number;
  /** Of the whole process, as the system counts it; and its peak so far. */
  readonly rss: number;
  readonly peak: number;
  /** JavaScript of the main thread and of the thread of the workflows: what is used, and what of it lives. */
  readonly main: Heap;
  readonly workflows: Heap;
}

/**
 * Memory of a worker that keeps ever more awarded claims, and how they come back: the worker is killed, another begins
 * with nothing in memory, and an officer takes each dossier. Linux only.
 * @param sizes rising numbers of dossiers; the last ones all come back
 */
export async function growth(sizes: readonly number[]): Promise<readonly Measured[]> {
  const notes = mkdtempSync(join(tmpdir(), 'hoso-growth-'));
  const product = await startWhole('growth', {
    // Nobody is evicted, also not while many have tasks under way.
    WORKFLOW_CACHE: String((sizes.at(-1) ?? 0) + 100),
    HEAP_NOTES: notes,
    NODE_OPTIONS: `--import=${new URL('./heap-notes.js', import.meta.url).href}`,
  });
  try {
    const held: Held[] = [];
    const numbers: string[] = [];
    for (const size of sizes) {
      const people = await newPeople(product, size - numbers.length);
      // A few at a time: how fast they come does not matter here.
      numbers.push(...(await claimsToAward(product.stage, people, 8)).numbers);
      await sleep(2_000);
      held.push(await heldBy(product.worker, size, notes, held.length + 1));
    }
    const cold = await comeBack(product, numbers);
    const [first, last] = [held[0], held.at(-1)];
    const each = first && last ? (last.rss - first.rss) / (last.dossiers - first.dossiers) : Number.NaN;
    const at500 = held.find(({ dossiers }) => dossiers >= 500) ?? last;
    return [
      { value: at500?.rss ?? Number.NaN, detail: { held } },
      { value: each },
      { value: cold.perSecond, detail: cold },
      { value: cold.p99 },
    ];
  } finally {
    await product.end();
    rmSync(notes, { recursive: true, force: true });
  }
}

const MB = 1_000_000;

async function heldBy({ pid }: RunningProgram, dossiers: number, folder: string, asked: number): Promise<Held> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const inMb = (name: string) => rounded((Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1_024) / MB);
  writeFileSync(join(folder, `asked-${asked}`), '');
  const [main, workflows] = await notesOf(folder, `noted-${asked}-${pid}-`);
  const heap = ({ used, live }: HeapNote) => ({ used: rounded(used / MB), live: rounded(live / MB) });
  return { dossiers, rss: inMb('VmRSS'), peak: inMb('VmHWM'), main: heap(main), workflows: heap(workflows) };
}

/** What both threads of the worker noted: its main thread and the one of the workflows. */
async function notesOf(folder: string, name: string): Promise<readonly [HeapNote, HeapNote]> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    const files = readdirSync(folder).filter((file) => file.startsWith(name) && !file.endsWith('.part'));
    const notes = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as HeapNote);
    const [main, workflows] = [notes.find(({ main }) => main), notes.find(({ main }) => !main)];
    if (main !== undefined && workflows !== undefined) return [main, workflows];
  }
  throw new Error('the worker noted nothing of its memory');
}

/** Kills the worker and lets officers take every dossier from its successor; seconds from sending to the answer. */
async function comeBack(product: WholeSystem, numbers: readonly string[]) {
  await product.worker.kill('SIGKILL');
  const successor = await startProgram('worker', product.env);
  try {
    const began = performance.now();
    let toldToWait = 0;
    const seconds = await inParallel(numbers, atOnce, async (number) => {
      const asked = performance.now();
      const path = `/v1/dossiers/${number}/commands/take`;
      const waited = () => void (toldToWait += 1);
      expectSuccess(path, await posted(product.stage, 'officer', path, { input: {} }, waited));
      return (performance.now() - asked) / 1_000;
    });
    const took = (performance.now() - began) / 1_000;
    const at = (share: number) => rounded(percentile(seconds, share));
    const perSecond = numbers.length / took;
    return {
      dossiers: numbers.length,
      perSecond,
      p50: at(0.5),
      p99: percentile(seconds, 0.99),
      slowest: at(1),
      toldToWait,
    };
  } finally {
    await successor.stop();
  }
}
