import type { FactEnvelope } from '../dossier/index.js';

/**
 * What became of a fact: `taken` into the record of the dossier, now or before; the dossier is `closed`, `unknown`, or
 * `refused` it.
 */
export type Told = 'taken' | 'closed' | 'unknown' | 'refused';

/** Dossiers as another dossier reaches them. */
export interface OtherDossiers {
  /**
   * Tells a dossier a fact; it counts once by its id. A dossier that is open but has no run is begun from its record, and
   * so is a closed one for a fact that may open it again.
   * @throws Error that is worth a retry
   */
  tell(dossier: string, fact: FactEnvelope): Promise<Told>;
}
