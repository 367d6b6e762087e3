/** Fewer dossiers than this tell of people, so they are not told. */
export const FEWEST = 5;

/** What was counted of a figure in a month, in one office. */
export interface Counted {
  readonly office: string;
  readonly dossiers: number;
  /** How many of them have working days since their filing, and how many days that is. */
  readonly timed: number;
  readonly days: number;
}

/** The same as anybody may read it; null: not told. */
export interface Blurred {
  readonly office: string;
  readonly dossiers: number | null;
  readonly averageDays: number | null;
}

/** What all offices have together: no more than their open figures tell. */
export interface BlurredTotal {
  readonly atLeast: number;
  readonly atMost: number;
  readonly averageDays: number | null;
}

const average = (days: number, timed: number): number | null => (timed < FEWEST ? null : Math.round(days / timed));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Figures of a month as anybody may read them. An office with fewer than five says only that it has any. What all have together is told from
 * what is told of each: exactly where nothing is blurred, else between two numbers. So nothing that is published depends on a number that is
 * not, and none can be computed from others.
 */
export function blurred(cells: readonly Counted[]): {
  readonly offices: readonly Blurred[];
  readonly total: BlurredTotal;
} {
  const some = cells.filter(({ dossiers }) => dossiers > 0);
  const open = some.filter(({ dossiers }) => dossiers >= FEWEST);
  const hidden = some.length - open.length;
  const told = sum(open.map(({ dossiers }) => dossiers));
  const timed = open.filter((cell) => cell.timed >= FEWEST);
  return {
    offices: some.map(({ office, dossiers, ...its }) => {
      const isOpen = dossiers >= FEWEST;
      return {
        office,
        dossiers: isOpen ? dossiers : null,
        averageDays: isOpen ? average(its.days, its.timed) : null,
      };
    }),
    total: {
      atLeast: told + hidden,
      atMost: told + hidden * (FEWEST - 1),
      averageDays: average(sum(timed.map(({ days }) => days)), sum(timed.map((cell) => cell.timed))),
    },
  };
}
