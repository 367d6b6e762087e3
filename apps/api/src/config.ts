import { z } from 'zod';

/** A setting is missing or wrong. The message names each setting, never its value: it may be a secret. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((value) => value.split(',').map((item) => item.trim()));

/** What the API reads from its environment; docs/operate.md describes each name. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z.url(),
  /** Largest number of connections to the database. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('hoso'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1).default('hoso-api'),
  OIDC_ALGORITHMS: list.pipe(z.array(z.enum(['RS256', 'ES256', 'EdDSA'])).min(1)).default(['RS256', 'ES256', 'EdDSA']),
  JWKS_URL: z.url().optional(),
  /** How far our clock may be from the identity provider's, in seconds. */
  OIDC_CLOCK_TOLERANCE: z.coerce.number().int().min(0).max(300).default(5),
  HOSO_SANDBOX: flag.default(false),
  HOSO_ENCRYPTION_KEYS: z.string().min(1),
  /** Base64 of at least 32 bytes: keys party references and open slots. */
  HOSO_PARTY_KEY: z
    .base64()
    .refine((value) => Buffer.from(value, 'base64').length >= 32, 'must hold at least 32 bytes'),
  /** Base64 of 32 bytes: the master key of the personal fields in the record. */
  HOSO_RECORD_KEY: z.base64().refine((value) => Buffer.from(value, 'base64').length === 32, 'must hold 32 bytes'),
  DOCUMENT_DIR: z.string().min(1).default('.hoso/documents'),
  /** Requests a minute for one signed-in person; for everybody else together from one address. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(1_200),
  /** Largest JSON body and largest document, in bytes. */
  BODY_LIMIT: z.coerce.number().int().min(1_024).default(65_536),
  DOCUMENT_LIMIT: z.coerce.number().int().min(1_024).default(10_485_760),
  /** A dossier begins a new run after so many waits (a benefit month has some); unset: when Temporal suggests it. */
  CONTINUE_EVERY: z.coerce.number().int().min(1).optional(),
  /** The exact origins whose pages may call the codec endpoint (Temporal UI). */
  CODEC_ORIGINS: list.pipe(z.array(z.url())).default([]),
  IDENTITY_PORT: port.default(4104),
  IDENTITY_KEYS: z.string().min(1).default('.hoso/identity-keys.json'),
  IDENTITY_SECRET: z.string().min(1).default('sandbox'),
});

export type Config = z.infer<typeof environment>;

/**
 * Parses the environment once, at the start of the program.
 * Outside the sandbox an identity provider must be named: OIDC_ISSUER and JWKS_URL.
 * @throws ConfigurationError naming every wrong setting
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationError(faults.join('\n'));
  }
  const config = parsed.data;
  const named = [config.OIDC_ISSUER, config.JWKS_URL].filter(Boolean).length;
  if (named === 1) throw new ConfigurationError('OIDC_ISSUER and JWKS_URL: name both or neither');
  if (named === 0 && !config.HOSO_SANDBOX) {
    throw new ConfigurationError('OIDC_ISSUER, JWKS_URL: required when HOSO_SANDBOX is not true');
  }
  return config;
}
