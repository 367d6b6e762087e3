import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Vnd, explained, policyError, rule, vnd } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';

const fine = rule({
  id: 'recovery.fine',
  topic: 'recovery',
  title: { vi: 'Mức phạt người lao động', en: "The worker's fine" },
  // The articles of Decree 12/2022, which applied before, are not available; the words name the decree in force.
  articles: ['D283 47', 'D283 48'],
  force: { from: '2022-01-17' },
  confidence: bySwitch('finesOfDecree283'),
  words: {
    short: {
      vi: 'Phạt tiền từ {leastVnd} đến {mostVnd} đồng, và nộp lại tiền đã nhận.',
      en: 'A fine of {leastVnd} to {mostVnd} dong, and repayment of what was received.',
    },
    long: {
      vi: 'Hành vi ngày {on} (khai sai hoặc không thông báo có việc làm, thay đổi tình trạng): theo {decree}, phạt từ {leastVnd} đến {mostVnd} đồng và nộp lại tiền. Quyết định xử phạt tự nó là căn cứ chấm dứt hưởng.',
      en: 'An act of {on} (false data, or a job or change of status not reported): under {decree} a fine of {leastVnd} to {mostVnd} dong, and repayment. The sanction itself ends the benefit.',
    },
  },
});

export const fineRules = [fine];

/** The worker's fine for false data or an unreported job or status: 1 to 2 million dong, besides repayment. */
export function violationFine(
  { on }: { readonly on: CivilDate },
  law: LawData,
): Explained<{ leastVnd: Vnd; mostVnd: Vnd }> {
  if (on < fine.force.from) throw policyError('RATE_UNKNOWN', 'on', { rate: 'fine', date: on });
  const decree = on < law.choices.finesOfDecree283 ? 'Nghị định/Decree 12/2022' : 'Nghị định/Decree 283/2026';
  return explained({ leastVnd: vnd(1_000_000), mostVnd: vnd(2_000_000) }, fine, {
    facts: { on },
    figures: { decree },
    choice: standing(law, 'finesOfDecree283'),
  });
}
