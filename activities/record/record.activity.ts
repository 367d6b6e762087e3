import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type { RecordBatch } from '../../libs/dossier/index.js';
import { type DossierRecord, RecordError } from '../../libs/ports/index.js';

/** Under which name the record's adapter is bound. */
export const DOSSIER_RECORD = Symbol('DossierRecord');

/** Writes what happened; a local activity, so that it costs one marker in the task that decided it. */
@Injectable()
export class RecordActivities {
  constructor(@Inject(DOSSIER_RECORD) private readonly dossiers: DossierRecord) {}

  /**
   * Writes one batch in one transaction; the same batch again changes nothing.
   * @throws ApplicationFailure of the type of a `RecordErrorCode`, not retried: trying again cannot help
   */
  readonly record = async (batch: RecordBatch): Promise<void> => {
    try {
      await this.dossiers.record(batch);
    } catch (error) {
      if (error instanceof RecordError) throw ApplicationFailure.nonRetryable(error.message, error.code);
      throw error;
    }
  };
}
