import { expectSuccess } from '../../libs/testing/index.js';
import { type Figure, rounded } from '../figures.js';
import type { Twins } from '../twins/twins.js';
import { commitsOf } from './commits.js';
import { inParallel } from './parallel.js';
import { collectable, newPeople, type Product } from './product.js';

const total = (commits: Readonly<Record<string, number>>): number =>
  Object.values(commits).reduce((sum, count) => sum + count, 0);

/** Commits of a check-in (the command, what it records, the timer that it stops and the next one), ours and a twin's. */
export async function checkInCommits(product: Product, twins: Twins, count: number): Promise<readonly Figure[]> {
  const ours = await oursPerCheckIn(product, count);
  const own = await twinsPerCheckIn(twins, count);
  const detail = { checkIns: count, ours, twin: own };
  return [
    {
      id: 'd',
      name: 'commits of a check-in, ours and Temporal’s',
      unit: 'commits',
      value: rounded(total(ours)),
      target: { atMost: rounded(1.2 * total(own) + 1) },
      detail,
    },
  ];
}

async function oursPerCheckIn(product: Product, count: number): Promise<Readonly<Record<string, number>>> {
  const { stage, database } = product.system;
  const claims = await inParallel(await newPeople(product, count), 4, async (person) => {
    const claim = await collectable(product, person);
    await claim.collected();
    await claim.onTo((await claim.window(2))[0]);
    return claim;
  });
  const commits = await commitsOf(database.name, async () => {
    await inParallel(claims, 4, async ({ claimant, number }) => {
      const input = { jobSearch: 'Two applications in accounting' };
      const path = `/v1/dossiers/${number}/commands/checkIn`;
      expectSuccess('check-in', await stage.as(claimant).post(path, { input }));
    });
  });
  return each(commits, count);
}

async function twinsPerCheckIn(twins: Twins, count: number): Promise<Readonly<Record<string, number>>> {
  const ids = await inParallel(Array.from({ length: count }), 4, async () => {
    const id = await twins.submit('claimTwin');
    await twins.appoint(id);
    for (const name of ['confirmSeparation', 'proposeAward', 'decideAward', 'collectDecision'])
      await twins.act(id, name);
    await twins.fastForward(id);
    return id;
  });
  const commits = await commitsOf(undefined, async () => {
    await inParallel(ids, 4, (id) => twins.act(id, 'checkIn2'));
  });
  await inParallel(ids, 4, (id) => twins.act(id, 'ended'));
  return each(commits, count);
}

const each = (commits: Readonly<Record<string, number>>, count: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(commits).map(([name, caused]) => [name, rounded(caused / count)]));
