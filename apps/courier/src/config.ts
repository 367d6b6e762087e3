import { z } from 'zod';
import { holdsRecordKeys } from '../../../libs/persistence/index.js';
import { databaseSettings, flag, HOST, LOG_LEVEL, parseSettings, recordKey } from '../../../libs/program/index.js';
import { consumerNames } from './consumers.js';

const settings = z.object({
  HOST,
  HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(4106).describe('Port of health and metrics'),
  LOG_LEVEL,
  ...databaseSettings(2),
  HOSO_SANDBOX: flag.default(false).describe('A training system: the login may do more than programs need'),
  HOSO_RECORD_KEY: recordKey(holdsRecordKeys),
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
