import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, ALWAYS, LAW, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';

const counselling = bothLaws(
  {
    id: 'counselling.entitled',
    topic: 'procedure',
    title: { vi: 'Tư vấn, giới thiệu việc làm', en: 'Job counselling and referral' },
    words: {
      short: {
        vi: 'Người lao động {entitled?được|không được} tư vấn, giới thiệu việc làm từ bảo hiểm thất nghiệp.',
        en: 'The worker {entitled?is|is not} entitled to counselling and referral under the insurance.',
      },
      long: {
        vi: 'Đang đóng khi chấm dứt hợp đồng: {insuredAtTermination?có|không}; có nhu cầu tìm việc: {wantsWork?có|không}. Kết luận: {entitled?được|không được} tư vấn, giới thiệu việc làm.',
        en: 'Contributing when the contract ended: {insuredAtTermination?yes|no}; looking for work: {wantsWork?yes|no}. Counselling and referral: {entitled?yes|no}.',
      },
    },
  },
  { articles: ['L13 54', 'D28 14.1'] },
  { articles: ['L25 36.1'] },
);

const refusal = rule({
  id: 'referral.refusal',
  topic: 'termination',
  title: { vi: 'Từ chối việc làm không có lý do chính đáng', en: 'Unjustified refusal of a job' },
  articles: ['C28 6.1', 'C28 6.2', 'C28 6.3', 'D28 21.1.đ'],
  force: ALWAYS,
  confidence: LAW,
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
});

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
  { articles: ['L25 41.4.d', 'C28 6'], confidence: assumedFromDecree('secondRefusalDate') },
);

export const referralRules = [...pairsOf(counselling), refusal, ...pairsOf(twice)];

const REFUSALS_NEEDED = 2;

/** Whether somebody is counselled and referred to jobs free of charge (L13 54; L25 36). */
export function counsellingEntitled(
  facts: { readonly regime: Regime; readonly insuredAtTermination: boolean; readonly wantsWork: boolean },
  _law: LawData,
): Explained<{ entitled: boolean }> {
  const { regime, insuredAtTermination, wantsWork } = facts;
  return explained({ entitled: insuredAtTermination && wantsWork }, counselling[regime], {
    facts: { insuredAtTermination, wantsWork },
  });
}

export interface Referral {
  readonly date: CivilDate;
  /** Fits the training and trade that the worker stated, or is work done before (Circular art. 6(1), (2)). */
  readonly suitable: boolean;
  readonly outcome: 'did-not-attend' | 'attended-not-hired' | 'hired-and-accepted' | 'hired-but-declined';
  /** Whether the job won was as the employer's notice said; null when none was won. */
  readonly jobMatchesNotice: boolean | null;
}

export interface Refusals {
  readonly unjustifiedRefusals: number;
  readonly terminated: boolean;
  /** Null while the benefit goes on, and while the decision whose day counts (switch `secondRefusalDate`) is not made. */
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
  const steps = [...referrals].sort((a, b) => (a.date < b.date ? -1 : 1)).map(judge);
  const dates = steps.flatMap(({ value, date }) => (value.unjustified ? [date] : []));
  const second = dates[REFUSALS_NEEDED - 1];
  const terminationDate = second === undefined ? null : law.choices.secondRefusalDate === 'decision' ? decided : second;
  const value = { unjustifiedRefusals: dates.length, terminated: second !== undefined, terminationDate };
  return explained(value, twice[regime], {
    facts: { decided },
    figures: { dates, needed: REFUSALS_NEEDED },
    children: steps.map(({ explanation }) => explanation),
    choice: standing(law, 'secondRefusalDate'),
  });
}

function judge(referral: Referral): Explained<{ unjustified: boolean }> & { readonly date: CivilDate } {
  const { date, suitable, outcome, jobMatchesNotice } = referral;
  const stayedAway = outcome === 'did-not-attend' && suitable;
  const declined = outcome === 'hired-but-declined' && jobMatchesNotice !== false;
  const judged = explained({ unjustified: stayedAway || declined }, refusal, {
    facts: { date, suitable, outcome, jobMatchesNotice },
  });
  return { ...judged, date };
}
