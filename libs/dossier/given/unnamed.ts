import type { AnyDossierType } from '../definition.js';
import type { NewEvent } from '../event.js';
import { placesWithoutWords } from '../form.js';
import { fieldHeld, heldBy } from '../held.js';
import { triedOf } from './tried.js';

/** Fields of events that have no words, or hold something that their words do not foresee. */
export const unnamedIn = (type: AnyDossierType, events: readonly NewEvent[]): readonly string[] => {
  const held = heldBy(type);
  return events.flatMap(({ kind, data }) =>
    Object.entries(data).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const known = fieldHeld(held, kind, name);
      if (known === undefined) return [`${kind}/${name}`];
      const faults = known.safeParse(value).error?.issues ?? [];
      return [
        ...placesWithoutWords(known).map((place) => `${kind}/${name} ${place}`),
        ...faults.map(({ path, message }) => `${kind}/${name} /${path.join('/')}: ${message}`),
      ];
    }),
  );
};

/** The same of all cases of a type that held so far in this process, each once. */
export const unnamed = (type: AnyDossierType): readonly string[] => [
  ...new Set(triedOf(type.name).cases.flatMap((tried) => tried.unnamed)),
];
