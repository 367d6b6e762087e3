import { createHash } from 'node:crypto';
import type { Person } from './actor.js';

/** A person's requests come in bursts. A key that the identity provider revokes stays valid for at most this long. */
const knownForMs = 60_000;
/** About 5 MB. */
const mostTokens = 10_000;

/** Cache of recently verified tokens: verifying one takes 1 to 2 ms of CPU, a lookup a hundredth of that. */
export class KnownTokens {
  readonly #known = new Map<string, { readonly person: Person; readonly until: number }>();

  /** @param now milliseconds since the epoch; the clock of this machine when left out */
  constructor(private readonly now: () => number = Date.now) {}

  /** The person of a token that was verified within the last minute and has not expired since. */
  personOf(token: string): Person | undefined {
    const key = keyOf(token);
    const known = this.#known.get(key);
    if (known === undefined || known.until > this.now()) return known?.person;
    this.#known.delete(key);
    return undefined;
  }

  /** @param expiresAt seconds since the epoch, as in the token's `exp` */
  keep(token: string, person: Person, expiresAt: number): void {
    const until = Math.min(expiresAt * 1_000, this.now() + knownForMs);
    this.#known.set(keyOf(token), { person, until });
    // A Map iterates in insertion order, so this removes the oldest.
    if (this.#known.size > mostTokens) this.#known.delete(this.#known.keys().next().value ?? '');
  }
}

/** Tokens themselves are not kept in memory. */
const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64');
