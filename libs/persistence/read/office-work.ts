import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { addDays, type CivilDate } from '../../calendar/index.js';
import type { Actor, Cause } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { endOfWeek } from './list-counts.js';
import { visibleIn, visibleTo } from './sight.js';

/** Open dossiers of offices by who has them, how late and how old they are. */
export interface HeldWork {
  /** Subject of whoever has them; null: nobody. */
  readonly holder: string | null;
  readonly open: number;
  readonly overdue: number;
  /** Due from today to Sunday. */
  readonly dueThisWeek: number;
  /** Opened before today. */
  readonly beforeToday: number;
  /** Opened within 7 days, within 30 days before, and earlier. */
  readonly opened7: number;
  readonly opened30: number;
  readonly older: number;
}

/** Something that an official did to a dossier while it lay in an office. */
export interface Act {
  readonly dossier: string;
  readonly type: string;
  /** Subject of the official. */
  readonly author: string;
  readonly kind: Cause['kind'];
  /** Name of the command, fact or submission. */
  readonly name: string;
  /** Sequence of its first event. */
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** How often an official did the same on a day, and to how many dossiers. */
export interface ActCount extends Pick<Act, 'type' | 'author' | 'kind' | 'name'> {
  readonly acts: number;
  readonly dossiers: number;
}

/** Which acts: of a day, of one official, of one kind. */
export interface ActFilter {
  readonly reader: Actor;
  /** Codes under which the dossiers of the office lay when it was done; undefined: of any that the reader sees. */
  readonly offices?: readonly string[];
  /** Of Viet Nam, by when it was recorded. */
  readonly on: CivilDate;
  readonly author?: string;
  readonly name?: string;
}

/** Where the next page begins: at the last act of the page before. */
export type ActPlace = Pick<Act, 'at' | 'dossier' | 'sequence'>;

/** First day of those that count as old as a week, and as a month. @param today of Viet Nam */
export const ageBounds = (today: CivilDate) => ({ week: addDays(today, -6), month: addDays(today, -29) });

const midnight = (day: CivilDate) => sql`${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** The office in which the dossier of an event lay then: handing it over is an act of the office that gives it away. */
const officeThen = sql`coalesce((
  select h.data ->> 'from' from hoso.event h
  where h.dossier = e.dossier and h.kind = 'handedOver' and h.sequence >= e.sequence order by h.sequence limit 1), d.office)`;

// Parties act online and are nobody's colleagues; what the engine does by itself has no author who is a person.
const actsOf = ({ reader, offices, on, author, name }: ActFilter) => sql`
  select e.dossier, d.type, e.author, e.cause_kind as kind, e.cause_name as name, min(e.sequence)::int as sequence,
    min(round(extract(epoch from e.recorded_at) * 1000))::float8 as at
  from hoso.event e join hoso.dossier d on d.number = e.dossier
    cross join lateral (select ${officeThen} as office) lay
  where e.recorded_at >= ${midnight(on)} and e.recorded_at < ${midnight(on)} + interval '1 day'
    and e.cause_kind in ('command', 'fact') and e.channel <> 'online' and e.author <> 'system'
    and ${visibleIn(reader, sql`lay.office`)}
    ${offices === undefined ? sql`` : sql`and lay.office = any(${offices}::text[])`}
    ${author === undefined ? sql`` : sql`and e.author = ${author}`}
    ${name === undefined ? sql`` : sql`and e.cause_name = ${name}`}
  group by e.dossier, d.type, e.author, e.cause_kind, e.cause_id, e.cause_name`;

/** What an office has to do, and what was done in it: for those who lead it. */
export class OfficeWork {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Open dossiers by holder, those that nobody has first, then whoever has most of them late.
   * @param offices codes under which the dossiers of the office lie
   * @param today of Viet Nam
   */
  async byHolder(reader: Actor, offices: readonly string[], today: CivilDate): Promise<readonly HeldWork[]> {
    const { week, month } = ageBounds(today);
    const { rows } = await sql<HeldWork>`
      select d.assignee as holder, count(*)::int as open, count(*) filter (where d.due < ${today}::date)::int as overdue,
        count(*) filter (where d.due between ${today}::date and ${endOfWeek(today)}::date)::int as "dueThisWeek",
        count(*) filter (where d.opened_on < ${today}::date)::int as "beforeToday",
        count(*) filter (where d.opened_on >= ${week}::date)::int as opened7,
        count(*) filter (where d.opened_on >= ${month}::date and d.opened_on < ${week}::date)::int as opened30,
        count(*) filter (where d.opened_on < ${month}::date)::int as older
      from hoso.dossier d
      where d.office = any(${offices}::text[]) and d.closed_on is null and ${visibleTo(reader)}
      group by d.assignee
      order by d.assignee is not null, overdue desc, open desc, holder`.execute(this.db);
    return rows;
  }

  /** Acts of officials on a day, the latest first. */
  async acts(filter: ActFilter, { after, limit }: { readonly after?: ActPlace; readonly limit: number }) {
    const beyond =
      after === undefined
        ? sql``
        : sql`where (at, dossier, sequence) < (${after.at}, ${after.dossier}, ${after.sequence})`;
    const { rows } = await sql<Act>`
      select * from (${actsOf(filter)}) acts ${beyond}
      order by at desc, dossier desc, sequence desc limit ${limit}`.execute(this.db);
    return rows as readonly Act[];
  }

  /** How often each official did what on a day. */
  async actCounts(filter: ActFilter): Promise<readonly ActCount[]> {
    const { rows } = await sql<ActCount>`
      select type, author, kind, name, count(*)::int as acts, count(distinct dossier)::int as dossiers
      from (${actsOf(filter)}) acts
      group by type, author, kind, name order by author, acts desc, name`.execute(this.db);
    return rows;
  }
}
