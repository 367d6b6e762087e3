import type { Figure } from '../figures.js';
import { startServers } from '../servers.js';
import { startTwins, type Twins } from '../twins/twins.js';
import { checkInCommits } from './check-ins.js';
import { historyFigures } from './claim-history.js';
import { coldCommands } from './cold.js';
import { commandLatency } from './latency.js';
import { listLatency } from './lists.js';
import { type Product, startProduct } from './product.js';
import { throughput } from './throughput.js';
import { takeOver } from './take-over.js';

/** The figures of the engine by their letters, in the order in which they are measured. */
export const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'h'] as const;

interface Wanted {
  readonly only: readonly string[];
  /** Fewer and shorter rounds: to see whether it works, not to quote. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

/** Measures the engine on servers of its own, started for this run. */
export async function engineFigures({ only, quick, say }: Wanted): Promise<readonly Figure[]> {
  const wanted = parts.filter((part) => only.includes(part));
  if (wanted.length === 0) return [];
  say('starting PostgreSQL and Temporal');
  const servers = await startServers();
  const product = await startProduct('bench');
  const twins = await startTwins();
  try {
    const measure: Record<(typeof parts)[number], (product: Product, twins: Twins) => Promise<readonly Figure[]>> = {
      a: () => throughput(product, twins, quick ? { rounds: 1, claims: 40 } : { rounds: 3, claims: 80 }),
      b: () => commandLatency(product, twins, quick ? { rounds: 1, commands: 100 } : { rounds: 3, commands: 300 }),
      c: () => historyFigures(product),
      d: () => checkInCommits(product, twins, quick ? 10 : 60),
      e: () => listLatency(quick ? { rounds: 1, asked: 60 } : { rounds: 3, asked: 200 }),
      f: () => coldCommands(quick ? 6 : 12),
      h: () => takeOver(product, quick ? 1 : 3, 3),
    };
    const figures: Figure[] = [];
    for (const part of wanted) {
      say(`measuring (${part})`);
      const measured = await measure[part](product, twins).catch((error: unknown) => [unmeasured(part, error)]);
      for (const { name, value, unit } of measured) say(`  ${name}: ${value} ${unit}`);
      figures.push(...measured);
    }
    return figures;
  } finally {
    await twins.end();
    await product.end();
    await servers.stop();
  }
}

/** A figure that could not be taken counts as missed: the others are reported all the same. */
const unmeasured = (id: string, error: unknown): Figure => ({
  id,
  name: 'could not be measured',
  unit: '',
  value: Number.NaN,
  target: { atMost: 0 },
  detail: error instanceof Error ? error.message : String(error),
});
