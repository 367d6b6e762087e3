import { ServiceError } from '@temporalio/client';
import {
  refusalKind,
  notValid,
  Refusal,
  type DossierTypes,
  type RefusalDetails,
  type RefusalKind,
  type Text,
} from '../../../../libs/dossier/index.js';
import { isAway } from '../http/errors.js';
import type { Translation } from '../problems/problem.filter.js';
import { Problem, problem, type ProblemParts } from '../problems/problem.js';
import { Unanswered } from '../../../../libs/runs/index.js';

/** The wrong places in a refused input, under `/input` of the body. */
function partsOf(details: RefusalDetails, kind: RefusalKind): ProblemParts {
  const { errors, pointer, message, detail, ...rest } = details;
  const places = errors ?? (pointer === undefined ? undefined : [{ pointer, message: message ?? notValid }]);
  const members = {
    ...(Object.keys(rest).length > 0 && { details: rest }),
    ...(kind.ground !== undefined && { ground: kind.ground }),
  };
  return {
    members,
    ...(detail !== undefined && { detail }),
    ...(places && { errors: places.map((fault) => ({ ...fault, pointer: `/input${fault.pointer}` })) }),
  };
}

/** A refusal of a dossier as a problem, by the common codes and those of its type. */
export function refusalProblem(types: DossierTypes, code: string, details: RefusalDetails = {}): Problem | undefined {
  const own = types.all.find((type) => Object.hasOwn(type.refusals, code));
  const kind = refusalKind(own, code);
  return kind && new Problem(code, partsOf(details, kind), kind);
}

const unanswered: Text = {
  en: 'Not answered in time. It may still be done: repeat the request with the same Idempotency-Key',
  vi: 'Chưa có kết quả trong thời gian chờ, nhưng yêu cầu vẫn có thể được thực hiện: hãy gửi lại với cùng Idempotency-Key',
};
const engineAway: Text = {
  en: 'The engine cannot be reached just now',
  vi: 'Tạm thời không liên lạc được với bộ máy xử lý hồ sơ',
};
const again = (detail: Text): Problem => problem('UNAVAILABLE', { detail, headers: { 'retry-after': '2' } });

/** Errors of dossiers and of Temporal as problems; all others are handled elsewhere. */
export const dossierTranslation =
  (types: DossierTypes): Translation =>
  (error) => {
    if (error instanceof Refusal) return refusalProblem(types, error.code, error.details);
    if (error instanceof Unanswered) return again(unanswered);
    if (error instanceof ServiceError) return again(engineAway);
    if (isAway(error)) return problem('UNAVAILABLE', { headers: { 'retry-after': '2' } });
    return undefined;
  };
