import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordAttempt, RecordBatch, RecordedAct, RecordOutcome } from '../../dossier/index.js';
import type { DossierRecord } from '../../ports/index.js';
import { Heads } from '../heads/heads.js';
import { type DossierKeys, sealedEnd } from '../personal/keys.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { actsAfter } from './acts.js';
import { plain } from '../canonical.js';
import { chained, draftsOf } from './draft.js';
import { type Head, lockHead, openHead, readHead } from './head.js';
import { rowOf } from './row.js';
import { LedgerConflict, write } from './write.js';

type Writing = RecordAttempt & { readonly kind: 'write' };
type Looking = RecordAttempt & { readonly kind: 'read' | 'refuse' };

/**
 * The record in PostgreSQL. What is written costs two round trips: look where the record ends, and write there. When the
 * record is ahead, nothing is written and the answer is what is recorded there (optimistic concurrency). Where somebody
 * wrote in between, and where a row cannot tell that (the first act, an act without events), the head is locked first:
 * begin, lock, write, commit.
 */
export class PostgresRecord implements DossierRecord {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
    /** What folds the read model's rows. */
    private readonly build = 'unbuilt',
  ) {}

  record = async (attempt: RecordAttempt): Promise<RecordOutcome> => {
    const { cause } = attempt;
    if (attempt.kind === 'placeholder') return { cause, kind: 'again' };
    if (attempt.kind !== 'write') return this.look(sqlOf(this.em), attempt);
    try {
      return (await this.writeAtOnce(attempt)) ?? (await inTransaction(this.em, (db) => this.write(db, attempt)));
    } catch (error) {
      if (error instanceof LedgerConflict) return { cause, kind: 'impossible', code: 'LEDGER_DUPLICATE' };
      throw error;
    }
  };

  private async look(db: Sql, attempt: Looking): Promise<RecordOutcome> {
    const { dossier, cause } = attempt;
    const head = await readHead(db, dossier, cause);
    const elsewhere = await this.elsewhere(db, attempt, head);
    if (elsewhere !== undefined) return elsewhere;
    return attempt.kind === 'refuse'
      ? { cause, kind: 'refused', failure: attempt.failure }
      : { cause, kind: 'current' };
  }

  /** Undefined where the head must be locked first. */
  private async writeAtOnce(attempt: Writing): Promise<RecordOutcome | undefined> {
    const { dossier, cause, after, batch } = attempt;
    if (after === 0 || batch.events.length === 0) return undefined;
    const db = sqlOf(this.em);
    return this.writeAfter(db, attempt, await readHead(db, dossier, cause));
  }

  /**
   * Writes in a transaction of the caller's, who holds the dossier's head.
   * @throws LedgerConflict
   */
  async write(db: Sql, attempt: Writing): Promise<RecordOutcome> {
    const { dossier, cause, after, batch } = attempt;
    const head = after === 0 ? await openHead(db, dossier, batch.type, cause) : await lockHead(db, dossier, cause);
    const outcome = await this.writeAfter(db, attempt, head);
    if (outcome === undefined) throw new Error(`${dossier}: the head moved under its lock`);
    return outcome;
  }

  /**
   * Writes what follows a head that was read.
   * @returns undefined when the record went on since: nothing was written
   * @throws LedgerConflict
   */
  private async writeAfter(db: Sql, attempt: Writing, head: Head | undefined): Promise<RecordOutcome | undefined> {
    const { dossier, cause, after, batch } = attempt;
    const elsewhere = await this.elsewhere(db, attempt, head);
    if (elsewhere !== undefined || head === undefined) return elsewhere ?? this.behind(attempt, 0);
    if (batch.events.some((event, i) => event.sequence !== after + 1 + i))
      return { cause, kind: 'impossible', code: 'SEQUENCE_GAP' };
    const { events, newKey } = draftsOf(batch, head, this.keys);
    const links = chained(events, head.now, head.hash);
    const sequence = after + events.length;
    const hash = links.at(-1)?.hash ?? head.hash;
    const written = await write(db, {
      batch,
      after,
      events: links,
      newKey,
      sequence,
      hash,
      seal: this.keys.seal(sealedEnd(dossier, sequence, hash)),
      erased: head.erased,
      row: rowOf(batch.view, head.erased, this.keys),
      fold: this.build,
      now: head.now,
    });
    return written ? { cause, kind: 'written', act: actOf(batch) } : undefined;
  }

  /** The answer when the record does not end where the attempt was decided, or holds its cause already. */
  private async elsewhere(
    db: Sql,
    attempt: Writing | Looking,
    head: Head | undefined,
  ): Promise<RecordOutcome | undefined> {
    const { dossier, cause, after } = attempt;
    const sequence = head?.sequence ?? 0;
    if (sequence < after) return this.behind(attempt, sequence);
    if (sequence > after) return { cause, kind: 'ahead', acts: await actsAfter(db, this.keys, dossier, after) };
    return head?.known && { cause, kind: 'known', answered: head.known };
  }

  /** The record was restored to an earlier point: the lost events are named, and counted as an alarm. */
  private async behind({ dossier, cause, after }: Writing | Looking, sequence: number): Promise<RecordOutcome> {
    const detail = { lost: { from: sequence + 1, to: after } };
    await new Heads(this.em).note({ dossier, kind: 'behind', detail });
    return { cause, kind: 'behind', sequence };
  }
}

/** An act as it was stored, without what JSON cannot represent. */
const actOf = ({ cause, author, onBehalfOf, channel, filedOn, at, events }: RecordBatch): RecordedAct =>
  plain({ cause, author, onBehalfOf, channel, filedOn, at, events }) as RecordedAct;
