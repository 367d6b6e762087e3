import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Access } from '../entities/index.js';
import { type Sql, sqlOf } from '../sql.js';

/** That somebody is about to see personal data, or looks for a person. */
export interface AccessEntry {
  /** Subject of the reader's token. */
  readonly subject: string;
  /** Why, in the caller's words: `timeline`, `office queue`, `payload`. */
  readonly purpose: string;
  /** Numbers of the dossiers shown. */
  readonly dossiers: readonly string[];
  /** Keyed digest of the person who was looked for: kept also when nothing was found. */
  readonly party?: string;
  readonly requestId?: string;
}

/**
 * The log of reads of personal data. Entries that arrive while an insert is under way share the next one: under load
 * many reads cost one commit, and none is answered before its entry is stored.
 */
export class AccessLog {
  private readonly db: Sql;
  private waiting: AccessEntry[] = [];
  private next: Promise<void> | undefined;
  private current: Promise<unknown> = Promise.resolve();

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** Resolves when the entry is stored; an entry without dossiers or party is none. */
  write(entry: AccessEntry): Promise<void> {
    if (entry.dossiers.length === 0 && entry.party === undefined) return Promise.resolve();
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
      insert into hoso.access_log (subject, purpose, dossiers, party, request_id)
      select subject, purpose, dossiers, party, request_id from json_to_recordset(${JSON.stringify(rows)}::json)
        as e(subject text, purpose text, dossiers text[], party text, request_id text)`.execute(this.db);
  }

  /** Who read a dossier, the latest first. */
  async ofDossier(dossier: string, limit: number): Promise<readonly Access[]> {
    return this.em.fork().find(Access, { dossiers: { $contains: [dossier] } }, { orderBy: { id: 'desc' }, limit });
  }
}
