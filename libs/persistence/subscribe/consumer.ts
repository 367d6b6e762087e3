import type { StreamedEvent } from '../read/timeline-reader.js';
import type { Sql } from '../sql.js';

/** An event of the stream as a consumer gets it. */
export interface ConsumedEvent extends StreamedEvent {
  /** Type of its dossier. */
  readonly type: string;
}

interface ConsumerRules {
  /** Identifies the checkpoint: a consumer with another name is another consumer. */
  readonly name: string;
  /** Whether it begins with the first event of the stream, or with the next one after it was first started. */
  readonly startsAt: 'beginning' | 'end';
  /** `dossier`: later events of a dossier wait behind one that failed; `none`: they do not wait. */
  readonly order: 'dossier' | 'none';
  /** Whether it gets personal fields. Without them a party who acted is named by a reference, never by subject. */
  readonly personal: boolean;
  /** Batch size; default 500 for a `RecordConsumer`, 20 for an `OutsideConsumer`. */
  readonly batch?: number;
}

/**
 * A consumer that writes to this database. Effect and checkpoint are one transaction, so each event is processed
 * exactly once. A batch that fails is retried event by event.
 */
export interface RecordConsumer extends ConsumerRules {
  /** @throws EffectError, or any error: the transaction is rolled back */
  readonly write: (events: readonly ConsumedEvent[], db: Sql) => Promise<void>;
}

/** A consumer that acts elsewhere: at least once, with an idempotency key for the other side. */
export interface OutsideConsumer extends ConsumerRules {
  /** Dossiers processed concurrently, the events of each in order; default one. */
  readonly parallel?: number;
  /**
   * @param key idempotency key: the same whenever this event is retried, unique to it
   * @param signal aborted when another process may have taken over
   * @throws AwayError when the other side is unreachable for any event; any other error sets the event aside
   */
  readonly act: (event: ConsumedEvent, key: string, signal: AbortSignal) => Promise<void>;
}

export type Consumer = RecordConsumer | OutsideConsumer;

/** An effect failed; the message says why, without personal data: operators read it. */
export class EffectError extends Error {
  override readonly name: string = 'EffectError';
}

/**
 * The other side is unreachable for any event: nothing is set aside, the consumer waits. The message follows the rule
 * of EffectError.
 */
export class AwayError extends EffectError {
  override readonly name = 'AwayError';
}

/** The thrown value as an Error; of a non-Error only the type is kept. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(typeof thrown));

const frame =
  /^ {4}at (?:async |new )?(?:([\w.<>]+)(?: \[as \w+\])? \()?(?:file:\/\/)?\S*?((?:[\w-]+\/)?[\w.-]+:\d+):\d+\)?$/;

/**
 * An error described without personal data: the message of an EffectError; for others class, code and place, because
 * their messages may quote what a person stated.
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
