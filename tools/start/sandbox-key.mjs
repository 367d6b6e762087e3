// Secrets of a sandbox. Its keys say what they are: programs in service refuse them.
import { randomBytes } from 'node:crypto';

/** How the bytes of such a key begin; apps/api/src/config.ts looks for it. */
const mark = Buffer.from('sandbox:');

/** Base64 of 32 bytes, 24 of them random. */
export const sandboxKey = () => Buffer.concat([mark, randomBytes(24)]).toString('base64');

/** A secret to be typed. */
export const secretText = () => randomBytes(24).toString('hex');
