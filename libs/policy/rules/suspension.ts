import { checkCount } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, LAW_2025, explained, rule } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import type { NoticeStatus } from './notice-outcome.js';

const state = bothLaws(
  {
    id: 'suspension',
    topic: 'suspension',
    title: { vi: 'Tạm dừng và tiếp tục hưởng', en: 'Suspension and resumption' },
    words: {
      short: {
        vi: 'Trợ cấp {suspended?tạm dừng từ tháng {sinceMonth}|đang được hưởng}.',
        en: 'The benefit {suspended?is suspended since month {sinceMonth}|is running}.',
      },
      long: {
        vi: 'Kết quả thông báo theo tháng: {outcomes}; tháng không thông báo thì tạm dừng, không được hưởng và không bảo lưu ({monthsLost}); thông báo lại thì tiếp tục từ tháng {resumesFrom}.',
        en: 'Notices by month: {outcomes}; a missed one suspends, the month is neither paid nor reserved ({monthsLost}); a renewed one resumes from month {resumesFrom}.',
      },
    },
  },
  { articles: ['L13 53.1', 'L13 53.2', 'D28 19', 'D28 20'] },
  { articles: ['L25 41.2', 'L25 41.3', 'D374 17', 'D374 18'] },
);

const resumedMonth = rule({
  id: 'suspension.resumed-month.2025',
  topic: 'suspension',
  title: { vi: 'Tháng được hưởng khi thông báo trở lại', en: 'The month that is due after a renewed notice' },
  articles: ['D374 18', 'D374 form 16', 'L25 41.3'],
  force: LAW_2025,
  confidence: reading(
    {
      vi: 'hưởng từ tháng sau tháng đã thông báo (chữ "tháng hưởng tiếp theo" của Mẫu số 16)',
      en: 'it runs from the month after the one of the notice (form 16: "the next benefit month")',
    },
    {
      vi: 'Điều 17 chỉ tạm dừng tháng không có thông báo',
      en: 'art. 17 suspends only a month without a notice',
    },
  ),
  words: {
    short: { vi: 'Tiếp tục hưởng từ tháng đã thông báo.', en: 'The month of the renewed notice is due.' },
    long: {
      vi: 'Thông báo trở lại thì tiếp tục hưởng từ chính tháng đã thông báo, không phải từ tháng sau.',
      en: 'After a renewed notice the very month for which it was given is due, not the one after it.',
    },
  },
});

export const suspensionRules = [...pairsOf(state), resumedMonth];

/** The step that says which month is due after a renewed notice, under the law of 2025. */
export const resumedMonthNote = (regime: Regime): Explanation[] =>
  regime === '2025' ? [explained({ noticed: true }, resumedMonth).explanation] : [];

export interface Suspension {
  readonly suspended: boolean;
  /** First month of the suspension that runs, null without one. */
  readonly sinceMonth: number | null;
  /** Month from which the last suspension was resumed, null where none was. */
  readonly resumesFrom: number | null;
  /** Months neither paid later nor reserved. */
  readonly monthsLost: readonly number[];
}

/**
 * Whether a benefit is suspended after the notices of its months so far: a missed one suspends its own month, the next
 * one made, exempt or excused resumes from its own month, if time remains (example 8, case G03).
 * @param facts.outcomes of the months from the first on, in order
 * @throws PolicyError `NOT_A_COUNT` for more than twelve months.
 */
export function suspension(
  { regime, outcomes }: { readonly regime: Regime; readonly outcomes: readonly NoticeStatus[] },
  _law: LawData,
): Explained<Suspension> {
  checkCount('outcomes', outcomes.length, 0, 12);
  let sinceMonth: number | null = null;
  let resumesFrom: number | null = null;
  const monthsLost: number[] = [];
  outcomes.forEach((status, at) => {
    if (status === 'missed') {
      monthsLost.push(at + 1);
      sinceMonth ??= at + 1;
    } else if (sinceMonth !== null && (status === 'notified' || status === 'exempt' || status === 'excused')) {
      sinceMonth = null;
      resumesFrom = at + 1;
    }
  });
  const value: Suspension = { suspended: sinceMonth !== null, sinceMonth, resumesFrom, monthsLost };
  return explained(value, state[regime], {
    facts: { outcomes },
    children: resumesFrom === null ? [] : resumedMonthNote(regime),
  });
}
