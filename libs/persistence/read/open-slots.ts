import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Sql, sqlOf } from '../sql.js';

/** Who wants to open a dossier of which type for whom. */
export interface SlotClaim {
  readonly type: string;
  /** First part of the number: `TCTN`. */
  readonly prefix: string;
  /** Year of submission in business time. */
  readonly year: number;
  /** Keyed digest of the person whose dossier it will be. */
  readonly claimant: string;
  /** Who submits, and with which idempotency key. */
  readonly subject: string;
  readonly key: string;
}

/** The place of a person's open dossier of a type. */
export interface Slot {
  /** Dossier number, e.g. `TCTN-2026-0000042`. */
  readonly number: string;
  /** Who claimed it first, and with which key. */
  readonly subject: string;
  readonly key: string;
  /** False when it was there before. */
  readonly created: boolean;
}

/** A slot as it is found. */
interface FoundSlot extends Slot {
  /** Its dossier is closed, and the closing not yet final. */
  readonly closing: boolean;
}

/** A closing is final within three seconds (docs/adr/0002-the-record.md): whoever submits anew meanwhile waits for it. */
const closingPatienceMs = 5_000;
const lookAgainMs = 150;

/** At most one open dossier per person and type; the slot is free when the closing event is final (`Publisher`). */
export class OpenSlots {
  private readonly db: Sql;

  constructor(em: EntityManager) {
    this.db = sqlOf(em);
  }

  /**
   * The slot of this person and type, made with a new number when there is none. Safe under parallel claims. Waits,
   * for seconds at most, while the dossier that has it is closing.
   */
  async claim(claim: SlotClaim): Promise<Slot> {
    for (const end = Date.now() + closingPatienceMs; ;) {
      const found = await this.claimOnce(claim);
      if (found === undefined) continue;
      const { closing, ...slot } = found;
      if (!closing || Date.now() > end) return slot;
      await sleep(lookAgainMs);
    }
  }

  /** Nothing when another claim was first but had not committed when this one began: the next look finds it. */
  private async claimOnce({ type, prefix, year, claimant, subject, key }: SlotClaim): Promise<FoundSlot | undefined> {
    const { rows } = await sql<FoundSlot>`
      with standing as (
        select number, subject, key, false as created,
          exists (select from hoso.dossier d where d.number = s.number and d.closed_on is not null) as closing
        from hoso.open_slot s where type = ${type} and claimant = ${claimant}
      ), made as (
        insert into hoso.open_slot (type, claimant, number, subject, key)
        select ${type}, ${claimant}, hoso.next_number(${prefix}, ${year}), ${subject}, ${key}
        where not exists (select from standing)
        on conflict (type, claimant) do nothing
        returning number, subject, key, true as created, false as closing
      )
      select * from standing union all select * from made`.execute(this.db);
    return rows[0];
  }

  /** Frees a slot whose submission was refused; a slot whose dossier has been recorded stays. */
  async release(type: string, claimant: string, number: string): Promise<void> {
    await sql`
      delete from hoso.open_slot where type = ${type} and claimant = ${claimant} and number = ${number}
        and not exists (select from hoso.head where dossier = ${number})`.execute(this.db);
  }

  /**
   * Frees the slot of a dossier whose run has ended, as Temporal says: nothing can take its closing back, only nobody
   * has acknowledged it yet. The slot of one that ended without closing stays.
   */
  async releaseEnded(type: string, claimant: string, number: string): Promise<void> {
    await sql`
      delete from hoso.open_slot where type = ${type} and claimant = ${claimant} and number = ${number}
        and exists (select from hoso.dossier d where d.number = ${number} and d.closed_on is not null)`.execute(
      this.db,
    );
  }
}
