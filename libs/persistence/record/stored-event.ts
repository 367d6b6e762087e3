import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Cause, Channel, RecordedAct, RecordedEvent } from '../../dossier/index.js';
import type { DossierKeys, PersonalFields } from '../personal/keys.js';
import type { EventContent } from './chain.js';
import { withSubject } from './party-author.js';

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

/** An event as it is recorded: digests and sealed personal fields, nothing decrypted. */
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

/** A row with its personal fields, still sealed. */
export interface PersonalEventRow extends EventRow {
  ciphertext: Buffer | null;
  master_key: string | null;
  wrapped: Buffer | null;
}

/** Personal fields of a row, decrypted; null if there are none or they were erased. */
export const personalOf = (keys: DossierKeys, row: PersonalEventRow): PersonalFields | null =>
  row.ciphertext === null || row.wrapped === null || row.master_key === null
    ? null
    : keys
        .unwrap(row.dossier, { masterKey: row.master_key, wrapped: row.wrapped })
        .decrypt(row.sequence, row.ciphertext);

/** Events with their sealed personal fields, of a table or alias `e`. */
export const personalEventSource = sql.raw(`hoso.event e
  left join hoso.personal_data p on p.dossier = e.dossier and p.sequence = e.sequence
  left join hoso.dossier_key k on k.dossier = e.dossier and p.ciphertext is not null`);
export const personalEventColumns = sql`${eventColumns}, p.ciphertext, k.master_key, k.wrapped`;

/** The act of which a stored event is a part. */
export const actOf = (keys: DossierKeys, row: PersonalEventRow): RecordedAct => {
  const { content } = storedEvent(row);
  const { cause, onBehalfOf, channel, filedOn, at, sequence, kind, version } = content;
  const opened = withSubject({ ...content, personal: personalOf(keys, row) ?? undefined });
  const { author, personal } = opened;
  const data = opened.data as RecordedEvent['data'];
  return {
    cause,
    author,
    ...(onBehalfOf !== null && { onBehalfOf }),
    channel,
    filedOn,
    at,
    events: [{ sequence, kind, version, data, ...(personal !== undefined && { personal }) }],
  };
};
