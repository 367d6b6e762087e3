import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type DossierTypes,
  type DossierView,
  foldActs,
  type RecordedAct,
  typeOfNumber,
  viewOf,
} from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { actsAfter } from '../record/acts.js';
import { type Sql, sqlOf } from '../sql.js';
import { type ViewRow, viewOfRow } from './listing.js';

/** Views that today's code can decide from: a row that another build folded is folded anew from its events. */
export class FreshViews {
  private readonly db: Sql;

  /** @param build that of this program */
  constructor(
    em: EntityManager,
    private readonly types: DossierTypes,
    private readonly keys: DossierKeys,
    private readonly build: string,
  ) {
    this.db = sqlOf(em);
  }

  /** The view of a row; the row itself where this build folded it, or where there are no events to fold. */
  async of(row: ViewRow): Promise<DossierView> {
    const stored = viewOfRow(row);
    if (row.fold === this.build || this.types.find(row.type) === undefined) return stored;
    const acts: RecordedAct[] = [];
    for (let after = 0; ; after = acts.at(-1)?.events.at(-1)?.sequence ?? 0) {
      const page = await actsAfter(this.db, this.keys, row.number, after);
      if (page.length === 0) break;
      acts.push(...page);
    }
    if (acts.length === 0) return stored;
    const view = viewOf(
      typeOfNumber(this.types, row.number),
      foldActs(typeOfNumber(this.types, row.number), row.number, acts),
    );
    // Erased are name and reference of the person, in events as in the row.
    return { ...view, claimant: stored.claimant === '' ? '' : view.claimant };
  }
}
