import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { inTurn, TOO_MANY } from '../limits/of-one.js';
import { idOfRequest } from '../request-id.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** A saved list: the query of its URL, and which columns are shown. */
export interface ViewContents {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Colleagues of the owner's office who have one of the owner's roles see it. */
  readonly shared: boolean;
}

/** A kept list, as a reader sees it. */
export interface SavedView extends ViewContents {
  readonly id: string;
  readonly mine: boolean;
}

/** Who saves a list, the idempotency key of the request, and its hash. */
export interface NewView extends ViewContents {
  readonly owner: Actor;
  readonly key: string;
  readonly bodyHash: string;
}

const shownTo = ({ subject }: Actor) => sql`v.id, v.name, v.query, v.columns, v.shared, v.subject = ${subject} as mine`;

/** Codes under which an actor's office was known: views stay with the office that has its work. */
const officesOf = ({ office, merged }: Actor): readonly string[] =>
  office === undefined ? [] : [office, ...(merged?.office ?? [])];

/** Lists that people keep, their own and those of colleagues who share them. */
export class SavedViews {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * What an owner saved under a key: undefined if something else was saved under it.
   * @param most that one person may keep
   */
  keep({ owner, key, bodyHash, ...view }: NewView, most: number): Promise<SavedView | typeof TOO_MANY | undefined> {
    const id = idOfRequest(owner.subject, key);
    return inTransaction(this.em, async (db) => {
      await inTurn(db, 'views', owner.subject);
      await sql`
        insert into hoso.saved_view (id, subject, name, query, columns, office, roles, shared, body_hash)
        select ${id}, ${owner.subject}, ${view.name}, ${JSON.stringify(view.query)}::json, ${view.columns}::text[],
          ${owner.office ?? null}, ${owner.roles}::text[], ${view.shared}, ${bodyHash}
        where (select count(*) from hoso.saved_view where subject = ${owner.subject}) < ${most}::int
        on conflict (id) do nothing`.execute(db);
      const { rows } = await sql<SavedView & { readonly same: boolean }>`
        select ${shownTo(owner)}, v.body_hash = ${bodyHash} as same from hoso.saved_view v where v.id = ${id}`.execute(
        db,
      );
      const [row] = rows;
      if (row === undefined) return TOO_MANY;
      const { same, ...kept } = row;
      return same ? kept : undefined;
    });
  }

  /** The reader's own views, then those that colleagues share with them; the oldest first. */
  async of(reader: Actor): Promise<readonly SavedView[]> {
    const { rows } = await sql<SavedView>`
      select ${shownTo(reader)} from hoso.saved_view v
      where v.subject = ${reader.subject}
        or (v.shared and v.office = any(${officesOf(reader)}::text[]) and v.roles && ${reader.roles}::text[])
      order by mine desc, v.created_at, v.id`.execute(this.db);
    return rows;
  }

  /** Replaces the contents of a view of the owner's; undefined if there is none. */
  async replace(
    owner: Actor,
    id: string,
    { name, query, columns, shared }: ViewContents,
  ): Promise<SavedView | undefined> {
    const { rows } = await sql<SavedView>`
      update hoso.saved_view v set name = ${name}, query = ${JSON.stringify(query)}::json, columns = ${columns}::text[],
        shared = ${shared}, office = ${owner.office ?? null}, roles = ${owner.roles}::text[]
      where v.id = ${id} and v.subject = ${owner.subject} returning ${shownTo(owner)}`.execute(this.db);
    return rows[0];
  }

  /** @returns whether there was one */
  async remove(subject: string, id: string): Promise<boolean> {
    const { rows } = await sql`
      delete from hoso.saved_view where id = ${id} and subject = ${subject} returning id`.execute(this.db);
    return rows.length > 0;
  }
}
