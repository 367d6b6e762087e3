import type { FactEnvelope } from '../../libs/dossier/index.js';
import type { OtherDossiers, Told } from '../../libs/ports/index.js';

/** What one dossier does to another. */
export class DossierActivities {
  constructor(private readonly dossiers: OtherDossiers) {}

  /** See `OtherDossiers.tell`. */
  readonly tell = (dossier: string, fact: FactEnvelope): Promise<Told> => this.dossiers.tell(dossier, fact);
}
