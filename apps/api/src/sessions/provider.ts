import * as oidc from 'openid-client';
import type { SessionTokens } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Requested scopes, separated by spaces; must include `openid`. */
  readonly scope: string;
  /** Where the provider sends browsers back to. */
  readonly callback: string;
  /** Allows plain http, for a sandbox's provider on this machine. */
  readonly plain: boolean;
  /** Asks at each sign-in who the person is, whoever signed in there before. */
  readonly asksAnew: boolean;
}

/** Secrets known only to the browser that began a sign-in. */
export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The provider refused the code or refresh token, or the person cancelled. */
export class RefusedByProvider extends Error {
  override name = 'RefusedByProvider';
}

/** Seconds before its expiry in which an access token is renewed. */
export const renewBefore = 30;
const patienceSeconds = 5;

/** The identity provider as a client of OpenID Connect: code flow with PKCE (RFC 9700, 2.1.1). */
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(private readonly settings: ProviderSettings) {}

  /** @throws Problem UNAVAILABLE when it does not answer; the next call retries */
  private async configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, plain } = this.settings;
    this.known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: patienceSeconds,
      ...(plain && { execute: [oidc.allowInsecureRequests] }),
    });
    try {
      return await this.known;
    } catch (error) {
      this.known = undefined;
      throw unavailable(error);
    }
  }

  /** Where the browser goes to sign in. */
  async address({ state, nonce, verifier }: Secrets): Promise<string> {
    return oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.settings.callback,
      scope: this.settings.scope,
      ...(this.settings.asksAnew && { prompt: 'login' }),
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Redeems the code with which a browser returned.
   * @param query of the callback URL
   * @throws RefusedByProvider; Problem UNAVAILABLE
   */
  async redeem(query: string, { state, nonce, verifier }: Secrets): Promise<{ tokens: SessionTokens; acr?: string }> {
    const configuration = await this.configuration();
    const came = new URL(`${this.settings.callback}${query}`);
    const answer = await asking(() =>
      oidc.authorizationCodeGrant(configuration, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }),
    );
    const acr = answer.claims()?.acr;
    return { tokens: tokensOf(answer), ...(typeof acr === 'string' && { acr: acr.slice(0, 200) }) };
  }

  /** @throws RefusedByProvider when the session there is over; Problem UNAVAILABLE */
  async renew(before: SessionTokens): Promise<SessionTokens> {
    const { refresh } = before;
    if (refresh === undefined) throw new RefusedByProvider('there is no refresh token');
    const configuration = await this.configuration();
    const answer = await asking(() => oidc.refreshTokenGrant(configuration, refresh));
    return {
      ...before,
      ...tokensOf(answer),
      refresh: answer.refresh_token ?? refresh,
      id: answer.id_token ?? before.id,
    };
  }

  /** Where the browser signs out at the provider as well; undefined if the provider has no such page. */
  async farewell(idToken: string | undefined, to: string): Promise<string | undefined> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    const parameters = new URLSearchParams({ post_logout_redirect_uri: to });
    if (idToken !== undefined) parameters.set('id_token_hint', idToken);
    return oidc.buildEndSessionUrl(configuration, parameters).href;
  }
}

const tokensOf = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): SessionTokens => ({
  access: answer.access_token,
  refresh: answer.refresh_token,
  id: answer.id_token,
  renewAt: Date.now() + Math.max(0, (answer.expiresIn() ?? 300) - renewBefore) * 1_000,
});

const unavailable = (cause: unknown) => {
  const away = problem('UNAVAILABLE', {
    detail: { en: 'The identity provider cannot be reached', vi: 'Không liên lạc được với hệ thống định danh' },
    headers: { 'retry-after': '5' },
  });
  away.cause = cause;
  return away;
};

/** Distinguishes a refusal of the provider from a provider that does not answer. */
async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const status = error instanceof oidc.ResponseBodyError ? error.status : undefined;
    if (status !== undefined && status >= 500) throw unavailable(error);
    const code = (error as { code?: string }).code ?? '';
    const away = error instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(code);
    if (away) throw unavailable(error);
    throw new RefusedByProvider('the identity provider refuses', { cause: error });
  }
}
