import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { addDays } from '../../calendar/index.js';
import type { Actor } from '../../dossier/index.js';
import type { Sql } from '../sql.js';
import { filteredWork, type WorkFilter } from './list-queries.js';
import { visibleTo } from './sight.js';

/** How many there are; `more`: at least that many, because counting stopped there. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/** Standard views of the open dossiers of an office. */
export interface ViewCounts {
  readonly all: Count;
  readonly mine: Count;
  readonly unassigned: Count;
  readonly overdue: Count;
  /** From today to Sunday. */
  readonly dueThisWeek: Count;
  /** Sent back to the reader. */
  readonly sentBack: Count;
  readonly alerts: Count;
}

/** Counting stops here, for lists and for pages. */
export const most = 10_000;

/** @param found counted to one more than `most` */
export const capped = (found: number): Count => ({ count: Math.min(found, most), more: found > most });

/** How many dossiers a list holds on all its pages. */
export const countOf = async (db: Sql, filter: WorkFilter): Promise<Count> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select ${filteredWork(filter)} limit ${most + 1}) found`.execute(db);
  return capped(rows[0]?.count ?? 0);
};

/** The Sunday of a day's week. */
export const endOfWeek = (day: CivilDate): CivilDate =>
  addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);

interface Counted {
  readonly all: number;
  readonly unassigned: number;
  readonly overdue: number;
  readonly due: number;
}

/**
 * How many open dossiers stand in each standard view of offices and types. One scan of the queue, the earliest due date
 * first, which stops after ten thousand: overdue ones and those due this week come first, so their counts stay exact
 * longest.
 */
export const viewCounts = async (
  db: Sql,
  reader: Actor,
  { offices, types }: Pick<WorkFilter, 'offices' | 'types'>,
  today: CivilDate,
): Promise<ViewCounts> => {
  const sunday = endOfWeek(today);
  const due = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})::int`;
  const { rows } = await sql<Counted>`
    select count(*)::int as "all", ${due(sql`assignee is null`)} as unassigned, ${due(sql`due < ${today}::date`)} as overdue,
      ${due(sql`due between ${today}::date and ${sunday}::date`)} as due
    from (
      select d.assignee, d.due
      from unnest(${offices}::text[]) as o(office) cross join unnest(${types}::text[]) as t(type) cross join lateral (
        select assignee, due, number from hoso.dossier d
        where d.office = o.office and d.type = t.type and d.closed_on is null and ${visibleTo(reader)}
        order by coalesce(d.due, 'infinity'::date), d.number limit ${most + 1}
      ) d
      order by coalesce(d.due, 'infinity'::date), d.number limit ${most + 1}
    ) queue`.execute(db);
  const { all, unassigned, overdue, due: thisWeek } = rows[0] ?? { all: 0, unassigned: 0, overdue: 0, due: 0 };
  const more = all > most;
  const counted = (filter: WorkFilter['filter']) => countOf(db, { reader, offices, types, filter });
  const mine = await counted({ assignee: reader.subject });
  const sentBack = await counted({ sentBackTo: reader.subject });
  const alerts = await counted({ alert: true });
  return {
    all: capped(all),
    mine,
    unassigned: { count: Math.min(unassigned, most), more },
    overdue: { count: Math.min(overdue, most), more: more && overdue === all },
    sentBack,
    alerts,
    dueThisWeek: { count: Math.min(thisWeek, most), more: more && overdue + thisWeek === all },
  };
};
