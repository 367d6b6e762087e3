import { type RawBuilder, sql } from 'kysely';

// Parts of queries of `hoso.event e`.

/** An instant as milliseconds since the epoch. */
export const milliseconds = (instant: RawBuilder<unknown>) => sql`round(extract(epoch from ${instant}) * 1000)::float8`;

/** An act may bring several events: its first one tells of it. */
export const firstOfAct = sql`not exists (select from hoso.event b
  where b.dossier = e.dossier and b.sequence = e.sequence - 1 and b.cause_id = e.cause_id)`;
