/** A step, and the steps on which it rests. */
export interface StepWithOthers<S> {
  readonly step: S;
  readonly below: readonly StepWithOthers<S>[];
}

/** Steps in the order of a table, each with how deep it stands, as a tree. */
export function nested<S extends { readonly depth: number }>(steps: readonly S[]): readonly StepWithOthers<S>[] {
  const [first, ...others] = steps;
  if (first === undefined) return [];
  const next = others.findIndex(({ depth }) => depth <= first.depth);
  const end = next < 0 ? others.length : next;
  return [{ step: first, below: nested(others.slice(0, end)) }, ...nested(others.slice(end))];
}
