import type { CivilDate } from '../calendar/index.js';
import type { Cause, LedgerLine } from './event.js';
import type { Channel } from './actor.js';
import type { DossierView } from './view.js';

/**
 * Which attempt of which workflow task writes: run ordinal, history length and workflow time (ms) at its start.
 * Compared in this order; an older fence than the stored one belongs to a worker whose task was given to another.
 */
export type Fence = readonly [run: number, historyLength: number, workflowTime: number];

/** An event as it is stored; personal fields stand apart from those that enter the hash chain. */
export interface RecordedEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
}

/** What is answered to the one who gave a command, now and when the same request comes again. */
export interface Answer {
  readonly dossier: string;
  readonly command: string;
  readonly status: string;
  readonly sequence: number;
}

/**
 * What an update returns: the answer, and the hash of the request that it answers. The engine answers every request
 * under one update id alike; whoever asked for something else sees it by the hash.
 */
export interface Answered {
  readonly answer: Answer;
  /** SHA-256 of the canonical request, hex. */
  readonly bodyHash: string;
}

/** The receipt of a command: lets the same request be answered from the record. */
export interface Receipt {
  readonly updateId: string;
  readonly subject: string;
  /** Idempotency key as the caller gave it. */
  readonly key: string;
  /** SHA-256 of the canonical request, hex. */
  readonly bodyHash: string;
  readonly answer: Answer;
}

/** Everything that one act writes, in one transaction. */
export interface RecordBatch {
  readonly dossier: string;
  readonly type: string;
  readonly fence: Fence;
  readonly cause: Cause;
  readonly author: string;
  readonly onBehalfOf?: string;
  readonly channel: Channel;
  readonly filedOn: CivilDate;
  /** Business time, milliseconds since the epoch. */
  readonly at: number;
  /** In order, without gaps; the first follows the last acknowledged or recorded event of this dossier. */
  readonly events: readonly RecordedEvent[];
  readonly ledger: readonly (LedgerLine & { readonly sequence: number })[];
  /** The read model after the last of the events. */
  readonly view: DossierView;
  readonly receipt?: Receipt;
}
