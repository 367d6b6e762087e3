import type { AnyDossierType, CountedPart } from '../index.js';

/** Whether an event may be counted by both. */
const overlap = (one: CountedPart, other: CountedPart): boolean =>
  one.of === other.of &&
  (one.where === undefined ||
    other.where === undefined ||
    one.where.at !== other.where.at ||
    one.where.is === other.where.is);

/**
 * Pairs of published parts of the statistics of a type that may count the same event. What is published of the one without the other would be
 * known, also where it is too few to be told.
 */
export function overlapping({ statistics = {} }: AnyDossierType): readonly string[] {
  const published = Object.entries(statistics).flatMap(([name, { published: isPublished, parts }]) =>
    isPublished !== undefined
      ? Object.entries(parts).map(([part, counted]) => ({ name: `${name}/${part}`, counted }))
      : [],
  );
  return published.flatMap((one, at) =>
    published
      .slice(at + 1)
      .filter((other) => overlap(one.counted, other.counted))
      .map((other) => `${one.name} and ${other.name}`),
  );
}
