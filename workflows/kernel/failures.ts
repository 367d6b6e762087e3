import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { Refusal } from '../../libs/dossier/index.js';

/**
 * What a handler may throw without blocking the dossier: a refusal becomes a typed failure for the caller. Anything
 * else would fail the workflow task and block the dossier until someone deploys a fix (shared trap), so a fault of a
 * definition is answered as INTERNAL too: the dossier goes on unharmed.
 */
export const asFailure = (error: unknown): ApplicationFailure => {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof Refusal)
    return ApplicationFailure.create({
      message: error.code,
      type: error.code,
      nonRetryable: true,
      details: [error.details],
    });
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  return ApplicationFailure.create({ message: reason, type: 'INTERNAL', nonRetryable: true });
};

/** Type of the failure that an activity ended with, e.g. `REGISTRY_UNAVAILABLE`. */
export const failureType = (failure: ActivityFailure): string => {
  const { cause } = failure;
  return cause instanceof ApplicationFailure ? (cause.type ?? 'UNKNOWN') : (cause?.name ?? 'UNKNOWN');
};
