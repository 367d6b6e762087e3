import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Actor, partiesOfActor } from '../../dossier/index.js';
import { inTurn, TOO_MANY } from '../limits/of-one.js';
import { idOfRequest } from '../request-id.js';
import { digestOf } from '../sessions/tokens.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** Days after which a link is ended that no calendar has asked for. */
export const calendarLinkDays = 180;

/** A secret address of somebody's calendar, as its owner sees it: the secret itself is told once. */
export interface CalendarLink {
  readonly id: string;
  readonly language: 'vi' | 'en';
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
  /** The day on which a calendar asked for it last. */
  readonly usedOn: string | null;
}

/** Whose days a calendar asks for, and in which language. */
export interface CalendarOwner {
  readonly subject: string;
  /** Every reference under which a dossier may name them. */
  readonly parties: readonly string[];
  readonly language: 'vi' | 'en';
}

/** Who makes a link, under which key, and the random secret of its address. */
export interface NewCalendarLink {
  readonly owner: Actor;
  readonly key: string;
  readonly secret: string;
  readonly language: 'vi' | 'en';
}

const shown = sql`l.id, l.language, to_char(l.used_on, 'YYYY-MM-DD') as "usedOn",
  to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

/** Secret addresses of calendars. The table holds a digest of each secret: whoever reads it can ask for no calendar. */
export class CalendarLinks {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Makes a link. Under a key that made one before, that link gets the new secret: the former one was told to nobody, or
   * is told no more.
   * @param most that one person may have
   */
  make({ owner, key, secret, language }: NewCalendarLink, most: number): Promise<CalendarLink | typeof TOO_MANY> {
    const id = idOfRequest(owner.subject, key);
    return inTransaction(this.em, async (db) => {
      await inTurn(db, 'calendars', owner.subject);
      await sql`
        insert into hoso.calendar_link (id, subject, parties, digest, language)
        select ${id}, ${owner.subject}, ${partiesOfActor(owner)}::text[], ${digestOf(secret)}, ${language}
        where (select count(*) from hoso.calendar_link where subject = ${owner.subject} and id <> ${id}) < ${most}::int
        on conflict (id) do update set digest = excluded.digest, parties = excluded.parties, language = excluded.language`.execute(
        db,
      );
      const { rows } = await sql<CalendarLink>`
        select ${shown} from hoso.calendar_link l where l.id = ${id} and l.subject = ${owner.subject}`.execute(db);
      return rows[0] ?? TOO_MANY;
    });
  }

  /** Links of somebody, the oldest first. */
  async of(subject: string): Promise<readonly CalendarLink[]> {
    const { rows } = await sql<CalendarLink>`
      select ${shown} from hoso.calendar_link l where l.subject = ${subject} order by l.created_at, l.id`.execute(
      this.db,
    );
    return rows;
  }

  /** Ends a link. @returns whether there was one */
  async remove(subject: string, id: string): Promise<boolean> {
    const { rows } = await sql`
      delete from hoso.calendar_link where id = ${id} and subject = ${subject} returning id`.execute(this.db);
    return rows.length > 0;
  }

  /** Whose days a secret opens; undefined for an unknown or ended one. The day is noted. */
  async open(secret: string): Promise<CalendarOwner | undefined> {
    const digest = digestOf(secret);
    const { rows } = await sql<CalendarOwner & { readonly today: boolean }>`
      select subject, parties, language, used_on is not distinct from current_date as today
      from hoso.calendar_link where digest = ${digest}`.execute(this.db);
    const [row] = rows;
    if (row === undefined) return undefined;
    if (!row.today)
      await sql`update hoso.calendar_link set used_on = current_date where digest = ${digest}`.execute(this.db);
    const { subject, parties, language } = row;
    return { subject, parties, language };
  }

  /**
   * Ends links for which no calendar has asked for long.
   * @returns how many
   */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.calendar_link
      where coalesce(used_on, created_at::date) < current_date - ${calendarLinkDays}::int`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
