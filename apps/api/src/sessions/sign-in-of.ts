import type { BrowserSessions, SignIns } from '../../../../libs/persistence/index.js';
import { type Config, originOf } from '../config.js';
import type { Tokens } from '../people/tokens.js';
import { Cookie } from './cookies.js';
import { PageSessions } from './page-sessions.js';
import { IdentityProvider } from './provider.js';
import { SignIn } from './sign-in.js';

/** Our pages as a client of the sandbox's own identity provider. */
export const SANDBOX_CLIENT = 'hoso-console';

/** What sessions are kept in and checked with. */
export interface SessionStores {
  readonly store: BrowserSessions;
  readonly signIns: SignIns;
  readonly tokens: Pick<Tokens, 'identify'>;
}

/**
 * The configured sign-in of browsers.
 * @param issuer of the identity provider
 * @returns undefined when our pages are no client of the provider: then only programs use the API
 */
export function signInOf(config: Config, issuer: string, { store, signIns, tokens }: SessionStores) {
  const own = config.JWKS_URL === undefined;
  const clientId = own ? SANDBOX_CLIENT : config.OIDC_CLIENT_ID;
  const clientSecret = own ? config.IDENTITY_SECRET : config.OIDC_CLIENT_SECRET;
  if (clientId === undefined || clientSecret === undefined) return undefined;
  const origin = originOf(config);
  const secure = origin.startsWith('https:');
  const provider = new IdentityProvider({
    issuer,
    clientId,
    clientSecret,
    scope: config.OIDC_SCOPE,
    callback: `${origin}/auth/callback`,
    plain: config.HOSO_SANDBOX && issuer.startsWith('http:'),
    asksAnew: own,
  });
  const limits = {
    officials: config.SESSION_IDLE,
    parties: config.SESSION_IDLE_PARTIES,
    lifetime: config.SESSION_LIFETIME,
  };
  const cookie = new Cookie('hoso-session', secure);
  const sessions = new PageSessions({ store, provider, tokens, cookie, limits, origin });
  const signIn = new SignIn({
    provider,
    signIns,
    sessions,
    tokens,
    origin,
    cookie: new Cookie('hoso-sign-in', secure),
  });
  return { sessions, signIn };
}
