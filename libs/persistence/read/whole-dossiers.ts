import type { EntityManager } from '@mikro-orm/postgresql';
import { type DossierState, type DossierTypes, foldActs, type RecordedAct, typeOfNumber } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { allActs } from '../record/acts.js';
import { type Sql, sqlOf } from '../sql.js';

/** Dossiers as their events fold by today's code, with all that is personal in them. */
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
   * The state of one dossier; undefined where there are no events. What was erased is missing in it.
   * @throws Error when no type numbers its dossiers so, or an event is of a kind that nobody knows any more
   */
  async find(number: string): Promise<DossierState<unknown> | undefined> {
    const acts = await this.acts(number);
    return acts.length === 0 ? undefined : foldActs(typeOfNumber(this.types, number), number, acts);
  }

  /** What was recorded of one dossier, in order; empty where there are no events. */
  acts(number: string): Promise<readonly RecordedAct[]> {
    return allActs(this.db, this.keys, number);
  }
}
