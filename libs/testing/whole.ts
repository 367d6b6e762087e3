import type { ClaimPerson } from './play/claim-person.js';
import { plant, type Worker } from './play/planted.js';
import { freshRegistries, type Registries, type RegistriesOptions } from './registries.js';
import { startSystem, type TestSystem } from './system.js';

/** Fifty-four months at one employer, who reported the separation: four months of benefit and six odd ones. */
const fourMonths: Worker = {
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
  separation: { date: '2026-10-15' },
};

/** The whole product: worker, API and registries, each a process, on databases and a namespace of their own. */
export interface WholeSystem extends TestSystem {
  readonly registries: Registries;
  /** Somebody new, known to the three registries; by default with fifty-four months of work. */
  planted(change?: Partial<Worker>): Promise<ClaimPerson>;
}

/**
 * Starts it; what has started stops again when the rest does not.
 * @param more settings besides those of the registries
 * @param how how the registries run
 */
export async function startWhole(
  label: string,
  more: Readonly<Record<string, string>> = {},
  how: RegistriesOptions = {},
): Promise<WholeSystem> {
  const starting = freshRegistries(label, how);
  try {
    const system = await startSystem(
      label,
      starting.then(({ env }) => ({ ...env, ...more })),
    );
    const registries = await starting;
    return {
      ...system,
      registries,
      planted: (change = {}) => plant(registries.admin, { ...fourMonths, ...change }),
      end: async () => {
        await system.end();
        await registries.stop();
      },
    };
  } catch (error) {
    await starting.then(
      (registries) => registries.stop(),
      () => undefined,
    );
    throw error;
  }
}
