import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, type Vnd, explained, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf } from './both-laws.js';
import { courseLength, supportedMonths } from './course.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';

const eligibility = bothLaws(
  {
    id: 'retention-training.eligibility',
    topic: 'employer',
    title: { vi: 'Điều kiện hỗ trợ đào tạo duy trì việc làm', en: 'Conditions of retention training support' },
    words: {
      short: {
        vi: 'Người sử dụng lao động {eligible?đủ|chưa đủ} điều kiện được hỗ trợ.',
        en: 'The employer {eligible?meets|does not meet} the conditions.',
      },
      long: {
        vi: 'Đóng đủ {paidMonths} tháng (cần {needed}); nguy cơ cắt giảm {jobsAtRisk} trên {employees} lao động (ngưỡng {threshold}). Điều kiện chưa đạt: {unmet}.',
        en: '{paidMonths} months paid in full ({needed} needed); {jobsAtRisk} of {employees} jobs at risk (threshold {threshold}). Conditions not met: {unmet}.',
      },
    },
  },
  { articles: ['L13 47.1', 'D28 3'] },
  { articles: ['L25 42.1', 'L25 42.2'] },
);

const amount = bothLaws(
  {
    id: 'retention-training.amount',
    topic: 'employer',
    title: { vi: 'Mức hỗ trợ đào tạo duy trì việc làm', en: 'Amount of retention training support' },
    words: {
      short: {
        vi: 'Tổng kinh phí được hỗ trợ là {totalVnd} đồng.',
        en: 'The support comes to {totalVnd} dong.',
      },
      long: {
        vi: 'Khóa học từ {courseStart} đến {courseEnd}: {months} tháng và {oddDaysCount} ngày lẻ, tính {supportedMonths} tháng; {workers} người, {rateVnd} đồng một người một tháng (tối đa {limitVnd}): {totalVnd} đồng.',
        en: 'A course from {courseStart} to {courseEnd}: {months} months and {oddDaysCount} odd days, counted as {supportedMonths} months; {workers} workers, {rateVnd} dong each a month (at most {limitVnd}): {totalVnd} dong.',
      },
    },
  },
  { articles: ['D28 4', 'C28 15.3', 'L13 47.2'] },
  { articles: ['L25 42.3', 'L25 42.4', 'D28 4'], confidence: assumedFromDecree() },
);

export const retentionTrainingRules = pairsOf(eligibility, amount);

const MONTHS_NEEDED = 12;

/** Jobs that must be at risk by size of the employer (D28 3.2): 30% or 30; 50; 100. */
export function jobsAtRiskThreshold(employees: number): number {
  if (employees < 200) return Math.min(Math.ceil(employees * 0.3), 30);
  return employees <= 1000 ? 50 : 100;
}

export interface RetentionFacts {
  readonly regime: Regime;
  /** Months paid in full: without a break up to the request (2013), within the 24 months before it (2025). */
  readonly paidMonths: number;
  /** Economic downturn or force majeure (2013); one of the cases of L25 42.1. */
  readonly hardship: boolean;
  readonly employees: number;
  readonly jobsAtRisk: number;
  /** Loss in the year before, confirmed by the tax office (2013 only). */
  readonly lackOfFunds: boolean;
  /** A plan for training and keeping the jobs; approved by the authority in 2013. */
  readonly plan: boolean;
}

export type RetentionCondition = 'twelve-months' | 'hardship' | 'jobs-at-risk' | 'lack-of-funds' | 'plan';

/**
 * Whether an employer gets support for training that keeps jobs. The law of 2025 asks neither for lack of funds nor
 * (until the decree says so) for a number of jobs at risk.
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function retentionTrainingEligibility(
  facts: RetentionFacts,
  _law: LawData,
): Explained<{ eligible: boolean; unmet: readonly RetentionCondition[] }> {
  const { regime, paidMonths, employees, jobsAtRisk } = facts;
  checkCount('paidMonths', paidMonths, 0, 1200);
  checkCount('employees', employees, 1, 10_000_000);
  checkCount('jobsAtRisk', jobsAtRisk, 0, employees);
  const threshold = jobsAtRiskThreshold(employees);
  const conditions: readonly [RetentionCondition, boolean][] = [
    ['twelve-months', paidMonths >= MONTHS_NEEDED],
    ['hardship', facts.hardship],
    ['jobs-at-risk', regime === '2025' || jobsAtRisk >= threshold],
    ['lack-of-funds', regime === '2025' || facts.lackOfFunds],
    ['plan', facts.plan],
  ];
  const unmet = conditions.filter(([, met]) => !met).map(([condition]) => condition);
  return explained({ eligible: unmet.length === 0, unmet }, eligibility[regime], {
    facts: {
      paidMonths,
      employees,
      jobsAtRisk,
      hardship: facts.hardship,
      lackOfFunds: facts.lackOfFunds,
      plan: facts.plan,
    },
    figures: { needed: MONTHS_NEEDED, threshold },
  });
}

export interface RetentionSupportFacts {
  readonly regime: Regime;
  readonly workers: number;
  /** Cost of a worker a month; what lies above the limit is the employer's own. */
  readonly monthlyRateVnd: number;
  readonly courseStart: CivilDate;
  readonly courseEnd: CivilDate;
}

/**
 * Support for retention training: at most 1 million a worker a month, at most six months; fewer than 15 odd days are
 * half a month, 15 and more are one (D28 4; Circular example 18).
 * @example retentionTrainingSupport({ workers: 100, monthlyRateVnd: 600_000, courseStart: '2015-03-05', courseEnd: '2015-05-15' }, law).value.totalVnd // 150_000_000
 * @throws PolicyError `BEFORE`, `NOT_A_COUNT`, `MONEY_NOT_WHOLE`, `RATE_UNKNOWN`.
 */
export function retentionTrainingSupport(
  facts: RetentionSupportFacts,
  law: LawData,
): Explained<{ supportedMonths: number; totalVnd: Vnd }> {
  const { regime, workers, courseStart, courseEnd } = facts;
  checkCount('workers', workers, 1, 10_000_000);
  const rates = fundRateOn(law, 'retentionTraining', courseStart);
  const { fullMonths, oddDays, oddDaysCount } = courseLength(courseStart, courseEnd, law);
  const months = supportedMonths(fullMonths.length, oddDaysCount, rates.halfMonthUpToDays, rates.mostMonths);
  const rateVnd = Math.min(vnd(facts.monthlyRateVnd), rates.perWorkerMonthVnd);
  const value = { supportedMonths: months, totalVnd: vnd(wholeVnd(rateVnd * workers * months)) };
  return explained(value, amount[regime], {
    facts: { workers, monthlyRateVnd: facts.monthlyRateVnd, courseStart, courseEnd },
    figures: {
      months: fullMonths.length,
      fullMonths,
      oddDays,
      oddDaysCount,
      rateVnd,
      limitVnd: rates.perWorkerMonthVnd,
    },
  });
}
