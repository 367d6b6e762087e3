import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  type WorkflowStartOptions,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { type AnyDossierType, type DossierStart, ENGINE_QUEUE } from '../dossier/index.js';
import { type DossierPhase, searchAttributesOf } from './search-attributes.js';

/** What a run of a dossier is started with. */
export interface DossierRun {
  readonly type: AnyDossierType;
  readonly office: string;
  readonly phase: string;
  readonly start: DossierStart;
}

/** The options of every run of a dossier, however it begins: what operators see of it, and its time. */
export const dossierRunOptions = ({ type, office, phase, start }: DossierRun) =>
  ({
    workflowId: start.number,
    taskQueue: ENGINE_QUEUE,
    args: [start],
    memo: { offsetMs: start.offsetMs },
    workflowTaskTimeout: '5s',
    staticSummary: `${type.title.en}, ${office}`,
    typedSearchAttributes: searchAttributesOf({ type: type.name, office, phase: phase as DossierPhase }),
  }) as const satisfies WorkflowStartOptions;

/**
 * Begins a run of a dossier that builds its state from the record. Idempotent, and safe from several programs at once:
 * one run remains.
 * @param replacing id of the run that made no progress; only that one is ended
 */
export const beginFromRecord = async (client: Client, run: DossierRun, replacing?: string): Promise<void> => {
  const { number } = run.start;
  if (replacing !== undefined) {
    try {
      await client.workflow.getHandle(number, replacing).terminate('a run is begun from the record in its place');
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
  await client.workflow.start(run.type.name, fromRecord(run));
};

const fromRecord = (run: DossierRun) =>
  ({
    ...dossierRunOptions({ ...run, start: { ...run.start, from: 'record' } }),
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  }) as const;

/**
 * Sends an update to a dossier whose run may have ended. If so, the same request begins a run from the record, so that
 * the run cannot end before it receives the update. An open run just gets the update.
 * @throws WorkflowUpdateFailedError, ServiceError
 */
export const updateFromRecord = <R, E>(
  client: Client,
  run: DossierRun,
  update: { readonly name: string; readonly id: string; readonly envelope: E },
): Promise<R> =>
  client.workflow.executeUpdateWithStart<Workflow, R, [E]>(update.name, {
    updateId: update.id,
    args: [update.envelope],
    startWorkflowOperation: new WithStartWorkflowOperation(run.type.name, fromRecord(run)),
  });
