import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Actor } from '../../dossier/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { firstOfAct, milliseconds } from './event-sql.js';
import { visibleTo } from './sight.js';

/** Why something is news for somebody in an office. */
export const staffNews = ['assigned', 'taken-over', 'sent-back', 'of-a-party', 'told', 'follow-up'] as const;
/** Why something is news for a party: it was sent to them. */
export const partyNews = ['message', 'sent'] as const;
export type NewsReason = (typeof staffNews)[number] | (typeof partyNews)[number];

/** Something that happened and is news for somebody: an event of a dossier. */
export interface News {
  readonly dossier: string;
  readonly type: string;
  readonly sequence: number;
  readonly reason: NewsReason;
  readonly kind: string;
  /** Name of the command, fact or step that brought it. */
  readonly cause: string;
  /** When it became news, milliseconds since the epoch. */
  readonly at: number;
  readonly read: boolean;
}

/** Where the next page begins: at the last news of the page before. */
export type NewsPlace = Pick<News, 'at' | 'dossier' | 'sequence'>;

/** Of what whoever has a dossier hears, by type. */
export interface HolderNews {
  readonly type: string;
  readonly commands: readonly string[];
  readonly facts: readonly string[];
}

/** Of what a party hears, by type; `naming` are events before which it may have been another party. */
export interface PartyNews {
  readonly type: string;
  readonly kinds: readonly string[];
  readonly naming: readonly string[];
}

/** For whom news are looked for. */
export type NewsFor =
  | { readonly reader: Actor; readonly holder: readonly HolderNews[]; readonly today: CivilDate }
  | { readonly reader: Actor; readonly party: 'claimant' | 'employer'; readonly kinds: readonly PartyNews[] };

/** Days after which something is no news any more. */
export const newsDays = 60;
/** Days after which it is forgotten that somebody read it. */
export const markDays = 90;

const since = sql`clock_timestamp() - make_interval(days => ${sql.lit(newsDays)}::int)`;
const sinceDay = sql`current_date - ${sql.lit(newsDays)}::int`;
const line = (reason: NewsReason, instant: RawBuilder<unknown> = sql`e.recorded_at`) => sql`
  e.dossier, d.type, e.sequence, ${reason}::text as reason, e.kind, e.cause_name as cause, ${milliseconds(instant)} as at`;
const pairs = (all: readonly (readonly [string, string])[]) => sql`
  (select * from json_to_recordset(${JSON.stringify(all.map(([type, name]) => ({ type, name })))}::json) as n(type text, name text))`;

const ofStaff = (reader: Actor, holder: readonly HolderNews[], today: CivilDate): RawBuilder<unknown> => {
  const { subject } = reader;
  const commands = pairs(holder.flatMap(({ type, commands: names }) => names.map((name) => [type, name] as const)));
  const facts = pairs(holder.flatMap(({ type, facts: names }) => names.map((name) => [type, name] as const)));
  const may = visibleTo(reader);
  // Theirs, and those that closed a short time ago: years of finished work are not read.
  const theirs = sql`(
    select * from hoso.dossier where assignee = ${subject} and closed_on is null
    union all
    select * from hoso.dossier where assignee = ${subject} and closed_on > ${sinceDay}) d`;
  // Since it is theirs.
  const held = sql`e.author <> ${subject} and e.recorded_at > ${since} and e.sequence > (
    select coalesce(max(h.sequence), 0) from hoso.event h
    where h.dossier = d.number and h.kind in ('taken', 'takenOver', 'assigned', 'released'))`;
  return sql`
    select ${line('assigned')} from hoso.event e join hoso.dossier d on d.number = e.dossier
    where e.kind = 'assigned' and e.data ->> 'to' = ${subject} and e.author <> ${subject} and e.recorded_at > ${since} and ${may}
    union all
    select ${line('taken-over')} from hoso.event e join hoso.dossier d on d.number = e.dossier
    where e.kind = 'takenOver' and e.data ->> 'from' = ${subject} and e.recorded_at > ${since} and ${may}
    union all
    select ${line('of-a-party')} from ${theirs} join hoso.event e on e.dossier = d.number
      join ${commands} c on c.type = d.type and c.name = e.cause_name
    where ${held} and e.cause_kind = 'command' and e.channel = 'online' and ${firstOfAct} and ${may}
    union all
    select ${line('told')} from ${theirs} join hoso.event e on e.dossier = d.number
      join ${facts} f on f.type = d.type and f.name = e.cause_name
    where ${held} and e.cause_kind = 'fact' and ${firstOfAct} and ${may}
    union all
    select ${line('sent-back')} from hoso.dossier d
      cross join lateral (select e.* from hoso.event e where e.dossier = d.number and e.kind in (
        select json_array_elements_text(w.value -> 'saidIn' -> 'events') from json_array_elements(d.waiting) w
        where coalesce(w.value ->> 'command', '') not in ('approveCorrection', 'answerEscalation')
      ) order by e.sequence desc limit 1) e
    where d.sent_back_to = ${subject} and d.closed_on is null and ${may}
    union all
    select ${line('follow-up', sql`(f.value ->> 'on')::timestamp at time zone 'Asia/Ho_Chi_Minh'`)}
    from hoso.dossier d cross join lateral json_array_elements(d.state -> 'followUps') f
      join hoso.event e on e.dossier = d.number and e.sequence = (f.value ->> 'note')::int
    where d.assignee = ${subject} and d.closed_on is null and f.value ->> 'on' <= ${today} and ${may}`;
};

const ofParty = (reader: Actor, party: 'claimant' | 'employer', all: readonly PartyNews[]): RawBuilder<unknown> => {
  // As this party alone: somebody may be an official, too, and is one on other pages.
  const as: Actor = { ...reader, roles: [party] };
  const sent = pairs(all.flatMap(({ type, kinds }) => kinds.map((kind) => [type, kind] as const)));
  const naming = pairs(all.flatMap(({ type, naming: kinds }) => kinds.map((kind) => [type, kind] as const)));
  const own = sql`e.recorded_at > ${since} and (d.closed_on is null or d.closed_on > ${sinceDay}) and ${visibleTo(as)}`;
  const theirs =
    party === 'claimant'
      ? sql`e.data ->> 'with' = 'claimant'`
      : sql`e.data ->> 'with' = 'employer' and e.data ->> 'employer' = ${reader.employer ?? ''}`;
  // An employer who was named later has no part in what was sent to the one before.
  const sinceNamed =
    party === 'claimant'
      ? sql`true`
      : sql`e.sequence >= (select coalesce(max(p.sequence), 0) from hoso.event p join ${naming} k on k.name = p.kind
          where p.dossier = d.number and k.type = d.type)`;
  return sql`
    select ${line('message')} from hoso.dossier d join hoso.event e on e.dossier = d.number
    where e.kind = 'messageSent' and ${theirs} and ${own}
    union all
    select ${line('sent')} from hoso.dossier d join hoso.event e on e.dossier = d.number
      join ${sent} s on s.type = d.type and s.name = e.kind
    where ${own} and ${sinceNamed}`;
};

/** All that is news for somebody, in no order. */
export const newsQuery = (asked: NewsFor): RawBuilder<unknown> =>
  'holder' in asked
    ? ofStaff(asked.reader, asked.holder, asked.today)
    : ofParty(asked.reader, asked.party, asked.kinds);

/** What is news for somebody, derived from the record, and which of it they have read. */
export class NewsOfPeople {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** News, the latest first. */
  async page(
    asked: NewsFor,
    { after, limit }: { readonly after?: NewsPlace; readonly limit: number },
  ): Promise<readonly News[]> {
    const beyond =
      after === undefined
        ? sql``
        : sql`where (news.at, news.dossier, news.sequence) < (${after.at}, ${after.dossier}, ${after.sequence})`;
    const { rows } = await sql<News>`
      select news.*, m.read_at is not null as read from (${newsQuery(asked)}) news
        left join hoso.read_mark m on m.subject = ${asked.reader.subject} and m.dossier = news.dossier
          and m.sequence = news.sequence
      ${beyond} order by news.at desc, news.dossier desc, news.sequence desc limit ${limit}`.execute(this.db);
    return rows;
  }

  /** How many they have not read, counted to `most`. */
  async unread(asked: NewsFor, most: number): Promise<number> {
    const { rows } = await sql<{ unread: number }>`
      select count(*)::int as unread from (
        select from (${newsQuery(asked)}) news
        where not exists (select from hoso.read_mark m where m.subject = ${asked.reader.subject}
          and m.dossier = news.dossier and m.sequence = news.sequence)
        limit ${most}
      ) left_over`.execute(this.db);
    return rows[0]?.unread ?? 0;
  }

  /**
   * Notes that somebody has read something of a dossier that exists for them.
   * @returns false where there is no such event for them
   */
  async read(reader: Actor, dossier: string, sequence: number): Promise<boolean> {
    const { rows } = await sql`
      with known as (
        select e.dossier, e.sequence from hoso.event e join hoso.dossier d on d.number = e.dossier
        where e.dossier = ${dossier} and e.sequence = ${sequence} and ${visibleTo(reader)}
      ), marked as (
        insert into hoso.read_mark (subject, dossier, sequence) select ${reader.subject}, dossier, sequence from known
        on conflict do nothing
      )
      select dossier from known`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Deletes marks of what is no news any more.
   * @returns how many
   */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.read_mark where read_at < clock_timestamp() - make_interval(days => ${markDays}::int)`.execute(
      this.db,
    );
    return Number(numAffectedRows ?? 0);
  }
}
