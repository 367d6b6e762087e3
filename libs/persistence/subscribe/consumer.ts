import type { StreamedEvent } from '../read/timeline-reader.js';
import type { Sql } from '../sql.js';

/** An event of the stream as a consumer gets it. */
export interface ConsumedEvent extends StreamedEvent {
  /** Type of its dossier. */
  readonly type: string;
}

interface ConsumerRules {
  /** The checkpoint stands under it: a consumer with another name is another consumer. */
  readonly name: string;
  /** Whether it begins with the first event of the stream, or with the next one after it was first started. */
  readonly startsAt: 'beginning' | 'end';
  /** `dossier`: behind an event that failed, later ones of its dossier wait their turn; `none`: they go on. */
  readonly order: 'dossier' | 'none';
  /** Whether it gets personal fields. Without them a party who acted is named by a reference, never by subject. */
  readonly personal: boolean;
  /** Events that are taken at once; 500 of a `RecordConsumer`, 20 of an `OutsideConsumer` when left out. */
  readonly batch?: number;
}

/**
 * A consumer that writes to this database: what it does and its checkpoint are one transaction, so each event has its
 * effect exactly once. A batch that fails is taken again, event by event.
 */
export interface RecordConsumer extends ConsumerRules {
  /** @throws EffectError, or any error: nothing of the transaction stays */
  readonly write: (events: readonly ConsumedEvent[], db: Sql) => Promise<void>;
}

/** A consumer that acts elsewhere: at least once, under a key with which the other side makes it once. */
export interface OutsideConsumer extends ConsumerRules {
  /** Dossiers that are acted on at once, the events of each in order; one when left out. */
  readonly parallel?: number;
  /**
   * @param key the same whenever this event comes again, and of no other event
   * @param signal aborted when another process may have taken over
   * @throws AwayError when the other side cannot be reached whatever the event; any other error sets the event aside
   */
  readonly act: (event: ConsumedEvent, key: string, signal: AbortSignal) => Promise<void>;
}

export type Consumer = RecordConsumer | OutsideConsumer;

/** An effect failed; the message says why, without personal data: operators read it. */
export class EffectError extends Error {
  override readonly name: string = 'EffectError';
}

/** The other side is away, whatever the event: nothing is set aside, the consumer waits. The message as of EffectError. */
export class AwayError extends EffectError {
  override readonly name = 'AwayError';
}

/** What was thrown, as an Error: of anything else only its type is kept. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(typeof thrown));

const frame =
  /^ {4}at (?:async |new )?(?:([\w.<>]+)(?: \[as \w+\])? \()?(?:file:\/\/)?\S*?((?:[\w-]+\/)?[\w.-]+:\d+):\d+\)?$/;

/**
 * An error in words that hold nothing personal: the message of an EffectError; of others class, code and place, for their
 * messages may quote what a person stated.
 */
export const faultWords = (error: unknown): string => {
  if (error instanceof EffectError) return error.message;
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  const [, name, place] =
    (error.stack ?? '')
      .split('\n')
      .flatMap((line) => [frame.exec(line) ?? []])
      .find((m) => m.length > 0) ?? [];
  const at = place === undefined ? '' : ` at ${name === undefined ? '' : `${name} `}(${place})`;
  return `${error.name}${typeof code === 'string' ? ` ${code}` : ''}${at}`;
};
