import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What the worker reads from its environment; docs/operate.md describes each name. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(4105),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z.url(),
  /** Largest number of connections to the database. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** How many dossiers it keeps in memory between their tasks; more than run at once, or they are evicted meanwhile. */
  WORKFLOW_CACHE: z.coerce.number().int().min(2).max(100_000).default(500),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('hoso'),
  HOSO_SANDBOX: flag.default(false),
  HOSO_ENCRYPTION_KEYS: z.string().min(1),
  /** Base64 of 32 bytes: the master key of the personal fields in the record. */
  HOSO_RECORD_KEY: z.base64().refine((value) => Buffer.from(value, 'base64').length === 32, 'must hold 32 bytes'),
  INSURANCE_RECORDS_URL: z.url(),
  POPULATION_URL: z.url(),
  BANK_URL: z.url(),
});

export type Config = z.infer<typeof environment>;

/**
 * Parses the environment once, at the start of the program.
 * @throws Error naming every wrong setting, never its value: it may be a secret
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
