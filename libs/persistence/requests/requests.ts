import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Answer, Answered, DossierView } from '../../dossier/index.js';
import { viewColumns, type ViewRow, viewOfRow } from '../read/listing.js';
import type { FreshViews } from '../read/fresh-views.js';
import { type Sql, sqlOf } from '../sql.js';
import { receiptDays } from './retention.js';

/** How many answers are kept for one sender, dossier and kind, besides those that the dossier records. */
const keptAtMost = 20;
/** Answers that are dropped in one statement. */
const droppedAtOnce = 5_000;

/** A request as its sender may repeat it. */
export interface RequestIdentity {
  readonly subject: string;
  /** `Idempotency-Key` as the sender gave it. */
  readonly key: string;
  /** SHA-256 of the canonical request, hex. */
  readonly bodyHash: string;
}

/** What was answered under a key. */
export interface KnownReceipt {
  readonly bodyHash: string;
  readonly updateId: string;
  readonly answer: Answer;
}

/** What is known before a request is forwarded. */
export interface Preflight {
  /** Body hash of the request that holds the key: this one, or another one in progress. */
  readonly holder: string;
  /** The receipt of an earlier request with the same subject and key, whatever dossier it was for. */
  readonly receipt?: KnownReceipt;
  readonly dossier?: DossierView;
}

/** The submission that opened a dossier. */
export interface FirstSubmission {
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly sequence: number;
  readonly answer: Answer;
  /** The dossier has closed since. */
  readonly closed: boolean;
  /** Office of the dossier; null when the read model does not know it yet. */
  readonly office: string | null;
}

/** An answer to keep that no dossier records itself. */
export interface KeptAnswer {
  readonly dossier: string;
  readonly updateId: string;
  /** Last event that it tells of; 0 where it tells of none. */
  readonly sequence: number;
  readonly answer: unknown;
}

interface PreflightRow extends Partial<ViewRow> {
  holder: string;
  body_hash: string | null;
  update_id: string | null;
  answer: Answer | null;
}

/**
 * Idempotent requests by subject and key: one key, one act, however many arrive at once
 * (docs/adr/0010-one-key-one-act.md).
 */
export class Requests {
  private readonly db: Sql;

  /** @param fresh as of `DossierReader` */
  constructor(
    em: EntityManager,
    private readonly fresh?: FreshViews,
  ) {
    this.db = sqlOf(em);
  }

  /**
   * Reserves the key for this request unless another one has it, and returns what is known of key and dossier: one
   * statement, one commit that does not wait for the disk.
   */
  async preflight({ subject, key, bodyHash }: RequestIdentity, number = ''): Promise<Preflight> {
    const { rows } = await sql<PreflightRow>`
      with reserved as (
        insert into hoso.request as q (subject, key, body_hash) values (${subject}, ${key}, ${bodyHash})
        on conflict (subject, key) do update set body_hash = q.body_hash
        returning body_hash
      )
      select ${viewColumns}, d.fold, reserved.body_hash as holder, r.body_hash, r.update_id, r.answer
      from reserved
        left join hoso.dossier d on d.number = ${number}
        left join lateral (
          select * from hoso.receipt r where r.subject = ${subject} and r.key = ${key}
          order by r.body_hash = ${bodyHash} desc limit 1
        ) r on true`.execute(this.db);
    const [row] = rows;
    if (row === undefined) throw new Error('a reservation gave no row');
    const { holder, body_hash: hash, update_id: updateId, answer } = row;
    return {
      holder,
      ...(hash !== null && updateId !== null && answer !== null && { receipt: { bodyHash: hash, updateId, answer } }),
      ...(typeof row.number === 'string' && { dossier: await this.view(row as ViewRow) }),
    };
  }

  private async view(row: ViewRow): Promise<DossierView> {
    return this.fresh === undefined ? viewOfRow(row) : this.fresh.of(row);
  }

  /** The submission that opened a dossier; undefined when the record holds none. */
  async ofSubmission(number: string): Promise<FirstSubmission | undefined> {
    const { rows } = await sql<FirstSubmission>`
      select r.subject, r.key, r.body_hash as "bodyHash", r.sequence, r.answer, d.closed_on is not null as closed, d.office
      from hoso.receipt r
        left join hoso.dossier d on d.number = r.dossier
      where r.dossier = ${number} and r.update_id = 'submit'
      order by r.sequence limit 1`.execute(this.db);
    return rows[0];
  }

  /** The submission with which this subject opened a dossier under this key, of any type; undefined when none is on record. */
  async submission(subject: string, key: string): Promise<FirstSubmission | undefined> {
    const { rows } = await sql<FirstSubmission>`
      select r.subject, r.key, r.body_hash as "bodyHash", r.sequence, r.answer, d.closed_on is not null as closed, d.office
      from hoso.receipt r
        left join hoso.dossier d on d.number = r.dossier
      where r.subject = ${subject} and r.key = ${key} and r.update_id = 'submit'
      order by r.recorded_at limit 1`.execute(this.db);
    return rows[0];
  }

  /** What the record answered to this subject and key on a dossier; undefined when it holds nothing of it. */
  async answered(subject: string, key: string, dossier: string): Promise<Answered | undefined> {
    const { rows } = await sql<Answered>`
      select answer, body_hash as "bodyHash" from hoso.receipt
      where subject = ${subject} and key = ${key} and dossier = ${dossier}`.execute(this.db);
    return rows[0];
  }

  /** Releases the key after a refusal, which changed nothing, so that another request may use it. */
  async release({ subject, key, bodyHash }: RequestIdentity): Promise<void> {
    await sql`
      delete from hoso.request where subject = ${subject} and key = ${key} and body_hash = ${bodyHash}`.execute(
      this.db,
    );
  }

  /**
   * Keeps the answer to a request that no dossier records under this key. Only the first answer is kept, and only a few
   * per sender, dossier and kind, so that requests under ever new keys do not fill the table.
   */
  async keep({ subject, key, bodyHash }: RequestIdentity, kept: KeptAnswer): Promise<void> {
    const { dossier, updateId, sequence, answer } = kept;
    await sql`
      insert into hoso.receipt (subject, key, update_id, body_hash, dossier, sequence, answer, recorded_at)
      select ${subject}, ${key}, ${updateId}, ${bodyHash}, ${dossier}, ${sequence}::int, ${JSON.stringify(answer)}::json,
        clock_timestamp()
      where ${dossier} = 'bulk' or ${keptAtMost} > (
        select count(*) from hoso.receipt
        where dossier = ${dossier} and update_id = ${updateId} and subject = ${subject})
      on conflict (subject, key, dossier) do nothing`.execute(this.db);
  }

  /**
   * Deletes expired answers: those of closed dossiers, and those that no dossier records. The answer to a submission
   * stays as long as its dossier is open.
   * @returns how many
   */
  async forgetAnswers(olderThanDays = receiptDays): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.receipt r where r.ctid in (
        select old.ctid from hoso.receipt old left join hoso.dossier d on d.number = old.dossier
        where old.recorded_at < clock_timestamp() - make_interval(days => ${olderThanDays}::int)
          and (d.number is null or d.closed_on is not null) limit ${droppedAtOnce})`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }

  /**
   * Deletes expired reservations; what was done under them has its receipt.
   * @returns how many
   */
  async forget(olderThanMs = 3_600_000): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from hoso.request
      where reserved_at < clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000}::float8)`.execute(this.db);
    return Number(numAffectedRows ?? 0);
  }
}
