import type { CivilDate } from '../calendar/index.js';
import type { FactEnvelope, OpenedBy, Text } from '../dossier/index.js';

/**
 * Result of telling a fact: `taken` into the record of the dossier, now or before; the dossier is `closed`, `unknown`,
 * or `refused` it.
 */
export type Told = 'taken' | 'closed' | 'unknown' | 'refused';

/** Dossiers as another dossier reaches them. */
export interface OtherDossiers {
  /**
   * Tells a dossier a fact; idempotent by the fact's id. For an open dossier without a run, and for a closed one that
   * the fact may reopen, a run is begun from the record.
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
  /** The opening dossier, its type, and the opening's name, which makes it idempotent. */
  readonly by: OpenedBy & { readonly type: string };
  /** Business time of the opening dossier: milliseconds since the epoch, and its civil date. */
  readonly at: number;
  readonly today: CivilDate;
}

/** The dossier that was opened, now or before; or code and words of a refusal. */
export type OpeningOutcome = { readonly dossier: string } | { readonly refused: string; readonly why: Text };

/** Opens dossiers for other dossiers. */
export interface OtherDossiersOpened {
  /**
   * Opens one; idempotent, even after a crash. An occupied slot is a refusal.
   * @throws Error that is worth a retry
   */
  open(order: OpeningOrder): Promise<OpeningOutcome>;
}
