import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; neither may block a dossier. */
const storable = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\uFFFD');

/**
 * A value as JSON represents it: no `undefined`, and every text is one that can be hashed and stored unchanged. A value
 * that is in this form already is returned itself: nearly all are, and states are large.
 */
export const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return plainArray(value);
  return value === null || typeof value !== 'object' ? value : plainObject(value as Readonly<Record<string, unknown>>);
};

const plainArray = (items: readonly unknown[]): readonly unknown[] => {
  const made = items.map((item) => plain(item ?? null));
  return made.every((item, i) => item === items[i]) ? items : made;
};

const plainObject = (object: Readonly<Record<string, unknown>>): object => {
  const keys = Object.keys(object);
  const values = keys.map((key) => plain(object[key]));
  const same = keys.every((key, i) => values[i] !== undefined && values[i] === object[key] && storable(key) === key);
  if (same) return object;
  return Object.fromEntries(keys.flatMap((key, i) => (values[i] === undefined ? [] : [[storable(key), values[i]]])));
};

/**
 * Canonical JSON (RFC 8785): the same text for the same value, whatever the order of its keys.
 * @throws Error for what JSON cannot represent (NaN, a cycle)
 */
export const canonicalJson = (value: unknown): string => canonicalize(plain(value)) ?? 'null';

/** SHA-256 of bytes, or of a text in UTF-8. */
export const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
