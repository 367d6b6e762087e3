import type { EntityManager } from '@mikro-orm/postgresql';
import type { Publisher } from './publisher.js';
import { unacknowledgedTails } from './tails.js';

/** Asks Temporal how far a dossier has come; undefined when it cannot say (now). */
export type AcknowledgedSequence = (dossier: string) => Promise<number | undefined>;

/** What one sweep did, in numbers of dossiers. */
export interface Swept {
  readonly asked: number;
  readonly acknowledged: number;
  /** Dossiers whose record goes beyond what Temporal knows: their next act replaces that tail. */
  readonly ahead: readonly string[];
}

/** Acknowledges tails that stayed quiet: the process that knew was killed, or the dossier's last act was a timer's. */
export class TailSweeper {
  constructor(
    private readonly em: EntityManager,
    private readonly publisher: Publisher,
    private readonly ask: AcknowledgedSequence,
    private readonly olderThanMs = 10_000,
    private readonly limit = 100,
  ) {}

  /** One round; call it now and then from one place. */
  async sweep(): Promise<Swept> {
    const tails = await unacknowledgedTails(this.em, this.olderThanMs, this.limit);
    const answers = await Promise.all(
      tails.map(async (tail) => ({ tail, known: await this.ask(tail.dossier).catch(() => undefined) })),
    );
    const known = answers.flatMap(({ tail, known: sequence }) =>
      sequence !== undefined && sequence > tail.acknowledged ? [{ dossier: tail.dossier, sequence }] : [],
    );
    await this.publisher.publish(known);
    return {
      asked: tails.length,
      acknowledged: known.length,
      ahead: answers.flatMap(({ tail, known: sequence }) =>
        sequence !== undefined && sequence < tail.sequence ? [tail.dossier] : [],
      ),
    };
  }
}
