import type { EntityManager } from '@mikro-orm/postgresql';
import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import type { Publisher } from './publisher.js';
import { retractTail } from './retract.js';
import { type UnacknowledgedTail, unacknowledgedTails } from './tails.js';

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

/**
 * Settles tails that stayed quiet. Most are acknowledged late: the process that knew was killed, or the dossier's
 * last act was a timer's. A tail beyond what Temporal's history holds never happened; it is taken back when two
 * sweeps in a row find it so, unchanged.
 */
export class TailSweeper {
  private suspects: ReadonlyMap<string, string> = new Map();

  constructor(private readonly parts: SweeperParts) {}

  /** One round; to be called now and then, one after the other. */
  async sweep(): Promise<Swept> {
    const { em, publisher, ask, olderThanMs = 10_000, limit = 100 } = this.parts;
    const tails = await unacknowledgedTails(em, olderThanMs, limit);
    const answers = await Promise.all(
      tails.map(async (tail) => ({ tail, known: await ask(tail.dossier).catch(() => undefined) })),
    );
    const known = answers.flatMap(({ tail, known: sequence }) =>
      sequence !== undefined && sequence > tail.acknowledged ? [{ dossier: tail.dossier, sequence }] : [],
    );
    await publisher.publish(known);
    return { asked: tails.length, acknowledged: known.length, retracted: await this.retract(answers) };
  }

  private async retract(
    answers: readonly { readonly tail: UnacknowledgedTail; readonly known: number | undefined }[],
  ): Promise<readonly string[]> {
    const { em, types, keys } = this.parts;
    const suspects = new Map<string, string>();
    const retracted: string[] = [];
    for (const { tail, known } of answers) {
      if (known === undefined || known >= tail.sequence) continue;
      const sight = `${tail.sequence}:${tail.fence.join()}:${known}`;
      if (this.suspects.get(tail.dossier) !== sight) suspects.set(tail.dossier, sight);
      else if (await retractTail(em, types, keys, tail, known)) retracted.push(tail.dossier);
    }
    this.suspects = suspects;
    return retracted;
  }
}
