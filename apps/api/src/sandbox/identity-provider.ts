import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type AdapterPayload, type Configuration } from 'oidc-provider';
import type { Logger } from 'pino';
import { describeError } from '../http/logging.js';
import { SANDBOX_CLIENT } from '../sessions/sign-in-of.js';
import { type Account, sandboxAccount } from './accounts.js';
import type { IdentityKeys } from './identity-keys.js';
import { answerInteractions, interactionPath, SANDBOX_ACR } from './interactions.js';
import { Memory } from './memory.js';

export interface IdentityProviderSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** Audience of the tokens. */
  audience: string;
  /** The secret of every account. */
  secret: string;
  keys: IdentityKeys;
  /** Origin of the pages whose users sign in here. */
  pages: string;
  /** Lifetime of people's access tokens, in seconds; default one hour. */
  tokenSeconds?: number;
  log: Logger;
}

export interface RunningIdentityProvider {
  issuer: string;
  jwksUrl: string;
  stop(): Promise<void>;
}

const RESOURCE = 'urn:hoso:api';
const HOURS = 3_600;

/** Clients for programs are derived from their names; the client of our pages is in the settings. */
class AccountsAsClients extends Memory {
  constructor(private readonly secret: string) {
    super();
  }

  override find(id: string): Promise<AdapterPayload | undefined> {
    if (!sandboxAccount(id)) return Promise.resolve(undefined);
    return Promise.resolve({
      client_id: id,
      client_secret: this.secret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'client_secret_post',
    });
  }
}

/** Signed-in accounts by subject: an account's name may hold an identity number, a subject does not. */
export class SignedIn {
  private readonly accounts = new Map<string, Account>();

  remember(account: Account): string {
    this.accounts.set(account.sub, account);
    return account.sub;
  }

  find(subject: string | undefined): Account | undefined {
    return subject === undefined ? undefined : this.accounts.get(subject);
  }
}

function configuration(settings: IdentityProviderSettings, people: SignedIn): Configuration {
  const { audience, secret, keys, pages, tokenSeconds = HOURS } = settings;
  return {
    adapter: (model) => (model === 'Client' ? new AccountsAsClients(secret) : new Memory()),
    jwks: keys,
    cookies: { keys: keys.cookies },
    clients: [
      {
        client_id: SANDBOX_CLIENT,
        client_secret: secret,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${pages}/auth/callback`],
        post_logout_redirect_uris: [`${pages}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: ['code'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    acrValues: [SANDBOX_ACR],
    scopes: ['openid', 'offline_access'],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: () => true,
    claims: { openid: ['sub', 'acr'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, acr: SANDBOX_ACR }) }),
    interactions: { url: (_, { uid }) => interactionPath(uid) },
    ttl: {
      ClientCredentials: 12 * HOURS,
      AccessToken: tokenSeconds,
      RefreshToken: 24 * HOURS,
      Session: 24 * HOURS,
      Grant: 24 * HOURS,
      Interaction: 600,
      IdToken: 600,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      // Nothing to sign out of here: after signing out of the pages, the next sign-in asks who they are.
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, __, client) => ({
          scope: '',
          audience,
          accessTokenTTL: client.clientId === SANDBOX_CLIENT ? tokenSeconds : 12 * HOURS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    formats: {
      customizers: {
        // The subject and the client are the account's opaque name: the name asked with may hold an identity number.
        jwt: (_, token, parts) => {
          const person = 'accountId' in token ? people.find(token.accountId) : undefined;
          const account = person ?? sandboxAccount(token.clientId ?? '');
          if (account && parts.payload) Object.assign(parts.payload, account, { client_id: account.sub });
        },
      },
    },
  };
}

/**
 * A real OpenID provider for training and tests: discovery, published keys, tokens by client credentials, one client
 * per synthetic account (accounts.ts), and for browsers a page with its people. Never started outside the sandbox.
 */
export async function startIdentityProvider(settings: IdentityProviderSettings): Promise<RunningIdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`;
  const people = new SignedIn();
  const provider = new Provider(issuer, configuration(settings, people));
  provider.on('server_error', (_, error) => settings.log.error({ error: describeError(error) }, 'identity provider'));
  const answer = provider.callback();
  const interact = answerInteractions(provider, people);
  server.on('request', (request, response) => {
    interact(request, response)
      .then((answered) => (answered ? undefined : answer(request, response)))
      .catch((error: unknown) => {
        settings.log.error({ error: describeError(error) }, 'identity provider');
        if (!response.headersSent) response.writeHead(500).end();
      });
  });
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
