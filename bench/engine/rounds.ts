/** What every side measured, round by round. */
export type Rounds<Side extends string, Result> = Readonly<Record<Side, readonly Result[]>>;

/**
 * Measures the sides in turn, round by round; the order rotates with each round, so that after-effects of one side do
 * not always hit the same other side. The first round warms up and is dropped, unless what is counted needs none.
 */
export async function inTurns<Side extends string, Result>(
  rounds: number,
  sides: Readonly<Record<Side, () => Promise<Result>>>,
  warmUp = true,
): Promise<Rounds<Side, Result>> {
  const names = Object.keys(sides) as Side[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Side, Result[]>;
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const result = await sides[name]();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

/** One figure per round, from each pair. */
export const paired = <Result>(
  some: readonly Result[],
  others: readonly Result[],
  compare: (one: Result, other: Result) => number,
): readonly number[] =>
  some.flatMap((one, i) => {
    const other = others[i];
    return other === undefined ? [] : [compare(one, other)];
  });
