import { sql } from 'kysely';
import type { Answer, Answered } from '../../dossier/index.js';
import type { WrappedKey } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { genesisHash } from './chain.js';

/** Where the record of a dossier ends. */
export interface Head {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly erased: boolean;
  readonly key: WrappedKey | null;
  /** The answer to the given cause, if the record holds it. */
  readonly known: Answered | undefined;
  /** The database's clock, milliseconds since the epoch. */
  readonly now: number;
}

interface HeadRow {
  sequence: number;
  hash: Buffer;
  erased: boolean;
  master_key: string | null;
  wrapped: Buffer | null;
  answer: Answer | null;
  body_hash: string | null;
  now: number;
}

/** Of alias `h`, the head, and alias `r`, the receipt of a cause. */
const columns = sql.raw(`h.sequence, h.hash, h.erased,
  (select k.master_key from hoso.dossier_key k where k.dossier = h.dossier) as master_key,
  (select k.wrapped from hoso.dossier_key k where k.dossier = h.dossier) as wrapped,
  round(extract(epoch from clock_timestamp()) * 1000)::float8 as now`);

const receiptOf = (cause: string) => sql`
  (select r.answer from hoso.receipt r where r.dossier = h.dossier and r.update_id = ${cause} limit 1) as answer,
  (select r.body_hash from hoso.receipt r where r.dossier = h.dossier and r.update_id = ${cause} limit 1) as body_hash`;

const headOf = (row: HeadRow): Head => ({
  sequence: row.sequence,
  hash: row.hash,
  erased: row.erased,
  key: row.wrapped === null || row.master_key === null ? null : { masterKey: row.master_key, wrapped: row.wrapped },
  known: row.answer === null || row.body_hash === null ? undefined : { answer: row.answer, bodyHash: row.body_hash },
  now: row.now,
});

/** Where a dossier's record ends now; undefined when there is none. */
export const readHead = async (db: Sql, dossier: string, cause: string): Promise<Head | undefined> => {
  const { rows } = await sql<HeadRow>`
    select ${columns}, ${receiptOf(cause)} from hoso.head h where h.dossier = ${dossier}`.execute(db);
  return rows[0] && headOf(rows[0]);
};

/** Locks the end of a dossier's record, so that its writers are serialized; undefined when there is none. */
export const lockHead = async (db: Sql, dossier: string, cause: string): Promise<Head | undefined> => {
  const { rows } = await sql<HeadRow>`
    select ${columns}, ${receiptOf(cause)} from hoso.head h where h.dossier = ${dossier} for update`.execute(db);
  return rows[0] && headOf(rows[0]);
};

/** Locks the head of a dossier's record, creating an empty one when there is none. */
export const openHead = async (db: Sql, dossier: string, type: string, cause: string): Promise<Head> => {
  const { rows } = await sql<HeadRow>`
    insert into hoso.head as h (dossier, type, sequence, hash, seal, recorded_at)
    values (${dossier}, ${type}, 0, ${genesisHash}, ${genesisHash}, clock_timestamp())
    on conflict (dossier) do update set type = h.type
    returning ${columns}, ${receiptOf(cause)}`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error(`${dossier}: no head was made`);
  return headOf(row);
};
