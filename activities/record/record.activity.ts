import type { RecordAttempt, RecordOutcome } from '../../libs/dossier/index.js';
import type { DossierRecord } from '../../libs/ports/index.js';

/** The record as a local activity: its answer is one marker in the workflow task that decided. */
export class RecordActivities {
  constructor(private readonly dossiers: DossierRecord) {}

  /** See `DossierRecord.record`. */
  readonly record = (attempt: RecordAttempt): Promise<RecordOutcome> => this.dossiers.record(attempt);
}
