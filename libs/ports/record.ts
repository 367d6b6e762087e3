import type { RecordBatch } from '../dossier/index.js';

/** The record of all dossiers: events, read model and ledger, written together. */
export interface DossierRecord {
  /**
   * Writes one batch in one transaction. The same cause with the same events again changes nothing; another cause at
   * the same sequence replaces a tail that was never acknowledged, and logs it (docs/architecture.md, the record).
   * @throws StaleWriterError when a newer attempt of the workflow task has already written
   */
  record(batch: RecordBatch): Promise<void>;
}
