import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { dutyDue } from './duty.js';
import { RETENTION_DUTIES } from './retention-duties.js';

const title = { vi: 'Điều kiện hỗ trợ đào tạo duy trì việc làm', en: 'Conditions of retention training support' };
const short = {
  vi: 'Người sử dụng lao động {eligible?đủ|chưa đủ} điều kiện được hỗ trợ.',
  en: 'The employer {eligible?meets|does not meet} the conditions.',
};

const eligibility = bothLaws(
  {
    id: 'retention-training.eligibility',
    topic: 'employer',
    title,
    words: {
      short,
      long: {
        vi: 'Đóng đủ {paidMonths} tháng (cần {needed}); nguy cơ cắt giảm {jobsAtRisk} trên {employees} lao động (ngưỡng {threshold}). Điều kiện chưa đạt: {unmet}.',
        en: '{paidMonths} months paid in full ({needed} needed); {jobsAtRisk} of {employees} jobs at risk (threshold {threshold}). Conditions not met: {unmet}.',
      },
    },
  },
  { articles: ['L13 47.1', 'D28 3'] },
  {
    articles: ['L25 42.1', 'L25 42.2', 'D374 22.1', 'D374 22.2', 'D374 26.2'],
    words: {
      short,
      long: {
        vi: 'Đóng đủ {paidMonths} trong 24 tháng (cần {needed}); phải hoặc có nguy cơ cắt giảm {jobsAtRisk} trong {insured} lao động tham gia bảo hiểm, đơn vị có {employees} lao động (ngưỡng {threshold}); lý do: {ground}. Điều kiện chưa đạt: {unmet}.',
        en: '{paidMonths} of 24 months paid in full ({needed} needed); {jobsAtRisk} of {insured} insured jobs to be cut or at risk, with {employees} employees (threshold {threshold}); because of {ground}. Conditions not met: {unmet}.',
      },
    },
  },
);

export const retentionTrainingRules = pairsOf(eligibility);

const MONTHS_NEEDED = 12;
/** Below this number of employees a share of the staff is enough, too. */
const SMALL = 200;
const LARGE = 1000;

/**
 * Jobs that must be at risk, by size of the employer: under 200 employees 30% or 30, to 1000 employees 50, above 100
 * (D28 3.2; D374 22.1).
 * @param of the staff of which 30% is taken: all in 2013, the insured in 2025
 */
export function jobsAtRiskThreshold(employees: number, of: number = employees): number {
  if (employees < SMALL) return Math.min(Math.ceil((of * 3) / 10), 30);
  return employees <= LARGE ? 50 : 100;
}

/** Why jobs are at risk (D374 22.1.a–d); `other` is none of the four. */
export type RetentionGround = 'restructuring' | 'economic' | 'disaster' | 'ordered-move' | 'other';

export interface RetentionFacts {
  readonly regime: Regime;
  /** Months paid in full: without a break up to the request (2013), within the 24 months before it (2025). */
  readonly paidMonths: number;
  /** Economic downturn or force majeure that forces a change (2013). */
  readonly hardship: boolean;
  /** The case of 2025. */
  readonly ground: RetentionGround;
  readonly employees: number;
  /** Employees who are insured: 2025 takes its 30% of them. */
  readonly insured: number;
  readonly jobsAtRisk: number;
  /** Loss in the year before, confirmed by the tax office (2013 only). */
  readonly lackOfFunds: boolean;
  /** A plan for training and keeping the jobs: approved by the authority in 2013, for at least 12 months in 2025. */
  readonly plan: boolean;
  /** Supported before: 2025 supports once. */
  readonly supportedBefore: boolean;
  /** Day on which the employer came under the case and day of the request (2025); null where not asked. */
  readonly request: { readonly since: CivilDate; readonly filed: CivilDate } | null;
}

export type RetentionCondition =
  'twelve-months' | 'hardship' | 'jobs-at-risk' | 'lack-of-funds' | 'plan' | 'once' | 'filed-in-time';

/**
 * Whether an employer gets support for training that keeps jobs.
 * @example retentionTrainingEligibility({ regime: '2025', employees: 200, insured: 200, jobsAtRisk: 49, … }, law).value.unmet // ['jobs-at-risk']
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function retentionTrainingEligibility(
  facts: RetentionFacts,
  law: LawData,
): Explained<{ eligible: boolean; unmet: readonly RetentionCondition[] }> {
  const { regime, paidMonths, employees, insured, jobsAtRisk } = facts;
  checkCount('paidMonths', paidMonths, 0, 1200);
  checkCount('employees', employees, 1, 10_000_000);
  checkCount('insured', insured, 0, employees);
  checkCount('jobsAtRisk', jobsAtRisk, 0, employees);
  const threshold = jobsAtRiskThreshold(employees, regime === '2013' ? employees : insured);
  const limit =
    facts.request && regime === '2025'
      ? dutyDue(RETENTION_DUTIES.filing, { regime, event: facts.request.since }, law)
      : null;
  const own: readonly [RetentionCondition, boolean][] =
    regime === '2013'
      ? [
          ['hardship', facts.hardship],
          ['lack-of-funds', facts.lackOfFunds],
        ]
      : [
          ['hardship', facts.ground !== 'other'],
          ['once', !facts.supportedBefore],
          ['filed-in-time', !facts.request || !limit || facts.request.filed <= limit.value.due],
        ];
  const conditions: readonly [RetentionCondition, boolean][] = [
    ['twelve-months', paidMonths >= MONTHS_NEEDED],
    ['jobs-at-risk', jobsAtRisk > 0 && jobsAtRisk >= threshold],
    ['plan', facts.plan],
    ...own,
  ];
  const unmet = conditions.filter(([, met]) => !met).map(([condition]) => condition);
  return explained({ eligible: unmet.length === 0, unmet }, eligibility[regime], {
    facts: {
      paidMonths,
      employees,
      insured,
      jobsAtRisk,
      hardship: facts.hardship,
      ground: facts.ground,
      lackOfFunds: facts.lackOfFunds,
      plan: facts.plan,
      supportedBefore: facts.supportedBefore,
    },
    figures: { needed: MONTHS_NEEDED, threshold },
    children: limit ? [limit.explanation] : [],
  });
}
