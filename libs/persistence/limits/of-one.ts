import { sql } from 'kysely';
import type { Sql } from '../sql.js';

/** What is made where somebody has as many as one person may have: nothing. */
export const TOO_MANY = 'too many';

/**
 * Lets requests of one person that make the same kind of thing pass one after the other: each counts what those before made. It
 * holds until the transaction ends.
 */
export async function inTurn(
  db: Sql,
  kind: 'calendars' | 'drafts' | 'law drafts' | 'views' | 'webhooks',
  subject: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${subject}`}, 0))`.execute(db);
}
