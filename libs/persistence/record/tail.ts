import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Cause, Channel, RecordBatch } from '../../dossier/index.js';
import type { Sql } from '../sql.js';
import type { EventContent } from './chain.js';

/** An event as it is stored, without its personal fields. */
export interface StoredEvent {
  readonly content: EventContent;
  /** Milliseconds since the epoch. */
  readonly recordedAt: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** A row of `hoso.event` as `eventColumns` selects it. */
export interface EventRow {
  dossier: string;
  sequence: number;
  kind: string;
  version: number;
  data: unknown;
  personal_digest: string | null;
  cause_kind: Cause['kind'];
  cause_id: string;
  cause_name: string;
  author: string;
  on_behalf_of: string | null;
  channel: Channel;
  filed_on: CivilDate;
  at: number;
  recorded_at: number;
  previous_hash: Buffer;
  hash: Buffer;
}

/** All that enters the hash, of a table or alias `e`. */
export const eventColumns = sql.raw(`e.dossier, e.sequence, e.kind, e.version, e.data,
  encode(e.personal_digest, 'hex') as personal_digest, e.cause_kind, e.cause_id, e.cause_name,
  e.author, e.on_behalf_of, e.channel, e.filed_on::text as filed_on,
  round(extract(epoch from e.business_at) * 1000)::float8 as at,
  round(extract(epoch from e.recorded_at) * 1000)::float8 as recorded_at, e.previous_hash, e.hash`);

/** An event as it stands in the record: digests and sealed personal fields, nothing opened. */
export const storedEvent = (row: EventRow): StoredEvent => ({
  content: {
    dossier: row.dossier,
    sequence: row.sequence,
    kind: row.kind,
    version: row.version,
    data: row.data,
    personalDigest: row.personal_digest,
    cause: { kind: row.cause_kind, id: row.cause_id, name: row.cause_name },
    author: row.author,
    onBehalfOf: row.on_behalf_of,
    channel: row.channel,
    filedOn: row.filed_on,
    at: row.at,
  },
  recordedAt: row.recorded_at,
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** The stored events of a dossier from a sequence on, in order. */
export const loadTail = async (db: Sql, dossier: string, from: number): Promise<readonly StoredEvent[]> => {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from hoso.event e where dossier = ${dossier} and sequence >= ${from} order by sequence`.execute(
    db,
  );
  return rows.map(storedEvent);
};

const named = (cause: Cause): string => `${cause.kind}:${cause.name}:${cause.id}`;

/** Removes the events from `cut` on with their ledger lines, personal data and receipts, and notes that it did. */
export const cutTail = async (
  db: Sql,
  batch: Pick<RecordBatch, 'dossier' | 'cause'> | { dossier: string; cause?: undefined },
  cut: number,
  before: readonly StoredEvent[],
): Promise<void> => {
  const { dossier } = batch;
  const causesBefore = JSON.stringify([...new Set(before.map((event) => named(event.content.cause)))]);
  const causesAfter = JSON.stringify(batch.cause === undefined ? [] : [named(batch.cause)]);
  await sql`
    with events as (delete from hoso.event where dossier = ${dossier} and sequence >= ${cut}),
      personal as (delete from hoso.personal_data where dossier = ${dossier} and sequence >= ${cut}),
      lines as (delete from hoso.ledger where dossier = ${dossier} and sequence >= ${cut}),
      receipts as (delete from hoso.receipt where dossier = ${dossier} and sequence >= ${cut})
    insert into hoso.replaced_tail (dossier, from_sequence, to_sequence, causes_before, causes_after)
    values (${dossier}, ${cut}, ${cut + before.length - 1}, ${causesBefore}::json, ${causesAfter}::json)`.execute(db);
};
