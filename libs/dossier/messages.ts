import type { CivilDate } from '../calendar/index.js';
import type { Actor, Channel } from './actor.js';
import type { NextMoment } from './moment.js';
import type { OpenedBy } from './opening.js';

/** Names on the wire between gateway and workflow: the contract is the only door. */
export const messages = {
  /** Updates; each is answered once it is recorded. One Update carries every command, named in the envelope. */
  submit: 'submit',
  command: 'command',
  fact: 'fact',
  lawData: 'lawData',
  /** Signal: the record may be ahead of this workflow. */
  catchUp: 'catchUp',
  /** Query. */
  standing: 'standing',
} as const;

/**
 * Task queue of the workflows. Each outside system has its own queue, so that it can be limited and paused separately.
 */
export const ENGINE_QUEUE = 'hoso';

/** What carries a person's act to the workflow. */
export interface CommandEnvelope {
  readonly command: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly onBehalfOf?: string;
  /** The day on which it was done, if not today: a postmark, a visit by proxy. */
  readonly filedOn?: CivilDate;
  /** Sequence that the caller has seen (`If-Match`). */
  readonly expectedSequence?: number;
  /**
   * Last sequence of the record when the API read it: a workflow that knows less catches up before it refuses anything.
   */
  readonly recordedSequence?: number;
  readonly key: string;
  readonly bodyHash: string;
  /** Number of this attempt: a refusal repeats it, so that a retry can tell an old refusal from a new one. */
  readonly attempt?: string;
  /** Submission only: keyed digest of the personal identification number of the person whose dossier it is. */
  readonly claimant?: string;
  /** Submission only: the dossier that opens it, and of which type that is. No person's role is asked for then. */
  readonly openedBy?: OpenedBy & { readonly type: string };
}

/** Carries a fact of an outside system to the workflow; `id` makes it idempotent. */
export interface FactEnvelope {
  readonly fact: string;
  readonly id: string;
  readonly input: unknown;
  /** Subject of the account that reports. */
  readonly source: string;
  /**
   * Idempotency key and hash of the request, because its sender may repeat it. Another dossier repeats it by its id.
   */
  readonly key?: string;
  readonly bodyHash?: string;
  /** As in `CommandEnvelope`. */
  readonly recordedSequence?: number;
}

/** A version of the law data that applies from now on. */
export interface LawDataEnvelope {
  readonly version: number;
}

/**
 * Arguments of the dossier workflow: no personal data, they are shown in Temporal UI. Nothing else is passed between
 * runs: every later run builds its state from the record.
 */
export interface DossierStart {
  readonly number: string;
  /** Business time minus the server's time, in milliseconds; zero in production. */
  readonly offsetMs: number;
  /** Version of its type's law to which a new dossier is pinned; one in the record is pinned by it. */
  readonly lawVersion?: number;
  /** The dossier is in the record already. */
  readonly from?: 'record';
  /** Waits after which a new run begins, besides the server's suggestion and its age (CONTINUE_EVERY of the API). */
  readonly continueEvery?: number;
}

/** One of the last events as operators see it: nothing personal, only its kind and its business day. */
export interface RecentEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly on: CivilDate;
}

/** The answer to the `standing` query: the dossier's position at its own business time. */
export interface Standing {
  /** False while a run still reads the record: then it knows neither sequence nor status. */
  readonly loaded: boolean;
  readonly today: CivilDate;
  /** Business time, milliseconds since the epoch. */
  readonly at: number;
  readonly sequence: number;
  readonly status: string;
  /** When something next happens by itself, by the definition and the state. */
  readonly moment: NextMoment | null;
  /** When the procedure next acts by itself, reminders included: in business milliseconds and workflow milliseconds. */
  readonly nextDeadline: { readonly name: string; readonly due: CivilDate; readonly inMs: number } | null;
}
