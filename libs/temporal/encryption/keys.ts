import { createSecretKey, type KeyObject } from 'node:crypto';

/** One AES-256 key and the name under which payloads refer to it. */
export interface EncryptionKey {
  readonly id: string;
  readonly secret: KeyObject;
}

/** The keys of one installation: `current` encrypts, every one of `byId` decrypts. */
export interface EncryptionKeys {
  readonly current: EncryptionKey;
  readonly byId: ReadonlyMap<string, EncryptionKey>;
}

const keyBytes = 32;
const keyIdForm = /^[A-Za-z0-9._-]{1,32}$/;

/**
 * Reads `HOSO_ENCRYPTION_KEYS`: `keyId:base64key`, older ones after a comma. The first one encrypts; the others stay as
 * long as histories refer to them.
 *
 * @throws Error that names the position of a malformed key, never the key itself
 */
export function parseEncryptionKeys(text: string): EncryptionKeys {
  const keys = text.split(',').map((entry, index) => parseKey(entry.trim(), index + 1));
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size !== keys.length) throw new Error('encryption keys: two keys have the same id');
  const [current] = keys;
  if (!current) throw new Error('encryption keys: there is none');
  return { current, byId };
}

function parseKey(entry: string, position: number): EncryptionKey {
  const colon = entry.indexOf(':');
  const id = entry.slice(0, Math.max(colon, 0));
  if (!keyIdForm.test(id)) throw new Error(`encryption keys: number ${position} is not of the form keyId:base64key`);
  const secret = Buffer.from(entry.slice(colon + 1), 'base64');
  if (secret.length !== keyBytes) {
    throw new Error(`encryption keys: ${id} has ${secret.length} bytes, AES-256 needs ${keyBytes}`);
  }
  return { id, secret: createSecretKey(secret) };
}
