import type { RecordAttempt, RecordOutcome } from '../dossier/index.js';

/** The record of all dossiers: events, read model and ledger, written together; what it says is so. */
export interface DossierRecord {
  /**
   * Commits what was decided, in one transaction, if the record still ends where it was decided; says otherwise what
   * stands there. Nothing that is committed ever gives way (docs/adr/0017-the-record-decides.md).
   * @throws Error that is worth a retry: the database is away, locked or slow
   */
  record(attempt: RecordAttempt): Promise<RecordOutcome>;
}
