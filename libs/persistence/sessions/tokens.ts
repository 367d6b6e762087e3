import { createHash } from 'node:crypto';

/** Under what a random token of a browser is kept: whoever reads the table cannot use it. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
