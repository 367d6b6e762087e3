import {
  ClaimInPlay,
  freshRegistries,
  plant,
  type ClaimPerson,
  type Registries,
  startSystem,
  type TestSystem,
} from '../../libs/testing/index.js';
import { inParallel } from './parallel.js';
import { longestAward } from './people.js';

/** The product as it is measured: worker, API and three registries, each a process. */
export interface Product {
  readonly registries: Registries;
  readonly system: TestSystem;
  end(): Promise<void>;
}

/**
 * Registries, worker and API as processes, on databases and a namespace of their own.
 * @param settings besides those of every test system
 */
export async function startProduct(label: string, settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const registries = await freshRegistries(label);
  const system = await startSystem(label, { ...registries.env, ...settings });
  return {
    registries,
    system,
    end: async () => {
      await system.end();
      await registries.stop();
    },
  };
}

/** New claimants, whom all registries know. */
export function newPeople({ registries }: Product, count: number): Promise<ClaimPerson[]> {
  return inParallel(Array.from({ length: count }), 8, () =>
    plant((...told) => registries.admin(...told), longestAward),
  );
}

/** A claim whose award can be collected today. */
export async function collectable({ system }: Product, person: ClaimPerson): Promise<ClaimInPlay> {
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  const { slip } = await claim.facts();
  if (slip === undefined) throw new Error('the award brought no slip');
  await claim.onTo(slip[0]);
  return claim;
}
