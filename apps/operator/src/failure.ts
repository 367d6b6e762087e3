import { ServiceError } from '@temporalio/client';
import { DatabaseAwayError, NotErasableError } from '../../../libs/persistence/index.js';
import { SettingsError } from '../../../libs/program/index.js';
import { TemporalAwayError } from '../../../libs/temporal/index.js';
import { CannotError, NotConfirmedError } from './command.js';

/** Why a command did not do what it was asked, in words, and the code with which the program ends. */
export const failureOf = (
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): { readonly complaint: string; readonly exitCode: number } => {
  if (error instanceof SettingsError) return { complaint: `Wrong settings:\n${error.message}`, exitCode: 78 };
  if (error instanceof DatabaseAwayError || error instanceof TemporalAwayError)
    return { complaint: error.message, exitCode: 69 };
  if (error instanceof NotConfirmedError || error instanceof CannotError || error instanceof NotErasableError)
    return { complaint: error.message, exitCode: 1 };
  if (error instanceof ServiceError)
    return { complaint: `Temporal at ${env['TEMPORAL_ADDRESS']}: ${reasonOf(error)}`, exitCode: 69 };
  return { complaint: reasonOf(error), exitCode: 1 };
};

/** The messages of an error and of its causes, each once; no stack. */
const reasonOf = (error: unknown): string => {
  const reasons: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if (!reasons.includes(at.message)) reasons.push(at.message);
  return reasons.length === 0 ? String(error) : reasons.join(': ');
};
