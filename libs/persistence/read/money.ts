import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { type Actor, type MoneyPlace, type Payment, type PaymentState, statesIn } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { capped, type Count, most } from './list-counts.js';
import { type DossierListing, listingColumns } from './listing.js';
import { plainNameHas } from './name-search.js';
import { visibleTo } from './sight.js';

/** Which dossiers with money. */
export interface MoneyFilter {
  readonly reader: Actor;
  readonly place: MoneyPlace;
  /** Codes of offices. */
  readonly offices: readonly string[];
  /** Names that dossier types have. */
  readonly types: readonly string[];
  /** Somebody in this role, or this system, owes something about it. */
  readonly waitingFor?: string;
  /** Number of a dossier, or how it ends. */
  readonly number?: string;
  /** With or without accents, syllables in any order. */
  readonly name?: string;
}

/** A page of them: whatever has waited longest first. */
export interface MoneyPage {
  readonly after?: { readonly since: CivilDate; readonly number: string };
  readonly limit: number;
}

/** How many dossiers there are, and how much money they have that did not get there. */
export interface MoneyTotal {
  readonly total: Count;
  readonly payments: number;
  readonly amountVnd: number;
}

/** A line of the ledger on a day, with what the dossier says of it. */
export interface DayLine {
  readonly number: string;
  readonly type: string;
  readonly displayName: string | null;
  readonly sequence: number;
  readonly month: number;
  readonly amountVnd: number;
  readonly reference: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Subject of whoever handed it out. */
  readonly by: string;
}

/** What the ledger says of a day, by kind of its lines; `handed-out`: payments that a person made. */
export interface DayCount {
  readonly kind: string;
  readonly lines: number;
  readonly amountVnd: number;
}

/** Two sides of one amount that differ. */
export interface Difference {
  /** Of the dossier; null where nobody knows one. */
  readonly number: string | null;
  readonly type: string | null;
  readonly month: number | null;
  readonly amountVnd: number;
  readonly reference: string;
  /** What we have: an order without an answer, one that was refused, a payment; `nothing`: no such order. */
  readonly ours: PaymentState | 'nothing';
  readonly oursOn: CivilDate | null;
  /** What the bank says: nothing yet, that it did not pay, or that the money came back. */
  readonly theirs: 'silent' | 'refused' | 'returned';
  readonly theirsOn: CivilDate | null;
  readonly payment: Payment | null;
}

const sinceOf = (place: MoneyPlace) => sql.raw(`d.${place}_since`);

/** A payment of alias `p` that is in a place. */
const isIn = (place: MoneyPlace) => sql`p ->> 'state' = any(${statesIn[place]}::text[])`;

/** Like patterns without their signs. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

const conditions = ({ reader, place, types, waitingFor, number, name }: MoneyFilter): RawBuilder<unknown> =>
  sql.join(
    [
      sql`${sinceOf(place)} is not null and d.closed_on is null`,
      sql`d.type = any(${types}::text[])`,
      ...(waitingFor === undefined
        ? []
        : [
            sql`exists (select from json_array_elements(d.waiting) w
              where w ->> 'who' = ${waitingFor} and w ->> 'money' = ${place})`,
          ]),
      ...(number === undefined ? [] : [sql`d.number like ${`%${literally(number)}`}`]),
      ...(name === undefined ? [] : [plainNameHas(name)]),
      visibleTo(reader),
    ],
    sql` and `,
  );

/** The head of each office's index, then the first of all: no list reads more than a page of each office. */
export const moneyQuery = (filter: MoneyFilter, { after, limit }: MoneyPage) => {
  const since = sinceOf(filter.place);
  const beyond = after === undefined ? sql`` : sql`and (${since}, d.number) > (${after.since}::date, ${after.number})`;
  const order = sql`order by ${since}, d.number`;
  return sql<DossierListing>`
    select ${listingColumns}
    from unnest(${filter.offices}::text[]) as o(office) cross join lateral (
      select * from hoso.dossier d
      where d.office = o.office and ${conditions(filter)} ${beyond} ${order} limit ${limit}
    ) d
    ${order} limit ${limit}`;
};

const midnight = (day: CivilDate) => sql`${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

const within = (on: CivilDate) =>
  sql`g.recorded_at >= ${midnight(on)} and g.recorded_at < ${midnight(on)} + interval '1 day'`;
const dayOf = (column: string) => sql.raw(`(${column} at time zone 'Asia/Ho_Chi_Minh')::date`);

/** The ledger on a day, with the event that wrote each line: whoever hands money out does it by a command. */
const dayLines = (reader: Actor, offices: readonly string[], on: CivilDate) => sql`
  from hoso.ledger g join hoso.dossier d on d.number = g.dossier
    join hoso.event e on e.dossier = g.dossier and e.sequence = g.sequence
  where ${within(on)} and d.office = any(${offices}::text[]) and ${visibleTo(reader)}`;

const byHand = sql`g.kind = 'payment' and e.cause_kind = 'command'`;

/** Money of many dossiers, for whoever pays it. */
export class Money {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Dossiers with money in a place, whatever has waited longest first. */
  async page(filter: MoneyFilter, page: MoneyPage): Promise<readonly DossierListing[]> {
    return (await moneyQuery(filter, page).execute(this.db)).rows;
  }

  /** How many there are on all pages, and how much money. */
  async total(filter: MoneyFilter): Promise<MoneyTotal> {
    const { rows } = await sql<{ count: number; payments: number; amount: number }>`
      select count(*)::int as count, coalesce(sum(m.payments), 0)::int as payments, coalesce(sum(m.amount), 0)::float8 as amount
      from (
        select d.payments from hoso.dossier d
        where d.office = any(${filter.offices}::text[]) and ${conditions(filter)} limit ${most + 1}
      ) found cross join lateral (
        select count(*) as payments, sum((p ->> 'amountVnd')::bigint) as amount
        from json_array_elements(found.payments) p where ${isIn(filter.place)}
      ) m`.execute(this.db);
    const { count, payments, amount } = rows[0] ?? { count: 0, payments: 0, amount: 0 };
    return { total: capped(count), payments, amountVnd: amount };
  }

  /** Money that was handed out on a day, in the order in which it was. */
  async handedOut(
    reader: Actor,
    offices: readonly string[],
    on: CivilDate,
    { after, limit }: { readonly after?: Pick<DayLine, 'at' | 'reference'>; readonly limit: number },
  ): Promise<readonly DayLine[]> {
    const { rows } = await sql<DayLine>`
      select * from (
        select g.dossier as number, d.type, d.display_name as "displayName", d.sequence, g.month, g.amount_vnd::float8 as "amountVnd",
          g.reference, round(extract(epoch from g.recorded_at) * 1000)::float8 as at, e.author as by
        ${dayLines(reader, offices, on)} and ${byHand}
      ) lines
      where ${after === undefined ? sql`true` : sql`(at, reference) > (${after.at}::float8, ${after.reference})`}
      order by at, reference limit ${limit}`.execute(this.db);
    return rows;
  }

  /** How much was ordered, paid, handed out and came back on a day. */
  async counted(reader: Actor, offices: readonly string[], on: CivilDate): Promise<readonly DayCount[]> {
    const { rows } = await sql<DayCount>`
      select kind, count(*)::int as lines, sum(amount)::float8 as "amountVnd" from (
        select case when ${byHand} then 'handed-out' else g.kind end as kind, g.amount_vnd as amount
        ${dayLines(reader, offices, on)}
      ) lines group by kind order by kind`.execute(this.db);
    return rows;
  }

  /**
   * Where our side and the bank's differ at the end of a day: orders that it has not answered or refused, payments that
   * came back, and what its statement says came back that no dossier knows. What is settled is among them on the day of
   * its return alone; what was ordered and paid is not.
   */
  async differences(
    reader: Actor,
    offices: readonly string[],
    on: CivilDate,
    limit: number,
  ): Promise<readonly Difference[]> {
    const theirs = sql`d.office = any(${offices}::text[]) and ${visibleTo(reader)}`;
    const { rows } = await sql<Difference>`
      select d.number, d.type, (p ->> 'month')::int as month, (p ->> 'amountVnd')::float8 as "amountVnd",
        p ->> 'reference' as reference, case when p ? 'returnedOn' then 'paid' else p ->> 'state' end as ours,
        case when p ->> 'state' = 'ordered' then p ->> 'since' end as "oursOn",
        case when p ? 'returnedOn' then 'returned' when p ->> 'state' = 'refused' then 'refused' else 'silent' end as theirs,
        case when p ->> 'state' = 'refused' then p ->> 'since' end as "theirsOn", p as payment
      from hoso.dossier d cross join lateral jsonb_array_elements(d.payments::jsonb) p
      where ${theirs} and d.transfer_since is not null and d.closed_on is null
        and ${isIn('transfer')} and coalesce(p ->> 'since', '') <= ${on}
      union all
      select g.dossier, d.type, g.month, g.amount_vnd::float8, g.reference, 'paid', ${dayOf('paid.recorded_at')}::text,
        'returned', ${dayOf('g.recorded_at')}::text, null::jsonb
      from hoso.ledger g join hoso.dossier d on d.number = g.dossier
        join hoso.ledger paid on paid.reference = g.follows and paid.kind = 'payment'
      where ${within(on)} and g.kind = 'return' and ${theirs}
        and not exists (select from json_array_elements(d.payments) p where p ->> 'reference' = g.reference)
      union all
      select null, null, null, t.amount_vnd::float8, t.reference, 'nothing', null, 'returned', t.returned_on::text, null::jsonb
      from hoso.returned_transfer t
      where t.outcome is distinct from 'taken' and t.returned_on <= ${on}::date
        and not exists (select from hoso.dossier d where d.number = split_part(t.reference, ':', 1) and not (${theirs}))
      order by number nulls last, month, reference limit ${limit}`.execute(this.db);
    return rows;
  }
}
