import { z } from 'zod';
import { parseSettings, SettingsError } from './index.js';

const schema = z.object({
  PORT: z.coerce.number().int().max(65_535).default(1).describe('Port of the API'),
  DATABASE_URL: z.url().describe('PostgreSQL'),
  KEY: z
    .base64()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must hold 32 bytes')
    .describe('Secret. Base64 of 32 bytes'),
  MODE: z.enum(['new', 'always']).default('new').describe('Who leads'),
});
const right = { DATABASE_URL: 'postgresql://127.0.0.1/hoso', KEY: Buffer.alloc(32).toString('base64') };
const said = (change: Record<string, string | undefined>): string[] => {
  try {
    parseSettings(schema, { ...right, ...change });
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
    throw error;
  }
  return [];
};

it('gives what is right, with defaults', () => {
  expect(parseSettings(schema, right)).toEqual({ ...right, PORT: 1, MODE: 'new' });
});

it.each([
  [{ PORT: '70000' }, 'PORT: expected at most 65535, found "70000" (Port of the API)'],
  [{ PORT: 'many' }, 'PORT: expected a number, found "many" (Port of the API)'],
  [{ PORT: '1.5' }, 'PORT: expected a whole number, found "1.5" (Port of the API)'],
  [{ DATABASE_URL: undefined }, 'DATABASE_URL: expected a text, found nothing (PostgreSQL)'],
  [{ DATABASE_URL: 'here' }, 'DATABASE_URL: expected a URL, found "here" (PostgreSQL)'],
  [{ MODE: 'never' }, 'MODE: expected new or always, found "never" (Who leads)'],
])('names the setting, what was expected and what was found: %j', (change, line) => {
  expect(said(change)).toEqual([line]);
});

it('never shows a secret, nor an address with a password', () => {
  expect(said({ KEY: 'c2hvcnQ=' })).toEqual([
    'KEY: expected 32 bytes, found 8 characters that are not shown (Secret. Base64 of 32 bytes)',
  ]);
  expect(said({ DATABASE_URL: 'http://x:y@ :' })).toEqual([
    'DATABASE_URL: expected a URL, found 13 characters that are not shown (PostgreSQL)',
  ]);
});

it('names all at once, in the order of the schema', () => {
  const names = said({ KEY: undefined, DATABASE_URL: undefined, MODE: 'x' }).map((line) => line.split(':')[0]);
  expect(names).toEqual(['DATABASE_URL', 'KEY', 'MODE']);
});
