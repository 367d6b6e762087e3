import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { type Sql, sqlOf } from '../sql.js';
import { digestOf } from './tokens.js';

/**
 * Days for which past sessions are kept (who, from when to when, and how), so that the level of assurance of their acts
 * stays known.
 */
export const endedSessionDays = 90;

/** What the identity provider gave. */
export interface SessionTokens {
  readonly access: string;
  readonly refresh?: string | undefined;
  readonly id?: string | undefined;
  /** When the access token is to be renewed, milliseconds since the epoch. */
  readonly renewAt: number;
}

/** Lifetime of a session in seconds: without an act, and in total. */
export interface SessionLimits {
  readonly idle: number;
  readonly lifetime: number;
}

/** An open session. Times are milliseconds since the epoch. */
export interface BrowserSession {
  /** Digest of the browser's token. */
  readonly id: string;
  readonly subject: string;
  /** Level of assurance of the sign-in, as the provider names it. */
  readonly acr: string | null;
  /** The role in which the person acts; null before one was chosen. */
  readonly standing: string | null;
  readonly tokens: SessionTokens;
  /** Counts the renewals of the tokens. */
  readonly version: number;
  readonly idleUntil: number;
  readonly until: number;
}

/** Who signed in, and how. */
export interface NewSession extends Pick<BrowserSession, 'subject' | 'acr' | 'tokens'> {
  /** Random, known to the browser alone. */
  readonly token: string;
}

interface Row {
  id: string;
  subject: string;
  acr: string | null;
  standing: string | null;
  master_key: string;
  sealed: Buffer;
  version: number;
  idle_until: number;
  until: number;
}

const milliseconds = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
const columns = sql`id, subject, acr, standing, master_key, sealed, version,
  ${milliseconds('idle_until')} as idle_until, ${milliseconds('until')} as until`;
const going = sql`ended_at is null and idle_until > clock_timestamp() and until > clock_timestamp()`;
const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`;
const nameOf = (id: string): string => `session ${id}`;

/** A session sealed under a key that was replaced since is over: its person signs in again. */
const opening = (open: () => Buffer): Buffer | undefined => {
  try {
    return open();
  } catch {
    return undefined;
  }
};

/**
 * Sessions of browsers. A browser's token is stored as its digest. The provider's tokens are stored sealed, and deleted
 * at the end.
 */
export class BrowserSessions {
  private readonly db: Sql;

  constructor(
    em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  async open({ token, subject, acr, tokens }: NewSession, { idle, lifetime }: SessionLimits): Promise<void> {
    const id = digestOf(token);
    const { masterKey, wrapped } = this.seal(id, tokens);
    await sql`
      insert into hoso.session (id, subject, acr, master_key, sealed, idle_until, until)
      values (${id}, ${subject}, ${acr}, ${masterKey}, ${wrapped}, ${inSeconds(Math.min(idle, lifetime))},
        ${inSeconds(lifetime)})`.execute(this.db);
  }

  /** The session of a browser's token; undefined when there is none, or it is over. */
  async find(token: string): Promise<BrowserSession | undefined> {
    return this.one(sql`select ${columns} from hoso.session where id = ${digestOf(token)} and ${going}`);
  }

  /** As it stands now, by its id. */
  async again(id: string): Promise<BrowserSession | undefined> {
    return this.one(sql`select ${columns} from hoso.session where id = ${id} and ${going}`);
  }

  private async one(query: RawBuilder<unknown>): Promise<BrowserSession | undefined> {
    const [row] = (await query.execute(this.db)).rows as Row[];
    if (row === undefined) return undefined;
    const { id, master_key: masterKey, sealed, idle_until: idleUntil, ...rest } = row;
    const opened = opening(() => this.keys.openSecret(nameOf(id), { masterKey, wrapped: sealed }));
    return opened && { ...rest, id, idleUntil, tokens: JSON.parse(opened.toString()) as SessionTokens };
  }

  /**
   * Extends the session after an act of the person.
   * @returns when it ends without another act, milliseconds
   */
  async touch(id: string, idle: number): Promise<number | undefined> {
    const { rows } = await sql<{ idle_until: number }>`
      update hoso.session set idle_until = least(until, ${inSeconds(idle)}) where id = ${id} and ${going}
      returning ${milliseconds('idle_until')} as idle_until`.execute(this.db);
    return rows[0]?.idle_until;
  }

  async act(id: string, standing: string): Promise<void> {
    await sql`update hoso.session set standing = ${standing} where id = ${id} and ${going}`.execute(this.db);
  }

  /**
   * Whether this process may renew the tokens of this version now: one process at a time, for that many seconds.
   * Providers accept a refresh token once, and end a session whose token is used twice.
   */
  async mayRenew({ id, version }: BrowserSession, seconds: number): Promise<boolean> {
    const { rows } = await sql`
      update hoso.session set refreshing_until = ${inSeconds(seconds)}
      where id = ${id} and version = ${version} and ended_at is null
        and (refreshing_until is null or refreshing_until < clock_timestamp())
      returning id`.execute(this.db);
    return rows.length > 0;
  }

  /** Stores new tokens and lets others renew them next time. */
  async renewed({ id, version }: BrowserSession, tokens: SessionTokens): Promise<void> {
    const { masterKey, wrapped } = this.seal(id, tokens);
    await sql`
      update hoso.session
      set master_key = ${masterKey}, sealed = ${wrapped}, version = version + 1, refreshing_until = null
      where id = ${id} and version = ${version} and ended_at is null`.execute(this.db);
  }

  /** The tokens could not be renewed just now. */
  async notRenewed({ id, version }: BrowserSession): Promise<void> {
    await sql`
      update hoso.session set refreshing_until = null where id = ${id} and version = ${version}`.execute(this.db);
  }

  /** Ends it: its tokens are gone. */
  async end(id: string): Promise<void> {
    await this.close(sql`id = ${id}`);
  }

  /** Ends the session of a browser's token, if there is one. */
  async endOf(token: string): Promise<void> {
    await this.close(sql`id = ${digestOf(token)}`);
  }

  /** Ends all sessions of a person, wherever they are. @returns how many */
  async endAll(subject: string): Promise<number> {
    return this.close(sql`subject = ${subject}`);
  }

  private async close(which: RawBuilder<unknown>): Promise<number> {
    const { numAffectedRows } = await sql`
      update hoso.session set sealed = null, ended_at = clock_timestamp(), refreshing_until = null
      where ${which} and ended_at is null`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }

  /**
   * Ends expired sessions, and deletes those that ended long ago.
   * @returns how many were dropped
   */
  async forget(olderThanDays = endedSessionDays): Promise<number> {
    await this.close(sql`least(idle_until, until) < clock_timestamp()`);
    const { numAffectedRows } = await sql`
      delete from hoso.session where ended_at < clock_timestamp() - make_interval(days => ${olderThanDays}::int)`.execute(
      this.db,
    );
    return Number(numAffectedRows ?? 0);
  }

  private seal(id: string, tokens: SessionTokens) {
    return this.keys.sealSecret(nameOf(id), Buffer.from(JSON.stringify(tokens)));
  }
}
