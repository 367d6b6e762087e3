/** One measured figure; with a target it can be missed. */
export interface Figure {
  /** Letter under which the cost and speed of the engine are agreed, where it has one. */
  readonly id?: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
  /** What the value was made from: rounds, sides, spreads; or why there is none. */
  readonly detail?: unknown;
}

/** Figures beyond their target, by id and name. */
export const missedOf = (figures: readonly Figure[]): readonly string[] =>
  figures.filter(isMissed).map(({ id, name }) => (id === undefined ? name : `(${id}) ${name}`));

const isMissed = ({ value, target }: Figure): boolean => {
  if (target === undefined) return false;
  // Not a number: nothing was measured, so nothing was reached.
  return 'atMost' in target ? !(value <= target.atMost) : !(value >= target.atLeast);
};

/** The value below which a share of all values lie (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
};

/** To three significant digits: more would pretend. For output only; targets are compared with what was measured. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
