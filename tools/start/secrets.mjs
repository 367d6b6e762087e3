// Keys of this checkout's sandbox, created once, so that data encrypted earlier stay readable.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from '../paths.mjs';
import { sandboxKey, secretText } from './sandbox-key.mjs';

/** @typedef {{ encryptionKeys: string, partyKey: string, recordKey: string, adminToken: string,
 *             databasePassword: string }} Secrets */

/** @returns {Secrets} */
export function secrets() {
  const file = join(stateDir, 'secrets.json');
  const known = read(file);
  const all = {
    encryptionKeys: `k1:${sandboxKey()}`,
    partyKey: sandboxKey(),
    recordKey: sandboxKey(),
    adminToken: secretText(),
    databasePassword: secretText(),
    ...known,
  };
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, JSON.stringify(all, undefined, 2), { mode: 0o600 });
  return all;
}

/** @param {string} file @returns {Partial<Secrets>} */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
