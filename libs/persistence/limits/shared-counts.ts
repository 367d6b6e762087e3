import { createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';

/** How often somebody has called, as far as this process knows. */
export interface Count {
  readonly current: number;
  /** Milliseconds until the count restarts. */
  readonly leftMs: number;
}

interface Entry {
  /** Digest of the key: its name in the database. */
  readonly digest: string;
  /** All calls that the database knew of at the last exchange. */
  known: number;
  /** Calls since, of this process. */
  fresh: number;
}

const MINUTE_MS = 60_000;

/**
 * Counts by key and minute that several processes share. No request waits for them: calls are added up here and sent to
 * the database twice a second, which returns the counts of the others. So a limit can be exceeded by what arrives in
 * half a second; while the database is unreachable, it holds for each process separately. Keys are stored as keyed
 * digests, for minutes.
 */
export class SharedCounts {
  private readonly db: Sql;
  private minute = 0;
  private entries = new Map<string, Entry>();
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> = Promise.resolve();

  /**
   * @param secret base64: keys the digests
   * @param onFault called when the database could not be updated
   */
  constructor(
    em: EntityManager,
    private readonly secret: string,
    private readonly onFault: (error: unknown) => void,
    private readonly everyMs = 500,
  ) {
    this.db = sqlOf(em);
  }

  /** Counts one call more. */
  count(key: string): Count {
    const now = Date.now();
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.entries = new Map();
    }
    const entry = this.entries.get(key) ?? { digest: this.digestOf(key), known: 0, fresh: 0 };
    entry.fresh += 1;
    this.entries.set(key, entry);
    this.timer ??= setTimeout(() => void this.tell(), this.everyMs).unref();
    return { current: entry.known + entry.fresh, leftMs: (minute + 1) * MINUTE_MS - now };
  }

  /** Sends what is left, and stops. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.tell();
  }

  /** Sends the database what was counted since the last time. */
  tell(): Promise<void> {
    this.timer = undefined;
    this.telling = this.telling.then(() => this.exchange()).catch(this.onFault);
    return this.telling;
  }

  private async exchange(): Promise<void> {
    const { minute } = this;
    const told = [...this.entries.values()].filter(({ fresh }) => fresh > 0);
    if (told.length === 0) return;
    const counts = told.map(({ fresh }) => fresh);
    const digests = told.map(({ digest }) => digest);
    // In the order of their keys, so that two processes writing at once do not deadlock.
    const { rows } = await sql<{ key: string; count: number }>`
      with gone as (delete from hoso.request_count where minute < ${minute - 1})
      insert into hoso.request_count as c (minute, key, count)
      select ${minute}, key, count from unnest(${digests}::text[], ${counts}::int[]) as t(key, count) order by key
      on conflict (minute, key) do update set count = c.count + excluded.count
      returning key, count`.execute(this.db);
    const known = new Map(rows.map(({ key, count }) => [key, count]));
    told.forEach((entry, at) => {
      entry.known = known.get(entry.digest) ?? entry.known;
      entry.fresh -= counts[at] ?? 0;
    });
  }

  private digestOf(key: string): string {
    return createHmac('sha256', Buffer.from(this.secret, 'base64')).update(`count:${key}`).digest('base64url');
  }
}
