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
}

interface TailRow {
  dossier: string;
  type: string;
  sequence: number;
  acknowledged: number;
  run: number;
  history_length: number;
  workflow_time: string;
}

/** Dossiers whose last write is older than `olderThanMs` and not acknowledged, the oldest first. */
export const unacknowledgedTails = async (
  em: EntityManager,
  olderThanMs: number,
  limit: number,
): Promise<readonly UnacknowledgedTail[]> => {
  const { rows } = await sql<TailRow>`
    select dossier, type, sequence, acknowledged, run, history_length, workflow_time from hoso.head
    where published < sequence and acknowledged < sequence
      and recorded_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000}::float8)
    order by recorded_at limit ${limit}`.execute(sqlOf(em));
  return rows.map(({ dossier, type, sequence, acknowledged, run, history_length: length, workflow_time: time }) => ({
    dossier,
    type,
    sequence,
    acknowledged,
    fence: [run, length, Number(time)],
  }));
};
