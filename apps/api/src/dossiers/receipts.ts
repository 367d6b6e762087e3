import { Refusal, type Answer } from '../../../../libs/dossier/index.js';
import type { Preflight, RequestIdentity, Requests } from '../../../../libs/persistence/index.js';
import { Problem, problem } from '../problems/problem.js';

/** The key belongs to another request already. */
export const keyReused = () =>
  problem('IDEMPOTENCY_KEY_REUSED', {
    detail: { en: 'Send a new key for a new act', vi: 'Mỗi việc mới cần một khóa mới' },
  });

/**
 * The recorded answer to this request.
 * @throws Problem IDEMPOTENCY_KEY_REUSED when the key belongs to another request, answered or in progress
 */
export function answerTo({ bodyHash }: RequestIdentity, { holder, receipt }: Preflight): Answer | undefined {
  if (holder !== bodyHash || (receipt !== undefined && receipt.bodyHash !== bodyHash)) throw keyReused();
  return receipt?.answer;
}

/** An error after which it is certain that nothing was done. */
export const nothingWasDone = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof Problem && error.status < 500);

/** Runs a request whose key is reserved; a refusal releases the key, so that the request can be corrected. */
export async function underKey<T>(requests: Requests, identity: RequestIdentity, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (nothingWasDone(error)) await requests.release(identity).catch(() => undefined);
    throw error;
  }
}
