import { sql } from 'kysely';
import {
  type DossierState,
  type DossierTypes,
  foldAct,
  newDossier,
  type RecordedAct,
  typeOfNumber,
} from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import { actOf, personalEventColumns, type PersonalEventRow, personalEventSource } from '../record/stored-event.js';
import type { Sql } from '../sql.js';

/** A dossier before one of its events. */
export interface Before {
  readonly dossier: string;
  readonly sequence: number;
}

/** Cache of states, so that the next event of a dossier is folded onto the last. */
const keptAtMost = 2_000;

const started = (acts: Map<string, RecordedAct[]>, dossier: string): RecordedAct[] => {
  const none: RecordedAct[] = [];
  acts.set(dossier, none);
  return none;
};

/** States of dossiers as they were before an event, folded from the record by today's definitions. */
export class StatesBefore {
  private readonly kept = new Map<string, DossierState<unknown>>();

  constructor(
    private readonly types: DossierTypes,
    private readonly keys: DossierKeys,
  ) {}

  /** For each given dossier, its state before the given event; read in one statement, unless cached. */
  async of(db: Sql, wanted: readonly Before[]): Promise<ReadonlyMap<string, DossierState<unknown>>> {
    const found = new Map<string, DossierState<unknown>>();
    const missing: Before[] = [];
    for (const { dossier, sequence } of wanted) {
      const kept = this.kept.get(dossier);
      if (kept?.sequence === sequence - 1) found.set(dossier, kept);
      else missing.push({ dossier, sequence });
    }
    const acts = await this.acts(db, missing);
    for (const { dossier } of missing) {
      const type = typeOfNumber(this.types, dossier);
      const state = (acts.get(dossier) ?? []).reduce(
        (before, act) => foldAct(type, before, act).dossier,
        newDossier(type, dossier),
      );
      found.set(dossier, state);
    }
    return found;
  }

  /**
   * Caches the new states. They stay valid even if the caller's transaction fails, because the record does not change.
   */
  keep(states: Iterable<DossierState<unknown>>): void {
    for (const state of states) {
      this.kept.delete(state.number);
      this.kept.set(state.number, state);
    }
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= keptAtMost) return;
      this.kept.delete(oldest);
    }
  }

  private async acts(db: Sql, wanted: readonly Before[]): Promise<Map<string, RecordedAct[]>> {
    const earlier = wanted.filter(({ sequence }) => sequence > 1);
    if (earlier.length === 0) return new Map();
    const { rows } = await sql<PersonalEventRow>`
      select ${personalEventColumns}
      from unnest(${earlier.map(({ dossier }) => dossier)}::text[], ${earlier.map(({ sequence }) => sequence)}::int[])
          as w(dossier, sequence)
        join ${personalEventSource} on e.dossier = w.dossier and e.sequence < w.sequence
      order by e.dossier, e.sequence`.execute(db);
    const acts = new Map<string, RecordedAct[]>();
    for (const row of rows) (acts.get(row.dossier) ?? started(acts, row.dossier)).push(actOf(this.keys, row));
    return acts;
  }
}
