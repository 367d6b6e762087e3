import { createHash } from 'node:crypto';

/**
 * The id of what a request creates (a UUID of RFC 9562, version 8, from its sender and key): a repeated request finds
 * it.
 */
export const idOfRequest = (subject: string, key: string): string => {
  const bytes = createHash('sha256')
    .update(JSON.stringify([subject, key]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
