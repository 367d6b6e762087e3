import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import type { SignIns } from '../../../../libs/persistence/index.js';
import type { Tokens } from '../people/tokens.js';
import { Problem } from '../problems/problem.js';
import type { Cookie } from './cookies.js';
import { type IdentityProvider, RefusedByProvider } from './provider.js';
import type { PageSessions } from './page-sessions.js';

/** Seconds in which a sign-in is finished. */
const patience = 600;

/** Result of a failed sign-in; the sign-in page has the words. */
export type SignInFailure = 'late' | 'refused' | 'away' | 'stranger';

export interface SignInParts {
  readonly provider: IdentityProvider;
  readonly signIns: SignIns;
  readonly sessions: PageSessions;
  readonly tokens: Pick<Tokens, 'identify'>;
  /** Binds a sign-in to the browser that began it. */
  readonly cookie: Cookie;
  /** Our own origin as browsers know it. */
  readonly origin: string;
}

const random = (): string => randomBytes(32).toString('base64url');

/**
 * Signs browsers in at the identity provider: sends them there with a state; they return with a code, which is redeemed
 * once.
 */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /**
   * Where the browser goes next: to the provider; or first to the host to which it will return, because cookies belong
   * to a host.
   * @param to our path for afterwards; anything else leads to the start page
   */
  async begin(request: FastifyRequest, reply: FastifyReply, to: string): Promise<string> {
    const { origin, cookie, signIns, provider } = this.parts;
    const path = ownPath(to, origin);
    if (request.host !== new URL(origin).host && !request.url.includes('here=1'))
      return `${origin}/auth/sign-in?here=1&to=${encodeURIComponent(path)}`;
    const browser = cookie.read(request) ?? random();
    const secrets = { state: random(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const address = await provider.address(secrets).catch((error: unknown) => failed(reasonOf(error), path));
    if (address.startsWith('/')) return address;
    await signIns.begin(secrets.state, browser, { ...secrets, to: path }, patience);
    cookie.write(reply, browser, patience);
    return address;
  }

  /**
   * The browser is back: redeems its code and opens a session under a fresh token.
   * @returns where it goes next; the sign-in page when there is no session
   */
  async finish(request: FastifyRequest, reply: FastifyReply, state: string): Promise<string> {
    const { provider, signIns, sessions, tokens, cookie } = this.parts;
    const browser = cookie.read(request);
    const pending = browser === undefined ? undefined : await signIns.take(state, browser);
    if (pending === undefined) return failed('late');
    const { to } = pending;
    try {
      const query = request.url.slice(request.url.indexOf('?'));
      const redeemed = await provider.redeem(query, { ...pending, state });
      const caller = await tokens.identify(redeemed.tokens.access);
      if ('refusal' in caller) return failed(caller.refusal.status >= 500 ? 'away' : 'stranger', to);
      const session = { token: random(), subject: caller.person.subject, acr: redeemed.acr ?? null };
      await sessions.open(request, reply, { ...session, tokens: redeemed.tokens }, caller.person);
      return to;
    } catch (error) {
      return failed(reasonOf(error), to);
    }
  }
}

/** @throws what is nobody's fault outside */
function reasonOf(error: unknown): SignInFailure {
  if (error instanceof RefusedByProvider) return 'refused';
  if (error instanceof Problem && error.code === 'UNAVAILABLE') return 'away';
  throw error;
}

const failed = (why: SignInFailure, to = '/'): string => `/sign-in?failed=${why}&to=${encodeURIComponent(to)}`;

/** The given path if it is ours; the start page for anything that leads elsewhere (RFC 9700, 4.11). */
export function ownPath(to: string, origin: string): string {
  // Browsers read a backslash as a slash, and leave tabs and line breaks out.
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to) || to.length > 500) return '/';
  const url = URL.parse(to, origin);
  if (url === null || url.origin !== origin || /^\/(auth|sign-in|v1)(\/|$)/.test(url.pathname)) return '/';
  // What dots leave may begin like another host.
  const path = `${url.pathname}${url.search}`;
  return path.startsWith('//') ? '/' : path;
}
