import type { WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, percentile, rounded } from '../figures.js';
import type { Twins } from '../twins/twins.js';
import { act, submitByPost } from './intake.js';
import { atSteadyRate, inParallel } from './parallel.js';
import { newPeople } from './product.js';
import { inTurns, paired } from './rounds.js';

/** Commands a second: three times the peak of the first days of a month (7). */
const perSecond = 20;
/** Dossiers in turn, so that no dossier gets its next command before it answered the last. */
const dossiers = 40;

/**
 * A command over HTTP (an officer takes a dossier, then releases it: checked, decided, recorded) against a bare update
 * of the twin without any local activity, both arriving at the same steady rate, in turn.
 */
export async function commandLatency(
  product: WholeSystem,
  twins: Twins,
  { rounds, commands }: { rounds: number; commands: number },
): Promise<readonly Measured[]> {
  const { stage } = product;
  const people = await newPeople(product, dossiers);
  const numbers = await inParallel(people, 8, (person) => submitByPost(stage, person));
  const ids = await inParallel(numbers, 8, () => twins.submit('fixedTwin'));
  let given = 0;
  const command = (i: number) => {
    const turn = Math.floor((given + i) / dossiers) % 2;
    return act(stage, 'officer', numbers[(given + i) % dossiers] ?? '', turn === 0 ? 'take' : 'release');
  };
  const bare = (i: number) => twins.bare(ids[i % dossiers] ?? '');
  const { ours, twin } = await inTurns(rounds, {
    ours: async () => {
      const times = await atSteadyRate(perSecond, commands, command);
      given += commands;
      return times;
    },
    twin: () => atSteadyRate(perSecond, commands, bare),
  });
  const at = (share: number) => (times: readonly number[]) => percentile(times, share);
  const [p50, p99] = [at(0.5), at(0.99)];
  const ratios = paired(ours, twin, (mine, theirs) => p99(mine) / p99(theirs));
  const inMs = (all: readonly (readonly number[])[]) => ({
    p50: all.map(p50).map(rounded),
    p99: all.map(p99).map(rounded),
  });
  const detail = { perSecond, commandsARound: commands, commandMs: inMs(ours), bareUpdateMs: inMs(twin) };
  return [{ value: median(ratios), detail: { ...detail, ratios: ratios.map(rounded) } }];
}
