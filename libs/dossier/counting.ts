import type { Text } from './text.js';

/** What of an event must hold so that it is counted. */
export interface CountedWhere {
  /** Where it stands in the event's data, names divided by `/`. */
  readonly at: string;
  readonly is: string | boolean;
}

/**
 * A part of a statistic: events that are counted, each as often as it was recorded.
 * @typeParam K kinds of events
 */
export interface CountedPart<K extends string = string> {
  readonly title: Text;
  readonly of: K;
  /** Only where this stands in its data; nothing that is personal stands there. */
  readonly where?: CountedWhere;
  /** Where an amount in whole VND stands in its data: it is added up. */
  readonly amount?: string;
  /** Working days from the filing of the dossier until it, as far as a calendar of its law has them: the middle, and what nine of ten do not exceed. */
  readonly sinceFiling?: true;
}

/** Something that is counted of the dossiers of a type, by the events of their record. */
export interface CountedDefinition<K extends string = string> {
  readonly title: Text;
  /** What exactly is counted, for whoever reads the figures. */
  readonly counts: Text;
  readonly parts: Readonly<Record<string, CountedPart<K>>>;
  /**
   * Anybody may read how many dossiers these are, by office and month, without amounts, as far as they are not too few. No part of what is
   * published is the sum of others: what is too few to be told could be computed from it. This says what exactly is counted, for whoever reads it.
   */
  readonly published?: Text;
}

/** What a type counts, from its table of events: a kind of event that it has not is refused by the compiler. */
export const statisticsOf = <
  T extends Readonly<Record<string, unknown>>,
  D extends Readonly<Record<string, CountedDefinition<keyof T & string>>>,
>(
  _events: T,
  definitions: D,
): D => definitions;
