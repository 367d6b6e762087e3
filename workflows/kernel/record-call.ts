import { proxyLocalActivities } from '@temporalio/workflow';
import type { RecordActivities } from '../../activities/record/record.activity.js';
import type { RecordAttempt, RecordOutcome } from '../../libs/dossier/index.js';

const { record } = proxyLocalActivities<Pick<RecordActivities, 'record'>>({
  startToCloseTimeout: '5s',
  localRetryThreshold: '5s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumInterval: '5s' },
});

/**
 * One call of the record. The SDK matches results of local activities by their sequence number, not by their arguments:
 * two calls in another order would silently swap results. So the calls of a dossier queue, and each result names its
 * cause.
 * @throws Error when the result is another call's: the workflow task fails, and a sweep begins a run from the record
 */
export const callRecord = async (attempt: RecordAttempt): Promise<RecordOutcome> => {
  const outcome = await record(attempt);
  if (outcome.cause !== attempt.cause)
    throw new Error(`${attempt.dossier}: asked for ${attempt.cause}, the record answered ${outcome.cause}`);
  return outcome;
};
