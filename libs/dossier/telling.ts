import type { Bound, Expectation } from './definition.js';
import type { NewEvent } from './event.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** Something that an outside system is still to be told. */
export interface Untold {
  /** Of what, in one word. */
  readonly about: string;
}

/**
 * What an outside system is told of a dossier: each once, in the order in which it happened, and again until it has
 * heard. The state keeps what is untold; the kernel's `Teller` tells it.
 */
export interface TellingDefinition<S, T extends Untold> {
  readonly whom: Bound;
  /** What the system is shown to owe for each that is untold. */
  readonly owed: Text;
  readonly basis?: string;
  /** In the order in which it happened. */
  untold(state: S): readonly T[];
  /** Name of one of them, the same for ever and no other's in the dossier: under it the system counts it once. */
  nameOf(untold: T): string;
  /** The event that the system has heard; its `apply` takes the first one off. */
  told(untold: T): NewEvent;
}

/** A word of a type: what is told, and who owes what meanwhile. */
export interface Telling<S, T extends Untold> extends TellingDefinition<S, T> {
  expectations(dossier: DossierState<S>): readonly Expectation[];
}

/** See `TellingDefinition`. */
export const tellingOf = <S, T extends Untold>(definition: TellingDefinition<S, T>): Telling<S, T> => {
  const { whom: who, owed: what, basis } = definition;
  const owed = { who, what, ...(basis !== undefined && { ground: basis }) };
  return { ...definition, expectations: ({ data }) => definition.untold(data).map(() => owed) };
};
