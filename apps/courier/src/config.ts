import { z } from 'zod';
import { holdsRecordKeys } from '../../../libs/persistence/index.js';
import { parseSettings, tlsSettings } from '../../../libs/program/index.js';
import { consumerNames } from './consumers.js';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const settings = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address it listens on; a container needs 0.0.0.0'),
  HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(4106).describe('Port of health and metrics'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The least serious entry that is logged'),
  DATABASE_URL: z.url().describe('PostgreSQL with our tables, postgresql://…'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Largest number of connections to the database'),
  ...tlsSettings('DATABASE', 'PostgreSQL'),
  HOSO_SANDBOX: flag.default(false).describe('A training system: the login may do more than programs need'),
  HOSO_RECORD_KEY: z
    .string()
    .refine(holdsRecordKeys, 'must hold 32 bytes of base64, or several such keys separated by commas')
    .describe(
      'Secret. Base64 of 32 bytes: the master key of what is personal in the record; several separated by commas while it is changed, the first wraps',
    ),
  CONSUMERS: z
    .string()
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(consumerNames)))
    .default([...consumerNames])
    .describe('Which consumers this process runs while nobody else does, by name, separated by commas'),
  WEBHOOKS_TO_LOOPBACK: flag
    .default(false)
    .describe('A sandbox only: subscribers may be programs on this machine, also over plain http'),
  WEBHOOK_TIMEOUT: z.coerce
    .number()
    .int()
    .min(1)
    .max(60)
    .default(10)
    .describe('How long a subscriber may take to answer, in seconds'),
});

/** What the courier reads from its environment; docs/generated/settings.md lists them. */
export const environment = settings.superRefine(({ WEBHOOKS_TO_LOOPBACK, HOSO_SANDBOX }, context) => {
  if (WEBHOOKS_TO_LOOPBACK && !HOSO_SANDBOX)
    context.addIssue({ code: 'custom', path: ['WEBHOOKS_TO_LOOPBACK'], message: 'must be false in service' });
});

export type Config = z.infer<typeof environment>;

/**
 * Parses the environment once, at the start of the program.
 * @throws SettingsError naming every wrong setting
 */
export const parseConfig = (env: Readonly<Record<string, string | undefined>>): Config =>
  parseSettings(environment, env);
