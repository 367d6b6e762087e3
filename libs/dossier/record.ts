import type { Circumstances, LedgerLine } from './event.js';
import type { NextMoment } from './moment.js';
import type { DossierView } from './view.js';

/** An event as it is stored; personal fields are apart from those that enter the hash chain. */
export interface RecordedEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
}

/** The answer to whoever gave a command, now and when the same request is repeated. */
export interface Answer {
  readonly dossier: string;
  readonly command: string;
  readonly status: string;
  readonly sequence: number;
}

/**
 * What an update returns: the answer, and the hash of the request that it answers. The engine gives every request under
 * one update id the same answer; the hash shows whether it is the answer to this request.
 */
export interface Answered {
  readonly answer: Answer;
  /** SHA-256 of the canonical request, hex. */
  readonly bodyHash: string;
}

/** The receipt of a command, from which a repeated request is answered. */
export interface Receipt {
  readonly updateId: string;
  readonly subject: string;
  /** Idempotency key as the caller gave it. */
  readonly key: string;
  /** SHA-256 of the canonical request, hex. */
  readonly bodyHash: string;
  readonly answer: Answer;
}

/** One act as the record holds it: its events, or some of them, and how they came about. */
export interface RecordedAct extends Omit<Circumstances, 'today'> {
  readonly events: readonly RecordedEvent[];
}

/** Everything that one act writes, in one transaction. */
export interface RecordBatch extends RecordedAct {
  readonly dossier: string;
  readonly type: string;
  readonly ledger: readonly (LedgerLine & { readonly sequence: number })[];
  /** The read model after the last of the events. */
  readonly view: DossierView;
  /** When something next happens by itself, if at all. */
  readonly moment: NextMoment | null;
  readonly receipt?: Receipt;
}

/** Why an act was refused in its turn, as reported to the caller: a code of a refusal, or INTERNAL. */
export interface RecordedFailure {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What a workflow gives to the record (docs/adr/0017-the-record-decides.md). `after` is the last sequence that it
 * knows, 0 for none:
 * - `write`: what the act comes to on that state;
 * - `refuse`: it may not be done on that state;
 * - `read`: nothing is to be written; what follows on that state is asked for;
 * - `placeholder`: on replay, where what was recorded is in the history and nothing is decided again.
 */
export type RecordAttempt = {
  readonly dossier: string;
  /** Id of the cause; the answer repeats it. */
  readonly cause: string;
} & (
  | { readonly kind: 'write'; readonly after: number; readonly batch: RecordBatch }
  | { readonly kind: 'refuse'; readonly after: number; readonly failure: RecordedFailure }
  | { readonly kind: 'read'; readonly after: number }
  | { readonly kind: 'placeholder' }
);

/**
 * What the record answers; it stands in the workflow's history, and the workflow goes on with it alone:
 * - `written`: committed as it was decided;
 * - `known`: this cause was recorded before; it is answered as it was then, and nothing was written;
 * - `ahead`: the record goes on after the sequence that the workflow knew, with these acts (there may be more);
 * - `current`: the record ends where the workflow knew;
 * - `refused`: the refusal that was given, on the record's last state;
 * - `again`: a placeholder was executed: decide;
 * - `behind`: the record ends before the sequence that the workflow knew: it was restored to an earlier point;
 * - `impossible`: it can never be written, however often it is tried.
 */
export type RecordOutcome = { readonly cause: string } & (
  | { readonly kind: 'written'; readonly act: RecordedAct }
  | { readonly kind: 'known'; readonly answered: Answered }
  | { readonly kind: 'ahead'; readonly acts: readonly RecordedAct[] }
  | { readonly kind: 'current' | 'again' }
  | { readonly kind: 'refused'; readonly failure: RecordedFailure }
  | { readonly kind: 'behind'; readonly sequence: number }
  | { readonly kind: 'impossible'; readonly code: string }
);
