import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';
import { CLAIMANT } from './access-log.js';

/** Somebody looked at an unusual number of dossiers in an hour. */
export interface LookAlarm {
  readonly subject: string;
  /** Beginning of the hour. */
  readonly hour: Date;
  /** How many different dossiers they were shown, or were refused, in it. */
  readonly dossiers: number;
}

type AlarmRow = Omit<LookAlarm, 'hour'> & { hour: number };
const hourOf = sql.raw('extract(epoch from hour)::float8 * 1000');
const alarmOf = ({ subject, hour, dossiers }: AlarmRow): LookAlarm => ({ subject, hour: new Date(hour), dossiers });

/** Alarms for many looks by one reader. */
export class LookAlarms {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Counts the looks of this hour and the one before.
   * @param most different dossiers that a reader may look at in an hour
   * @returns alarms that were raised now for the first time
   */
  async raise(most: number): Promise<readonly LookAlarm[]> {
    const { rows } = await sql<AlarmRow & { first: boolean }>`
      insert into hoso.look_alarm as a (subject, hour, dossiers)
      select subject, hour, count(distinct dossier) from (
        select l.subject, date_trunc('hour', l.accessed_at) as hour, unnest(l.dossiers) as dossier
        from hoso.access_log l where l.accessed_at >= date_trunc('hour', clock_timestamp()) - interval '1 hour' and l.subject <> ${CLAIMANT}
      ) looks
      group by subject, hour having count(distinct dossier) > ${most}::int
      on conflict (subject, hour) do update set dossiers = excluded.dossiers
      returning subject, ${hourOf} as hour, dossiers, xmax = 0 as first`.execute(this.db);
    return rows.filter(({ first }) => first).map(alarmOf);
  }

  /** The latest first. */
  async latest(limit: number): Promise<readonly LookAlarm[]> {
    const { rows } = await sql<AlarmRow>`
      select subject, ${hourOf} as hour, dossiers from hoso.look_alarm order by hour desc, subject limit ${limit}`.execute(
      this.db,
    );
    return rows.map(alarmOf);
  }

  /** How many were raised in the last day. */
  async ofLastDay(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from hoso.look_alarm where hour > clock_timestamp() - interval '1 day'`.execute(
      this.db,
    );
    return rows[0]?.count ?? 0;
  }
}
