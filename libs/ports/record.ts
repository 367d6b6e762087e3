import type { RecordAttempt, RecordOutcome } from '../dossier/index.js';

/** The record of all dossiers: events, read model and ledger, written together. It is the source of truth. */
export interface DossierRecord {
  /**
   * Commits what was decided, in one transaction, if the record still ends where it was decided (optimistic
   * concurrency); otherwise returns what is recorded there. Committed events are never replaced
   * (docs/adr/0017-the-record-decides.md).
   * @throws Error that is worth a retry: the database is unreachable, locked or slow
   */
  record(attempt: RecordAttempt): Promise<RecordOutcome>;
}
