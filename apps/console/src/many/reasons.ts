/** What came of one dossier, or would come of it. */
export interface Outcome {
  readonly number: string;
  readonly status: number;
  /** Why not, in the reader's language. */
  readonly why?: string | undefined;
}

/** Outcomes with the same reason together, the most frequent first. */
export function byReason(
  outcomes: readonly Outcome[],
): readonly (readonly [why: string, numbers: readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const { number, why = '' } of outcomes) {
    const some = found.get(why);
    if (some === undefined) found.set(why, [number]);
    else some.push(number);
  }
  return [...found].sort(([, some], [, others]) => others.length - some.length);
}
