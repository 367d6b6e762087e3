import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';

const refusal = bothLaws(
  {
    id: 'referral.refusal',
    topic: 'termination',
    title: { vi: 'Từ chối việc làm không có lý do chính đáng', en: 'Unjustified refusal of a job' },
    words: {
      short: {
        vi: 'Lần giới thiệu ngày {date} {unjustified?là|không phải là} từ chối không có lý do chính đáng.',
        en: 'The referral of {date} {unjustified?was|was not} refused without good reason.',
      },
      long: {
        vi: 'Giới thiệu ngày {date}: việc phù hợp hoặc đã từng làm: {suitable?có|không}; kết quả: {outcome}; việc đúng như thông báo: {jobMatchesNotice?có|không}. Từ chối không có lý do chính đáng: {unjustified?có|không}.',
        en: 'Referral of {date}: suitable or done before: {suitable?yes|no}; outcome: {outcome}; job as advertised: {jobMatchesNotice?yes|no}. Refused without good reason: {unjustified?yes|no}.',
      },
    },
  },
  { articles: ['D28 21.1.đ', 'C28 6.1', 'C28 6.2', 'C28 6.3'] },
  { articles: ['D374 19.1.d', 'D374 10.4'] },
);

const twice = bothLaws(
  {
    id: 'referral.two-refusals',
    topic: 'termination',
    title: { vi: 'Hai lần từ chối việc làm', en: 'Two refusals of a job' },
    words: {
      short: {
        vi: '{unjustifiedRefusals} lần từ chối không có lý do chính đáng: {terminated?chấm dứt hưởng từ ngày {terminationDate}|tiếp tục hưởng}.',
        en: '{unjustifiedRefusals} unjustified refusals: {terminated?the benefit ends on {terminationDate}|the benefit goes on}.',
      },
      long: {
        vi: 'Các lần từ chối không có lý do chính đáng: {dates}; đủ {needed} lần thì chấm dứt, không bảo lưu: {terminated?chấm dứt từ ngày {terminationDate}|chưa đủ}.',
        en: 'Unjustified refusals: {dates}; {needed} of them end the benefit without reservation: {terminated?it ends on {terminationDate}|not reached}.',
      },
    },
  },
  {
    articles: ['L13 53.3.đ', 'D28 21.1.đ'],
    confidence: bySwitch('secondRefusalDate'),
  },
  { articles: ['L25 41.4.d', 'D374 19.1.d'] },
);

export const referralRules = pairsOf(refusal, twice);

const REFUSALS_NEEDED = 2;

export interface Referral {
  readonly date: CivilDate;
  /** Fits the training and trade that the worker stated, or is work done before (Circular art. 6(1), (2); D374 19.1.d). */
  readonly suitable: boolean;
  readonly outcome: 'did-not-attend' | 'attended-not-hired' | 'hired-and-accepted' | 'hired-but-declined';
  /** Whether the job won was as the employer's notice said; null when none was won. */
  readonly jobMatchesNotice: boolean | null;
}

export interface Refusals {
  readonly unjustifiedRefusals: number;
  readonly terminated: boolean;
  /** Null while the benefit goes on, and while the decision whose day counts (2013, switch `secondRefusalDate`) is not made. */
  readonly terminationDate: CivilDate | null;
}

/**
 * Counts the referrals that were refused without good reason; the second one ends the benefit without reservation.
 * @example refusals({ regime: '2013', referrals, decided: null }, law).value.terminationDate // day of the second
 */
export function refusals(
  facts: { readonly regime: Regime; readonly referrals: readonly Referral[]; readonly decided: CivilDate | null },
  law: LawData,
): Explained<Refusals> {
  const { regime, referrals, decided } = facts;
  const steps = [...referrals].sort((a, b) => (a.date < b.date ? -1 : 1)).map((referral) => judge(regime, referral));
  const dates = steps.flatMap(({ value, date }) => (value.unjustified ? [date] : []));
  const second = dates[REFUSALS_NEEDED - 1];
  const byDecision = regime === '2013' && law.choices.secondRefusalDate === 'decision';
  const terminationDate = second === undefined ? null : byDecision ? decided : second;
  const value = { unjustifiedRefusals: dates.length, terminated: second !== undefined, terminationDate };
  return explained(value, twice[regime], {
    facts: { decided },
    figures: { dates, needed: REFUSALS_NEEDED },
    children: steps.map(({ explanation }) => explanation),
    ...(regime === '2013' && { choice: standing(law, 'secondRefusalDate') }),
  });
}

function judge(regime: Regime, referral: Referral): Explained<{ unjustified: boolean }> & { readonly date: CivilDate } {
  const { date, suitable, outcome, jobMatchesNotice } = referral;
  const stayedAway = outcome === 'did-not-attend' && suitable;
  const declined = outcome === 'hired-but-declined' && jobMatchesNotice !== false;
  const judged = explained({ unjustified: stayedAway || declined }, refusal[regime], {
    facts: { date, suitable, outcome, jobMatchesNotice },
  });
  return { ...judged, date };
}
