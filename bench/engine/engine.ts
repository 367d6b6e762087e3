import { type WholeSystem, startWhole } from '../../libs/testing/index.js';
import { figuresOf, type Measured, type Part, unmeasured } from '../agreed.js';
import { type Figure, rounded } from '../figures.js';
import { startServers } from '../servers.js';
import { startTwins, type Twins } from '../twins/twins.js';
import { checkInCommits } from './check-ins.js';
import { historyFigures } from './claim-history.js';
import { coldCommands } from './cold.js';
import { growth } from './growth.js';
import { commandLatency } from './latency.js';
import { listLatency } from './lists.js';
import { floorFigures } from './floor.js';
import { storage } from './storage.js';
import { takeOver } from './take-over.js';
import { throughput } from './throughput.js';

/** A part that measures the engine. */
export type EnginePart = Exclude<Part, 'law'>;

interface Wanted {
  readonly only: readonly EnginePart[];
  /** Fewer and shorter rounds: to see whether it works, not to quote. */
  readonly quick: boolean;
  /** Whether PostgreSQL flushes to disk. */
  readonly flush: boolean;
  readonly say: (line: string) => void;
}

type Measure = (product: WholeSystem, twins: Twins) => Promise<readonly Measured[]>;

const measures = (quick: boolean): Readonly<Record<EnginePart, Measure>> => ({
  a: (product, twins) => throughput(product, twins, quick ? { rounds: 1, claims: 40 } : { rounds: 4, claims: 80 }),
  b: (product, twins) =>
    commandLatency(product, twins, quick ? { rounds: 1, commands: 100 } : { rounds: 4, commands: 300 }),
  c: historyFigures,
  d: (product, twins) =>
    checkInCommits(product, twins, quick ? { rounds: 1, checkIns: 10 } : { rounds: 3, checkIns: 100 }),
  e: () => listLatency(quick ? { rounds: 1, asked: 60 } : { rounds: 3, asked: 200 }),
  f: () => coldCommands(quick ? 6 : 12),
  h: (product) => takeOver(product, quick ? 1 : 3, 3),
  i: () => growth(quick ? [10, 30] : [40, 200, 500, 1_000]),
  j: (product) =>
    storage(product, quick ? { awarded: 10, closed: 1, months: 2 } : { awarded: 200, closed: 12, months: 12 }),
  k: () => floorFigures(quick ? { rounds: 1, claims: 40 } : { rounds: 5, claims: 400 }),
});

/** Measures the engine on servers of its own, started for this run. */
export async function engineFigures({ only, quick, flush, say }: Wanted): Promise<readonly Figure[]> {
  if (only.length === 0) return [];
  say('starting PostgreSQL and Temporal');
  const ending: (() => Promise<void>)[] = [];
  try {
    const servers = await startServers(flush);
    ending.push(() => servers.stop());
    const product = await startWhole('bench', {}, { apart: true });
    ending.push(() => product.end());
    const twins = await startTwins();
    ending.push(() => twins.end());
    const figures: Figure[] = [];
    for (const part of only) {
      say(`measuring (${part})`);
      const measured = await measures(quick)
        [part](product, twins)
        .then((values) => figuresOf(part, values))
        .catch((error: unknown) => unmeasured(part, error));
      for (const { name, value, unit } of measured) say(`  ${name}: ${rounded(value)} ${unit}`);
      figures.push(...measured);
    }
    return figures;
  } catch (error) {
    return only.flatMap((part) => unmeasured(part, error));
  } finally {
    for (const end of ending.reverse()) await end();
  }
}
