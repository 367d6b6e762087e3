import { type Explained, type Regime, type Value, explained } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { DAYS_AWAY } from './away-month.js';

const rules = bothLaws(
  {
    id: 'eligibility.contributing',
    topic: 'eligibility',
    title: { vi: 'Đang đóng bảo hiểm thất nghiệp', en: 'Currently contributing' },
    words: {
      short: {
        vi: 'Khi chấm dứt hợp đồng, người lao động {contributing?đang đóng|không đang đóng} bảo hiểm thất nghiệp.',
        en: 'At termination the worker {contributing?was|was not} contributing.',
      },
      long: {
        vi: 'Đã đóng tháng chấm dứt: {paidMonthOfTermination?có|không}; đã đóng tháng liền trước: {paidMonthBefore?có|không}; nghỉ từ {least} ngày làm việc có xác nhận trong một trong hai tháng đó: {away?có|không}. Kết luận: {contributing?đang đóng|không đang đóng}.',
        en: 'Month of termination paid: {paidMonthOfTermination?yes|no}; month before it paid: {paidMonthBefore?yes|no}; {least} working days away, confirmed, in either: {away?yes|no}. The worker {contributing?was|was not} contributing.',
      },
    },
  },
  { articles: ['D28 12.2', 'L13 49'] },
  {
    articles: ['D374 3', 'D158 26.2', 'L25 38.1'],
    words: {
      short: {
        vi: 'Khi chấm dứt hợp đồng, người lao động {contributing?đang đóng|không đang đóng} bảo hiểm thất nghiệp.',
        en: 'At termination the worker {contributing?was|was not} contributing.',
      },
      long: {
        vi: 'Đã đóng tháng chấm dứt: {paidMonthOfTermination?có|không}; đã đóng tháng liền trước: {paidMonthBefore?có|không}; nghỉ từ {least} ngày làm việc có xác nhận trong một trong hai tháng đó: {away?có|không}; đơn vị không còn khả năng đóng: {employerCannotPay?có|không}. Kết luận: {contributing?đang đóng|không đang đóng}.',
        en: 'Month of termination paid: {paidMonthOfTermination?yes|no}; month before it paid: {paidMonthBefore?yes|no}; {least} working days away, confirmed, in either: {away?yes|no}; employer no longer able to pay: {employerCannotPay?yes|no}. The worker {contributing?was|was not} contributing.',
      },
    },
  },
);

export const contributingRules = pairsOf(rules);

/** Time away from work in the month of termination or the one before, confirmed in the insurance book. */
export interface LeaveAtTheEnd {
  readonly kind: 'sickness' | 'maternity' | 'unpaid-leave' | 'suspended-contract';
  /** In which month it was: `earlier` ones do not count. */
  readonly month: 'termination' | 'before' | 'earlier';
  readonly workingDays: number;
}

export interface ContributingFacts {
  readonly regime: Regime;
  readonly paidMonthOfTermination: boolean;
  readonly paidMonthBefore: boolean;
  /** `confirmed` where it is only known that there was one that counts. */
  readonly leave: LeaveAtTheEnd | 'confirmed' | null;
  /**
   * Law of 2025: the employer is no longer able to pay, as D158 26.2 lists it: bankrupt, in bankruptcy or dissolution,
   * not at the registered address, registration revoked, or without a representative. Its limit to failures before July
   * 2024 is not taken over (D374 3.6 refers to the clause alone).
   */
  readonly employerCannotPay: boolean;
}

/**
 * Whether somebody was contributing when the contract ended: paid for that month or the one before, or away for 14
 * working days or more in either (D28 12.2; D374 3.1–3.5), or left an employer that cannot pay (D374 3.6).
 * @example contributing({ regime: '2025', paidMonthOfTermination: false, paidMonthBefore: false, leave: null, employerCannotPay: true }, law).value.contributing // true
 * @throws PolicyError `NOT_A_COUNT` unless the days away are a whole number from 0 to 31.
 */
export function contributing(facts: ContributingFacts, _law: LawData): Explained<{ contributing: boolean }> {
  const { regime, paidMonthOfTermination, paidMonthBefore, leave, employerCannotPay } = facts;
  const away = leave === 'confirmed' || (leave !== null && counts(leave));
  const unable = regime === '2025' && employerCannotPay;
  return explained({ contributing: paidMonthOfTermination || paidMonthBefore || away || unable }, rules[regime], {
    facts: { paidMonthOfTermination, paidMonthBefore, leave: stated(leave), employerCannotPay },
    figures: { least: DAYS_AWAY, away },
  });
}

const stated = (leave: ContributingFacts['leave']): Value =>
  typeof leave === 'string' || leave === null ? leave : { ...leave };

function counts({ month, workingDays }: LeaveAtTheEnd): boolean {
  checkCount('leave.workingDays', workingDays, 0, 31);
  return month !== 'earlier' && workingDays >= DAYS_AWAY;
}
