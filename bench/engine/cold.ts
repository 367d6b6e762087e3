import { startWhole } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, rounded } from '../figures.js';
import { act } from './intake.js';
import { inParallel } from './parallel.js';
import { collectable, newPeople } from './product.js';

/** Fewer than there are dossiers, so that each is out of memory when its turn comes again. */
const cache = '3';

/**
 * A command on a dossier that the worker has evicted, against the next one on the same dossier: the first replays the
 * history. Claims with their first month paid, one command at a time.
 */
export async function coldCommands(dossiers: number): Promise<readonly Measured[]> {
  const product = await startWhole('cold', { WORKFLOW_CACHE: cache });
  try {
    const numbers = await inParallel(await newPeople(product, dossiers), 2, async (person) => {
      const claim = await collectable(product, person);
      await claim.collected();
      return claim.number;
    });
    const timed = async (number: string, name: string) => {
      const began = performance.now();
      await act(product.stage, 'officer', number, name);
      return performance.now() - began;
    };
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      for (const number of numbers) {
        const first = await timed(number, 'take');
        const next = await timed(number, 'release');
        // The first round warms up API and database.
        if (round > 0) {
          cold.push(first);
          warm.push(next);
        }
      }
    }
    const ratio = median(cold.map((ms, i) => ms / (warm[i] ?? Number.NaN)));
    const ms = { cold: rounded(median(cold)), warm: rounded(median(warm)) };
    return [{ value: ratio, detail: { dossiers, cached: Number(cache), commands: cold.length, medianMs: ms } }];
  } finally {
    await product.end();
  }
}
