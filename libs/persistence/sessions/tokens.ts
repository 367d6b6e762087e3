import { createHash } from 'node:crypto';

/** The digest under which a browser's random token is stored, so that readers of the table cannot use it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
