import type { CountedPart } from '../counting.js';
import type { AnyDossierType } from '../definition.js';
import type { NewEvent } from '../event.js';
import { triedOf } from './tried.js';

const partsOf = ({ statistics = {} }: AnyDossierType): readonly (readonly [name: string, part: CountedPart])[] =>
  Object.entries(statistics).flatMap(([statistic, { parts }]) =>
    Object.entries(parts).map(([name, part]) => [`${statistic}/${name}`, part] as const),
  );

const valueAt = (data: unknown, place: string): unknown =>
  place
    .split('/')
    .reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>> | undefined)?.[name], data);

/** Parts of statistics for which one of these events holds, openly, what is looked at and what is added up. */
export const countedIn = (
  type: AnyDossierType,
  events: readonly Pick<NewEvent, 'kind' | 'data'>[],
): readonly string[] =>
  partsOf(type).flatMap(([name, { of, where, amount }]) => {
    const holds = ({ data }: Pick<NewEvent, 'data'>) =>
      (where === undefined || typeof valueAt(data, where.at) === typeof where.is) &&
      (amount === undefined || typeof valueAt(data, amount) === 'number');
    return events.some((event) => event.kind === of && holds(event)) ? [name] : [];
  });

/**
 * Parts of the statistics of a type for which no case that held so far brought an event that holds what they look at: they would count
 * nothing.
 */
export const uncounted = (type: AnyDossierType): readonly string[] => {
  const counted = new Set(triedOf(type.name).cases.flatMap((tried) => tried.counted));
  return partsOf(type).flatMap(([name]) => (counted.has(name) ? [] : [name]));
};
