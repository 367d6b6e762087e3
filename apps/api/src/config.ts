import { z } from 'zod';
import { holdsPartyKeys, holdsRecordKeys } from '../../../libs/persistence/index.js';
import {
  databaseSettings,
  flag,
  HOST,
  LOG_LEVEL,
  recordKey,
  SettingsError,
  settingsProblems,
  temporalSettings,
} from '../../../libs/program/index.js';

/** What `npm start` signs in with, on loopback. */
const SANDBOX_SECRET = 'sandbox';
const SANDBOX_MARK = Buffer.from('sandbox:');

const port = z.coerce.number().int().min(0).max(65_535);
const quota = (ordinary: number) => z.coerce.number().int().min(1).default(ordinary);
const seconds = (least: number, most: number, ordinary: number) =>
  z.coerce.number().int().min(least).max(most).default(ordinary);
const list = z.string().transform((value) => value.split(',').map((item) => item.trim()));

/** What the API reads from its environment; docs/generated/settings.md lists them. */
export const environment = z.object({
  HOST,
  PORT: port.default(3000).describe('Port of the API'),
  LOG_LEVEL,
  ...databaseSettings(),
  TEMPORAL_ADDRESS: z.string().min(1).describe('host:port of Temporal’s frontend'),
  ...temporalSettings,
  TEMPORAL_NAMESPACE: z.string().min(1).default('hoso').describe('Namespace of the dossiers'),
  TEMPORAL_UI_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('Where operators’ browsers find Temporal UI, for links on /ops; no links when left out'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('Base URL of an OTLP receiver over HTTP, e.g. http://127.0.0.1:4318; no traces are made when left out'),
  OIDC_ISSUER: z
    .url()
    .optional()
    .describe(
      'Issuer of the tokens; with JWKS_URL, or neither in a sandbox, which then brings its own identity provider',
    ),
  OIDC_AUDIENCE: z.string().min(1).default('hoso-api').describe('Audience that a token must name'),
  OIDC_ALGORITHMS: list
    .pipe(z.array(z.enum(['RS256', 'ES256', 'EdDSA'])).min(1))
    .default(['RS256', 'ES256', 'EdDSA'])
    .describe('Signatures that are accepted, separated by commas: RS256, ES256, EdDSA'),
  JWKS_URL: z.url().optional().describe('Where the issuer publishes its keys'),
  OIDC_CLOCK_TOLERANCE: z.coerce
    .number()
    .int()
    .min(0)
    .max(300)
    .default(5)
    .describe('How far our clock may be from the identity provider’s, in seconds'),
  TOKEN_LIFETIME: z.coerce
    .number()
    .int()
    .min(60)
    .max(604_800)
    .default(86_400)
    .describe('The longest life that a token may have, in seconds, from its issue to its expiry'),
  PUBLIC_URL: z
    .url()
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('Our own origin as browsers know it, e.g. https://hoso.example; in a sandbox this program’s own address'),
  OIDC_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Name under which the identity provider knows our pages; browsers cannot sign in when left out'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Secret. With OIDC_CLIENT_ID'),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( [\x21-\x7e]+)*$/)
    .default('openid offline_access')
    .describe(
      'What is asked for when browsers sign in: openid, and what the provider wants for refresh tokens and claims',
    ),
  SESSION_IDLE: seconds(60, 86_400, 1_800).describe(
    'After how long without an act somebody in office is signed out, in seconds',
  ),
  SESSION_IDLE_PARTIES: seconds(60, 86_400, 3_600).describe(
    'After how long without an act a claimant or an employer is signed out, in seconds',
  ),
  SESSION_LIFETIME: seconds(300, 172_800, 43_200).describe('After how long everybody signs in anew, in seconds'),
  HOSO_SANDBOX: flag.default(false).describe('A training system: fast-forward, asOf, switchable faults'),
  HOSO_ENCRYPTION_KEYS: z
    .string()
    .min(1)
    .describe(
      'Secret. Keys of the payloads in Temporal, NAME:BASE64 of 32 bytes, separated by commas; the first encrypts',
    ),
  HOSO_PARTY_KEY: z
    .string()
    .refine(holdsPartyKeys, 'must hold at least 32 bytes of base64, or several such keys separated by commas')
    .describe(
      'Secret. Base64 of at least 32 bytes: keys party references and open slots; several separated by commas while it is changed, the first refers',
    ),
  HOSO_RECORD_KEY: recordKey(holdsRecordKeys),
  DOCUMENT_DIR: z.string().min(1).default('.hoso/documents').describe('Folder of the uploaded documents'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(1_200)
    .describe(
      'Requests a minute, in all processes together: of one signed-in person; of everybody else from one address',
    ),
  TRUSTED_PROXIES: list
    .transform((entries) => entries.filter((entry) => entry !== ''))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .default([])
    .describe(
      'Addresses and networks (10.0.0.0/8) of proxies that may say whose request they pass on (X-Forwarded-For, -Proto)',
    ),
  BODY_LIMIT: z.coerce.number().int().min(1_024).default(65_536).describe('Largest JSON body, in bytes'),
  REQUEST_TIMEOUT: z.coerce
    .number()
    .int()
    .min(10)
    .max(3_600)
    .default(300)
    .describe('How long a request may take to arrive, with the document that it brings, in seconds'),
  BODY_TIMEOUT: z.coerce
    .number()
    .int()
    .min(1)
    .max(300)
    .default(15)
    .describe('How long a JSON body may take to arrive, in seconds'),
  DOCUMENT_LIMIT: z.coerce.number().int().min(1_024).default(10_485_760).describe('Largest document, in bytes'),
  DOSSIER_DOCUMENTS: quota(200).describe('Documents that a dossier may have'),
  DOSSIER_DOCUMENT_BYTES: quota(209_715_200).describe('Bytes of all documents of a dossier together'),
  PERSON_DOCUMENTS: quota(100).describe('Documents that one person may attach to a dossier'),
  PERSON_DOCUMENT_BYTES: quota(104_857_600).describe('Bytes of the documents that one person attaches to a dossier'),
  CLAMD: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/)
    .optional()
    .describe('host:port of ClamAV’s daemon: documents are scanned, and refused while it does not answer; unset: not'),
  CONTINUE_EVERY: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'A dossier begins a new run after so many waits (a benefit month has some); unset: when Temporal suggests it.',
    ),
  CODEC_ORIGINS: list
    .pipe(z.array(z.url()))
    .default([])
    .describe('The exact origins whose pages may call the codec endpoint (Temporal UI), separated by commas'),
  IDENTITY_PORT: port.default(4104).describe('Sandbox: port of its identity provider'),
  IDENTITY_KEYS: z
    .string()
    .min(1)
    .default('.hoso/identity-keys.json')
    .describe('Sandbox: file with the identity provider’s keys; made at the first start'),
  IDENTITY_TOKEN_SECONDS: seconds(5, 86_400, 3_600).describe(
    'Sandbox: life of the access tokens of people who sign in with a browser',
  ),
  IDENTITY_SECRET: z.string().min(1).default(SANDBOX_SECRET).describe('Sandbox: the secret of every account'),
});

export type Config = z.infer<typeof environment>;

/**
 * Parses the environment once, at the start of the program.
 * Outside the sandbox an identity provider must be named by https, and keys must not be a sandbox's; a sandbox that others
 * can reach needs a secret of its own.
 * @throws SettingsError naming every wrong setting
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new SettingsError(settingsProblems(environment, env, parsed.error).join('\n'));
  const config = parsed.data;
  const wrong = config.HOSO_SANDBOX ? wrongInSandbox(config) : wrongInService(config);
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
  return config;
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

/** A sandbox in which anybody may use any account is for its own machine only. */
function wrongInSandbox({ OIDC_ISSUER: issuer, JWKS_URL: jwks, HOST: host, IDENTITY_SECRET: secret }: Config) {
  if ((issuer === undefined) !== (jwks === undefined)) return ['OIDC_ISSUER and JWKS_URL: name both or neither'];
  const open = issuer === undefined && secret === SANDBOX_SECRET && !isLoopback(host);
  return open ? ['IDENTITY_SECRET: a secret of your own is required where HOST is not loopback'] : [];
}

/** In production, tokens come from an authenticated provider, and nothing of a sandbox is accepted. */
function wrongInService(config: Config): string[] {
  const addresses = (['OIDC_ISSUER', 'JWKS_URL'] as const).flatMap((name) => {
    const url = config[name];
    if (url === undefined) return [`${name}: required when HOSO_SANDBOX is not true`];
    return new URL(url).protocol === 'https:' ? [] : [`${name}: https is required when HOSO_SANDBOX is not true`];
  });
  const { OIDC_CLIENT_ID: client, OIDC_CLIENT_SECRET: secret, PUBLIC_URL: origin } = config;
  if (client !== undefined && (secret === undefined || origin === undefined))
    addresses.push('OIDC_CLIENT_ID: OIDC_CLIENT_SECRET and PUBLIC_URL go with it');
  if (origin !== undefined && !origin.startsWith('https:'))
    addresses.push('PUBLIC_URL: https is required when HOSO_SANDBOX is not true');
  const keys = {
    HOSO_ENCRYPTION_KEYS: config.HOSO_ENCRYPTION_KEYS.split(',').map((key) => key.slice(key.indexOf(':') + 1)),
    HOSO_PARTY_KEY: config.HOSO_PARTY_KEY.split(','),
    HOSO_RECORD_KEY: config.HOSO_RECORD_KEY.split(','),
  };
  const played = Object.entries(keys).filter(([, values]) => values.some(isSandboxKey));
  return [...addresses, ...played.map(([name]) => `${name}: this key was made for a sandbox`)];
}

/** Our own origin as browsers see it; for a sandbox, where it listens. */
export const originOf = ({ PUBLIC_URL: url, HOST: host, PORT: own }: Config): string =>
  url ?? `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${own}`;

/** `npm start` and `npm run compose:env` make keys whose bytes say that they are a sandbox's. */
const isSandboxKey = (base64: string): boolean =>
  Buffer.from(base64.trim(), 'base64').subarray(0, 8).equals(SANDBOX_MARK);
