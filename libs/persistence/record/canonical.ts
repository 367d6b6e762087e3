import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** PostgreSQL stores neither U+0000 nor half a surrogate pair; a dossier must not stand still because of one. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

/** A value as JSON knows it: no `undefined`, and every text such that it can be hashed and stored alike. */
export const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map((item) => plain(item ?? null));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[storable(key), plain(item)]])),
  );
};

/**
 * Canonical JSON (RFC 8785): the same text for the same value, whatever the order of its keys.
 * @throws Error for what JSON cannot say (NaN, a cycle)
 */
export const canonicalJson = (value: unknown): string => canonicalize(plain(value)) ?? 'null';

/** SHA-256 of bytes, or of a text in UTF-8. */
export const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
