import { z } from 'zod';
import { outsideSystemNames, outsideSystems } from '../../../libs/agency/index.js';
import type { OutsideSystem } from '../../../libs/dossier/index.js';
import { holdsPartyKeys, holdsRecordKeys } from '../../../libs/persistence/index.js';
import {
  databaseSettings,
  flag,
  HOST,
  LOG_LEVEL,
  parseSettings,
  recordKey,
  type SystemPrefix,
  systemPrefix,
  temporalSettings,
} from '../../../libs/program/index.js';

/** URL of an outside system, and our OAuth credentials for it: all three of these, or none. */
type SystemSettings<P extends string> = Record<`${P}_URL`, z.ZodURL> &
  Record<`${P}_${'TOKEN_URL' | 'CLIENT_ID' | 'CLIENT_SECRET'}`, z.ZodOptional<z.ZodString>>;

const settingsOfSystem = (name: OutsideSystem) => {
  const [prefix, { en }] = [systemPrefix(name), outsideSystems[name]];
  return {
    [`${prefix}_URL`]: z.url().describe(`Base URL of ${en}`),
    [`${prefix}_TOKEN_URL`]: z
      .url()
      .optional()
      .describe(`Where tokens for ${en} are had (OAuth 2.0 client credentials), where it asks for any`),
    [`${prefix}_CLIENT_ID`]: z.string().min(1).optional().describe(`Who we are to ${en}`),
    [`${prefix}_CLIENT_SECRET`]: z.string().min(1).optional().describe(`Secret. What proves it to ${en}`),
  };
};
// Sound: the names are those of the type, made of the same list.
const settingsOfSystems = Object.assign({}, ...outsideSystemNames.map(settingsOfSystem)) as SystemSettings<
  SystemPrefix<OutsideSystem>
>;

const settings = z.object({
  HOST,
  HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(4105).describe('Port of health and metrics'),
  LOG_LEVEL,
  ...databaseSettings(),
  WORKFLOW_CACHE: z.coerce
    .number()
    .int()
    .min(2)
    .max(100_000)
    .default(500)
    .describe(
      'How many dossiers it keeps in memory between their tasks; more than run at once, or they are evicted meanwhile',
    ),
  WORKFLOW_CALL_STACKS: flag
    .default(false)
    .describe('Keeps the call stack of Temporal UI, for half as much CPU again (docs/adr/0016)'),
  WORKER_TAKES_OVER: z
    .enum(['new', 'always'])
    .default('new')
    .describe(
      'Whether the build of this worker takes the tasks of all dossiers at its start: a new one, or also one that was replaced before',
    ),
  DOCUMENT_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the documents, where this machine has it: they are verified by night, too'),
  VERIFY_AT: z.coerce
    .number()
    .int()
    .min(0)
    .max(23)
    .default(2)
    .describe('Hour of Viet Nam’s clock in which everything is verified, once a night'),
  LOOKS_PER_HOUR: z.coerce
    .number()
    .int()
    .min(1)
    .default(500)
    .describe('How many different dossiers somebody may look at in an hour before auditors are alarmed'),
  TEMPORAL_ADDRESS: z.string().min(1).describe('host:port of Temporal’s frontend'),
  ...temporalSettings,
  TEMPORAL_NAMESPACE: z.string().min(1).default('hoso').describe('Namespace of the dossiers'),
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
      'Secret. The same as of the API: refers to the people whose dossiers are opened by other dossiers (docs/adr/0033)',
    ),
  HOSO_RECORD_KEY: recordKey(holdsRecordKeys),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('Base URL of an OTLP receiver over HTTP, e.g. http://127.0.0.1:4318; no traces are made when left out'),
  ...settingsOfSystems,
  BANK_STATEMENT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .optional()
    .describe('How often the bank is asked what came back, in seconds; 3600 when left out, 2 in a sandbox'),
});

/** What the worker reads from its environment; docs/generated/settings.md lists them. */
export const environment = settings.superRefine((config, context) => {
  for (const name of outsideSystemNames.map(systemPrefix)) {
    const names = [`${name}_TOKEN_URL`, `${name}_CLIENT_ID`, `${name}_CLIENT_SECRET`] as const;
    const missing = names.filter((one) => config[one] === undefined);
    if (missing.length !== 0 && missing.length !== names.length)
      for (const one of missing)
        context.addIssue({ code: 'custom', path: [one], message: `must be a text, for others of ${name} are named` });
    const [url, secured] = [config[names[0]], config[`${name}_URL`]];
    // Credentials and personal data may only be sent encrypted.
    for (const [one, address] of [
      [names[0], url],
      [`${name}_URL`, url === undefined ? undefined : secured],
    ] as const)
      if (!config.HOSO_SANDBOX && address?.startsWith('https:') === false)
        context.addIssue({ code: 'custom', path: [one], message: 'must be https, for credentials go there' });
  }
});

export type Config = z.infer<typeof environment>;

/**
 * Parses the environment once, at the start of the program.
 * @throws SettingsError naming every wrong setting
 */
export const parseConfig = (env: Readonly<Record<string, string | undefined>>): Config =>
  parseSettings(environment, env);
