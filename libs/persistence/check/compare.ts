import type { DossierTypes } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { canonicalJson } from '../canonical.js';
import { type DossierRow, rowHash } from '../record/row.js';
import type { Sql } from '../sql.js';
import {
  erasedAmong,
  eventsOfDossiers,
  ledgerOfDossiers,
  liveRows,
  momentsOf,
  type PlacedEventRow,
} from '../fold/batches.js';
import { foldTo, type StoredFold } from '../fold/fold-stored.js';

/** A row built at a position of the stream. */
export interface Built {
  readonly row: DossierRow;
  readonly hash: string;
}

/** Folds batches of dossiers to a position and compares them with the live rows of the same snapshot. */
export class BatchComparison {
  readonly built: Built[] = [];
  readonly differing: string[] = [];
  readonly ledgerDiffering: string[] = [];
  readonly unreadable: string[] = [];
  readonly liveHashes: string[] = [];
  events = 0;

  constructor(
    private readonly types: DossierTypes,
    private readonly keys: DossierKeys,
    private readonly position: number,
  ) {}

  async compare(db: Sql, numbers: readonly string[]): Promise<void> {
    const events = await eventsOfDossiers(db, numbers);
    const erased = await erasedAmong(db, numbers);
    const live = await liveRows(db, numbers);
    const moments = await momentsOf(db, numbers);
    const ledger = await ledgerOfDossiers(db, numbers);
    for (const number of numbers) {
      const folded = this.folded(number, events.get(number) ?? [], erased.has(number));
      if (folded === undefined) continue;
      const { built, now, under, lines, moment } = folded;
      const row = live.get(number);
      // A row that was written before the master key changed is as right as one of today.
      const rightly = [now, ...this.keys.formerly.map(under)].flatMap((one) => (one === undefined ? [] : rowHash(one)));
      const same = row !== undefined && rightly.includes(rowHash(row));
      if (!same || (moments.get(number) ?? null) !== (moment?.at ?? null)) this.differing.push(number);
      if (canonicalJson(inOrder(lines)) !== canonicalJson(inOrder(ledger.get(number) ?? [])))
        this.ledgerDiffering.push(number);
      if (built === undefined) continue;
      const hash = rowHash(built);
      this.events += built.sequence;
      this.built.push({ row: built, hash });
      this.liveHashes.push(same ? hash : row === undefined ? 'missing' : rowHash(row));
    }
  }

  /** A damaged dossier does not stop the comparison of others; `timeline -- verify` says what is wrong. */
  private folded(number: string, events: readonly PlacedEventRow[], erased: boolean): StoredFold | undefined {
    try {
      return foldTo(this.types, this.keys, events, this.position, erased);
    } catch {
      this.unreadable.push(number);
      return undefined;
    }
  }
}

interface Line {
  readonly sequence: number;
  readonly month: number;
  readonly kind: string;
  readonly amountVnd: number;
  readonly reference: string;
  readonly follows?: string | null;
}

const inOrder = (lines: readonly Line[]): readonly unknown[] =>
  lines
    .map(({ sequence, month, kind, amountVnd, reference, follows = null }) => ({
      sequence,
      month,
      kind,
      amountVnd,
      reference,
      follows,
    }))
    .sort((a, b) => a.sequence - b.sequence || a.month - b.month || (a.kind < b.kind ? -1 : 1));
