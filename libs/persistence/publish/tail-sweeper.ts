import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import type { Publisher } from './publisher.js';
import { retractTail } from './retract.js';
import { type TailPlace, type UnacknowledgedTail, unacknowledgedTails } from './tails.js';

/** Asks Temporal how far a dossier has come; undefined, or an error, when it cannot say (now). */
export type AcknowledgedSequence = (dossier: string) => Promise<number | undefined>;

export interface SweeperParts {
  readonly em: EntityManager;
  readonly publisher: Publisher;
  readonly types: DossierTypes;
  readonly keys: DossierKeys;
  readonly ask: AcknowledgedSequence;
  /** How long a tail stays quiet before it is asked about, in milliseconds; 10 s unless told. */
  readonly olderThanMs?: number;
  /** The same for a dossier that closes, in milliseconds; 0.5 s unless told. */
  readonly closedOlderThanMs?: number;
  /** Largest number of dossiers asked about in one sweep; 100 unless told. */
  readonly limit?: number;
}

/** What one sweep did, in numbers of dossiers. */
export interface Swept {
  readonly asked: number;
  readonly acknowledged: number;
  /** Dossiers whose last events never happened: taken back. */
  readonly retracted: readonly string[];
}

interface Answered {
  readonly tail: UnacknowledgedTail;
  /** Last sequence that Temporal's history holds; undefined when it cannot say. */
  readonly known: number | undefined;
}

/**
 * Settles tails that stayed quiet. Most are acknowledged late: the process that knew was killed, or the dossier's
 * last act was a timer's. A tail beyond what Temporal's history holds never happened; it is taken back when two
 * rounds in a row find it so, unchanged. A sweep goes on where the one before it stopped and begins anew after the last
 * tail, so that dossiers which cannot answer, however many, never keep the others from being asked.
 */
export class TailSweeper {
  private after: TailPlace | undefined;
  /** Tails that this round and the one before it saw beyond Temporal's history, and how. */
  private suspects = new Map<string, string>();
  private suspectedBefore: ReadonlyMap<string, string> = new Map();

  constructor(private readonly parts: SweeperParts) {}

  /** Asks about some tails; to be called now and then, one after the other. */
  async sweep(): Promise<Swept> {
    const { publisher, ask } = this.parts;
    const tails = await this.next();
    const answers = await Promise.all(
      tails.map(async (tail) => ({ tail, known: await ask(tail.dossier).catch(() => undefined) })),
    );
    const known = answers.flatMap(({ tail, known: sequence }) =>
      sequence !== undefined && sequence > tail.acknowledged ? [{ dossier: tail.dossier, sequence }] : [],
    );
    await publisher.publish(known);
    return { asked: tails.length, acknowledged: known.length, retracted: await this.retract(answers) };
  }

  private async next(): Promise<readonly UnacknowledgedTail[]> {
    const { em, olderThanMs = 10_000, closedOlderThanMs = Math.min(500, olderThanMs), limit = 100 } = this.parts;
    const tails = await unacknowledgedTails(em, { olderThanMs, closedOlderThanMs, limit, after: this.after });
    this.after = tails.length < limit ? undefined : tails.at(-1)?.place;
    return tails;
  }

  private async retract(answers: readonly Answered[]): Promise<readonly string[]> {
    const { em, types, keys, olderThanMs = 10_000 } = this.parts;
    const retracted: string[] = [];
    for (const { tail, known } of answers) {
      if (known === undefined || known >= tail.sequence || tail.quietMs < olderThanMs) continue;
      const sight = `${tail.sequence}:${tail.fence.join()}:${known}`;
      if (this.suspectedBefore.get(tail.dossier) !== sight) this.suspects.set(tail.dossier, sight);
      else if (await retractTail(em, types, keys, tail, known)) retracted.push(tail.dossier);
    }
    if (this.after === undefined) {
      this.suspectedBefore = this.suspects;
      this.suspects = new Map();
    }
    return retracted;
  }
}
