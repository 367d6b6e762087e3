import { z } from 'zod';
import { tlsSettings } from './tls.js';

/** `true` or `false`, as an environment writes it. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Where a program listens. */
export const HOST = z.string().default('127.0.0.1').describe('Address it listens on; a container needs 0.0.0.0');

export const LOG_LEVEL = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  .default('info')
  .describe('The least serious entry that is logged');

/**
 * Database settings of a long-running program.
 * @param leastConnections the minimum that it needs to work
 */
export const databaseSettings = (leastConnections = 1) => ({
  DATABASE_URL: z.url().describe('PostgreSQL with our tables, postgresql://…'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(leastConnections)
    .max(200)
    .default(10)
    .describe('Largest number of connections to the database'),
  ...tlsSettings('DATABASE', 'PostgreSQL'),
});

/**
 * The key of the record's personal data.
 * @param holds whether a text holds such keys (libs/persistence)
 */
export const recordKey = (holds: (text: string) => boolean) =>
  z
    .string()
    .refine(holds, 'must hold 32 bytes of base64, or several such keys separated by commas')
    .describe(
      'Secret. Base64 of 32 bytes: the master key of what is personal in the record; several separated by commas while it is changed, the first wraps',
    );
