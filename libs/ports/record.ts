import type { RecordBatch } from '../dossier/index.js';

/** The record of all dossiers: events, read model and ledger, written together. */
export interface DossierRecord {
  /**
   * Writes one batch in one transaction. The same cause with the same events again changes nothing; another cause at
   * the same sequence replaces a tail that was never acknowledged, and logs it (docs/adr/0002-the-record.md).
   * @throws RecordError with one of `recordErrorCodes`; any other error is worth a retry
   */
  record(batch: RecordBatch): Promise<void>;
}

/**
 * Why a batch can never be written, however often it is tried:
 * - `STALE_WRITER`: a newer attempt of the workflow task has written already; this worker's task was given to another;
 * - `PUBLISHED_TAIL`: it would replace events that Temporal acknowledged: workflow and record disagree, an alarm;
 * - `SEQUENCE_GAP`: events between the stored ones and the batch are missing: an alarm as well;
 * - `LEDGER_DUPLICATE`: a ledger line of this dossier, month and kind, or of this reference, exists already.
 */
export const recordErrorCodes = ['STALE_WRITER', 'PUBLISHED_TAIL', 'SEQUENCE_GAP', 'LEDGER_DUPLICATE'] as const;
export type RecordErrorCode = (typeof recordErrorCodes)[number];

/** A batch that must not be written. Its message holds dossier number and sequences, nothing personal. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
