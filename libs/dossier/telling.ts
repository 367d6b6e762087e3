import type { CivilDate } from '../calendar/index.js';
import type { Bound, Expectation } from './definition.js';
import type { NewEvent } from './event.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/** Something that an outside system is still to be told. */
export interface Untold {
  /** Of what, in one word. */
  readonly about: string;
  /** The day since which it is to be told, where the state keeps it. */
  readonly on?: CivilDate;
}

/**
 * What an outside system is told of a dossier: in the order in which it happened, each retried until it is
 * acknowledged. The state keeps what is not told yet; the kernel's `tellerOf` tells it.
 */
export interface TellingDefinition<S, T extends Untold> {
  readonly whom: Bound;
  /** What the system owes, as it is shown, for each that is not told yet. */
  readonly owed: Text;
  readonly basis?: string;
  /** In the order in which it happened. */
  untold(state: S): readonly T[];
  /** Its stable name, unique in the dossier: the idempotency key for the system. What it is about, when left out. */
  nameOf?(untold: T): string;
  /** The event that the system has acknowledged; its `apply` removes the first one. */
  told(untold: T): NewEvent;
}

/** A word of a type: what is told, and who owes what meanwhile. */
export interface Telling<S, T extends Untold> extends TellingDefinition<S, T> {
  nameOf(untold: T): string;
  expectations(dossier: DossierState<S>): readonly Expectation[];
}

/** See `TellingDefinition`. */
export const tellingOf = <S, T extends Untold>(definition: TellingDefinition<S, T>): Telling<S, T> => {
  const { whom: who, owed: what, basis } = definition;
  const owed = { who, what, ...(basis !== undefined && { ground: basis }) };
  return {
    nameOf: ({ about }) => about,
    ...definition,
    expectations: ({ data }) =>
      definition.untold(data).map(({ on }) => ({ ...owed, ...(on !== undefined && { since: on }) })),
  };
};
