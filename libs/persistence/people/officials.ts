import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Role } from '../../dossier/index.js';
import { endOfWeek } from '../read/list-counts.js';
import { type Sql, sqlOf } from '../sql.js';

/** A position in which somebody works for an office, as a verified token says. */
export interface Position {
  readonly role: Role;
  readonly office: string;
}

/** Somebody who works for an office. */
export interface Official {
  /** Subject of their tokens. */
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** RFC 3339 in UTC. */
  readonly lastSeen: string;
}

/** Somebody who works in an office, for colleagues. */
export interface Colleague extends Pick<Official, 'id' | 'name' | 'roles'> {
  /** The last day of their absence; null for somebody who is here. */
  readonly awayUntil: CivilDate | null;
}

/** Workload of an official in an office, and what they have done. */
export interface Workload extends Official, Colleague {
  /** Open dossiers assigned to them; of these, due from today to Sunday, and overdue. */
  readonly open: number;
  readonly dueThisWeek: number;
  readonly overdue: number;
  /** Dossiers on which they gave a command within 7 and 30 days, in any office. */
  readonly done7: number;
  readonly done30: number;
}

/** Roles that work on dossiers of an office. */
const official: readonly Role[] = ['officer', 'director'];

/** Days after which somebody who no longer signs in does not count as working in their office. */
const presentDays = 90;
const present = sql.raw(`o.last_seen > clock_timestamp() - interval '${presentDays} days'`);
const shown = sql.raw(`o.subject as id, o.office, o.name, o.roles, 
  to_char(o.last_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastSeen"`);

/** An absence that is over is none. @param today of Viet Nam */
const awayUntil = (today: CivilDate) => sql`(select to_char(p.away_until, 'YYYY-MM-DD') from hoso.preference p
  where p.subject = o.subject and p.away_until >= ${today}::date) as "awayUntil"`;

/**
 * Who works in which office. Nobody is entered by hand: it is taken from verified tokens, with the offices, roles and
 * name of the last one.
 */
export class Officials {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * Records a verified token: written when something changed, or a quarter of an hour after the last time. Offices in
   * which they no longer have a position are removed.
   */
  async seen(subject: string, name: string, positions: readonly Position[]): Promise<void> {
    const known = positions.filter(({ role }) => official.includes(role));
    const offices = [...Map.groupBy(known, ({ office }) => office)].map(([office, held]) => ({
      office,
      roles: [...new Set(held.map(({ role }) => role))],
    }));
    await sql`
      with gone as (
        delete from hoso.official where subject = ${subject} and office <> all(${offices.map(({ office }) => office)}::text[])
      )
      insert into hoso.official as o (subject, office, name, roles)
      select ${subject}, g.office, ${name}, array(select json_array_elements_text(g.roles))
      from json_to_recordset(${JSON.stringify(offices)}::json) as g(office text, roles json)
      on conflict (subject, office) do update set name = excluded.name, roles = excluded.roles, last_seen = clock_timestamp()
      where (o.name, o.roles) is distinct from (excluded.name, excluded.roles)
        or o.last_seen < clock_timestamp() - interval '15 minutes'`.execute(this.db);
  }

  /** Names by subject, without unknown subjects. */
  async namesOf(subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (subjects.length === 0) return new Map();
    const { rows } = await sql<{ subject: string; name: string }>`
      select subject, max(name) as name from hoso.official where subject = any(${subjects}::text[])
      group by subject`.execute(this.db);
    return new Map(rows.map(({ subject, name }) => [subject, name]));
  }

  /** Where somebody works, if they signed in within the last 90 days. */
  async of(subject: string): Promise<readonly Official[]> {
    const { rows } = await sql<Official>`
      select ${shown} from hoso.official o where o.subject = ${subject} and ${present}`.execute(this.db);
    return rows;
  }

  /**
   * Those who work in an office, by name.
   * @param offices codes under which its dossiers lie
   * @param today of Viet Nam
   */
  async inOffices(offices: readonly string[], today: CivilDate): Promise<readonly Colleague[]> {
    const { rows } = await sql<Colleague>`
      select o.subject as id, max(o.name) as name, array_agg(distinct r.role order by r.role) as roles, ${awayUntil(today)}
      from hoso.official o cross join lateral unnest(o.roles) as r(role)
      where o.office = any(${offices}::text[]) and ${present}
      group by o.subject order by max(o.name), o.subject`.execute(this.db);
    return rows;
  }

  /**
   * Those who work in an office, by name, with their workload.
   * @param offices codes under which its dossiers lie
   * @param today of Viet Nam
   */
  async workloads(offices: readonly string[], today: CivilDate): Promise<readonly Workload[]> {
    const { rows } = await sql<Workload>`
      select ${shown}, ${awayUntil(today)}, work.*, done.*
      from hoso.official o
        cross join lateral (
          select count(*)::int as open, count(*) filter (where due < ${today}::date)::int as overdue,
            count(*) filter (where due between ${today}::date and ${endOfWeek(today)}::date)::int as "dueThisWeek"
          from hoso.dossier d
          where d.assignee = o.subject and d.closed_on is null and d.office = any(${offices}::text[])
        ) work
        cross join lateral (
          select count(distinct dossier)::int as done30,
            count(distinct dossier) filter (where recorded_at > clock_timestamp() - interval '7 days')::int as done7
          from hoso.receipt r
          where r.subject = o.subject and r.recorded_at > clock_timestamp() - interval '30 days' and r.sequence > 0
        ) done
      where o.office = any(${offices}::text[]) and ${present}
      order by o.name, o.subject`.execute(this.db);
    return rows;
  }
}
