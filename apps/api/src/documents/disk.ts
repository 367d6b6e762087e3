import { codeOf } from '../http/errors.js';
import { type Problem, problem } from '../problems/problem.js';

/** What the system says of a disk on which nothing more can be written. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk can only be read',
};

/** A document that cannot be stored now is no fault of its sender, who may send it again; the disk is named. */
export const diskTranslation = (error: unknown): Problem | undefined => {
  const reason = reasons[codeOf(error) ?? ''];
  if (reason === undefined) return undefined;
  return problem('UNAVAILABLE', {
    detail: `Documents cannot be stored just now: ${reason}`,
    headers: { 'retry-after': '60' },
  });
};
