import type { CivilDate } from '../calendar/index.js';
import type { Actor, Channel } from './actor.js';
import type { Answered } from './record.js';
import type { DossierState } from './state.js';

/** Names on the wire between gateway and workflow: the contract is the only door. */
export const messages = {
  submit: 'submit',
  /** One Update carries every command; its name stands in the envelope. */
  command: 'command',
  fact: 'fact',
  lawData: 'lawData',
  standing: 'standing',
} as const;

/** Task queues: one for the engine, one per outside system so that each can be limited and paused by itself. */
export const taskQueues = {
  engine: 'hoso',
  insuranceRecords: 'insurance-records',
  population: 'population',
  bank: 'bank',
} as const;

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
  readonly key: string;
  readonly bodyHash: string;
  /** Submission only: keyed digest of the personal identification number of the person whose dossier it is. */
  readonly claimant?: string;
}

/** What carries a fact of an outside system to the workflow. `id` makes the same fact count once. */
export interface FactEnvelope {
  readonly fact: string;
  readonly id: string;
  readonly input: unknown;
  /** Subject of the account that reports. */
  readonly source: string;
  /** As its sender may repeat it: left with the record, so that a repeated report is known. */
  readonly key?: string;
  readonly bodyHash?: string;
}

/** Arguments of the dossier workflow: no personal data, they are shown in Temporal UI. */
export interface DossierStart {
  readonly number: string;
  /** Business time minus workflow time, milliseconds; nought in service. */
  readonly offsetMs: number;
  readonly lawVersion: number;
  /** Ordinal of the run in the chain of continue-as-new, from 0. */
  readonly run: number;
  /** Present after continue-as-new. */
  readonly snapshot?: DossierSnapshot;
  /** Waits after which a new run begins, besides the server's suggestion and its age (CONTINUE_EVERY of the API). */
  readonly continueEvery?: number;
}

/** What a run hands to the next. */
export interface DossierSnapshot {
  readonly dossier: DossierState<unknown>;
  /** By update id. */
  readonly answers: Readonly<Record<string, Answered>>;
  readonly facts: readonly string[];
  /** The last events, for the current details. */
  readonly recent: readonly RecentEvent[];
}

/** One of the last events as operators see it: nothing personal, only its kind and its business day. */
export interface RecentEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly on: CivilDate;
}

/** The answer to the `standing` query: where the dossier stands at its own business time. */
export interface Standing {
  readonly today: CivilDate;
  /** Business time, milliseconds since the epoch. */
  readonly at: number;
  readonly sequence: number;
  readonly status: string;
  /** Next moment at which something happens by itself: business milliseconds and workflow milliseconds. */
  readonly nextDeadline: { readonly name: string; readonly due: CivilDate; readonly inMs: number } | null;
}
