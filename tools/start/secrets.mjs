// Keys of this checkout's sandbox: made once, so that what was encrypted yesterday can be read today.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from '../paths.mjs';

/** @typedef {{ encryptionKeys: string, partyKey: string, adminToken: string }} Secrets */

/** @returns {Secrets} */
export function secrets() {
  const file = join(stateDir, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const made = {
      encryptionKeys: `k1:${randomBytes(32).toString('base64')}`,
      partyKey: randomBytes(32).toString('base64'),
      adminToken: randomBytes(24).toString('hex'),
    };
    mkdirSync(stateDir, { recursive: true });
    writeFileSync(file, JSON.stringify(made, undefined, 2), { mode: 0o600 });
    return made;
  }
}
