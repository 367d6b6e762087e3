import type { EntityManager } from '@mikro-orm/postgresql';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { Refusal, type Answer } from '../../../../libs/dossier/index.js';
import {
  ReceiptEntry,
  type Preflight,
  type RequestIdentity,
  type Requests,
} from '../../../../libs/persistence/index.js';
import { Problem, problem } from '../problems/problem.js';

/** The key stands for another request already. */
export const keyReused = () => problem('IDEMPOTENCY_KEY_REUSED', { detail: 'Send a new key for a new act' });

/**
 * The answer that stands in the record for this request, if it can no longer be replaced. A writer that died before
 * its task completed leaves a receipt that another act may replace: until Temporal acknowledges it, the dossier itself
 * is asked again, under the same update id.
 * @throws Problem IDEMPOTENCY_KEY_REUSED when the key stands for another request, answered or under way
 */
export function answerTo({ bodyHash }: RequestIdentity, { holder, receipt }: Preflight): Answer | undefined {
  if (holder !== bodyHash || (receipt !== undefined && receipt.bodyHash !== bodyHash)) throw keyReused();
  return receipt?.final === true ? receipt.answer : undefined;
}

/** An error after which it is certain that nothing was done. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Refusal ||
  error instanceof WorkflowUpdateFailedError ||
  (error instanceof Problem && error.status < 500);

/** Does a request whose key is reserved; one that is refused gives the key back, so that it can be mended. */
export async function underKey<T>(requests: Requests, identity: RequestIdentity, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isRefusal(error)) await requests.release(identity).catch(() => undefined);
    throw error;
  }
}

/** What was answered before, in the record of dossiers. */
export class Receipts {
  constructor(private readonly em: EntityManager) {}

  /**
   * The answer to a request on a dossier that has ended: nothing can replace its record any more.
   * @throws Problem IDEMPOTENCY_KEY_REUSED
   */
  async lastWord({ subject, key, bodyHash }: RequestIdentity, dossier: string): Promise<Answer | undefined> {
    const receipt = await this.em.fork().findOne(ReceiptEntry, { subject, key, dossier });
    if (receipt === null) return undefined;
    if (receipt.bodyHash !== bodyHash) throw keyReused();
    return receipt.answer;
  }

  /** Whether a request under this key was answered on this dossier. */
  async hasAnswered(subject: string, key: string, dossier: string): Promise<boolean> {
    return (await this.em.fork().count(ReceiptEntry, { subject, key, dossier })) > 0;
  }
}
