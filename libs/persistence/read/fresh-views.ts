import { type DossierTypes, type DossierView, typeOfNumber, viewOf } from '../../dossier/index.js';
import { withoutPerson } from '../record/row.js';
import { type ViewRow, viewOfRow } from './listing.js';
import type { WholeDossiers } from './whole-dossiers.js';

/** Views that today's code can decide from: a row folded by another build is folded anew from its events. */
export class FreshViews {
  /** @param build that of this program */
  constructor(
    private readonly whole: WholeDossiers,
    private readonly types: DossierTypes,
    private readonly build: string,
  ) {}

  /** The view of a row; the row itself if this build folded it, or if there are no events to fold. */
  async of(row: ViewRow): Promise<DossierView> {
    const stored = viewOfRow(row);
    if (row.fold === this.build || this.types.find(row.type) === undefined) return stored;
    const dossier = await this.whole.find(row.number);
    if (dossier === undefined) return stored;
    const view = viewOf(typeOfNumber(this.types, row.number), dossier);
    return stored.state.erased === true ? withoutPerson(view) : view;
  }
}
