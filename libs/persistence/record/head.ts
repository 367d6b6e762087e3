import { sql } from 'kysely';
import type { Fence, RecordBatch } from '../../dossier/index.js';
import { RecordError } from '../../ports/index.js';
import type { WrappedKey } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import { genesisHash } from './chain.js';

/** Where the writing of a dossier stands; its row is locked until the transaction ends. */
export interface Head {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly fence: Fence;
  readonly acknowledged: number;
  readonly erased: boolean;
  readonly key: WrappedKey | null;
  /** The database's clock, milliseconds since the epoch. */
  readonly now: number;
}

interface HeadRow {
  sequence: number;
  hash: Buffer;
  run: number;
  history_length: number;
  workflow_time: string;
  acknowledged: number;
  erased: boolean;
  master_key: string | null;
  wrapped: Buffer | null;
  now: number;
}

const columns = sql.raw(`sequence, hash, run, history_length, workflow_time, acknowledged, erased,
  round(extract(epoch from clock_timestamp()) * 1000)::float8 as now`);

const opened = (db: Sql, { dossier, type, fence }: RecordBatch) =>
  sql<HeadRow>`
  insert into hoso.head as h (dossier, type, sequence, hash, seal, run, history_length, workflow_time, recorded_at)
  values (${dossier}, ${type}, 0, ${genesisHash}, ${genesisHash}, ${fence[0]}, ${fence[1]}, ${fence[2]}, clock_timestamp())
  on conflict (dossier) do update set type = h.type
  returning ${columns},
    (select k.master_key from hoso.dossier_key k where k.dossier = h.dossier) as master_key,
    (select k.wrapped from hoso.dossier_key k where k.dossier = h.dossier) as wrapped`.execute(db);

const locked = (db: Sql, { dossier }: RecordBatch) =>
  sql<HeadRow>`
  select ${columns}, master_key, wrapped
  from hoso.head h left join hoso.dossier_key k using (dossier)
  where dossier = ${dossier} for update of h`.execute(db);

/**
 * Locks the dossier's row, making it when the batch is the first: writers of one dossier come one after the other.
 * @throws RecordError SEQUENCE_GAP when the dossier is unknown and the batch is not its first
 */
export const lockHead = async (db: Sql, batch: RecordBatch, base: number): Promise<Head> => {
  const { rows } = await (base === 1 ? opened(db, batch) : locked(db, batch));
  const row = rows[0];
  if (row === undefined)
    throw new RecordError('SEQUENCE_GAP', `${batch.dossier} is unknown, the batch starts at ${base}`);
  return {
    sequence: row.sequence,
    hash: row.hash,
    fence: [row.run, row.history_length, Number(row.workflow_time)],
    acknowledged: row.acknowledged,
    erased: row.erased,
    key: row.wrapped === null || row.master_key === null ? null : { masterKey: row.master_key, wrapped: row.wrapped },
    now: row.now,
  };
};

/** Below 0 when `a` is the older attempt, 0 for the same, above 0 when it is the newer one. */
export const compareFences = (a: Fence, b: Fence): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether `a` belongs to a later workflow task than `b`, so that the task of `b` must have completed or been lost. */
export const laterTask = (a: Fence, b: Fence): boolean => (a[0] - b[0] || a[1] - b[1]) > 0;
