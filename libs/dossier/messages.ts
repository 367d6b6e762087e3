import type { CivilDate } from '../calendar/index.js';
import type { Actor, Channel } from './actor.js';
import type { NextMoment } from './moment.js';
import type { OpenedBy } from './opening.js';

/** Names on the wire between gateway and workflow: the contract is the only door. */
export const messages = {
  /** Updates; each is answered when it stands in the record. One carries every command: its name is in the envelope. */
  submit: 'submit',
  command: 'command',
  fact: 'fact',
  lawData: 'lawData',
  /** Signal: the record may go on after what this workflow knows. */
  catchUp: 'catchUp',
  /** Query. */
  standing: 'standing',
} as const;

/** Task queue of the workflows. Each outside system has one of its own, so that it can be limited and paused by itself. */
export const ENGINE_QUEUE = 'hoso';

/** What carries a person's act to the workflow. */
export interface CommandEnvelope {
  readonly command: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly onBehalfOf?: string;
  /** The day on which it was done, where not today: a postmark, a visit by proxy. */
  readonly filedOn?: CivilDate;
  /** Sequence that the caller has seen (`If-Match`). */
  readonly expectedSequence?: number;
  /** Last sequence of the record when the API looked: a workflow that knows less refuses nothing before it has caught up. */
  readonly recordedSequence?: number;
  readonly key: string;
  readonly bodyHash: string;
  /** Of this sending: a refusal repeats it, so that whoever sends again tells an old refusal from that of today. */
  readonly attempt?: string;
  /** Submission only: keyed digest of the personal identification number of the person whose dossier it is. */
  readonly claimant?: string;
  /** Submission only: the dossier that opens it, and of which type that is. No person's role is asked for then. */
  readonly openedBy?: OpenedBy & { readonly type: string };
}

/** What carries a fact of an outside system to the workflow. `id` makes the same fact count once. */
export interface FactEnvelope {
  readonly fact: string;
  readonly id: string;
  readonly input: unknown;
  /** Subject of the account that reports. */
  readonly source: string;
  /** Idempotency key and hash of the request, as its sender may repeat it. Another dossier repeats it by its id. */
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
 * Arguments of the dossier workflow: no personal data, they are shown in Temporal UI. Between runs nothing else travels:
 * a run that is not the first makes its state from the record.
 */
export interface DossierStart {
  readonly number: string;
  /** Business time minus the server's time, milliseconds; nought in service. */
  readonly offsetMs: number;
  /** Version of the law data to which a new dossier is pinned; one in the record is pinned by it. */
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

/** The answer to the `standing` query: where the dossier stands at its own business time. */
export interface Standing {
  /** False while a run still reads the record: then it knows neither sequence nor status. */
  readonly loaded: boolean;
  readonly today: CivilDate;
  /** Business time, milliseconds since the epoch. */
  readonly at: number;
  readonly sequence: number;
  readonly status: string;
  /** When something happens by itself next, by the definition and the state. */
  readonly moment: NextMoment | null;
  /** What the procedure waits for next, reminders included, at which something happens by itself: business milliseconds and workflow milliseconds. */
  readonly nextDeadline: { readonly name: string; readonly due: CivilDate; readonly inMs: number } | null;
}
