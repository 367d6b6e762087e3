import { ClaimInPlay, type ClaimPerson, type WholeSystem } from '../../libs/testing/index.js';
import { inParallel } from './parallel.js';
import { longestAward } from './people.js';

/** New claimants, whom all registries know. */
export function newPeople(product: WholeSystem, count: number): Promise<ClaimPerson[]> {
  return inParallel(Array.from({ length: count }), 8, () => product.planted(longestAward));
}

/** A claim whose award can be collected today. */
export async function collectable({ stage }: WholeSystem, person: ClaimPerson): Promise<ClaimInPlay> {
  const claim = await ClaimInPlay.submit(stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  const { slip } = await claim.facts();
  if (slip === undefined) throw new Error('the award brought no slip');
  await claim.onTo(slip[0]);
  return claim;
}
