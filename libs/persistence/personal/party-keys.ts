import { createHash, createHmac } from 'node:crypto';

/** Whether a text holds one key or several, separated by commas: base64 of at least 32 bytes each. */
export const holdsPartyKeys = (text: string): boolean =>
  text.split(',').every((key) => {
    const base64 = key.trim();
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && Buffer.from(base64, 'base64').length >= 32;
  });

/**
 * A person's keyed reference: HMAC-SHA-256 of the personal identification number, base64url. Equal numbers give equal
 * references; without the key nobody can invert them or find a number by trial.
 * @param key base64, at least 32 bytes (one of HOSO_PARTY_KEY)
 */
export const partyReference = (key: string, personalId: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64')).update(`person:${personalId}`).digest('base64url');

/** The keys of HOSO_PARTY_KEY, the one under which dossiers are opened first. */
export const partyKeysOf = (keys: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = keys.split(',').map((key) => key.trim());
  return [first, ...others];
};

/**
 * References of one person under each key of HOSO_PARTY_KEY, in their order.
 * @param keys base64, separated by commas
 */
export const partyReferences = (keys: string, personalId: string): readonly [string, ...string[]] => {
  const [first, ...others] = partyKeysOf(keys);
  return [partyReference(first, personalId), ...others.map((key) => partyReference(key, personalId))];
};

/** Name of a key in the record: first 8 hex digits of its SHA-256. */
export const partyKeyId = (key: string): string =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 8);
