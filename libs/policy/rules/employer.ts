import { type Explained, type Regime, type Vnd, LAW, LAW_2025, explained, rule, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';

const liability = rule({
  id: 'employer.liability.2025',
  topic: 'employer',
  title: { vi: 'Trách nhiệm khi không đóng đủ', en: 'Liability for unpaid contributions' },
  articles: ['L25 33.7', 'D374 6.1', 'D374 6.2'],
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

const staffChange = bothLaws(
  {
    id: 'employer.mass-reduction',
    topic: 'employer',
    title: { vi: 'Biến động từ 50 lao động', en: 'Change of 50 workers or more' },
    words: {
      short: {
        vi: '{notify?Phải thông báo ngay cho trung tâm dịch vụ việc làm|Thông báo theo kỳ hằng tháng}.',
        en: '{notify?The job centre must be told at once|The monthly notice is enough}.',
      },
      long: {
        vi: 'Giảm {lost} lao động (ngưỡng {threshold}): {notify?thông báo ngay|thông báo theo kỳ hằng tháng}.',
        en: '{lost} workers fewer (threshold {threshold}): {notify?to be told at once|with the monthly notice}.',
      },
    },
  },
  { articles: ['C28 16.3'] },
  {
    articles: ['D374 32.10', 'D374 32.6', 'D374 form 33'],
    words: {
      short: {
        vi: '{notify?Phải thông báo theo Mẫu số 33 cho tổ chức dịch vụ việc làm công|Không phải thông báo theo Mẫu số 33}.',
        en: '{notify?The job centre must be told on form 33|No form 33 is due}.',
      },
      long: {
        vi: 'Tăng {gained}, giảm {lost} lao động (ngưỡng {threshold}): {notify?thông báo theo Mẫu số 33, Nghị định không đặt thời hạn|không phải thông báo theo mẫu này; biến động vẫn được thông báo cho tổ chức dịch vụ việc làm công, không có thời hạn}.',
        en: '{gained} workers more, {lost} fewer (threshold {threshold}): {notify?to be told on form 33, for which no period is set|no such notice is due; changes are told to the centre all the same, without a period}.',
      },
    },
  },
);

export const employerRules = [liability, ...pairsOf(staffChange)];

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

const MANY = 50;

/**
 * Whether a change of staff is to be told on its own: a loss of 50 workers or more, at once (2013, C28 16.3); a gain or
 * a loss of 50 or more, on form 33, without a period (2025, D374 32.10).
 * @example staffChangeNotice({ regime: '2025', gained: 50, lost: 0 }, law).value.notify // true
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function staffChangeNotice(
  { regime, gained, lost }: { readonly regime: Regime; readonly gained: number; readonly lost: number },
  _law: LawData,
): Explained<{ notify: boolean }> {
  checkCount('gained', gained, 0, 10_000_000);
  checkCount('lost', lost, 0, 10_000_000);
  const notify = lost >= MANY || (regime === '2025' && gained >= MANY);
  return explained({ notify }, staffChange[regime], { facts: { gained, lost }, figures: { threshold: MANY } });
}
