import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { createLogger } from './http/logging.js';
import { Tokens } from './people/tokens.js';
import { identityKeys } from './sandbox/identity-keys.js';
import { startIdentityProvider } from './sandbox/identity-provider.js';
import { createServer } from './server.js';

/** Where tokens come from: the named provider, or in the sandbox our own when none is named. */
async function identity(config: Config, log: Logger) {
  const { OIDC_ISSUER: issuer, JWKS_URL: jwksUrl } = config;
  if (issuer !== undefined && jwksUrl !== undefined) return { issuer, jwksUrl, stop: () => Promise.resolve() };
  return startIdentityProvider({
    host: config.HOST,
    port: config.IDENTITY_PORT,
    audience: config.OIDC_AUDIENCE,
    secret: config.IDENTITY_SECRET,
    keys: await identityKeys(config.IDENTITY_KEYS),
    log,
  });
}

/** Starts the API; it runs until SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<NestFastifyApplication> {
  const log = createLogger(config.LOG_LEVEL);
  const provider = await identity(config, log);
  const tokens = Tokens.remote(provider.jwksUrl, {
    issuer: provider.issuer,
    audience: config.OIDC_AUDIENCE,
    algorithms: config.OIDC_ALGORITHMS,
    clockTolerance: config.OIDC_CLOCK_TOLERANCE,
    partyKey: config.HOSO_PARTY_KEY,
  });
  const app = await createServer(AppModule.with({ probes: [] }), {
    bodyLimit: config.BODY_LIMIT,
    requestsPerMinute: config.RATE_LIMIT_PER_MINUTE,
    tokens,
    log,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => provider.stop());
  await app.listen(config.PORT, config.HOST);
  log.info({ url: await app.getUrl(), issuer: provider.issuer, sandbox: config.HOSO_SANDBOX }, 'listening');
  return app;
}
