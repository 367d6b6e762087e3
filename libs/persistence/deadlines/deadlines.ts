import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Bound } from '../../dossier/index.js';
import { DeadlineEntry } from '../entities/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** Which deadlines are counted or listed; default: all. */
export interface DeadlineFilter {
  readonly type?: string | undefined;
  readonly office?: string | undefined;
  /** Those that ended between these days, both included. */
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
}

/** How often a deadline of a type was met. */
export interface DeadlineCount {
  readonly type: string;
  readonly name: string;
  readonly bound: Bound;
  readonly met: number;
  readonly missed: number;
  readonly dropped: number;
  readonly undated: number;
  /** Those that run now, and of them those whose last day has passed. */
  readonly running: number;
  readonly overdue: number;
  /** Working days: the median and the worst of those that were missed; null without any. */
  readonly medianLate: number | null;
  readonly worstLate: number | null;
}

/** Deadlines as the consumer `deadlines` keeps them. */
export class Deadlines {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** @param today for what is overdue; Asia/Ho_Chi_Minh */
  async counts(today: CivilDate, { type, office, from, to }: DeadlineFilter = {}): Promise<readonly DeadlineCount[]> {
    const { rows } = await sql<DeadlineCount>`
      select type, name, bound,
        count(*) filter (where outcome = 'met')::int as met, count(*) filter (where outcome = 'missed')::int as missed,
        count(*) filter (where outcome = 'dropped')::int as dropped,
        count(*) filter (where outcome = 'undated')::int as undated,
        count(*) filter (where ended is null)::int as running,
        count(*) filter (where ended is null and due < ${today}::date)::int as overdue,
        percentile_disc(0.5) within group (order by working_days) filter (where outcome = 'missed') as "medianLate",
        max(working_days) filter (where outcome = 'missed') as "worstLate"
      from hoso.deadline
      where (${type ?? null}::text is null or type = ${type ?? null})
        and (${office ?? null}::text is null or office = ${office ?? null})
        and (ended is null or (ended_on >= coalesce(${from ?? null}::date, '-infinity')
          and ended_on <= coalesce(${to ?? null}::date, 'infinity')))
      group by type, name, bound order by type, name, bound`.execute(this.db);
    return rows;
  }

  /** Deadlines whose last day has passed and that still run, the longest overdue first. */
  overdue(today: CivilDate, { type, office }: DeadlineFilter, limit: number): Promise<readonly DeadlineEntry[]> {
    const where = {
      ended: null,
      due: { $lt: today },
      ...(type !== undefined && { type }),
      ...(office !== undefined && { office }),
    };
    return this.em.fork().find(DeadlineEntry, where, { orderBy: { due: 'asc', dossier: 'asc' }, limit });
  }
}
