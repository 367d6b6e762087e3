import { Problem } from './problem.js';

/**
 * The Idempotency-Key of one act after the other: the same for each try of the same act until its answer is known, so that an answer
 * that was lost does not have it done twice.
 */
export class ActKey {
  private sent: { readonly what: string; readonly key: string } | undefined;

  /** The key under which this is sent. */
  of(what: unknown): string {
    const text = JSON.stringify(what);
    if (this.sent?.what !== text) this.sent = { what: text, key: crypto.randomUUID() };
    return this.sent.key;
  }

  /** Notes what came of it: a refusal, or nothing that went wrong, is an answer; a broken line is none. */
  settle(error?: unknown): void {
    const isAnswered = !(error instanceof Problem) || (error.status >= 400 && error.status < 500);
    if (isAnswered) this.sent = undefined;
  }
}
