import type { CivilMonth } from '../../calendar/index.js';
import { type Explained, type Regime, LAW_2025, LAW, explained, rule } from '../framework/index.js';
import { type MonthRange, checkCount, monthsOf } from '../framework/facts.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';

const month = bothLaws(
  {
    id: 'contribution.month',
    topic: 'coverage',
    title: { vi: 'Tháng nghỉ từ 14 ngày làm việc', en: 'A month with 14 working days away' },
    words: {
      short: {
        vi: 'Tháng này {due?phải đóng|không phải đóng} bảo hiểm thất nghiệp.',
        en: 'For this month a contribution {due?is|is not} due.',
      },
      long: {
        vi: 'Trong tháng có {workingDays} ngày làm việc nghỉ vì {kind}; từ {threshold} ngày không hưởng lương thì không đóng: {due?phải đóng|không phải đóng}.',
        en: 'In the month {workingDays} working days were away for {kind}; from {threshold} days without pay none is due: a contribution {due?is|is not} due.',
      },
    },
  },
  {
    articles: ['D28 11.2', 'D28 12.2'],
    confidence: bySwitch('unpaidLeave2013'),
  },
  { articles: ['L25 33.4', 'L25 34.3', 'D374 7.6'] },
);

const backPay = rule({
  id: 'contribution.back-pay.2025',
  topic: 'coverage',
  title: { vi: 'Đóng bù thời gian tạm giam, tạm đình chỉ', en: 'Months made good after detention or suspension' },
  articles: ['L25 34.3', 'D374 7.6'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Các tháng phải đóng bù: {months}.',
      en: 'Months to be made good: {months}.',
    },
    long: {
      vi: 'Tạm dừng đóng vì {kind}; được truy lĩnh đủ tiền lương: {paidInFull?có|không}; hai bên đóng bù cùng bảo hiểm xã hội, bằng số tiền của những tháng đó: {months}.',
      en: 'Contributions paused for {kind}; the wage was later paid in full: {paidInFull?yes|no}; both sides make good, with social insurance and in the sums of those months: {months}.',
    },
  },
});

export const awayMonthRules = [...pairsOf(month), backPay];

/** Working days without pay in a month from which nothing is due. */
export const DAYS_AWAY = 14;

export interface AwayFacts {
  readonly regime: Regime;
  readonly kind: 'sickness' | 'maternity' | 'unpaid-leave' | 'suspended-contract' | 'detention' | 'suspended-from-work';
  /** Working days of the month without pay from the employer, 0 to 31. */
  readonly workingDays: number;
}

/**
 * Whether a contribution is due for a month with absences: none from 14 unpaid working days on, whatever the kind
 * (L25 33.4; D374 7.6); under the law of 2013 none in a month in which the contract is suspended at all.
 * @example contributionMonth({ regime: '2025', kind: 'detention', workingDays: 13 }, law).value.due // true
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function contributionMonth(facts: AwayFacts, law: LawData): Explained<{ due: boolean }> {
  const { regime, kind, workingDays } = facts;
  checkCount('workingDays', workingDays, 0, 31);
  const due = regime === '2013' ? due2013(facts, law) : workingDays < DAYS_AWAY;
  return explained({ due }, month[regime], {
    facts: { kind, workingDays },
    figures: { threshold: DAYS_AWAY },
    ...(regime === '2013' && { choice: standing(law, 'unpaidLeave2013') }),
  });
}

function due2013({ kind, workingDays }: AwayFacts, law: LawData): boolean {
  if (kind === 'suspended-contract') return workingDays === 0;
  if (kind === 'unpaid-leave' && law.choices.unpaidLeave2013 === 'contribution') return true;
  return workingDays < DAYS_AWAY;
}

/**
 * Which paused months are made good once the wage for them has been paid in full (from 2026): all of them or none.
 * @throws PolicyError `MONTHS_REVERSED`, `MONTH_TWICE`, `TOO_MANY_MONTHS`.
 */
export function backPaidMonths(
  facts: {
    readonly kind: 'detention' | 'suspended-from-work';
    readonly paused: readonly MonthRange[];
    readonly paidInFull: boolean;
  },
  _law: LawData,
): Explained<{ months: readonly CivilMonth[] }> {
  const paused = monthsOf('paused', facts.paused, 'refused');
  return explained({ months: facts.paidInFull ? paused : [] }, backPay, {
    facts: { kind: facts.kind, paidInFull: facts.paidInFull },
  });
}
