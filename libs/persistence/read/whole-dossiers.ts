import type { EntityManager } from '@mikro-orm/postgresql';
import { type DossierState, type DossierTypes, foldActs, type RecordedAct, typeOfNumber } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { allActs } from '../record/acts.js';
import { type Sql, sqlOf } from '../sql.js';

/** Dossiers folded from their events by today's code, with all personal data. */
export class WholeDossiers {
  private readonly db: Sql;

  constructor(
    em: EntityManager,
    private readonly types: DossierTypes,
    private readonly keys: DossierKeys,
  ) {
    this.db = sqlOf(em);
  }

  /**
   * The state of one dossier; undefined if there are no events. Erased data are missing in it.
   * @throws Error when no type has this number prefix, or an event's kind is no longer known
   */
  async find(number: string): Promise<DossierState<unknown> | undefined> {
    const acts = await this.acts(number);
    return acts.length === 0 ? undefined : foldActs(typeOfNumber(this.types, number), number, acts);
  }

  /** What was recorded of one dossier, in order; empty if there are no events. */
  acts(number: string): Promise<readonly RecordedAct[]> {
    return allActs(this.db, this.keys, number);
  }
}
