import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { DossierStart } from '../../libs/dossier/index.js';
import type { RecordedDossier } from './recorded-dossier.js';

/** A year and some weeks: an award of twelve months, from submission to closing, fits in one run. */
const runLastsMs = 400 * 86_400_000;

/**
 * The chain of runs of one dossier. A new one begins before the history of the present one grows too long (Temporal
 * ends a run at 51,200 events or 50 MiB) or too old, and when the record turns out to have been restored to an earlier
 * point. It builds its state from the record, and the procedure continues from the state alone.
 */
export class Runs {
  /** Activities in progress: a new run would not receive their results. */
  asking = 0;
  private waits: number;

  constructor(
    private readonly dossier: RecordedDossier,
    private readonly start: DossierStart,
  ) {
    // A continued run resumes at the same wait: start at -1 so that it is not counted twice.
    this.waits = start.from === undefined ? 0 : -1;
  }

  /** A wait begins. */
  waiting(): void {
    this.waits += 1;
  }

  /** Begins a new run when one is due; never resolves. */
  async renewal(): Promise<never> {
    await condition(() => this.isDue());
    return continueAsNew<(start: DossierStart) => Promise<void>>({ ...this.start, from: 'record' });
  }

  /** Whether a new run is to begin, and can: every act is answered and recorded, no registry is being asked. */
  private isDue(): boolean {
    if (!this.dossier.isIdle || !allHandlersFinished()) return false;
    if (this.dossier.isBehind) return true;
    if (this.asking > 0 || this.waits < 1) return false;
    const { continueAsNewSuggested, runStartTime } = workflowInfo();
    const { continueEvery } = this.start;
    return (
      continueAsNewSuggested ||
      Date.now() - runStartTime.getTime() > runLastsMs ||
      (continueEvery !== undefined && this.waits >= continueEvery)
    );
  }
}
