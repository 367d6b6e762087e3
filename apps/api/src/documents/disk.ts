import type { Text } from '../../../../libs/dossier/index.js';
import { codeOf } from '../http/errors.js';
import { type Problem, problem } from '../problems/problem.js';

const full: Text = { en: 'the disk is full', vi: 'ổ đĩa đã đầy' };

/** Error codes of a disk that cannot be written to. */
const reasons: Readonly<Record<string, Text>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: { en: 'the disk can only be read', vi: 'ổ đĩa chỉ đọc được, không ghi được' },
};

/** A document that cannot be stored now is not its sender's fault, and may be retried; the problem names the disk. */
export const diskTranslation = (error: unknown): Problem | undefined => {
  const reason = reasons[codeOf(error) ?? ''];
  if (reason === undefined) return undefined;
  return problem('UNAVAILABLE', {
    detail: {
      en: `Documents cannot be stored just now: ${reason.en}`,
      vi: `Tạm thời không lưu được giấy tờ: ${reason.vi}`,
    },
    headers: { 'retry-after': '60' },
  });
};
