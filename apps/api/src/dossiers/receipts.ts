import { Refusal, type Answer } from '../../../../libs/dossier/index.js';
import type { Preflight, RequestIdentity, Requests } from '../../../../libs/persistence/index.js';
import { Problem, problem } from '../problems/problem.js';

/** The key stands for another request already. */
export const keyReused = () =>
  problem('IDEMPOTENCY_KEY_REUSED', {
    detail: { en: 'Send a new key for a new act', vi: 'Mỗi việc mới cần một khóa mới' },
  });

/**
 * The answer that stands in the record for this request.
 * @throws Problem IDEMPOTENCY_KEY_REUSED when the key stands for another request, answered or under way
 */
export function answerTo({ bodyHash }: RequestIdentity, { holder, receipt }: Preflight): Answer | undefined {
  if (holder !== bodyHash || (receipt !== undefined && receipt.bodyHash !== bodyHash)) throw keyReused();
  return receipt?.answer;
}

/** An error after which it is certain that nothing was done. */
export const nothingWasDone = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Problem && error.status < 500);

/** Does a request whose key is reserved; one that is refused gives the key back, so that it can be mended. */
export async function underKey<T>(requests: Requests, identity: RequestIdentity, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (nothingWasDone(error)) await requests.release(identity).catch(() => undefined);
    throw error;
  }
}
