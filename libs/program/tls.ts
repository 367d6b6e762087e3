import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SettingsError } from './settings.js';

/** With what a connection is secured; PEM. */
export interface Tls {
  /** Trusted certificate authorities; undefined: those that the machine trusts. */
  readonly ca?: string;
  /** Our certificate and key, if the other side asks for them (mTLS). */
  readonly client?: { readonly cert: string; readonly key: string };
}

type TlsNames<N extends string> = `${N}_TLS_${'CA' | 'CERT' | 'KEY'}`;
type TlsSettings<N extends string> = Record<TlsNames<N>, z.ZodOptional<z.ZodString>>;

/**
 * Settings of TLS to another system.
 * @param name first part of their names, e.g. `DATABASE`
 * @param words the system in words, for the table of settings
 */
export const tlsSettings = <N extends string>(name: N, words: string): TlsSettings<N> =>
  ({
    [`${name}_TLS_CA`]: z
      .string()
      .min(1)
      .optional()
      .describe(
        `File (PEM) of the authorities that vouch for ${words}; \`system\`: those that this machine trusts. Without it the connection is not encrypted`,
      ),
    [`${name}_TLS_CERT`]: z
      .string()
      .min(1)
      .optional()
      .describe(`File (PEM) of the certificate by which we are known to ${words}, where it asks for one (mTLS)`),
    [`${name}_TLS_KEY`]: z.string().min(1).optional().describe('File (PEM) of its private key'),
  }) as TlsSettings<N>;

const fileOf = (name: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SettingsError(`${name}: expected a file that can be read, found ${JSON.stringify(path)}`);
  }
};

/**
 * The TLS options from the settings; reads the files.
 * @returns undefined without TLS
 * @throws SettingsError for a file that cannot be read, a certificate without its key, and either without an authority
 */
export function tlsOf<N extends string>(
  name: N,
  settings: Readonly<Partial<Record<TlsNames<NoInfer<N>>, string | undefined>>>,
): Tls | undefined {
  const [caName, certName, keyName] = [`${name}_TLS_CA`, `${name}_TLS_CERT`, `${name}_TLS_KEY`] as const;
  const [ca, cert, key] = [settings[caName], settings[certName], settings[keyName]];
  if ((cert === undefined) !== (key === undefined))
    throw new SettingsError(`${cert === undefined ? certName : keyName}: expected a file, for the other one is named`);
  if (ca === undefined) {
    if (cert !== undefined) throw new SettingsError(`${caName}: expected a file or system, for a certificate is named`);
    return undefined;
  }
  return {
    ...(ca !== 'system' && { ca: fileOf(caName, ca) }),
    ...(cert !== undefined &&
      key !== undefined && { client: { cert: fileOf(certName, cert), key: fileOf(keyName, key) } }),
  };
}

/** Settings of the connection to Temporal besides its address: TLS, and an API key. */
export const temporalSettings = {
  ...tlsSettings('TEMPORAL', 'Temporal’s frontend'),
  TEMPORAL_API_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('Secret. Who we are to Temporal, where it asks for an API key; over TLS only'),
};

/**
 * Options of the connection to Temporal besides its address.
 * @throws SettingsError as `tlsOf`, and for an API key that would be sent unencrypted
 */
export function temporalSecurity(
  settings: Readonly<Partial<Record<keyof typeof temporalSettings, string | undefined>>>,
): { readonly tls?: Tls | undefined; readonly apiKey?: string | undefined } {
  const { TEMPORAL_API_KEY: apiKey } = settings;
  const tls = tlsOf('TEMPORAL', settings);
  if (apiKey !== undefined && tls === undefined)
    throw new SettingsError('TEMPORAL_TLS_CA: expected a file or system, for TEMPORAL_API_KEY is named');
  return { tls, apiKey };
}
