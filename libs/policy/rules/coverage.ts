import { type Explained, type Regime, explained } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const rules = bothLaws(
  {
    id: 'coverage',
    topic: 'coverage',
    title: { vi: 'Đối tượng tham gia bảo hiểm thất nghiệp', en: 'Who is insured' },
    words: {
      short: {
        vi: 'Người lao động {covered?thuộc|không thuộc} đối tượng tham gia bảo hiểm thất nghiệp.',
        en: 'The worker {covered?is|is not} covered by unemployment insurance.',
      },
      long: {
        vi: 'Công dân Việt Nam: {citizen?có|không}; việc làm theo {work}, hợp đồng {contractKind} ({contractMonths} tháng): {covered?thuộc|không thuộc} đối tượng tham gia (lý do: {reason}).',
        en: 'Vietnamese citizen: {citizen?yes|no}; work as {work}, contract {contractKind} ({contractMonths} months): the worker {covered?is|is not} covered (ground: {reason}).',
      },
    },
  },
  { articles: ['L13 43.1', 'L13 43.2', 'L13 3.1', 'D28 2.2'] },
  { articles: ['L25 31.1', 'L25 31.2', 'L25 2.1'] },
);

export const coverageRules = pairsOf(rules);

/** Why somebody is insured or not; the words stand in the articles. */
export type CoverageReason =
  | 'covered'
  | 'not-a-citizen'
  | 'domestic-worker'
  | 'drawing-pension'
  | 'pension-eligible'
  | 'monthly-allowance'
  | 'probation'
  | 'contract-too-short'
  | 'part-time-below-lowest-base'
  | 'manager-without-salary'
  | 'insured-by-earlier-contract';

export interface CoverageFacts {
  readonly regime: Regime;
  /** Of Viet Nam: both laws insure workers, who are citizens by definition (L13 3.1; L25 2.1). */
  readonly citizen: boolean;
  /** `contract`: labour contract by any name; `public-service`: hợp đồng làm việc; `manager`: managers of enterprises and cooperatives. */
  readonly work: 'contract' | 'public-service' | 'manager';
  /** Kind and length in months of a labour contract; `months` is null for an indefinite one. */
  readonly contract: { readonly kind: 'indefinite' | 'fixed-term' | 'seasonal'; readonly months: number | null } | null;
  /** Managers: paid a salary (and, in 2013, in compulsory social insurance). */
  readonly salaried: boolean;
  /** Part-time work under the law of 2025: pay at or above the lowest base of compulsory social insurance; null when full-time. */
  readonly partTimeAtLowestBase: boolean | null;
  /** Under the law of 2013, another covered contract that was concluded earlier and is still performed. */
  readonly insuredByEarlierContract: boolean;
  readonly pension: 'none' | 'eligible' | 'drawing';
  /** Social insurance allowance or monthly allowance of the Government (2025). */
  readonly monthlyAllowance: boolean;
  readonly probation: boolean;
  readonly domesticWorker: boolean;
}

/**
 * Whether a worker is insured (L13 43; L25 31). Of several contracts the first one counts in 2013; in 2025 insurance
 * follows compulsory social insurance.
 * @example coverage({ regime: '2025', work: 'contract', contract: { kind: 'fixed-term', months: 1 }, … }, law).value.covered
 * @throws PolicyError `NOT_A_COUNT` when a length is not a whole number of months from 0 to 1200.
 */
export function coverage(facts: CoverageFacts, _law: LawData): Explained<{ covered: boolean; reason: CoverageReason }> {
  const months = facts.contract?.months ?? null;
  if (months !== null) checkCount('contract.months', months, 0, 1200);
  const reason =
    excludedBy(facts) ?? (facts.regime === '2013' ? bar2013(facts, months) : bar2025(facts, months)) ?? 'covered';
  return explained({ covered: reason === 'covered', reason }, rules[facts.regime], {
    facts: {
      citizen: facts.citizen,
      work: facts.work,
      contractKind: facts.contract?.kind ?? null,
      contractMonths: months,
      salaried: facts.salaried,
      pension: facts.pension,
      monthlyAllowance: facts.monthlyAllowance,
      probation: facts.probation,
      domesticWorker: facts.domesticWorker,
    },
  });
}

/** Persons left out whatever their contract (L13 43.2; L25 31.2). */
function excludedBy({
  regime,
  citizen,
  domesticWorker,
  pension,
  monthlyAllowance,
  probation,
}: CoverageFacts): CoverageReason | null {
  if (!citizen) return 'not-a-citizen';
  if (domesticWorker) return 'domestic-worker';
  if (pension === 'drawing') return 'drawing-pension';
  if (regime === '2013') return null;
  if (pension === 'eligible') return 'pension-eligible';
  if (monthlyAllowance) return 'monthly-allowance';
  return probation ? 'probation' : null;
}

function bar2013(facts: CoverageFacts, months: number | null): CoverageReason | null {
  if (facts.work === 'manager' && !facts.salaried) return 'manager-without-salary';
  const seasonal = facts.work === 'contract' && facts.contract?.kind === 'seasonal';
  if (seasonal && (months ?? 0) < 3) return 'contract-too-short';
  return facts.insuredByEarlierContract ? 'insured-by-earlier-contract' : null;
}

function bar2025(facts: CoverageFacts, months: number | null): CoverageReason | null {
  if (facts.work === 'manager') return facts.salaried ? null : 'manager-without-salary';
  if (facts.work === 'public-service') return null;
  const limited = facts.contract !== null && facts.contract.kind !== 'indefinite';
  if (limited && (months ?? 0) < 1) return 'contract-too-short';
  return facts.partTimeAtLowestBase === false ? 'part-time-below-lowest-base' : null;
}
