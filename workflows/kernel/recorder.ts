import { ActivityFailure, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { RecordActivities } from '../../activities/record/record.activity.js';
import type { Fence, RecordBatch } from '../../libs/dossier/index.js';

const { record } = proxyLocalActivities<Pick<RecordActivities, 'record'>>({
  startToCloseTimeout: '5s',
  localRetryThreshold: '5s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '5s' },
});

/** Writes batches one after the other, in the order in which they were decided. */
export class Recorder {
  private last: Promise<void> = Promise.resolve();
  private underWay = 0;

  constructor(private readonly run: number) {}

  /** Which attempt of which workflow task decides now. */
  fence(): Fence {
    return [this.run, workflowInfo().historyLength, Date.now()];
  }

  /**
   * Resolves when the batch stands in the record.
   * @throws Error when the record refuses it for good: the workflow task then fails and is tried again, never the dossier
   */
  write(batch: RecordBatch): Promise<void> {
    this.last = this.writeAfter(this.isIdle ? undefined : this.last, batch);
    return this.last;
  }

  /** Whether everything decided so far stands in the record. */
  get isIdle(): boolean {
    return this.underWay === 0;
  }

  // Few promises on purpose: the SDK keeps a stack trace of each one that a workflow makes.
  private async writeAfter(before: Promise<void> | undefined, batch: RecordBatch): Promise<void> {
    this.underWay += 1;
    try {
      // Whoever decided it hears what became of it.
      if (before !== undefined) await before.catch(() => undefined);
      await record(batch);
    } catch (error) {
      if (error instanceof ActivityFailure) throw new Error(`the record refused a batch of ${batch.dossier}`);
      throw error;
    } finally {
      this.underWay -= 1;
    }
  }
}
