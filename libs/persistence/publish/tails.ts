import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Fence } from '../../dossier/index.js';
import { sqlOf } from '../sql.js';

/** A dossier whose last events nobody has acknowledged yet. */
export interface UnacknowledgedTail {
  readonly dossier: string;
  readonly type: string;
  /** Last stored event. */
  readonly sequence: number;
  readonly acknowledged: number;
  readonly fence: Fence;
  /** Milliseconds since its last write. */
  readonly quietMs: number;
  /** Its place in the order of tails. */
  readonly place: TailPlace;
}

/** Where a tail stands in the order of last writes; a time as PostgreSQL writes it, to the microsecond. */
export interface TailPlace {
  readonly recordedAt: string;
  readonly dossier: string;
}

export interface TailQuery {
  /** How long a tail stays quiet before it is asked about, in milliseconds. */
  readonly olderThanMs: number;
  /** The same for a dossier that closes: its person may wait to submit anew. */
  readonly closedOlderThanMs: number;
  readonly limit: number;
  /** Only what comes after; from the oldest when left out. */
  readonly after?: TailPlace;
}

interface TailRow {
  dossier: string;
  type: string;
  sequence: number;
  acknowledged: number;
  run: number;
  history_length: number;
  workflow_time: string;
  recorded: string;
  quiet_ms: number;
}

/** Dossiers whose last write is some time ago and not acknowledged, the oldest first. */
export const unacknowledgedTails = async (
  em: EntityManager,
  { olderThanMs, closedOlderThanMs, limit, after = { recordedAt: '-infinity', dossier: '' } }: TailQuery,
): Promise<readonly UnacknowledgedTail[]> => {
  const { rows } = await sql<TailRow>`
    select h.dossier, h.type, h.sequence, acknowledged, run, history_length, workflow_time, recorded_at::text as recorded,
      (extract(epoch from clock_timestamp() - recorded_at) * 1000)::float8 as quiet_ms
    from hoso.head h left join hoso.dossier d on d.number = h.dossier
    where published < h.sequence and acknowledged < h.sequence
      and (recorded_at, h.dossier) > (${after.recordedAt}::timestamptz, ${after.dossier})
      and recorded_at < clock_timestamp() - make_interval(secs =>
        case when d.closed_on is null then ${olderThanMs / 1_000}::float8 else ${closedOlderThanMs / 1_000}::float8 end)
    order by recorded_at, h.dossier limit ${limit}`.execute(sqlOf(em));
  return rows.map((row) => ({
    dossier: row.dossier,
    type: row.type,
    sequence: row.sequence,
    acknowledged: row.acknowledged,
    fence: [row.run, row.history_length, Number(row.workflow_time)],
    quietMs: row.quiet_ms,
    place: { recordedAt: row.recorded, dossier: row.dossier },
  }));
};
