import type { CivilDate } from '../calendar/index.js';
import type { Parties } from './actor.js';
import type { Conversation } from './correspondence.js';
import type { Escalation } from './escalation.js';
import type { NewEvent } from './event.js';
import type { Filing, RefilingProposed } from './filing.js';
import type { FollowUp } from './follow-up.js';
import type { Opened, OpenedBy } from './opening.js';
import type { SubjectKind } from './subject.js';

/** A period in which a deadline's clock was stopped; still stopped while `to` is absent. */
export interface ClockStop {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  /** The occurrence of the deadline to which it belongs, for recurring deadlines. */
  readonly of?: string;
}

/** A correction that waits for a second person. */
export interface PendingCorrection {
  /** Sequence of the event that proposes it: whoever decides names it. */
  readonly proposal: number;
  /** Sequence and kind of the event that it supersedes. */
  readonly of: number;
  readonly kind: string;
  /** Personal, as the data: neither stands in the read model. */
  readonly reason?: string;
  readonly data: NewEvent['data'];
  readonly proposedBy: string;
  /** The day on which it was proposed. */
  readonly on?: CivilDate;
  /** The filing day that is to count, and which last days move with it. Nothing personal. */
  readonly filing?: RefilingProposed;
}

/** A system that does not answer, answers nonsense, or refuses to answer: the dossier waits for it. */
export interface Outage {
  readonly since: CivilDate;
  readonly reason: string;
  /** HTTP status of its answer, where there was one. */
  readonly status?: number;
  /** It refused: a retry cannot help. An officer has it asked again once the cause is gone. */
  readonly refused?: true;
}

/** What every dossier has, whatever its type; folded from its events. */
export interface DossierState<S> {
  readonly number: string;
  readonly type: string;
  readonly status: string;
  /** Sequence of the last event; 0 before the first. */
  readonly sequence: number;
  readonly parties: Parties;
  /** Whose dossier it is; absent: a person's. */
  readonly subject?: SubjectKind;
  /** Version of its type's law to which the dossier is pinned; absent where the type names no law. */
  readonly lawVersion?: number;
  /** Version of the form on which it was stated; absent where it was opened before forms had versions: the first. */
  readonly formVersion?: number;
  /** The day on which it was filed; by post, the day of the postmark. */
  readonly filedOn?: CivilDate;
  /** The entry whose filing day counts, where a correction may state another one. */
  readonly filing?: Filing;
  readonly openedOn?: CivilDate;
  readonly closedOn?: CivilDate;
  /** Its procedure has ended, although it is open: a message waits for its answer, or it was opened again. */
  readonly endedOn?: CivilDate;
  /** Its personal data were erased: only rows of the read model say so, no event does. */
  readonly erased?: true;
  /** Subject of the officer who has taken it, or to whom it was assigned, and since when. */
  readonly assignee?: string;
  readonly assigneeSince?: CivilDate;
  readonly stops: Readonly<Record<string, readonly ClockStop[]>>;
  readonly outages: Readonly<Record<string, Outage>>;
  readonly correction?: PendingCorrection;
  /** Kinds of the events by sequence that a correction may replace. */
  readonly correctable: Readonly<Record<number, string>>;
  /** How many formal acts were signed in it; the next one's number follows from it. */
  readonly decisions: number;
  readonly documents: readonly DocumentEntry[];
  readonly links: readonly DossierLink[];
  /** The dossier that opened it, where no person did. */
  readonly openedBy?: OpenedBy;
  /** Results of the dossiers that it opens, by `name:key`; absent before the first. */
  readonly openings?: Readonly<Record<string, Opened>>;
  /** It was referred to a desk, which has not answered yet. */
  readonly escalation?: Escalation;
  /** Notes to which colleagues are to come back; absent before the first. */
  readonly followUps?: readonly FollowUp[];
  /** Who wrote to the office; absent before the first message. */
  readonly conversations?: readonly Conversation[];
  readonly data: S;
}

/** A document of the dossier: metadata here, bytes in the object store. */
export interface DocumentEntry {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Subject of the one who attached it. */
  readonly by?: string;
}

/** Another dossier to which this one belongs. */
export interface DossierLink {
  readonly number: string;
  readonly relation: string;
}
