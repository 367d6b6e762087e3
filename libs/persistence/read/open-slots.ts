import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { isClaimant } from './sight.js';

/** Who wants to open a dossier of which type for whom. */
export interface SlotClaim {
  readonly type: string;
  /** Key of what may be open only once; left out or empty: one dossier of the type. */
  readonly of?: string;
  /** First part of the number: `TCTN`. */
  readonly prefix: string;
  /** Year of submission in business time. */
  readonly year: number;
  /** Whose dossier it will be: the keyed digest of a person or household, the code of an employer. */
  readonly claimant: string;
  /** Digests under keys that are being replaced: a dossier under one of them is the same person's. */
  readonly formerly?: readonly string[];
  /** Who submits, and with which idempotency key. */
  readonly subject: string;
  readonly key: string;
}

/** The place of an open dossier. */
export interface Slot {
  /** Dossier number, e.g. `TCTN-2026-0000042`. */
  readonly number: string;
  /** Who claimed it first, and with which key. */
  readonly subject: string;
  readonly key: string;
  /** False when it was there before. */
  readonly created: boolean;
}

/** At most one open dossier for each place; the event that ends it frees it in its own transaction. */
export class OpenSlots {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** The slot, created with a new number when there is none. Safe under concurrency. */
  async claim(claim: SlotClaim): Promise<Slot> {
    for (;;) {
      const found = await this.claimOnce(claim);
      if (found !== undefined) return found;
    }
  }

  /** Undefined if a concurrent claim won but had not committed: the caller retries. */
  private async claimOnce(claim: SlotClaim): Promise<Slot | undefined> {
    const { of = '', prefix, year, claimant, formerly = [], subject, key } = claim;
    const type = of === '' ? claim.type : `${claim.type}:${of}`;
    const { rows } = await sql<Slot>`
      with standing as (
        select number, subject, key, false as created
        from hoso.open_slot where type = ${type} and claimant = any(${[claimant, ...formerly]}::text[]) limit 1
      ), made as (
        insert into hoso.open_slot (type, claimant, number, subject, key)
        select ${type}, ${claimant}, hoso.next_number(${prefix}, ${year}), ${subject}, ${key}
        where not exists (select from standing)
        on conflict (type, claimant) do nothing
        returning number, subject, key, true as created
      )
      select * from standing union all select * from made`.execute(this.db);
    return rows[0];
  }

  /**
   * Day on which the procedure of the last dossier of this person and type ended in which money was owed; undefined
   * without one.
   */
  async lastPaidDossierClosed(type: string, references: readonly string[]): Promise<CivilDate | undefined> {
    const { rows } = await sql<{ closed: CivilDate | null }>`
      select max(coalesce(d.closed_on, (d.state ->> 'endedOn')::date))::text as closed from hoso.dossier d
      where ${isClaimant(references)} and d.type = ${type}
        and exists (select from hoso.ledger l where l.dossier = d.number)`.execute(this.db);
    return rows[0]?.closed ?? undefined;
  }

  /** Frees a slot whose submission was refused; a slot whose dossier has been recorded stays. */
  async release(number: string): Promise<void> {
    await sql`
      delete from hoso.open_slot where number = ${number}
        and not exists (select from hoso.head where dossier = ${number})`.execute(this.db);
  }
}
