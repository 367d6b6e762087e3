import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Text } from '../../dossier/index.js';
import { inTurn, TOO_MANY } from '../limits/of-one.js';
import { idOfRequest } from '../request-id.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** Somebody who works on the law data. */
export interface LawEditor {
  readonly subject: string;
  readonly name: string;
}

/** Who took an approval back, or made it void by a change. */
export interface Withdrawn {
  readonly by: string;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly because: 'changed' | 'withdrawn';
}

/** A draft of the next version, without its data. Times are milliseconds since the epoch. */
export interface LawDraftStand {
  readonly id: string;
  /** The version from which it started. */
  readonly from: number;
  readonly reason: Text;
  /** Counts the changes, and approvals. */
  readonly version: number;
  readonly author: LawEditor;
  /** Everybody who ever changed it: none of them approves it. */
  readonly writers: readonly string[];
  readonly changedBy: LawEditor;
  readonly changedAt: number;
  readonly approval: (LawEditor & { readonly at: number }) | null;
  readonly withdrawn: Withdrawn | null;
}

/** A draft with its data, as they were sent. */
export interface LawDraft extends LawDraftStand {
  readonly content: unknown;
}

/** What a draft holds. */
export interface LawDraftContent {
  readonly reason: Text;
  readonly content: unknown;
}

/** Result of a change: done, or the draft that is there instead, or why it is not done. */
export type LawDraftChange =
  | { readonly kind: 'done'; readonly draft: LawDraft }
  | { readonly kind: 'changed'; readonly draft: LawDraft }
  | { readonly kind: 'own' }
  | { readonly kind: 'none' };

interface Row extends Omit<LawDraftStand, 'author' | 'changedBy' | 'approval'> {
  readonly authorSubject: string;
  readonly authorName: string;
  readonly changedBySubject: string;
  readonly changedByName: string;
  readonly approvedBy: string | null;
  readonly approvedByName: string | null;
  readonly approvedAt: number | null;
}

const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
const stand = sql`id, from_version as "from", reason, version, author as "authorSubject", author_name as "authorName",
  writers, changed_by as "changedBySubject", changed_by_name as "changedByName",
  ${milliseconds('changed_at')} as "changedAt", approved_by as "approvedBy", approved_by_name as "approvedByName",
  ${milliseconds('approved_at')} as "approvedAt", withdrawn`;

const toldOf = (row: Row): LawDraftStand => {
  const {
    authorSubject,
    authorName,
    changedBySubject,
    changedByName,
    approvedBy,
    approvedByName,
    approvedAt,
    ...rest
  } = row;
  return {
    ...rest,
    author: { subject: authorSubject, name: authorName },
    changedBy: { subject: changedBySubject, name: changedByName },
    approval:
      approvedBy === null ? null : { subject: approvedBy, name: approvedByName ?? approvedBy, at: approvedAt ?? 0 },
  };
};

/** What an approval leaves behind that is taken back. */
const withdrawnBy = ({ subject, name }: LawEditor, because: Withdrawn['because']) => sql`
  case when approved_by is null then withdrawn else json_build_object('by', ${subject}::text, 'name', ${name}::text,
    'at', (extract(epoch from clock_timestamp()) * 1000)::float8, 'because', ${because}::text) end`;

/**
 * Drafts of the next version of the law data: everybody of the role works on the same ones, each change names the
 * version that it replaces, and somebody else than whoever wrote it approves.
 */
export class LawDrafts {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Begins a draft; the same request finds the same one. @param most that there may be at a time */
  async begin(
    { by, key, from, reason, content }: { by: LawEditor; key: string; from: number } & LawDraftContent,
    most: number,
  ): Promise<LawDraft | typeof TOO_MANY> {
    const id = idOfRequest(by.subject, key);
    await inTransaction(this.em, async (db) => {
      await inTurn(db, 'law drafts', '');
      await sql`
        insert into hoso.law_draft
          (id, from_version, reason, content, author, author_name, writers, changed_by, changed_by_name)
        select ${id}, ${from}::int, ${JSON.stringify(reason)}::json, ${JSON.stringify(content)}::json, ${by.subject},
          ${by.name}, array[${by.subject}::text], ${by.subject}, ${by.name}
        where (select count(*) from hoso.law_draft) < ${most}::int
        on conflict (id) do nothing`.execute(db);
    });
    return (await this.find(id)) ?? TOO_MANY;
  }

  /** All of them, the last changed first. */
  async list(): Promise<readonly LawDraftStand[]> {
    const { rows } = await sql<Row>`select ${stand} from hoso.law_draft order by changed_at desc, id`.execute(this.db);
    return rows.map(toldOf);
  }

  /** One of them; undefined when there is none. */
  async find(id: string): Promise<LawDraft | undefined> {
    const { rows } = await sql<Row & { readonly content: unknown }>`
      select ${stand}, content from hoso.law_draft where id = ${id}`.execute(this.db);
    const [row] = rows;
    if (row === undefined) return undefined;
    const { content, ...rest } = row;
    return { ...toldOf(rest), content };
  }

  /** Replaces the version that the editor has seen; an approval ends with it. */
  replace(by: LawEditor, id: string, version: number, { reason, content }: LawDraftContent): Promise<LawDraftChange> {
    return this.changed(
      id,
      sql`update hoso.law_draft set reason = ${JSON.stringify(reason)}::json, content = ${JSON.stringify(content)}::json,
        version = version + 1, changed_at = clock_timestamp(), changed_by = ${by.subject}, changed_by_name = ${by.name},
        writers = case when ${by.subject} = any(writers) then writers else writers || ${by.subject}::text end,
        withdrawn = ${withdrawnBy(by, 'changed')}, approved_by = null, approved_by_name = null, approved_at = null
      where id = ${id} and version = ${version}::int`,
    );
  }

  /** Approves the version that somebody has seen who never wrote in the draft. */
  async approve(by: LawEditor, id: string, version: number): Promise<LawDraftChange> {
    const draft = await this.find(id);
    if (draft?.writers.includes(by.subject) === true) return { kind: 'own' };
    return this.changed(
      id,
      sql`update hoso.law_draft set version = version + 1, approved_by = ${by.subject}, approved_by_name = ${by.name},
        approved_at = clock_timestamp(), withdrawn = null
      where id = ${id} and version = ${version}::int and not (${by.subject} = any(writers))`,
    );
  }

  /** Takes an approval back; one that is not there is none. */
  withdraw(by: LawEditor, id: string, version: number): Promise<LawDraftChange> {
    return this.changed(
      id,
      sql`update hoso.law_draft set version = version + 1, withdrawn = ${withdrawnBy(by, 'withdrawn')},
        approved_by = null, approved_by_name = null, approved_at = null
      where id = ${id} and version = ${version}::int`,
    );
  }

  /** Throws away the version that the editor has seen. */
  remove(id: string, version: number): Promise<LawDraftChange> {
    return this.changed(id, sql`delete from hoso.law_draft where id = ${id} and version = ${version}::int`);
  }

  private async changed(id: string, statement: ReturnType<typeof sql>): Promise<LawDraftChange> {
    const before = await this.find(id);
    if (before === undefined) return { kind: 'none' };
    const { numAffectedRows } = await statement.execute(this.db);
    const draft = (await this.find(id)) ?? before;
    return Number(numAffectedRows ?? 0) > 0 ? { kind: 'done', draft } : { kind: 'changed', draft };
  }
}
