import type { CivilDate } from '../calendar/index.js';
import type { FactEnvelope, OpenedBy, Text } from '../dossier/index.js';

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

/** A dossier that another one asks for. */
export interface OpeningOrder {
  /** Name of the dossier type. */
  readonly type: string;
  /** As the type's submission takes it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Who opens it: dossier, its type, and the opening, under which it is opened once. */
  readonly by: OpenedBy & { readonly type: string };
  /** Business time of the one that asks: milliseconds since the epoch, and its civil date. */
  readonly at: number;
  readonly today: CivilDate;
}

/** The dossier that was opened, now or before; or code and words of a refusal. */
export type OpeningOutcome = { readonly dossier: string } | { readonly refused: string; readonly why: Text };

/** Opens dossiers for other dossiers. */
export interface OtherDossiersOpened {
  /**
   * Opens one; safe to repeat, whatever died on the way. A taken place is a refusal.
   * @throws Error that is worth a retry
   */
  open(order: OpeningOrder): Promise<OpeningOutcome>;
}
