import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { codeOf } from '../http/errors.js';
import { SANDBOX_KEY } from '../people/tokens.js';

const stored = z.object({
  keys: z.array(z.record(z.string(), z.unknown())).min(1),
  cookies: z.array(z.string()).min(1),
});

/** The signing keys of the sandbox's identity provider, for tokens and cookies. */
export type IdentityKeys = z.infer<typeof stored>;

async function generate(): Promise<IdentityKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    keys: [{ ...jwk, alg: 'ES256', use: 'sig', kid: `${SANDBOX_KEY}${randomBytes(8).toString('hex')}` }],
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/**
 * The keys are kept in a file, so that tokens survive a restart; it is created at the first start, readable by the
 * owner only. If two programs start at once, one writes and both read what it wrote.
 */
export async function identityKeys(file: string): Promise<IdentityKeys> {
  const read = async () => stored.parse(JSON.parse(await readFile(file, 'utf8')));
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, JSON.stringify(await generate()), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return read();
}
