import { type DossierTypes, type NextMoment, typeOfNumber } from '../../dossier/index.js';
import type { DossierKeys, FieldSeals } from '../personal/keys.js';
import type { DossierRow } from '../record/row.js';
import { actOf } from '../record/stored-event.js';
import type { PlacedEventRow } from './batches.js';
import { DossierFold } from './dossier-fold.js';

/** Result of folding the stored events of one dossier. */
export interface StoredFold {
  /** The row at the position asked for; undefined when the dossier did not exist then. */
  readonly built: DossierRow | undefined;
  /** The row after all stored events; undefined without events. */
  readonly now: DossierRow | undefined;
  /** The same row as another master key seals its fields. */
  readonly under: (seals: FieldSeals) => DossierRow | undefined;
  readonly lines: DossierFold['ledger'];
  /** When something next happens by itself, after all stored events. */
  readonly moment: NextMoment | null;
}

/** Folds stored events to a position of the stream, then on to the last. */
export const foldTo = (
  types: DossierTypes,
  keys: DossierKeys,
  events: readonly PlacedEventRow[],
  position: number,
  erased: boolean,
): StoredFold => {
  const [first] = events;
  if (first === undefined) return { built: undefined, now: undefined, under: () => undefined, lines: [], moment: null };
  const fold = new DossierFold(typeOfNumber(types, first.dossier), first.dossier);
  let built: DossierRow | undefined;
  for (const [i, row] of events.entries()) {
    fold.add(actOf(keys, row));
    const within = row.position !== null && row.position <= position;
    const next = events[i + 1];
    if (within && (next === undefined || next.position === null || next.position > position))
      built = fold.row(erased, keys);
  }
  const under = (seals: FieldSeals) => fold.row(erased, seals);
  return { built, now: under(keys), under, lines: fold.ledger, moment: fold.moment() };
};
