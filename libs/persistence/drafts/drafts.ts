import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { inTurn, TOO_MANY } from '../limits/of-one.js';
import type { DossierKeys } from '../personal/keys.js';
import { idOfRequest } from '../request-id.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';

/** Days after the last change for which a draft is kept. */
export const draftDays = 30;

/** What somebody has typed: the text of each field by its place in the form. */
export type Typed = Readonly<Record<string, string>>;

/** What a draft is for: a new dossier of a type, or a command on an existing one. */
export interface DraftAim {
  readonly type: string;
  readonly dossier: string | null;
  readonly command: string | null;
}

/** Who typed it: a window, which counts what it changes. Of two saves of one window the one that counts more is the later. */
export interface Edit {
  readonly window: string;
  readonly count: number;
}

/** A draft without what is typed in it. */
export interface DraftStand extends DraftAim {
  readonly id: string;
  /** Version of the form in which it was typed; null for forms without one. */
  readonly formVersion: number | null;
  /** Counts the changes. */
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
}

/** A draft, for its owner. */
export interface Draft extends DraftStand {
  /** Idempotency key of the act that it becomes. */
  readonly key: string;
  readonly typed: Typed;
  /** Of the last save; undefined where whoever saved did not say. */
  readonly edit: Edit | undefined;
  /** Key of 32 random bytes, base64: the owner's browser encrypts with it what it could not send. */
  readonly browserKey: string;
}

/** Who begins a draft, for what, and the text so far. */
export interface NewDraft extends DraftAim {
  readonly owner: Actor;
  readonly key: string;
  readonly formVersion: number | null;
  readonly typed: Typed;
  readonly edit?: Edit | undefined;
}

/** Result of a change: saved, or the version that is there instead. */
export type Replaced =
  | { readonly kind: 'saved'; readonly draft: Draft }
  | { readonly kind: 'changed'; readonly draft: Draft }
  | { readonly kind: 'none' };

interface Sealed {
  readonly typed: Typed;
  readonly edit?: Edit | undefined;
  readonly browserKey: string;
}

interface Row extends DraftStand {
  readonly key: string;
  readonly master_key: string;
  readonly sealed: Buffer;
}

/** The name under which the content of a draft is sealed. */
export const draftSecret = (id: string): string => `draft ${id}`;

const stand = sql`d.id, d.type, d.dossier, d.command, d.form_version as "formVersion", d.version,
  (extract(epoch from d.saved_at) * 1000)::float8 as "savedAt"`;
/** Its act is on record: nothing is left to be sent. */
const sent = sql`exists (select from hoso.receipt r where r.subject = d.subject and r.key = d.key)`;
const current = sql`d.saved_at > clock_timestamp() - make_interval(days => ${sql.lit(draftDays)}) and not ${sent}`;
const isLater = (one: Edit | undefined, other: Edit | undefined): boolean =>
  one !== undefined && one.window === other?.window && one.count > other.count;
const sameTyped = (one: Typed, other: Typed): boolean => {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([at, text]) => other[at] === text);
};

/**
 * What people have typed and not sent: sealed, only for its owner. A draft has the idempotency key of the request that
 * began it, and its act is sent under the same key. Once that act is recorded, the draft is over.
 */
export class Drafts {
  private readonly db: Sql;

  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /**
   * Begins a draft (idempotent by key: an existing one is returned as it is, or with what the same window typed later).
   * Undefined when its act is recorded.
   * @param most that one person may have
   */
  async begin(
    { owner, key, type, dossier, command, formVersion, typed, edit }: NewDraft,
    most: number,
  ): Promise<Draft | typeof TOO_MANY | undefined> {
    const id = idOfRequest(owner.subject, key);
    const { masterKey, wrapped } = this.seal(id, { typed, edit, browserKey: randomBytes(32).toString('base64') });
    const isThere = await inTransaction(this.em, async (db) => {
      await inTurn(db, 'drafts', owner.subject);
      await sql`
        insert into hoso.draft (id, subject, party, roles, key, type, dossier, command, form_version, master_key, sealed)
        select ${id}, ${owner.subject}, ${owner.party ?? null}, ${owner.roles}::text[], ${key}, ${type}, ${dossier},
          ${command}, ${formVersion}::int, ${masterKey}, ${wrapped}
        where (select count(*) from hoso.draft d where d.subject = ${owner.subject} and ${current}) < ${most}::int
        on conflict (id) do nothing`.execute(db);
      const { rows } = await sql`select from hoso.draft where id = ${id}`.execute(db);
      return rows.length > 0;
    });
    if (!isThere) return TOO_MANY;
    const begun = await this.find(owner.subject, id);
    if (begun === undefined || !isLater(edit, begun.edit)) return begun;
    const replaced = await this.replace(owner.subject, id, begun.version, { typed, formVersion, edit });
    return replaced.kind === 'none' ? undefined : replaced.draft;
  }

  /** An owner's drafts that were begun in one of their present roles, the latest first. */
  async of({ subject, roles }: Actor): Promise<readonly DraftStand[]> {
    const { rows } = await sql<DraftStand>`
      select ${stand} from hoso.draft d where d.subject = ${subject} and d.roles && ${roles}::text[] and ${current}
      order by d.saved_at desc, d.id`.execute(this.db);
    return rows;
  }

  /** A draft of this owner; undefined when there is none, it is over, or its key is gone. */
  async find(subject: string, id: string): Promise<Draft | undefined> {
    const { rows } = await sql<Row>`
      select ${stand}, d.key, d.master_key, d.sealed from hoso.draft d
      where d.id = ${id} and d.subject = ${subject} and ${current}`.execute(this.db);
    return rows[0] && this.opened(rows[0]);
  }

  /**
   * Replaces a version that the owner has seen by the present text (optimistic concurrency). A window's own earlier save
   * counts as seen, whether its answer arrived or not; an earlier save that arrives after a later one is refused. If the
   * same text is stored already, it counts as saved, so a request whose answer was lost can be retried.
   */
  async replace(
    subject: string,
    id: string,
    version: number,
    { typed, formVersion, edit }: Pick<NewDraft, 'typed' | 'formVersion' | 'edit'>,
  ): Promise<Replaced> {
    const before = await this.find(subject, id);
    if (before === undefined) return { kind: 'none' };
    const later = isLater(edit, before.edit);
    const same = sameTyped(before.typed, typed) && before.formVersion === formVersion;
    if (same && !later) return { kind: 'saved', draft: before };
    if (!later && before.version !== version) return { kind: 'changed', draft: before };
    const { masterKey, wrapped } = this.seal(id, { typed, edit, browserKey: before.browserKey });
    const { rows } = await sql<DraftStand>`
      update hoso.draft d set master_key = ${masterKey}, sealed = ${wrapped}, form_version = ${formVersion}::int,
        version = d.version + 1, saved_at = clock_timestamp()
      where d.id = ${id} and d.subject = ${subject} and d.version = ${before.version}::int and ${current}
      returning ${stand}`.execute(this.db);
    const [row] = rows;
    if (row !== undefined) return { kind: 'saved', draft: { ...before, ...row, typed, edit } };
    // Another save was first: it is looked at in its turn.
    return this.replace(subject, id, version, { typed, formVersion, edit });
  }

  /** @returns whether there was one */
  async remove(subject: string, id: string): Promise<boolean> {
    const { rows } = await sql`
      delete from hoso.draft where id = ${id} and subject = ${subject} returning id`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Deletes drafts that were sent, and those not changed for long.
   * @returns how many
   */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`delete from hoso.draft d where not (${current})`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }

  private opened({ master_key: masterKey, sealed, ...draft }: Row): Draft | undefined {
    let opened: Buffer;
    try {
      opened = this.keys.openSecret(draftSecret(draft.id), { masterKey, wrapped: sealed });
    } catch {
      return undefined;
    }
    const { edit, ...content } = JSON.parse(opened.toString()) as Sealed;
    return { ...draft, ...content, edit };
  }

  private seal(id: string, sealed: Sealed) {
    return this.keys.sealSecret(draftSecret(id), Buffer.from(JSON.stringify(sealed)));
  }
}
