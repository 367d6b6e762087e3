import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Actor, CountedPart } from '../../dossier/index.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { type DossierListing, listingColumns } from './listing.js';
import { visibleTo } from './sight.js';

/** What is counted of dossiers of every type. */
export const statisticNames = [
  'flow',
  'opened',
  'received',
  'closed',
  'decided',
  'limits',
  'duties',
  'paid',
  'open',
] as const;
export type StatisticName = (typeof statisticNames)[number];

/** What is counted of the events of one type, as its definition says. */
export interface CountedEvents {
  readonly type: string;
  readonly parts: Readonly<Record<string, CountedPart>>;
  /** Working days of the type, in order, by which the time since the filing is told. */
  readonly workingDays: readonly CivilDate[];
}

/** By what it is told apart. */
export const statisticGroups = ['office', 'month', 'holder', 'kind'] as const;
export type StatisticGroup = (typeof statisticGroups)[number];

/** What is counted, in which period. */
export interface CountedPeriod {
  readonly name: StatisticName | CountedEvents;
  /** First and last day; of open dossiers, of their opening. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Of Viet Nam, for the age of what is open. */
  readonly today: CivilDate;
  /** Commands that are decisions, by type. */
  readonly decisions: readonly { readonly type: string; readonly name: string }[];
}

/** Which of them, for whom. */
export interface StatisticFilter extends CountedPeriod {
  readonly reader: Actor;
  /** Codes under which the dossiers of one office lie; default: all that exist for the reader. */
  readonly offices?: readonly string[] | undefined;
  /** Offices whose work another one has today. */
  readonly merged: readonly { readonly code: string; readonly today: string }[];
}

/** One figure: how many dossiers, how often, and how much money. */
export interface Figure {
  /** Of what the rows are told apart; null: nobody has them, or all of them. */
  readonly group: string | null;
  readonly part: string;
  readonly dossiers: number;
  readonly times: number;
  readonly amountVnd: number | null;
  /** Working days by which limits were missed: the median, and the most. */
  readonly medianLate: number | null;
  readonly worstLate: number | null;
  /** Working days since the filing: the median, and what nine of ten do not exceed. */
  readonly medianDays: number | null;
  readonly ninetiethDays: number | null;
}

/** What of a type was counted in an office in a month, whoever may see it. */
export interface OfficeMonth {
  readonly type: string;
  /** The code under which the dossiers lie, also of an office whose work another one has today. */
  readonly office: string;
  /** YYYY-MM */
  readonly month: string;
  readonly part: string;
  readonly dossiers: number;
  /** How often working days since the filing are known, and how many those are together. */
  readonly timed: number;
  readonly days: number;
}

/** One cell of a table of figures. */
export interface Cell {
  readonly by?: StatisticGroup | undefined;
  /** Null: nobody has them. Undefined: of all groups. */
  readonly group?: string | null | undefined;
  readonly part?: string | undefined;
}

const inVietNam = (column: string) => sql.raw(`(${column} at time zone 'Asia/Ho_Chi_Minh')::date`);
const midnight = (day: CivilDate) => sql`${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
const within = ({ from, to }: CountedPeriod, column: string) =>
  sql`${sql.raw(column)} >= ${midnight(from)} and ${sql.raw(column)} < ${midnight(to)} + interval '1 day'`;
const onDays = ({ from, to }: CountedPeriod, column: string) =>
  sql`${sql.raw(column)} between ${from}::date and ${to}::date`;

/** Claimants and employers: what they owe is counted apart from what the agency owes. */
const parties = ['claimant', 'employer'];

const limitsOf = (filter: CountedPeriod, ofParties: boolean) => sql`
  select l.dossier as number, l.ended_on as day, d.assignee as holder, l.type || '/' || l.name as kind, l.outcome as part,
    null::bigint as amount, case when l.outcome = 'missed' then l.working_days end as late, null::int as days
  from hoso.deadline l join hoso.dossier d on d.number = l.dossier
  where ${onDays(filter, 'l.ended_on')} and l.outcome in ('met', 'missed')
    and ${ofParties ? sql`` : sql`not`} l.bound = any(${parties}::text[])`;

const daysOf = (filter: CountedPeriod, column: 'opened_on' | 'closed_on', part: string) => sql`
  select d.number, ${sql.raw(`d.${column}`)} as day, d.assignee as holder, d.type as kind, ${part}::text as part,
    null::bigint as amount, null::int as late, null::int as days
  from hoso.dossier d where ${onDays(filter, `d.${column}`)}`;

/** Dossiers that are open at the beginning of the period's first day, or at the end of its last. */
const openAt = ({ from, to }: CountedPeriod, part: 'carried' | 'left') => sql`
  select d.number, d.opened_on as day, d.assignee as holder, d.type as kind, ${part}::text as part, null::bigint as amount,
    null::int as late, null::int as days
  from hoso.dossier d
  where ${
    part === 'carried'
      ? sql`d.opened_on < ${from}::date and coalesce(d.closed_on >= ${from}::date, true)`
      : sql`d.opened_on <= ${to}::date and coalesce(d.closed_on > ${to}::date, true)`
  }`;

/** Since when days are counted: any day before all of them. */
const epoch = sql`date '1900-01-01'`;

/** Events of one type, each as often as it was recorded. */
const eventsOf = (filter: CountedPeriod, { type, parts, workingDays }: CountedEvents) => {
  const all = Object.entries(parts);
  const texts = (values: readonly (string | null)[]) => sql`${values}::text[]`;
  const ordinal = (day: RawBuilder<unknown>) => sql`width_bucket(${day} - ${epoch}, w.days)`;
  return sql`
    select e.dossier as number, ${inVietNam('e.recorded_at')} as day, e.author as holder, d.type as kind, p.part,
      case when p.amount is not null then (e.data #>> string_to_array(p.amount, '/'))::bigint end as amount,
      null::int as late,
      case when p.since and filed.filed_on - ${epoch} >= w.days[1]
        and ${inVietNam('e.business_at')} - ${epoch} <= w.days[cardinality(w.days)]
        then ${ordinal(inVietNam('e.business_at'))} - ${ordinal(sql`filed.filed_on`)} end as days
    from hoso.event e
      join hoso.dossier d on d.number = e.dossier and d.type = ${type}
      join unnest(${texts(all.map(([name]) => name))}, ${texts(all.map(([, { of }]) => of))},
        ${texts(all.map(([, { where }]) => where?.at ?? null))},
        ${texts(all.map(([, { where }]) => (where === undefined ? null : String(where.is))))},
        ${texts(all.map(([, { amount }]) => amount ?? null))},
        ${all.map(([, { sinceFiling }]) => sinceFiling === true)}::boolean[]) as p(part, kind, at, is_there, amount, since)
        on p.kind = e.kind and (p.at is null or e.data #>> string_to_array(p.at, '/') = p.is_there)
      left join hoso.event filed on p.since and filed.dossier = e.dossier and filed.sequence = 1
      cross join (select array_agg(day - ${epoch} order by day) as days from unnest(${workingDays}::date[]) day) w
    where ${within(filter, 'e.recorded_at')}`;
};

/** What each statistic counts: a line for each thing that happened, with its dossier. */
const things: Readonly<Record<StatisticName, (filter: CountedPeriod) => RawBuilder<unknown>>> = {
  opened: (filter) => daysOf(filter, 'opened_on', 'opened'),
  received: (filter) => sql`
    select d.number, d.opened_on as day, d.assignee as holder, d.type as kind, e.channel as part, null::bigint as amount,
      null::int as late, null::int as days
    from hoso.dossier d join hoso.event e on e.dossier = d.number and e.sequence = 1
    where ${onDays(filter, 'd.opened_on')}`,
  closed: (filter) => daysOf(filter, 'closed_on', 'closed'),
  // So that what was carried over and received, without what was closed, is what is left.
  flow: (filter) => sql`
    ${openAt(filter, 'carried')} union all ${daysOf(filter, 'opened_on', 'received')}
    union all ${daysOf(filter, 'closed_on', 'closed')} union all ${openAt(filter, 'left')}`,
  decided: (filter) => sql`
    select e.dossier as number, ${inVietNam('min(e.recorded_at)')} as day, min(e.author) as holder,
      d.type || '/' || e.cause_name as kind, 'decided' as part, null::bigint as amount, null::int as late,
      null::int as days
    from hoso.event e join hoso.dossier d on d.number = e.dossier
    where ${within(filter, 'e.recorded_at')} and e.cause_kind = 'command'
      and (d.type, e.cause_name) in (select * from unnest(${filter.decisions.map(({ type }) => type)}::text[],
        ${filter.decisions.map(({ name }) => name)}::text[]))
    group by e.dossier, d.type, e.cause_name, e.cause_id`,
  limits: (filter) => limitsOf(filter, false),
  duties: (filter) => limitsOf(filter, true),
  paid: (filter) => sql`
    select g.dossier as number, ${inVietNam('g.recorded_at')} as day, d.assignee as holder, d.type as kind, g.kind as part,
      g.amount_vnd as amount, null::int as late, null::int as days
    from hoso.ledger g join hoso.dossier d on d.number = g.dossier
    where ${within(filter, 'g.recorded_at')} and g.kind in ('payment', 'return')`,
  open: (filter) => sql`
    select d.number, d.opened_on as day, d.assignee as holder, d.type as kind,
      case when age <= 5 then '0-5' when age <= 10 then '6-10' when age <= 15 then '11-15' when age <= 20 then '16-20'
        else 'over-20' end as part,
      null::bigint as amount, null::int as late, null::int as days
    from hoso.dossier d cross join lateral (select ${filter.today}::date - d.opened_on as age) aged
    where d.closed_on is null and ${onDays(filter, 'd.opened_on')}`,
};

const thingsOf = (filter: CountedPeriod): RawBuilder<unknown> =>
  typeof filter.name === 'string' ? things[filter.name](filter) : eventsOf(filter, filter.name);

/** The things, told apart, of what exists for the reader. */
const counted = (filter: StatisticFilter, by: StatisticGroup | undefined): RawBuilder<unknown> => {
  const { merged, offices, reader } = filter;
  const office = sql`coalesce((select m.today from unnest(${merged.map(({ code }) => code)}::text[],
    ${merged.map(({ today }) => today)}::text[]) as m(code, today) where m.code = d.office), d.office)`;
  const group = {
    office,
    month: sql`to_char(t.day, 'YYYY-MM')`,
    holder: sql`t.holder`,
    kind: sql`t.kind`,
  };
  return sql`
    select t.number, t.part, t.amount, t.late, t.days, ${by === undefined ? sql`null::text` : group[by]} as "group"
    from (${thingsOf(filter)}) t join hoso.dossier d on d.number = t.number
    where ${visibleTo(reader)} ${offices === undefined ? sql`` : sql`and d.office = any(${offices}::text[])`}`;
};

const inCell = ({ by, group, part }: Cell): RawBuilder<unknown> => sql`
  ${part === undefined ? sql`true` : sql`c.part = ${part}`}
  and ${by === undefined || group === undefined ? sql`true` : sql`c."group" is not distinct from ${group}::text`}`;

/** Figures of what is recorded, and the dossiers behind each. */
export class Statistics {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Figures by group and part; of all where nothing tells them apart.
   * @returns with the position of the stream up to which everything is counted
   */
  figures(
    filter: StatisticFilter,
    by: StatisticGroup | undefined,
  ): Promise<{ readonly position: number; readonly figures: readonly Figure[] }> {
    return inTransaction(this.em, async (db) => {
      const position = await this.position(db, filter.name);
      const { rows } = await sql<Figure>`
        select "group", part, count(distinct number)::int as dossiers, count(*)::int as times,
          sum(amount)::float8 as "amountVnd",
          percentile_disc(0.5) within group (order by late) filter (where late is not null) as "medianLate",
          max(late) as "worstLate",
          percentile_disc(0.5) within group (order by days) filter (where days is not null) as "medianDays",
          percentile_disc(0.9) within group (order by days) filter (where days is not null) as "ninetiethDays"
        from (${counted(filter, by)}) c group by "group", part order by "group" nulls first, part`.execute(db);
      return { position, figures: rows };
    });
  }

  /** Figures by type, office and month, of all dossiers: for what is published of them. */
  async byOfficeAndMonth(period: CountedPeriod): Promise<readonly OfficeMonth[]> {
    const { rows } = await sql<OfficeMonth>`
      select d.type, d.office, to_char(t.day, 'YYYY-MM') as month, t.part, count(distinct t.number)::int as dossiers,
        count(t.days)::int as timed, coalesce(sum(t.days), 0)::int as days
      from (${thingsOf(period)}) t join hoso.dossier d on d.number = t.number
      group by d.type, d.office, month, t.part order by d.type, month, d.office, t.part`.execute(this.db);
    return rows;
  }

  /** The dossiers behind a figure, the highest number first. */
  async dossiers(
    filter: StatisticFilter,
    cell: Cell,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<{ readonly position: number; readonly total: number; readonly lines: readonly DossierListing[] }> {
    return inTransaction(this.em, async (db) => {
      const position = await this.position(db, filter.name);
      const numbers = sql`select distinct c.number from (${counted(filter, cell.by)}) c where ${inCell(cell)}`;
      const { rows: totals } = await sql<{ total: number }>`
        select count(*)::int as total from (${numbers}) n`.execute(db);
      const { rows } = await sql<DossierListing>`
        select ${listingColumns} from hoso.dossier d join (${numbers}) n on n.number = d.number
        where ${after === undefined ? sql`true` : sql`d.number < ${after}`}
        order by d.number desc limit ${limit}`.execute(db);
      return { position, total: totals[0]?.total ?? 0, lines: rows };
    });
  }

  /** Limits are kept by a consumer of the stream, which may be a little behind. */
  private async position(db: Sql, name: StatisticFilter['name']): Promise<number> {
    const isBehind = name === 'limits' || name === 'duties';
    const { rows } = await sql<{ position: number }>`
      select least(s.position, ${isBehind ? sql`(select c.position from hoso.consumer c where c.name = 'deadlines')` : sql`s.position`})::float8
        as position from hoso.stream_end s`.execute(db);
    return rows[0]?.position ?? 0;
  }
}
