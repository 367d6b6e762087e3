import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { DossierKeys } from '../personal/keys.js';
import { type Sql, sqlOf } from '../sql.js';
import { digestOf } from './tokens.js';

/** What is needed to finish a sign-in; only the API reads it. */
export interface PendingSignIn {
  /** PKCE (RFC 7636). */
  readonly verifier: string;
  readonly nonce: string;
  /** Our path to which the browser is sent afterwards. */
  readonly to: string;
}

const nameOf = (digest: string): string => `sign-in ${digest}`;

/**
 * Sign-ins in progress. Each can be finished once, only by the browser that began it. Its state and the browser's token
 * are stored as digests, the rest sealed.
 */
export class SignIns {
  private readonly db: Sql;

  constructor(
    em: EntityManager,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /** @param seconds for which it can be finished */
  async begin(state: string, browser: string, pending: PendingSignIn, seconds: number): Promise<void> {
    const digest = digestOf(state);
    const { masterKey, wrapped } = this.keys.sealSecret(nameOf(digest), Buffer.from(JSON.stringify(pending)));
    await sql`
      insert into hoso.sign_in (state, browser, master_key, sealed, until)
      values (${digest}, ${digestOf(browser)}, ${masterKey}, ${wrapped},
        clock_timestamp() + make_interval(secs => ${seconds}::float8))`.execute(this.db);
  }

  /** Takes it, once; undefined for another browser, an unknown state, or an expired one. */
  async take(state: string, browser: string): Promise<PendingSignIn | undefined> {
    const digest = digestOf(state);
    const { rows } = await sql<{ master_key: string; sealed: Buffer }>`
      delete from hoso.sign_in where state = ${digest} and browser = ${digestOf(browser)} and until > clock_timestamp()
      returning master_key, sealed`.execute(this.db);
    const [row] = rows;
    if (row === undefined) return undefined;
    const opened = this.keys.openSecret(nameOf(digest), { masterKey: row.master_key, wrapped: row.sealed });
    return JSON.parse(opened.toString()) as PendingSignIn;
  }

  /** Drops those that were not finished in time. @returns how many */
  async forget(): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.sign_in where until < clock_timestamp()`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
