import type { CivilDate } from '../calendar/index.js';
import type { Parties } from './actor.js';
import type { NewEvent } from './event.js';

/** A time in which a deadline's clock stood still; open while `to` is absent. */
export interface ClockStop {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** A correction that waits for a second person. */
export interface PendingCorrection {
  readonly of: number;
  readonly kind: string;
  /** Personal, as the data: neither stands in the read model. */
  readonly reason?: string;
  readonly data: NewEvent['data'];
  readonly proposedBy: string;
}

/** A system that does not answer, or answers nonsense: the dossier waits for it. */
export interface Outage {
  readonly since: CivilDate;
  readonly reason: string;
}

/** What every dossier has, whatever its type; folded from its events. */
export interface DossierState<S> {
  readonly number: string;
  readonly type: string;
  readonly status: string;
  /** Sequence of the last event; 0 before the first. */
  readonly sequence: number;
  readonly parties: Parties;
  /** Numbered version of the law data to which the dossier is pinned. */
  readonly lawVersion: number;
  readonly openedOn?: CivilDate;
  readonly closedOn?: CivilDate;
  /** Subject of the officer who has taken it. */
  readonly assignee?: string;
  readonly stops: Readonly<Record<string, readonly ClockStop[]>>;
  readonly outages: Readonly<Record<string, Outage>>;
  readonly correction?: PendingCorrection;
  /** Kinds of the events by sequence that a correction may replace. */
  readonly correctable: Readonly<Record<number, string>>;
  readonly documents: readonly DocumentEntry[];
  readonly links: readonly DossierLink[];
  readonly data: S;
}

/** A document of the dossier: metadata here, bytes in the object store. */
export interface DocumentEntry {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Another dossier to which this one belongs. */
export interface DossierLink {
  readonly number: string;
  readonly relation: string;
}
