import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { type Actor, partiesOfActor } from '../../dossier/index.js';
import { Access } from '../entities/index.js';
import { type Sql, sqlOf } from '../sql.js';

/**
 * Replaces the subject when claimants look at their own dossier: they are identified by their keyed reference
 * (`party`).
 */
export const CLAIMANT = 'claimant';

/** That somebody is about to see personal data, or looks for a person. */
export interface AccessEntry {
  /** Subject of the reader's token. */
  readonly subject: string;
  /** What was opened, in our words: `timeline`, `office queue`, `payload`. */
  readonly purpose: string;
  /** Why, in the reader's own words: these may name people, and are erased with the dossier. */
  readonly words?: string;
  /** Numbers of the dossiers shown. */
  readonly dossiers: readonly string[];
  /** Keyed digest of the person who was searched for; kept even when nothing was found. */
  readonly party?: string;
  readonly requestId?: string;
  /** They were shown nothing, because they have no right to see it. */
  readonly refused?: boolean;
  /** It is stored although it names no dossier and nobody: figures were taken out as a file. */
  readonly ofNobody?: true;
  /** The office that is told of it (`Attempts`). */
  readonly office?: string;
}

/** A look, as it is stored. */
export interface Look {
  readonly id: number;
  readonly subject: string;
  /** In the reader's words; if there are none or they were erased, what was opened. */
  readonly purpose: string;
  /** What was opened, in our words. */
  readonly opened: string;
  readonly dossiers: readonly string[];
  readonly requestId: string | null;
  readonly refused: boolean;
  /** A dossier was opened that is not the reader's task: they were asked why, and this is what they said (ADR 51). */
  readonly outside: boolean;
  /** A party looked at what is their own. */
  readonly own: boolean;
  readonly accessedAt: Date;
}

/** Which looks; all that is said must hold. */
export interface LookCriteria {
  readonly dossier?: string | undefined;
  /** Keyed digests of a person, one for each key in use: finds searches for them, and looks at their dossiers. */
  readonly parties?: readonly string[] | undefined;
  readonly reader?: string | undefined;
  /** Of Viet Nam. */
  readonly day?: CivilDate | undefined;
  /** First and last day, of Viet Nam. */
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  /** A part of what was opened, or of why. */
  readonly purpose?: string | undefined;
  /** Codes under which the dossiers of an office lie: looks at one of them. */
  readonly offices?: readonly string[] | undefined;
  readonly refused?: boolean | undefined;
  /** As `Look.outside` and `Look.own` say. */
  readonly outside?: boolean | undefined;
  readonly own?: boolean | undefined;
  /** Only those below this id: the last of the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Of looks of one opening of a page: what stands for what was opened, for officials and for parties to the dossier. */
export const PAGE = 'page';
export const OWN_PAGE = 'own page';

/** Codes by which pages state the task; anything else was said by whoever was asked why. */
const tasks = '^((view|command|many):[A-Za-z0-9_-]+|dossier|letter|command|sign|counter|search)$';
const outsideTasks = sql`(l.purpose = ${PAGE} and l.words is not null and l.words !~ ${tasks})`;
const ofParties = sql`(l.subject = ${CLAIMANT} or l.purpose in (${OWN_PAGE}, 'my dossiers'))`;

/** What of the log an auditor may see: as everywhere, nothing of dossiers to which they are a party. */
const ownOf = (auditor: Actor) => sql`array(select number from hoso.dossier d
  where d.claimant = any(${partiesOfActor(auditor)}::text[]) or d.employer = ${auditor.employer ?? ''})`;

/** The conditions of a search in `hoso.access_log l` beside the auditor's `own`. */
const conditionsOf = (auditor: Actor, criteria: Omit<LookCriteria, 'limit'>): RawBuilder<unknown> => {
  const {
    dossier,
    parties,
    reader,
    day,
    from = day,
    to = day,
    purpose,
    offices,
    refused,
    outside,
    own,
    before,
  } = criteria;
  const conditions: RawBuilder<unknown>[] = [
    ...(dossier === undefined ? [] : [sql`l.dossiers @> array[${dossier}]::text[]`]),
    ...(parties === undefined
      ? []
      : [
          sql`(l.party = any(${parties}::text[])
            or l.dossiers && array(select number from hoso.dossier d where d.claimant = any(${parties}::text[])))`,
        ]),
    ...(reader === undefined ? [] : [sql`l.subject = ${reader}`]),
    ...(from === undefined ? [] : [sql`l.accessed_at >= ${from}::timestamp at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(to === undefined
      ? []
      : [sql`l.accessed_at < (${to}::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(purpose === undefined ? [] : [sql`strpos(lower(coalesce(l.words, l.purpose)), lower(${purpose})) > 0`]),
    ...(offices === undefined
      ? []
      : [
          sql`exists (select from hoso.dossier d
            where d.number = any(l.dossiers) and d.office = any(${offices}::text[]))`,
        ]),
    ...(refused === undefined ? [] : [sql`l.refused = ${refused}`]),
    ...(outside === undefined ? [] : [sql`${outsideTasks} = ${outside}`]),
    ...(own === undefined ? [] : [sql`${ofParties} = ${own}`]),
    ...(before === undefined ? [] : [sql`l.id < ${before}`]),
    sql`(l.party = any(${partiesOfActor(auditor)}::text[])) is not true`,
    sql`(l.dossiers = '{}' or not l.dossiers <@ own.numbers)`,
  ];
  return sql.join(conditions, sql` and `);
};

/**
 * The log of reads of personal data. Entries that arrive during an insert share the next one: under load many reads
 * cost one commit, and none is answered before its entry is stored.
 */
export class AccessLog {
  private readonly db: Sql;
  private waiting: AccessEntry[] = [];
  private next: Promise<void> | undefined;
  private current: Promise<unknown> = Promise.resolve();

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Resolves when the entry is stored; an entry without dossiers or party is not, unless it says that it is `ofNobody`. */
  write(entry: AccessEntry): Promise<void> {
    if (entry.dossiers.length === 0 && entry.party === undefined && entry.ofNobody !== true) return Promise.resolve();
    this.waiting.push(entry);
    this.next ??= this.current.then(() => this.flush());
    return this.next;
  }

  private flush(): Promise<void> {
    const entries = this.waiting;
    this.waiting = [];
    this.next = undefined;
    const stored = this.insert(entries);
    this.current = stored.catch(() => undefined);
    return stored;
  }

  private async insert(entries: readonly AccessEntry[]): Promise<void> {
    const rows = entries.map((entry) => ({ ...entry, request_id: entry.requestId ?? null }));
    await sql`
      insert into hoso.access_log (subject, purpose, words, words_salt, words_commitment, dossiers, party, party_salt,
        party_commitment, request_id, refused, office)
      select subject, purpose, words, words_salt, sha256(words_salt || convert_to(words, 'UTF8')), dossiers, party,
        party_salt, sha256(party_salt || convert_to(party, 'UTF8')), request_id, coalesce(refused, false), office
      from (
        select e.*, case when party is not null then uuid_send(gen_random_uuid()) end as party_salt,
          case when words is not null then uuid_send(gen_random_uuid()) end as words_salt
        from json_to_recordset(${JSON.stringify(rows)}::json)
          as e(subject text, purpose text, words text, dossiers text[], party text, request_id text, refused boolean,
            office text)
      ) entries`.execute(this.db);
  }

  /** Who read a dossier, the latest first; nobody who was refused. */
  async ofDossier(dossier: string, limit: number): Promise<readonly Access[]> {
    const where = { dossiers: { $contains: [dossier] }, refused: false };
    return this.em.fork().find(Access, where, { orderBy: { id: 'desc' }, limit });
  }

  /**
   * Whether somebody has opened a dossier's page today (in Viet Nam) and said why.
   */
  async hasSaidWhy(subject: string, dossier: string): Promise<boolean> {
    const { rows } = await sql<{ said: boolean }>`
      select exists (
        select from hoso.access_log
        where subject = ${subject} and dossiers @> array[${dossier}]::text[] and purpose = 'page' and words is not null
          and not refused
          and accessed_at >= date_trunc('day', clock_timestamp() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
      ) as said`.execute(this.db);
    return rows[0]?.said === true;
  }

  /**
   * Looks of everybody, the latest first; as everywhere, without dossiers to which the auditor is a party.
   */
  async search(auditor: Actor, { limit, ...criteria }: LookCriteria): Promise<readonly Look[]> {
    const { rows } = await sql<Omit<Look, 'accessedAt'> & { accessedAt: number }>`
      select l.id::float8 as id, l.subject, coalesce(l.words, l.purpose) as purpose, l.purpose as opened,
        array(select number from unnest(l.dossiers) number where number <> all(own.numbers)) as dossiers,
        l.request_id as "requestId", l.refused, ${outsideTasks} as outside, ${ofParties} as own,
        round(extract(epoch from l.accessed_at) * 1000)::float8 as "accessedAt"
      from (select ${ownOf(auditor)} as numbers) own, hoso.access_log l
      where ${conditionsOf(auditor, criteria)} order by l.id desc limit ${limit}`.execute(this.db);
    return rows.map(({ accessedAt, ...look }) => ({ ...look, accessedAt: new Date(accessedAt) }));
  }

  /** How many looks `search` would find in all, counted to `most`. */
  async count(auditor: Actor, criteria: Omit<LookCriteria, 'limit'>, most: number): Promise<number> {
    const { rows } = await sql<{ found: number }>`
      select count(*)::int as found from (
        select from (select ${ownOf(auditor)} as numbers) own, hoso.access_log l
        where ${conditionsOf(auditor, criteria)} limit ${most}
      ) found`.execute(this.db);
    return rows[0]?.found ?? 0;
  }
}
