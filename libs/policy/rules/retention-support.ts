import { type CivilDate, daysBetween } from '../../calendar/index.js';
import { type Explained, type Regime, type Vnd, LAW, LAW_2025, explained, rule, vnd } from '../framework/index.js';
import { checkCount, checkNotBefore } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { courseLength, supportedMonths } from './course.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';

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
  { articles: ['L25 42.3', 'D374 23.1', 'D374 23.2'] },
);

const left = rule({
  id: 'retention-training.left-early.2025',
  topic: 'employer',
  title: { vi: 'Người lao động thôi học giữa khóa', en: 'A worker who leaves during the course' },
  articles: ['D374 23.3', 'D374 25'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Được hỗ trợ {supportedMonths} tháng cho người này.',
      en: '{supportedMonths} months are supported for this worker.',
    },
    long: {
      vi: 'Khóa học từ {courseStart} đến {courseEnd}, ngày học cuối {lastDay}: tháng có 1 ngày học tính là một tháng; trong những ngày lẻ của khóa học, dưới 15 ngày tính nửa tháng: {supportedMonths} tháng.',
      en: 'A course from {courseStart} to {courseEnd}, last day of study {lastDay}: a month with a day of study is a month; in the odd days of the course, under 15 make half a month: {supportedMonths} months.',
    },
  },
});

const kept = rule({
  id: 'retention-training.refund.2025',
  topic: 'employer',
  title: { vi: 'Hoàn trả khi không duy trì việc làm', en: 'Refund for a worker who was not kept' },
  articles: ['D374 25', 'D374 26.10'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Người sử dụng lao động {owed?phải hoàn trả {refundVnd} đồng|không phải hoàn trả}.',
      en: 'The employer {owed?pays back {refundVnd} dong|pays nothing back}.',
    },
    long: {
      vi: 'Người lao động không được duy trì việc làm theo phương án; lý do: {ground}; đã hỗ trợ {supportVnd} đồng: {owed?hoàn trả toàn bộ, {refundVnd} đồng|thuộc trường hợp không phải hoàn trả}.',
      en: 'A worker was not kept as planned; because of {ground}; support of {supportVnd} dong: {owed?all is paid back, {refundVnd} dong|one of the four cases without a refund}.',
    },
  },
});

export const retentionSupportRules = [...pairsOf(amount), left, kept];

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
 * half a month, 15 and more are one (D28 4, Circular example 18; D374 23).
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

/**
 * The months of a worker who leaves during the course without fault of the employer (from 2026): a month of the course
 * in which one day was studied is a month; in its odd days fewer than 15 make half a month.
 * @example monthsOfLeaver({ courseStart: '2026-03-02', courseEnd: '2026-05-10', lastDay: '2026-04-02' }, law).value.supportedMonths // 2
 * @throws PolicyError `BEFORE` when the last day lies outside the course.
 */
export function monthsOfLeaver(
  facts: { readonly courseStart: CivilDate; readonly courseEnd: CivilDate; readonly lastDay: CivilDate },
  law: LawData,
): Explained<{ supportedMonths: number }> {
  const { courseStart, courseEnd, lastDay } = facts;
  checkNotBefore('courseEnd', courseEnd, 'lastDay', lastDay);
  const { halfMonthUpToDays, mostMonths } = fundRateOn(law, 'retentionTraining', courseStart);
  const whole = courseLength(courseStart, courseEnd, law);
  const begun = whole.fullMonths.filter(([from]) => from <= lastDay).length;
  const oddDays =
    whole.oddDays !== null && lastDay >= whole.oddDays[0] ? daysBetween(whole.oddDays[0], lastDay) + 1 : 0;
  return explained({ supportedMonths: supportedMonths(begun, oddDays, halfMonthUpToDays, mostMonths) }, left, {
    facts: { courseStart, courseEnd, lastDay },
  });
}

/**
 * Why a trained worker was not kept. The first four are those of D374 25.1–25.4; `lawful-resignation` is one under
 * Labour Code 35.1, 35.2.đ or 35.2.e, `resignation-for-cause` one under its other points, for which the employer pays.
 */
export type NotKeptGround =
  | 'employer-lawful-termination'
  | 'dismissal'
  | 'lawful-resignation'
  | 'unlawful-resignation'
  | 'resignation-for-cause'
  | 'agreement'
  | 'other';

const WITHOUT_REFUND: readonly NotKeptGround[] = [
  'employer-lawful-termination',
  'dismissal',
  'lawful-resignation',
  'unlawful-resignation',
];

/** What an employer pays back for a worker whom it did not keep as planned: all, save in the four cases of D374 25. */
export function retentionRefund(
  { ground, supportVnd }: { readonly ground: NotKeptGround; readonly supportVnd: number },
  _law: LawData,
): Explained<{ owed: boolean; refundVnd: Vnd }> {
  const support = vnd(supportVnd);
  const owed = !WITHOUT_REFUND.includes(ground);
  return explained({ owed, refundVnd: owed ? support : vnd(0) }, kept, { facts: { ground, supportVnd: support } });
}
