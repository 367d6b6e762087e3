import { ServiceError } from '@temporalio/client';
import { commonRefusals, Refusal, type DossierTypes, type RefusalKind } from '../../../../libs/dossier/index.js';
import { isAway } from '../http/errors.js';
import type { Translation } from '../problems/problem.filter.js';
import { Problem, problem, type Fault, type ProblemParts } from '../problems/problem.js';
import { Unanswered } from './gateway.js';

interface FaultDetails {
  errors?: readonly Fault[];
  pointer?: string;
  message?: string;
  [member: string]: unknown;
}

/** The places in a refused input; they stand under `/input` of the body. */
function partsOf(details: FaultDetails, kind: RefusalKind): ProblemParts {
  const { errors, pointer, message, ...rest } = details;
  const places = errors ?? (pointer === undefined ? undefined : [{ pointer, message: message ?? 'Not valid' }]);
  const members = {
    ...(Object.keys(rest).length > 0 && { details: rest }),
    ...(kind.ground !== undefined && { ground: kind.ground }),
  };
  return {
    members,
    ...(places && { errors: places.map((fault) => ({ ...fault, pointer: `/input${fault.pointer}` })) }),
  };
}

/** A refusal of a dossier as a problem, by the one list of codes and those of its type. */
export function refusalProblem(types: DossierTypes, code: string, details: FaultDetails = {}): Problem | undefined {
  const own = types.all.find((type) => Object.hasOwn(type.refusals, code))?.refusals[code];
  const kind = (commonRefusals as Record<string, RefusalKind>)[code] ?? own;
  return kind && new Problem(code, partsOf(details, kind), kind);
}

const again = (detail: string): Problem => problem('UNAVAILABLE', { detail, headers: { 'retry-after': '2' } });

/** Errors of dossiers and of Temporal as problems; anything else is left to others. */
export const dossierTranslation =
  (types: DossierTypes): Translation =>
  (error) => {
    if (error instanceof Refusal) return refusalProblem(types, error.code, error.details);
    if (error instanceof Unanswered)
      return again('Not answered in time. It may still be done: repeat the request with the same Idempotency-Key');
    if (error instanceof ServiceError) return again('The engine cannot be reached just now');
    if (isAway(error)) return again('A part of the system cannot be reached just now');
    return undefined;
  };
