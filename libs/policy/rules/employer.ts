import { type Explained, type Regime, type Vnd, LAW, LAW_2025, explained, rule, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf } from './both-laws.js';

const liability = rule({
  id: 'employer.liability.2025',
  topic: 'employer',
  title: { vi: 'Trách nhiệm khi không đóng đủ', en: 'Liability for unpaid contributions' },
  articles: ['L25 33.7'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Người sử dụng lao động {liable?phải trả {owedVnd} đồng cho người lao động|không phải trả gì thêm}.',
      en: 'The employer {liable?owes the worker {owedVnd} dong|owes nothing more}.',
    },
    long: {
      vi: 'Đã đóng đủ khi chấm dứt: {settled?có|không}; các chế độ người lao động được hưởng {entitledVnd} đồng, đã được trả {receivedVnd} đồng: người sử dụng lao động trả {owedVnd} đồng.',
      en: 'Paid in full at termination: {settled?yes|no}; the worker was entitled to {entitledVnd} dong and received {receivedVnd} dong: the employer owes {owedVnd} dong.',
    },
  },
});

const massReduction = bothLaws(
  {
    id: 'employer.mass-reduction',
    topic: 'employer',
    title: { vi: 'Giảm từ 50 lao động', en: 'Reduction of 50 workers or more' },
    words: {
      short: {
        vi: '{atOnce?Phải thông báo ngay cho trung tâm dịch vụ việc làm|Thông báo theo kỳ hằng tháng}.',
        en: '{atOnce?The job centre must be told at once|The monthly notice is enough}.',
      },
      long: {
        vi: 'Giảm {workers} lao động (ngưỡng {threshold}): {atOnce?thông báo ngay|thông báo theo kỳ hằng tháng}.',
        en: '{workers} workers fewer (threshold {threshold}): {atOnce?to be told at once|with the monthly notice}.',
      },
    },
  },
  { articles: ['C28 16.3'] },
  { articles: ['L25 48', 'C28 16.3'], confidence: assumedFromDecree() },
);

export const employerRules = [liability, ...pairsOf(massReduction)];

export interface LiabilityFacts {
  /** Contributions were paid in full when the contract ended. */
  readonly settled: boolean;
  /** What the worker would have received under the law, and what was received all the same. */
  readonly entitledVnd: number;
  readonly receivedVnd: number;
}

/**
 * What an employer who did not pay the contributions in full owes the worker: an amount equal to the benefits that
 * the worker is entitled to (L25 33.7, from 2026).
 * @throws PolicyError `MONEY_NOT_WHOLE`.
 */
export function employerLiability(facts: LiabilityFacts, _law: LawData): Explained<{ liable: boolean; owedVnd: Vnd }> {
  const missing = Math.max(0, vnd(facts.entitledVnd) - vnd(facts.receivedVnd));
  const owedVnd = vnd(facts.settled ? 0 : missing);
  return explained({ liable: owedVnd > 0, owedVnd }, liability, {
    facts: { settled: facts.settled, entitledVnd: facts.entitledVnd, receivedVnd: facts.receivedVnd },
  });
}

const MASS_REDUCTION = 50;

/** Whether a reduction of staff is to be told to the job centre at once: from 50 workers on (C28 16.3). */
export function massReductionNotice(
  { regime, workers }: { readonly regime: Regime; readonly workers: number },
  _law: LawData,
): Explained<{ atOnce: boolean }> {
  checkCount('workers', workers, 0, 10_000_000);
  return explained({ atOnce: workers >= MASS_REDUCTION }, massReduction[regime], {
    facts: { workers },
    figures: { threshold: MASS_REDUCTION },
  });
}
