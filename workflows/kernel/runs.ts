import { allHandlersFinished, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Answered, DossierStart } from '../../libs/dossier/index.js';
import type { RecordedDossier } from './recorded-dossier.js';

const answersKept = 100;

/** A year, and the weeks more that an award of twelve months takes from submission to closing: it fits in one run. */
const runLastsMs = 400 * 86_400_000;

/**
 * The chain of runs of one dossier: a new one begins at a wait, before the history of the present one grows too long
 * (Temporal ends a run at 51,200 events or 50 MiB) or too old. The procedure then starts from the state, so nothing of
 * it may stand in local variables across a wait.
 */
export class Runs {
  readonly answers: Map<string, Answered>;
  readonly facts: Set<string>;
  /** Activities under way: a new run would not hear what comes of them. */
  asking = 0;
  private waits: number;

  constructor(
    private readonly dossier: RecordedDossier,
    private readonly start: DossierStart,
  ) {
    this.answers = new Map(Object.entries(start.snapshot?.answers ?? {}));
    this.facts = new Set(start.snapshot?.facts ?? []);
    // A run that goes on stands at the wait at which the one before it ended: that one does not count again.
    this.waits = start.snapshot === undefined ? 0 : -1;
  }

  /** Keeps what an update came to, so that the same update id is answered alike in this and the next run. */
  keep(updateId: string, answered: Answered): void {
    this.answers.set(updateId, answered);
    const oldest = this.answers.keys().next().value;
    if (this.answers.size > answersKept && oldest !== undefined) this.answers.delete(oldest);
  }

  /** A wait begins. */
  waiting(): void {
    this.waits += 1;
  }

  /** Whether a new run is to begin, and can: every act is answered and recorded, no registry is being asked. */
  due(): boolean {
    if (this.asking > 0 || !allHandlersFinished() || !this.dossier.recorder.isIdle) return false;
    const { continueAsNewSuggested, runStartTime } = workflowInfo();
    const { continueEvery } = this.start;
    return (
      continueAsNewSuggested ||
      Date.now() - runStartTime.getTime() > runLastsMs ||
      (continueEvery !== undefined && this.waits >= continueEvery)
    );
  }

  /** Begins it; never returns. */
  next(): Promise<never> {
    const { snapshot: _previous, ...start } = this.start;
    return continueAsNew<(start: DossierStart) => Promise<void>>({
      ...start,
      run: this.start.run + 1,
      snapshot: {
        dossier: this.dossier.state,
        answers: Object.fromEntries(this.answers),
        facts: [...this.facts],
        recent: this.dossier.shown.recent,
      },
    });
  }
}
