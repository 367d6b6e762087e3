import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, type Workflow } from '@temporalio/common';
import {
  type Answered,
  type AnyDossierType,
  type CommandEnvelope,
  type DossierStart,
  type DossierTypes,
  messages,
  refusal,
  refusalKind,
} from '../dossier/index.js';
import { dossierRunOptions } from '../temporal/index.js';

/** The update id of every submission, so that a dossier is never submitted twice. */
export const SUBMISSION = 'submit';

/** What the first run of a dossier is started with. */
export interface FirstRun {
  readonly type: AnyDossierType;
  readonly office: string;
  readonly start: DossierStart;
}

/**
 * The outcome of an act is unknown: the server was busy, the run ended, or the time limit passed. It may still be done;
 * the record will show it.
 */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/**
 * Starts a dossier and submits in one round trip; repeated, it returns the first answer.
 * @throws WorkflowUpdateFailedError; ServiceError; WorkflowExecutionAlreadyStartedError when a run of this number has ended
 */
export const submitWithStart = (
  client: Client,
  { type, office, start }: FirstRun,
  envelope: CommandEnvelope,
): Promise<Answered> => {
  const phase = type.statuses[type.initialStatus]?.phase ?? 'intake';
  return client.workflow.executeUpdateWithStart<Workflow, Answered, [CommandEnvelope]>(messages.submit, {
    updateId: SUBMISSION,
    args: [envelope],
    startWorkflowOperation: new WithStartWorkflowOperation(type.name, {
      ...dossierRunOptions({ type, office, phase, start }),
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    }),
  });
};

/**
 * What the error of an act means. A refusal by our kernel means that nothing was done. An error of the server leaves
 * the outcome open.
 * @returns a Refusal, Unanswered, or the error itself
 */
export const meaningOf = (error: unknown, types: DossierTypes): unknown => {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return new Unanswered('not answered in time', { cause: error });
  if (!(error instanceof WorkflowUpdateFailedError)) return error;
  const { cause } = error;
  const code = cause instanceof ApplicationFailure ? (cause.type ?? '') : '';
  if (code === 'INTERNAL') return error;
  const isRefusal = types.all.some((type) => refusalKind(type, code) !== undefined);
  if (code === 'RECORD_BEHIND' || !isRefusal) return new Unanswered(code, { cause: error });
  const [details = {}] = (cause as ApplicationFailure).details ?? [];
  return refusal(code, details as Readonly<Record<string, unknown>>);
};
