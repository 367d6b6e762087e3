import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Adapter, type AdapterPayload, type Configuration } from 'oidc-provider';
import type { Logger } from 'pino';
import { describeError } from '../http/logging.js';
import { sandboxAccount } from './accounts.js';
import type { IdentityKeys } from './identity-keys.js';

export interface IdentityProviderSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** Audience of the tokens. */
  audience: string;
  /** The secret of every account. */
  secret: string;
  keys: IdentityKeys;
  log: Logger;
}

export interface RunningIdentityProvider {
  issuer: string;
  jwksUrl: string;
  stop(): Promise<void>;
}

const RESOURCE = 'urn:hoso:api';
const HOURS = 3_600;

/** Clients are worked out from their names; nothing else needs to be found again, for tokens are self-contained. */
class AccountsAsClients implements Adapter {
  constructor(
    private readonly model: string,
    private readonly secret: string,
  ) {}

  find(id: string): Promise<AdapterPayload | undefined> {
    if (this.model !== 'Client' || !sandboxAccount(id)) return Promise.resolve(undefined);
    return Promise.resolve({
      client_id: id,
      client_secret: this.secret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'client_secret_post',
    });
  }

  upsert = () => Promise.resolve();
  findByUserCode = () => Promise.resolve(undefined);
  findByUid = () => Promise.resolve(undefined);
  consume = () => Promise.resolve();
  destroy = () => Promise.resolve();
  revokeByGrantId = () => Promise.resolve();
}

function configuration({ audience, secret, keys }: IdentityProviderSettings): Configuration {
  return {
    adapter: (model) => new AccountsAsClients(model, secret),
    jwks: keys,
    cookies: { keys: keys.cookies },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: [],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    ttl: { ClientCredentials: 12 * HOURS },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenTTL: 12 * HOURS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    formats: {
      customizers: {
        // The subject and the client are the account's opaque name: the name asked with may hold an identity number.
        jwt: (_, token, parts) => {
          const account = sandboxAccount(token.clientId ?? '');
          if (account && parts.payload) Object.assign(parts.payload, account, { client_id: account.sub });
        },
      },
    },
  };
}

/**
 * A real OpenID provider for training and tests: discovery, published keys, tokens by client credentials, one client
 * per synthetic account (accounts.ts). Never started outside the sandbox.
 */
export async function startIdentityProvider(settings: IdentityProviderSettings): Promise<RunningIdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`;
  const provider = new Provider(issuer, configuration(settings));
  provider.on('server_error', (_, error) => settings.log.error({ error: describeError(error) }, 'identity provider'));
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
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
