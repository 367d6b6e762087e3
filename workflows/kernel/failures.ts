import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { Refusal } from '../../libs/dossier/index.js';

/** Failure type for a fault of a definition. */
export const INTERNAL = 'INTERNAL';
/**
 * The record was restored to an earlier point: nothing was done, and a new run begins from it. The caller may retry.
 */
export const RECORD_BEHIND = 'RECORD_BEHIND';
/** The act would be judged on outdated answers: `systems` are asked again first. Callers never see this failure. */
export const ANSWERS_OUTDATED = 'ANSWERS_OUTDATED';
/** The record can never accept what was decided, e.g. a ledger line that it holds already. */
export const RECORD_REFUSES = 'RECORD_REFUSES';

/**
 * What a handler may throw without blocking the dossier: a refusal becomes a typed failure for the caller. Anything
 * else would fail the workflow task and block the dossier until someone deploys a fix (shared trap), so a fault of a
 * definition is answered as INTERNAL too: the dossier goes on unharmed.
 * @param attempt of the sending that is refused: the engine keeps the answer under the update's id
 */
export const asFailure = (error: unknown, attempt?: string): ApplicationFailure => {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof Refusal)
    return ApplicationFailure.create({
      message: error.code,
      type: error.code,
      nonRetryable: true,
      details: attempt === undefined ? [error.details] : [error.details, { attempt }],
    });
  return ApplicationFailure.create({ message: describe(error), type: INTERNAL, nonRetryable: true });
};

/** Class and message of an error. */
export const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';

/**
 * Why an activity ended without an answer, e.g. `REGISTRY_UNAVAILABLE`, the HTTP status if there was one, and whether
 * it is final, so that a retry cannot help.
 * @throws the error itself when it is no activity's
 */
export const failureOf = (
  error: unknown,
): { readonly reason: string; readonly status?: number; readonly final: boolean } => {
  if (!(error instanceof ActivityFailure)) throw error;
  const { cause } = error;
  if (cause instanceof ApplicationFailure)
    return { reason: cause.type ?? 'UNKNOWN', ...statusOf(cause.details), final: cause.nonRetryable === true };
  return { reason: cause?.name ?? 'UNKNOWN', final: false };
};

/** The HTTP status that a registry's failure carries (activities/registry-http/failures.ts). */
const statusOf = (details: readonly unknown[] | null | undefined): { readonly status?: number } => {
  const { status } = (details?.[0] ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' ? { status } : {};
};
