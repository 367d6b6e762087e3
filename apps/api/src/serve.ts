import { readFile } from 'node:fs/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { DossierTypes } from '../../../libs/dossier/index.js';
import {
  BrowserSessions,
  BulkJobs,
  Confirmations,
  DossierKeys,
  Heads,
  Officials,
  openOrm,
  partyKeysOf,
  PreferencesOfPeople,
  refuseExcessRights,
  refuseUnmigrated,
  SharedCounts,
  SignIns,
} from '../../../libs/persistence/index.js';
import {
  buildOf,
  connectTemporal,
  encryptedDataConverter,
  parseEncryptionKeys,
  prebuiltBundle,
  tracedCalls,
} from '../../../libs/temporal/index.js';
import { logOutput, startTraces, temporalSecurity, tlsOf } from '../../../libs/program/index.js';
import { AppModule } from './app.module.js';
import { type Config, originOf } from './config.js';
import { CodecModule } from './codec/codec.module.js';
import { Clamd } from './documents/clamd.js';
import { diskTranslation } from './documents/disk.js';
import { DocumentsModule } from './documents/documents.module.js';
import { BulkJobsModule } from './bulk-jobs/bulk-jobs.module.js';
import { BulkJobRunner } from './bulk-jobs/runner.js';
import { CalendarsModule } from './calendars/calendars.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { dossierTranslation } from './dossiers/refusals.js';
import { databaseProbe, logProbe, registriesProbe, temporalProbe, workersProbe } from './operations/outside-probes.js';
import { Metrics } from './operations/metrics.js';
import { HeldBack } from './operations/paused.js';
import { OperatorModule } from './operations/operator.module.js';
import { trustFigures } from './operations/trust-figures.js';
import { ExportsModule } from './exports/exports.module.js';
import { createLogger, describeError } from './http/logging.js';
import { noteOfficial } from './people/officials.js';
import { Tokens } from './people/tokens.js';
import { EventsModule } from './events/events.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { LookupsModule } from './lookups/lookups.module.js';
import { OfficesModule } from './offices/offices.module.js';
import { PreferencesModule } from './preferences/preferences.module.js';
import { PrefillModule } from './prefill/prefill.module.js';
import { PublicFiguresModule } from './public-figures/public-figures.module.js';
import { AdoptionRunner } from './policy/adoption-runner.js';
import { LawModule } from './policy/law.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { identityKeys } from './sandbox/identity-keys.js';
import { SandboxModule } from './sandbox/sandbox.module.js';
import { signInOf } from './sessions/sign-in-of.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { createServer } from './server.js';
import { MoneyModule } from './money/money.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { VerificationsModule } from './verifications/verifications.module.js';
import { VerifyModule } from './verify/verify.module.js';
import { ViewsModule } from './views/views.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The malware scanner at `host:port`; undefined when none is configured. */
function scannerAt(address: string | undefined): Clamd | undefined {
  const [host = '', port] = address?.split(':') ?? [];
  return port === undefined ? undefined : new Clamd(host, Number(port));
}

/** Issuer of tokens: the configured provider, or in a sandbox our own when none is configured. */
async function identity(config: Config, log: Logger) {
  const { OIDC_ISSUER: issuer, JWKS_URL: jwksUrl } = config;
  if (issuer !== undefined && jwksUrl !== undefined) return { issuer, jwksUrl, stop: () => Promise.resolve() };
  // The production image does not contain it.
  const { startIdentityProvider } = await import('./sandbox/identity-provider.js');
  return startIdentityProvider({
    host: config.HOST,
    port: config.IDENTITY_PORT,
    audience: config.OIDC_AUDIENCE,
    secret: config.IDENTITY_SECRET,
    keys: await identityKeys(config.IDENTITY_KEYS),
    pages: originOf(config),
    tokenSeconds: config.IDENTITY_TOKEN_SECONDS,
    log,
  });
}

/**
 * Starts the API; it runs until SIGINT or SIGTERM.
 * @param types the dossier types that it serves
 * @throws Error when PostgreSQL or Temporal cannot be reached, the tables are of an older version, or, in production,
 * the database login has more rights than programs need
 */
export async function serve(config: Config, types: DossierTypes): Promise<NestFastifyApplication> {
  const output = logOutput();
  const log = createLogger(config.LOG_LEVEL, output.destination);
  const keys = parseEncryptionKeys(config.HOSO_ENCRYPTION_KEYS);
  const provider = await identity(config, log);
  const orm = await openOrm({
    url: config.DATABASE_URL,
    tls: tlsOf('DATABASE', config),
    poolMax: config.DATABASE_POOL,
    applicationName: 'hoso-api',
  });
  await refuseUnmigrated(orm.em);
  if (!config.HOSO_SANDBOX) await refuseExcessRights(orm.em);
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  const traces = endpoint === undefined ? undefined : await startTraces({ endpoint, program: 'hoso-api' });
  const { connection, client } = await connectTemporal(
    {
      address: config.TEMPORAL_ADDRESS,
      namespace: config.TEMPORAL_NAMESPACE,
      security: temporalSecurity(config),
    },
    encryptedDataConverter(keys),
    traces === undefined ? [] : [await tracedCalls()],
  );
  const officials = new Officials(orm.em);
  const tokens = Tokens.remote(
    provider.jwksUrl,
    {
      issuer: provider.issuer,
      audience: config.OIDC_AUDIENCE,
      algorithms: config.OIDC_ALGORITHMS,
      clockTolerance: config.OIDC_CLOCK_TOLERANCE,
      partyKeys: config.HOSO_PARTY_KEY,
      lifetime: config.TOKEN_LIFETIME,
      sandbox: config.HOSO_SANDBOX,
    },
    (person) =>
      noteOfficial(officials, person).catch((error: unknown) =>
        log.warn({ error: describeError(error) }, 'who works in which office is not noted'),
      ),
  );
  const preferences = new PreferencesOfPeople(orm.em);
  const heads = new Heads(orm.em);
  const unconfirmed = (error: unknown) =>
    log.warn({ error: describeError(error) }, 'how far workflows follow is not noted; the sweep will ask');
  const confirmations = new Confirmations(heads, unconfirmed);
  const counts = new SharedCounts(orm.em, partyKeysOf(config.HOSO_PARTY_KEY)[0], (error) =>
    log.warn({ error: describeError(error) }, 'limits are counted by this process alone'),
  );
  const held = new HeldBack();
  const stopLooking = held.watch(client, (error) =>
    log.warn({ error: describeError(error) }, 'whether registries are called is not known'),
  );
  const sandbox = config.HOSO_SANDBOX;
  const build = await readFile(prebuiltBundle, 'utf8').then(buildOf, () => 'unbuilt');
  const keysOfRecord = new DossierKeys(config.HOSO_RECORD_KEY);
  const browsers = signInOf(config, provider.issuer, {
    store: new BrowserSessions(orm.em, keysOfRecord),
    signIns: new SignIns(orm.em, keysOfRecord),
    tokens,
  });
  const module = AppModule.with({
    probes: [
      databaseProbe(orm.em),
      temporalProbe(connection),
      workersProbe(client),
      registriesProbe(held),
      logProbe(output.lost),
    ],
    imports: [
      ...(config.JWKS_URL === undefined ? [SandboxModule.with(provider.issuer, config.IDENTITY_SECRET)] : []),
      DossiersModule.with({
        types,
        client,
        em: orm.em,
        confirmations,
        heads,
        partyKeys: config.HOSO_PARTY_KEY,
        recordKey: config.HOSO_RECORD_KEY,
        sandbox,
        build,
        continueEvery: config.CONTINUE_EVERY,
        held,
      }),
      DocumentsModule.with({
        em: orm.em,
        recordKey: config.HOSO_RECORD_KEY,
        directory: config.DOCUMENT_DIR,
        limit: config.DOCUMENT_LIMIT,
        quotas: {
          dossier: { documents: config.DOSSIER_DOCUMENTS, bytes: config.DOSSIER_DOCUMENT_BYTES },
          person: { documents: config.PERSON_DOCUMENTS, bytes: config.PERSON_DOCUMENT_BYTES },
        },
        scanner: scannerAt(config.CLAMD),
        onFault: (error) => log.error({ error: describeError(error) }, 'documents were not swept'),
      }),
      PolicyModule,
      LawModule.with({
        client,
        em: orm.em,
        types,
        heads,
        keys: keysOfRecord,
        build,
        onError: (error) => log.error({ error: describeError(error) }, 'an adoption of the law data waits'),
      }),
      EventsModule,
      OfficesModule,
      LookupsModule,
      ViewsModule.with(orm.em),
      PreferencesModule.with(preferences),
      InboxModule.with(orm.em),
      OperatorModule.with({ client, em: orm.em, types, heads, temporalUi: config.TEMPORAL_UI_URL }),
      VerificationsModule.with({ em: orm.em, recordKey: config.HOSO_RECORD_KEY, directory: config.DOCUMENT_DIR }),
      VerifyModule.with(),
      StatisticsModule.with(orm.em),
      PublicFiguresModule.with(orm.em),
      MoneyModule.with(orm.em),
      CalendarsModule.with(orm.em, config.HOSO_PARTY_KEY),
      DraftsModule.with(orm.em, keysOfRecord),
      BulkJobsModule.with(new BulkJobs(orm.em, keysOfRecord), (error) =>
        log.error({ error: describeError(error) }, 'a job for many dossiers waits'),
      ),
      PrefillModule.with(client, held, config.HOSO_PARTY_KEY),
      ExportsModule.with(),
      WebhooksModule.with({ em: orm.em, types, recordKey: config.HOSO_RECORD_KEY, sandbox }),
      CodecModule.with(keys, config.CODEC_ORIGINS),
      ...(browsers ? [SessionsModule.with(browsers.sessions, browsers.signIn, preferences)] : []),
    ],
  });
  const app = await createServer(module, {
    bodyLimit: config.BODY_LIMIT,
    patience: { request: config.REQUEST_TIMEOUT * 1_000, json: config.BODY_TIMEOUT * 1_000 },
    requestsPerMinute: config.RATE_LIMIT_PER_MINUTE,
    counts,
    trustedProxies: config.TRUSTED_PROXIES,
    tokens,
    ...(browsers && { pages: browsers.sessions }),
    log,
    ...(traces && { traces }),
    translations: [dossierTranslation(types), diskTranslation],
    codecOrigins: config.CODEC_ORIGINS,
    types,
    sandbox,
  });
  const works = [app.get(BulkJobRunner), app.get(AdoptionRunner)];
  app.get(Metrics).show({
    ...trustFigures(orm.em),
    hoso_log_lost: {
      help: 'Lines of the log that could not be written',
      read: () => Promise.resolve(output.lost().count),
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => {
      await Promise.all(works.map((work) => work.stop()));
      stopLooking();
      await confirmations.flush().catch(unconfirmed);
      await counts.stop();
      await traces?.stop();
      await Promise.all([provider.stop(), connection.close(), orm.close()]);
    });
  await app.listen(config.PORT, config.HOST);
  for (const work of works) work.start();
  log.info({ url: await app.getUrl(), issuer: provider.issuer, sandbox }, 'listening');
  return app;
}
