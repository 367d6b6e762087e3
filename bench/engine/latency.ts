import { setTimeout as sleep } from 'node:timers/promises';
import { type Figure, median, percentile, rounded } from '../figures.js';
import type { Twins } from '../twins/twins.js';
import { act, submitByPost } from './intake.js';
import { inParallel } from './parallel.js';
import { newPeople, type Product } from './product.js';

/** Commands a second: three times the peak of the first days of a month (7). */
const perSecond = 20;
/** Dossiers in turn, so that no dossier gets its next command before it answered the last. */
const dossiers = 40;

/**
 * A command over HTTP (an officer takes a dossier, then releases it: checked, decided, recorded) against a bare update
 * of the twin without any local activity, both arriving at the same steady rate, in turn.
 */
export async function commandLatency(
  product: Product,
  twins: Twins,
  { rounds, commands }: { rounds: number; commands: number },
): Promise<readonly Figure[]> {
  const { stage } = product.system;
  const people = await newPeople(product, dossiers);
  const numbers = await inParallel(people, 8, (person) => submitByPost(stage, person));
  const ids = await inParallel(numbers, 8, () => twins.submit('fixedTwin'));
  let given = 0;
  const command = (i: number) => {
    const turn = Math.floor((given + i) / dossiers) % 2;
    return act(stage, 'officer', numbers[(given + i) % dossiers] ?? '', turn === 0 ? 'take' : 'release');
  };
  const bare = (i: number) => twins.bare(ids[i % dossiers] ?? '');
  const ours: number[][] = [];
  const theirs: number[][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const mine = await atSteadyRate(commands, command);
    given += commands;
    const twin = await atSteadyRate(commands, bare);
    if (round > 0) {
      ours.push(mine);
      theirs.push(twin);
    }
  }
  const p99 = (all: readonly (readonly number[])[]) => all.map((times) => percentile(times, 0.99));
  const p50 = (all: readonly (readonly number[])[]) => all.map((times) => percentile(times, 0.5));
  const ratios = p99(ours).map((ms, i) => ms / (p99(theirs)[i] ?? Number.NaN));
  return [
    {
      id: 'b',
      name: 'p99 of a command over HTTP, times that of a bare update',
      unit: 'ratio',
      value: rounded(median(ratios)),
      target: { atMost: 2 },
      detail: {
        perSecond,
        commandsARound: commands,
        commandMs: { p50: p50(ours).map(rounded), p99: p99(ours).map(rounded) },
        bareUpdateMs: { p50: p50(theirs).map(rounded), p99: p99(theirs).map(rounded) },
        ratios: ratios.map(rounded),
      },
    },
  ];
}

/** Starts work at fixed moments, whether or not what came before has ended; milliseconds from its moment to its end. */
async function atSteadyRate(count: number, work: (i: number) => Promise<void>): Promise<number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const moment = began + (i * 1_000) / perSecond;
      await sleep(Math.max(0, moment - performance.now()));
      await work(i);
      return performance.now() - moment;
    }),
  );
}
