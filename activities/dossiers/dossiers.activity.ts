import type { FactEnvelope } from '../../libs/dossier/index.js';
import type { OpeningOrder, OpeningOutcome, OtherDossiers, OtherDossiersOpened, Told } from '../../libs/ports/index.js';

/** What one dossier does to others. */
export class DossierActivities {
  constructor(
    private readonly dossiers: OtherDossiers,
    private readonly opening: OtherDossiersOpened,
  ) {}

  /** See `OtherDossiers.tell`. */
  readonly tell = (dossier: string, fact: FactEnvelope): Promise<Told> => this.dossiers.tell(dossier, fact);

  /** See `OtherDossiersOpened.open`. */
  readonly openAnother = (order: OpeningOrder): Promise<OpeningOutcome> => this.opening.open(order);
}
