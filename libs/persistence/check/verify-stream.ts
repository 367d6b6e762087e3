import { sql } from 'kysely';
import type { Sql } from '../sql.js';
import type { Finding } from './verify.js';

/** How many places of a kind are named at most. */
const namedAtMost = 100;

/** Whether the stream has every position up to its end, and every event that it names. */
export const verifyStream = async (
  db: Sql,
  dossier: string | undefined,
): Promise<{ readonly position: number; readonly findings: readonly Finding[] }> => {
  const { rows: ends } = await sql<{ position: number; gapless: boolean }>`
    select e.position::float8 as position,
      (select count(*) = e.position and coalesce(min(s.position), 1) = 1 and coalesce(max(s.position), 0) = e.position
        from hoso.stream s) as gapless
    from hoso.stream_end e`.execute(db);
  const { rows: lost } = await sql<{ dossier: string; sequence: number }>`
    select s.dossier, s.sequence from hoso.stream s
    where (${dossier ?? null}::text is null or s.dossier = ${dossier ?? null})
      and not exists (select from hoso.event e where e.dossier = s.dossier and e.sequence = s.sequence)
    order by s.position limit ${namedAtMost}`.execute(db);
  const [end] = ends;
  const gaps = end?.gapless === true ? [] : await missingPositions(db);
  return {
    position: end?.position ?? 0,
    findings: [
      ...lost.map((row): Finding => ({ dossier: row.dossier, at: row.sequence, what: 'published-event-missing' })),
      ...gaps.map((at): Finding => ({ dossier: null, at, what: 'position-missing' })),
    ],
  };
};

/** The first missing position of each gap; one beyond the counter's end where the counter itself was set back. */
const missingPositions = async (db: Sql): Promise<readonly number[]> => {
  const { rows } = await sql<{ position: number }>`
    with places as (
      select position, lag(position, 1, 0::bigint) over (order by position) as before from hoso.stream
      union all
      select e.position + 1, coalesce((select max(position) from hoso.stream), 0) from hoso.stream_end e
    )
    select (before + 1)::float8 as position from places where position <> before + 1
    order by position limit ${namedAtMost}`.execute(db);
  return rows.map((row) => row.position);
};
