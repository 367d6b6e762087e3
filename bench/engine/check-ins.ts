import { expectSuccess, type WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, rounded } from '../figures.js';
import type { TwinKind, Twins } from '../twins/twins.js';
import { commitsOf } from './commits.js';
import { atSteadyRate, inParallel } from './parallel.js';
import { collectable, newPeople } from './product.js';
import { inTurns, paired } from './rounds.js';

type Commits = Readonly<Record<string, number>>;

const total = (commits: Commits): number => Object.values(commits).reduce((sum, count) => sum + count, 0);

/**
 * Check-ins a second, the peak of the first days of a month. The same on both sides, because Temporal also writes
 * periodically while there is work (its queues' positions), and the slower side would be charged for more of that.
 */
const perSecond = 7;

/**
 * Commits of a check-in (the command, what it records, the timer that it stops and the next one), ours and the twins',
 * in turn.
 */
export async function checkInCommits(
  product: WholeSystem,
  twins: Twins,
  { rounds, checkIns }: { rounds: number; checkIns: number },
): Promise<readonly Measured[]> {
  const sides = {
    ours: () => oursPerCheckIn(product, checkIns),
    claimTwin: () => twinsPerCheckIn(twins, 'claimTwin', checkIns),
    fixedTwin: () => twinsPerCheckIn(twins, 'fixedTwin', checkIns),
  };
  const { ours, claimTwin, fixedTwin } = await inTurns(rounds, sides, false);
  const above = paired(ours, claimTwin, (mine, twin) => total(mine) - (1.2 * total(twin) + 1));
  const times = paired(ours, fixedTwin, (mine, twin) => total(mine) / total(twin));
  const shown = (all: readonly Commits[]) =>
    all.map((commits) => Object.fromEntries(Object.entries(commits).map(([name, count]) => [name, rounded(count)])));
  return [
    {
      value: median(above),
      detail: { checkInsARound: checkIns, ours: shown(ours), twin: shown(claimTwin), above: above.map(rounded) },
    },
    { value: median(times), detail: { twin: shown(fixedTwin) } },
  ];
}

async function oursPerCheckIn(product: WholeSystem, count: number): Promise<Commits> {
  const { stage, database } = product;
  const claims = await inParallel(await newPeople(product, count), 4, async (person) => {
    const claim = await collectable(product, person);
    await claim.collected();
    await claim.onTo((await claim.window(2))[0]);
    return claim;
  });
  const commits = await commitsOf(database.name, async () => {
    await atSteadyRate(perSecond, count, async (i) => {
      const { claimant, number } = claims[i] ?? {};
      const input = { jobSearch: 'Two applications in accounting' };
      const path = `/v1/dossiers/${number}/commands/checkIn`;
      expectSuccess('check-in', await stage.as(claimant ?? '').post(path, { input }));
    });
  });
  return each(commits, count);
}

async function twinsPerCheckIn(twins: Twins, kind: TwinKind, count: number): Promise<Commits> {
  const ids = await inParallel(Array.from({ length: count }), 4, async () => {
    const id = await twins.submit(kind);
    if (kind === 'claimTwin') await twins.appoint(id);
    for (const name of ['confirmSeparation', 'proposeAward', 'decideAward', 'collectDecision'])
      await twins.act(id, name);
    await twins.fastForward(id);
    return id;
  });
  const commits = await commitsOf(undefined, async () => {
    await atSteadyRate(perSecond, count, (i) => twins.act(ids[i] ?? '', 'checkIn2'));
  });
  await inParallel(ids, 4, (id) => twins.act(id, 'ended'));
  return each(commits, count);
}

const each = (commits: Commits, count: number): Commits =>
  Object.fromEntries(Object.entries(commits).map(([name, caused]) => [name, caused / count]));
