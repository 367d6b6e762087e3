import {
  type AnyDossierType,
  type DossierState,
  foldAct,
  type LedgerLine,
  newDossier,
  type NextMoment,
  nextMoment,
  type RecordedAct,
  viewOf,
} from '../../dossier/index.js';
import type { FieldSeals } from '../personal/keys.js';
import { type DossierRow, rowOf } from '../record/row.js';

/** Folds the record of one dossier with the function that its workflow uses. */
export class DossierFold {
  private state: DossierState<unknown>;
  readonly ledger: (LedgerLine & { readonly sequence: number })[] = [];

  constructor(
    private readonly type: AnyDossierType,
    number: string,
  ) {
    this.state = newDossier(type, number);
  }

  add(act: RecordedAct): void {
    const { dossier, ledger } = foldAct(this.type, this.state, act);
    this.state = dossier;
    this.ledger.push(...ledger);
  }

  /** When something next happens by itself, after the events added so far. */
  moment(): NextMoment | null {
    return nextMoment(this.type, this.state);
  }

  /** The row of the read model after the events added so far. */
  row(erased: boolean, seals: FieldSeals): DossierRow {
    return rowOf(viewOf(this.type, this.state), erased, seals);
  }
}
