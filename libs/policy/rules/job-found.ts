import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { checkNotBefore } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { waitingDaysOf } from './start.js';
import { countWorkingDays } from './time.js';

const found = bothLaws(
  {
    id: 'start.job-found',
    topic: 'start',
    title: { vi: 'Tìm được việc làm trong thời gian chờ', en: 'A job found while waiting' },
    words: {
      short: {
        vi: '{mustTell?Phải báo ngay việc tìm được việc làm|Không phải báo việc tìm được việc làm theo quy định này}.',
        en: 'The job {mustTell?is to be told at once|need not be told under this rule}.',
      },
      long: {
        vi: 'Nộp hồ sơ ngày {filed}; trong {days} ngày làm việc (đến hết ngày {until}) tìm được việc làm thì phải báo ngay; tìm được ngày {foundOn}: {mustTell?phải báo ngay|không thuộc thời hạn này}.',
        en: 'Filed on {filed}; a job found within {days} working days (to the end of {until}) is to be told at once; found on {foundOn}: {mustTell?to be told at once|outside that time}.',
      },
    },
  },
  { articles: ['D28 30.8'] },
  { articles: ['D374 30.7'] },
);

export const jobFoundRules = pairsOf(found);

/**
 * Whether a job found after filing is to be told to the job centre at once: within 15 working days of filing in 2013
 * (D28 30.8), within 10 since 2026, for training, too (D374 30.7). Later a running benefit has its own report.
 * @example jobFound({ regime: '2025', filed: civilDate('2026-03-02'), foundOn: civilDate('2026-03-16') }, law).value // { mustTell: true, until: '2026-03-16' }
 * @throws PolicyError `BEFORE` when it was found before filing.
 */
export function jobFound(
  facts: { readonly regime: Regime; readonly filed: CivilDate; readonly foundOn: CivilDate },
  law: LawData,
): Explained<{ mustTell: boolean; until: CivilDate }> {
  const { regime, filed, foundOn } = facts;
  checkNotBefore('foundOn', foundOn, 'filed', filed);
  const { waitingDays: days } = waitingDaysOf(regime, law);
  const { due: until, step } = countWorkingDays(law, filed, days);
  return explained({ mustTell: foundOn <= until, until }, found[regime], {
    facts: { filed, foundOn },
    figures: { days },
    children: [step],
  });
}
