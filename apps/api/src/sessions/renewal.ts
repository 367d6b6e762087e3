import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserSession, BrowserSessions } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';
import { type IdentityProvider, RefusedByProvider, renewBefore } from './provider.js';

/** Longer than the provider may take to answer. */
const leaseSeconds = 10;
const askAgainMs = 100;

/** Renews access tokens before they expire: once for all concurrent requests, over all processes. */
export class Renewal {
  private readonly underWay = new Map<string, Promise<BrowserSession | undefined>>();

  constructor(
    private readonly store: Pick<BrowserSessions, 'again' | 'mayRenew' | 'renewed' | 'notRenewed' | 'end'>,
    private readonly provider: Pick<IdentityProvider, 'renew'>,
  ) {}

  /**
   * The session with a valid token.
   * @returns undefined when the provider has ended it
   * @throws Problem UNAVAILABLE when the token has expired and the provider does not answer
   */
  async fresh(session: BrowserSession): Promise<BrowserSession | undefined> {
    if (Date.now() < session.tokens.renewAt) return session;
    const renewed =
      this.underWay.get(session.id) ??
      this.renew(session).finally(() => {
        this.underWay.delete(session.id);
      });
    this.underWay.set(session.id, renewed);
    return renewed;
  }

  private async renew(session: BrowserSession): Promise<BrowserSession | undefined> {
    if (!(await this.store.mayRenew(session, leaseSeconds))) return this.renewedByAnother(session);
    try {
      await this.store.renewed(session, await this.provider.renew(session.tokens));
      return await this.store.again(session.id);
    } catch (error) {
      if (error instanceof RefusedByProvider) {
        await this.store.end(session.id);
        return undefined;
      }
      await this.store.notRenewed(session);
      if (stillGood(session)) return session;
      throw error;
    }
  }

  /** Another process renews it: its tokens come with the next version. */
  private async renewedByAnother(session: BrowserSession): Promise<BrowserSession | undefined> {
    for (const end = Date.now() + leaseSeconds * 1_000; Date.now() < end; await sleep(askAgainMs)) {
      const now = await this.store.again(session.id);
      if (now === undefined || now.version !== session.version) return now;
      if (stillGood(session)) return session;
    }
    throw problem('UNAVAILABLE', { headers: { 'retry-after': '5' } });
  }
}

const stillGood = ({ tokens }: BrowserSession): boolean => Date.now() < tokens.renewAt + (renewBefore - 5) * 1_000;
