import type { CivilDate } from '../../calendar/index.js';
import {
  type Explained,
  type Explanation,
  type Regime,
  type Vnd,
  LAW,
  LAW_2013,
  LAW_2025,
  explained,
  rule,
  vnd,
} from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { TrainingSupport } from '../fund-rates.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';
import { supportedMonths } from './course.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';

const amount2013 = rule({
  id: 'training.support.2013',
  topic: 'training',
  title: { vi: 'Mức hỗ trợ học nghề', en: 'Amount of training support' },
  articles: ['Q17 3.1', 'L13 56'],
  force: { ...LAW_2013, from: '2021-05-15' },
  confidence: LAW,
  words: {
    short: { vi: 'Mức hỗ trợ học nghề là {tuitionVnd} đồng.', en: 'Training support is {tuitionVnd} dong.' },
    long: {
      vi: 'Khóa học {courseMonths} tháng {oddDays} ngày: {short?khóa đến {shortCourseMonths} tháng, tối đa {limitVnd} đồng một khóa|khóa trên {shortCourseMonths} tháng, tối đa {limitVnd} đồng một tháng}; học phí {feeVnd} đồng; được hỗ trợ {supportedMonths} tháng, {tuitionVnd} đồng.',
      en: 'A course of {courseMonths} months and {oddDays} days: {short?up to {shortCourseMonths} months, at most {limitVnd} dong for the course|over {shortCourseMonths} months, at most {limitVnd} dong a month}; fee {feeVnd} dong; {supportedMonths} months are supported, {tuitionVnd} dong.',
    },
  },
});

const amount2025 = rule({
  id: 'training.support.2025',
  topic: 'training',
  title: { vi: 'Mức hỗ trợ đào tạo, nâng cao trình độ kỹ năng nghề', en: 'Amount of training support' },
  articles: ['L25 37.3', 'L25 37.4', 'D374 11.1', 'D374 11.2', 'D374 11.3'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Học phí được hỗ trợ {tuitionVnd} đồng, tiền ăn {mealsVnd} đồng.',
      en: 'Tuition of {tuitionVnd} dong and meals of {mealsVnd} dong are supported.',
    },
    long: {
      vi: 'Khóa học {courseMonths} tháng {oddDays} ngày: {short?khóa ngắn, tối đa {limitVnd} đồng một khóa|từ đủ {shortCourseMonths} tháng, tối đa {limitVnd} đồng một tháng}; học phí {feeVnd} đồng; tính {supportedMonths} tháng, {tuitionVnd} đồng; {daysStudied} ngày thực học, {mealsPerDayVnd} đồng một ngày, tiền ăn {mealsVnd} đồng.',
      en: 'A course of {courseMonths} months and {oddDays} days: {short?a short one, at most {limitVnd} dong for the course|of {shortCourseMonths} months or more, at most {limitVnd} dong a month}; fee {feeVnd} dong; {supportedMonths} months count, {tuitionVnd} dong; {daysStudied} days studied at {mealsPerDayVnd} dong make {mealsVnd} dong for meals.',
    },
  },
});

const shortCourse = rule({
  id: 'training.short-course.2025',
  topic: 'training',
  title: { vi: 'Khóa học dưới 3 tháng mà ngày lẻ được tính tròn tháng', en: 'A course that only odd days round up' },
  articles: ['D374 11.1.a', 'D374 11.3'],
  force: LAW_2025,
  confidence: bySwitch('shortCourse2025'),
  words: {
    short: {
      vi: 'Khóa học {courseMonths} tháng {oddDays} ngày được coi là {short?khóa dưới 3 tháng|khóa từ đủ 3 tháng}.',
      en: 'A course of {courseMonths} months and {oddDays} days counts as {short?one under three months|one of three months}.',
    },
    long: {
      vi: 'Khóa học {courseMonths} tháng {oddDays} ngày; ngày lẻ tính tròn một tháng khi tính thời gian hỗ trợ, nhưng văn bản không nói có tính khi chọn mức: được coi là {short?khóa dưới 3 tháng|khóa từ đủ 3 tháng}.',
      en: 'The odd days of {courseMonths} months and {oddDays} days count as a month of support; the text does not say whether they do for the limit: the course counts as {short?one under three months|one of three months}.',
    },
  },
});

export const trainingSupportRules = [amount2013, amount2025, shortCourse];

export interface SupportFacts {
  readonly regime: Regime;
  /** Day of the decision on the support; it picks the rates. */
  readonly on: CivilDate;
  /** Full months of the course and odd days beyond them (0 to 30). */
  readonly courseMonths: number;
  readonly oddDays: number;
  readonly feeVnd: number;
  /** What the fee is for; left out, it is that of a short course or of a month of a long one. */
  readonly feePer?: 'course' | 'month';
  /** Days studied in the supported time, for the meals (2025). */
  readonly daysStudied?: number;
}

export interface Support {
  readonly supportedMonths: number;
  readonly tuitionVnd: Vnd;
  readonly mealsVnd: Vnd;
}

/**
 * Training support. Tuition: up to 4.5 million for a short course, else up to 1.5 million a month for at most six
 * months; 14 odd days or fewer count half a month, more count one. A course of exactly three months is short under
 * Decision 17/2021 and long under Decree 374/2025. Meals since 2026: 50,000 a day studied.
 * @example trainingSupport({ regime: '2013', on, courseMonths: 3, oddDays: 14, feeVnd: 1_800_000 }, law).value.tuitionVnd // 5_250_000
 * @throws PolicyError `RATE_UNKNOWN` before 2021-05-15, `NOT_A_COUNT`, `MONEY_NOT_WHOLE`.
 */
export function trainingSupport(facts: SupportFacts, law: LawData): Explained<Support> {
  const { regime, courseMonths, oddDays, daysStudied = 0 } = facts;
  checkCount('courseMonths', courseMonths, 0, 120);
  checkCount('oddDays', oddDays, 0, 30);
  checkCount('daysStudied', daysStudied, 0, 366);
  const fee = vnd(facts.feeVnd);
  const rates = fundRateOn(law, 'trainingSupport', facts.on);
  const { value: short, steps } = isShort(facts, rates, law);
  const months = supportedMonths(courseMonths, oddDays, rates.halfMonthUpToDays, rates.mostMonths);
  const limitVnd = short ? rates.perCourseVnd : rates.perMonthVnd;
  const unit = Math.min(feeOf(short ? 'course' : 'month', facts, fee, rates), limitVnd);
  const mealsPerDayVnd = rates.mealsPerDayVnd ?? 0;
  const value: Support = {
    supportedMonths: months,
    tuitionVnd: vnd(wholeVnd(short ? unit : unit * months)),
    mealsVnd: vnd(daysStudied * mealsPerDayVnd),
  };
  return explained(value, regime === '2013' ? amount2013 : amount2025, {
    facts: { on: facts.on, courseMonths, oddDays, feeVnd: fee, daysStudied },
    figures: { short, shortCourseMonths: rates.shortCourseMonths, limitVnd, mealsPerDayVnd },
    children: steps,
  });
}

/** Whether the limit for a whole course applies; a step says so where odd days alone decide it. */
function isShort(
  { courseMonths, oddDays }: SupportFacts,
  { shortCourseMonths, longFromThatLength = false, halfMonthUpToDays }: TrainingSupport,
  law: LawData,
): { value: boolean; steps: readonly Explanation[] } {
  if (!longFromThatLength) {
    const value = courseMonths < shortCourseMonths || (courseMonths === shortCourseMonths && oddDays === 0);
    return { value, steps: [] };
  }
  const roundedUp = courseMonths + 1 === shortCourseMonths && oddDays > halfMonthUpToDays;
  if (!roundedUp) return { value: courseMonths < shortCourseMonths, steps: [] };
  const value = law.choices.shortCourse2025 === 'by-length';
  const choice = standing(law, 'shortCourse2025');
  const step = explained({ short: value }, shortCourse, { facts: { courseMonths, oddDays }, choice });
  return { value, steps: [step.explanation] };
}

/** The fee of the whole course or of a month; one is made of the other by the months of the whole course. */
function feeOf(
  unit: 'course' | 'month',
  { courseMonths, oddDays, feePer = unit }: SupportFacts,
  fee: number,
  rates: TrainingSupport,
): number {
  if (feePer === unit) return fee;
  const months = supportedMonths(courseMonths, oddDays, rates.halfMonthUpToDays, Infinity);
  return unit === 'course' ? fee * months : fee / months;
}
