import type { EntityManager } from '@mikro-orm/postgresql';
import type { Answer } from '../../../../libs/dossier/index.js';
import { DossierHead, ReceiptEntry } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';

/** A request as its sender may repeat it. */
export interface RequestIdentity {
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** The key stands for another request already. */
export const keyReused = () => problem('IDEMPOTENCY_KEY_REUSED', { detail: 'Send a new key for a new act' });

/** What was answered before, by subject and Idempotency-Key. */
export class Receipts {
  constructor(private readonly em: EntityManager) {}

  /**
   * The answer that stands in the record for this request, if it can no longer be replaced.
   * @throws Problem IDEMPOTENCY_KEY_REUSED when the key stands for another request
   */
  async answerTo({ subject, key, bodyHash }: RequestIdentity): Promise<Answer | undefined> {
    const em = this.em.fork();
    const receipt = await em.findOne(ReceiptEntry, { subject, key });
    if (receipt === null) return undefined;
    if (receipt.bodyHash !== bodyHash) throw keyReused();
    // A writer that died before its task completed leaves a receipt that another act may replace: it counts once
    // Temporal has acknowledged it. Until then the dossier itself is asked again, under the same update id.
    const head = await em.findOne(DossierHead, { dossier: receipt.dossier });
    return head !== null && receipt.sequence <= head.acknowledged ? receipt.answer : undefined;
  }

  /** The same, for a dossier that has ended: nothing can replace its record any more. */
  async lastWord({ subject, key, bodyHash }: RequestIdentity): Promise<Answer | undefined> {
    const receipt = await this.em.fork().findOne(ReceiptEntry, { subject, key });
    if (receipt === null) return undefined;
    if (receipt.bodyHash !== bodyHash) throw keyReused();
    return receipt.answer;
  }

  /** The receipt of the submission that opened a dossier. */
  async ofSubmission(dossier: string): Promise<ReceiptEntry | null> {
    return this.em.fork().findOne(ReceiptEntry, { dossier, updateId: 'submit' }, { orderBy: { sequence: 'asc' } });
  }
}
