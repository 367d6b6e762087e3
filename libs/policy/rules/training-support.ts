import { type CivilDate, addDays, addMonths, maxDate } from '../../calendar/index.js';
import {
  type Explained,
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
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf } from './both-laws.js';
import { supportedMonths } from './course.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';
import { countMonths } from './time.js';

const amount2013 = rule({
  id: 'training.support.2013',
  topic: 'training',
  title: { vi: 'Mức hỗ trợ học nghề', en: 'Amount of training support' },
  articles: ['Q17 3.1', 'L13 56'],
  force: { ...LAW_2013, from: '2021-05-15' },
  confidence: LAW,
  words: {
    short: { vi: 'Mức hỗ trợ học nghề là {supportVnd} đồng.', en: 'Training support is {supportVnd} dong.' },
    long: {
      vi: 'Khóa học {courseMonths} tháng {oddDays} ngày: {short?khóa đến {shortCourseMonths} tháng, tối đa {limitVnd} đồng một khóa|khóa trên {shortCourseMonths} tháng, tối đa {limitVnd} đồng một tháng}; học phí {feeVnd} đồng; được hỗ trợ {supportedMonths} tháng, {supportVnd} đồng.',
      en: 'A course of {courseMonths} months and {oddDays} days: {short?up to {shortCourseMonths} months, at most {limitVnd} dong for the course|over {shortCourseMonths} months, at most {limitVnd} dong a month}; fee {feeVnd} dong; {supportedMonths} months are supported, {supportVnd} dong.',
    },
  },
});

const amount2025 = rule({
  ...amount2013,
  id: 'training.support.2025',
  articles: ['L25 37.3', 'L25 37.4', 'Q17 3.1'],
  force: LAW_2025,
  confidence: assumedFromDecree(),
});

const start = bothLaws(
  {
    id: 'training.start',
    topic: 'training',
    title: { vi: 'Hạn bắt đầu học nghề', en: 'Latest start of the training' },
    words: {
      short: {
        vi: 'Phải bắt đầu học từ ngày {earliest} đến ngày {latest}.',
        en: 'The training must begin from {earliest} to {latest}.',
      },
      long: {
        vi: 'Quyết định ngày {decided}; hết hạn hưởng ngày {awardEnd}; bắt đầu học sau ngày quyết định và trong {months} tháng: từ {earliest} đến {latest}. Khóa đang mở: bắt đầu không sớm hơn ngày {runningSince}.',
        en: 'Decided on {decided}; the award ends on {awardEnd}; the training begins after the decision and within {months} months: from {earliest} to {latest}. A course already running may have begun on {runningSince} at the earliest.',
      },
    },
  },
  { articles: ['D28 25.4', 'C28 12.1'] },
  { articles: ['L25 37.5', 'D28 25.4'], confidence: assumedFromDecree('trainingStartMonths2025') },
);

export const trainingSupportRules = [amount2013, amount2025, ...pairsOf(start)];

export interface SupportFacts {
  readonly regime: Regime;
  /** Day of the decision on the support; it picks the rates. */
  readonly on: CivilDate;
  /** Full months of the course and odd days beyond them (0 to 30). */
  readonly courseMonths: number;
  readonly oddDays: number;
  /** Fee: of the whole course when it lasts up to three months, else of a month. */
  readonly feeVnd: number;
}

/**
 * Training support: up to 4.5 million a course of up to three months, else up to 1.5 million a month for at most six
 * months; 14 odd days or fewer count half a month, more count one (Decision 17/2021 art. 3(1)). Meals (L25 37.4.b)
 * are left to the decree and not reckoned.
 * @example trainingSupport({ regime: '2013', on, courseMonths: 3, oddDays: 14, feeVnd: 1_800_000 }, law).value.supportVnd // 5_250_000
 * @throws PolicyError `RATE_UNKNOWN` before 2021-05-15, `NOT_A_COUNT`, `MONEY_NOT_WHOLE`.
 */
export function trainingSupport(
  facts: SupportFacts,
  law: LawData,
): Explained<{ supportedMonths: number; supportVnd: Vnd }> {
  const { regime, courseMonths, oddDays } = facts;
  checkCount('courseMonths', courseMonths, 0, 120);
  checkCount('oddDays', oddDays, 0, 30);
  const fee = vnd(facts.feeVnd);
  const rates = fundRateOn(law, 'trainingSupport', facts.on);
  const { shortCourseMonths, halfMonthUpToDays, mostMonths } = rates;
  const short = courseMonths < shortCourseMonths || (courseMonths === shortCourseMonths && oddDays === 0);
  const months = supportedMonths(courseMonths, oddDays, halfMonthUpToDays, mostMonths);
  const limit = short ? rates.perCourseVnd : rates.perMonthVnd;
  const unit = Math.min(fee, limit);
  const value = { supportedMonths: months, supportVnd: vnd(short ? unit : wholeVnd(unit * months)) };
  return explained(value, regime === '2013' ? amount2013 : amount2025, {
    facts: { on: facts.on, courseMonths, oddDays, feeVnd: fee },
    figures: { short, shortCourseMonths, limitVnd: limit },
  });
}

export interface TrainingStartFacts {
  readonly regime: Regime;
  /** Day of the decision on the support. */
  readonly decided: CivilDate;
  /** Last day of the award for recipients, null for others. */
  readonly awardEnd: CivilDate | null;
}

export interface TrainingStart {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  /** A course that runs already may have begun on this day at the earliest: a month before the decision. */
  readonly runningSince: CivilDate;
}

/** When the training must begin: within three months of the end of the award (recipients) or of the decision (others). */
export function trainingStart(
  { regime, decided, awardEnd }: TrainingStartFacts,
  law: LawData,
): Explained<TrainingStart> {
  const months = regime === '2025' ? law.choices.trainingStartMonths2025 : 3;
  const { due, step } = countMonths(law, awardEnd === null ? decided : maxDate(awardEnd, decided), months);
  const value = { earliest: addDays(decided, 1), latest: due, runningSince: addMonths(decided, -1) };
  return explained(value, start[regime], {
    facts: { decided, awardEnd },
    figures: { months },
    children: [step],
    ...(regime === '2025' && { choice: standing(law, 'trainingStartMonths2025') }),
  });
}
