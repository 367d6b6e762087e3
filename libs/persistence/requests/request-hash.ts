import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical.js';

/** SHA-256 of the canonical request, hex: tells a repeated request from another one under the same key. */
export const bodyHash = (request: unknown): string => createHash('sha256').update(canonicalJson(request)).digest('hex');
