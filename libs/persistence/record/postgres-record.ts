import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordBatch } from '../../dossier/index.js';
import { type DossierRecord, RecordError } from '../../ports/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { inTransaction, type Sql } from '../sql.js';
import { contentDigest, genesisHash } from './chain.js';
import { chained, draftsOf } from './draft.js';
import { compareFences, type Head, laterTask, lockHead } from './head.js';
import { cutTail, loadTail } from './tail.js';
import { touchHead, write } from './write.js';

/**
 * The record in PostgreSQL. A batch costs four round trips: begin, lock, write, commit; two more where it meets
 * events that are stored already. Why it is safe under killed workers: docs/adr/0002-the-record.md.
 */
export class PostgresRecord implements DossierRecord {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: DossierKeys,
  ) {}

  record = (batch: RecordBatch): Promise<void> => inTransaction(this.em, (db) => this.recordIn(db, batch));

  private async recordIn(db: Sql, batch: RecordBatch): Promise<void> {
    const base = firstSequence(batch);
    const head = await lockHead(db, batch, base);
    const age = compareFences(batch.fence, head.fence);
    const { events, newKey } = draftsOf(batch, head, this.keys);
    const stored = base <= head.sequence ? await loadTail(db, batch.dossier, base) : [];
    const repeated =
      stored.length >= events.length &&
      events.every((event, i) => contentDigest(event.content) === digestAt(stored, i));
    if (age < 0) {
      // Decided in a task that Temporal completed, written in a later one, and now again because that one was lost.
      if (repeated) return;
      throw new RecordError('STALE_WRITER', `${batch.dossier}: ${batch.fence.join()} before ${head.fence.join()}`);
    }
    if (base > head.sequence + 1)
      throw new RecordError('SEQUENCE_GAP', `${batch.dossier} ends at ${head.sequence}, the batch starts at ${base}`);
    const surplus = stored.length - (repeated ? events.length : 0);
    const acknowledged = acknowledgedBy(batch, head, base);

    // The same attempt may come late and find what it did after this batch: that stays.
    const replaces = surplus > 0 && (!repeated || age > 0);
    if (repeated && !replaces && stored.length > 0) {
      if (age > 0) await touchHead(db, batch, acknowledged);
      return;
    }
    const cut = repeated ? base + events.length : base;
    if (replaces) {
      if (cut <= head.acknowledged)
        throw new RecordError(
          'PUBLISHED_TAIL',
          `${batch.dossier} is acknowledged up to ${head.acknowledged}, not ${cut}`,
        );
      await cutTail(db, batch, cut, stored.slice(cut - base));
    }
    const kept = repeated ? stored[events.length - 1]?.hash : undefined;
    const before = kept ?? stored[0]?.previousHash ?? (base === 1 ? genesisHash : head.hash);
    const links = repeated ? [] : chained(events, head.now, before);
    const sequence = base + events.length - 1;
    const hash = links.at(-1)?.hash ?? before;
    await write(db, {
      batch: repeated && events.length > 0 ? { ...batch, ledger: [], receipt: undefined } : batch,
      events: links,
      newKey: repeated ? null : newKey,
      sequence,
      hash,
      seal: this.keys.seal(batch.dossier, sequence, hash),
      acknowledged,
      erased: head.erased,
      recordedAt: head.now,
    });
  }
}

const firstSequence = ({ events, view, dossier }: RecordBatch): number => {
  const base = view.sequence - events.length + 1;
  if (events.some((event, i) => event.sequence !== base + i))
    throw new RecordError('SEQUENCE_GAP', `${dossier}: the batch does not lead to ${view.sequence} without gaps`);
  return base;
};

/** What a later workflow task builds on stands in Temporal's history: it cannot be replaced any more. */
const acknowledgedBy = ({ fence }: RecordBatch, head: Head, base: number): number =>
  laterTask(fence, head.fence) ? Math.max(head.acknowledged, base - 1) : head.acknowledged;

const digestAt = (stored: readonly { readonly content: Parameters<typeof contentDigest>[0] }[], i: number) => {
  const event = stored[i];
  return event === undefined ? undefined : contentDigest(event.content);
};
