import { z } from 'zod';
import { holdsPartyKeys, holdsRecordKeys } from '../../../libs/persistence/index.js';
import { recordKey, temporalSettings, tlsSettings } from '../../../libs/program/index.js';

/** What the program reads from its environment; each command needs some of it. docs/generated/settings.md lists them. */
export const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL with our tables, postgresql://…'),
  ...tlsSettings('DATABASE', 'PostgreSQL'),
  HOSO_RECORD_KEY: recordKey(holdsRecordKeys),
  HOSO_PARTY_KEY: z
    .string()
    .refine(holdsPartyKeys, 'must hold at least 32 bytes of base64, or several such keys separated by commas')
    .describe(
      'Secret. Base64 of at least 32 bytes: keys party references; the new one first, then those that are to go',
    ),
  TEMPORAL_ADDRESS: z.string().min(1).describe('host:port of Temporal’s frontend'),
  ...temporalSettings,
  TEMPORAL_NAMESPACE: z.string().min(1).default('hoso').describe('Namespace of the dossiers'),
  HOSO_ENCRYPTION_KEYS: z
    .string()
    .min(1)
    .describe('Secret. Keys of the payloads in Temporal, NAME:BASE64 of 32 bytes, separated by commas'),
  DOCUMENT_DIR: z.string().min(1).optional().describe('Where the documents are; erasing needs it'),
});

export type Settings = z.infer<typeof environment>;
export type SettingName = keyof Settings;

/** What each command on the record needs, and on the runs of dossiers. */
export const forDatabase = [
  'DATABASE_URL',
  'DATABASE_TLS_CA',
  'DATABASE_TLS_CERT',
  'DATABASE_TLS_KEY',
] as const satisfies readonly SettingName[];
export const forRecord = [...forDatabase, 'HOSO_RECORD_KEY'] as const satisfies readonly SettingName[];
export const forTemporal = [
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_TLS_CA',
  'TEMPORAL_TLS_CERT',
  'TEMPORAL_TLS_KEY',
  'TEMPORAL_API_KEY',
] as const satisfies readonly SettingName[];
export const forRuns = [
  ...forDatabase,
  ...forTemporal,
  'HOSO_ENCRYPTION_KEYS',
] as const satisfies readonly SettingName[];
