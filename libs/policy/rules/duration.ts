import { type CivilDate, type MonthEndReading, type Period, anchoredMonths } from '../../calendar/index.js';
import { checkContributionMonths, checkCount } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf, reading } from './both-laws.js';

/** 12 months buy an award; the first 36 buy three months, each further 12 one more, at most twelve. */
const LEAST = 12;
const FIRST = 36;
const FIRST_AWARD = 3;
const MOST_AWARD = 12;
/** Contribution months that one month of benefit uses up. */
export const MONTHS_PER_BENEFIT_MONTH = 12;

const award = bothLaws(
  {
    id: 'duration',
    topic: 'duration',
    title: { vi: 'Thời gian hưởng', en: 'Length of the award' },
    words: {
      short: {
        vi: 'Được hưởng {awardMonths} tháng trợ cấp; {oddMonths} tháng lẻ được bảo lưu.',
        en: 'The award is {awardMonths} months; {oddMonths} odd months are reserved.',
      },
      long: {
        vi: '{contributionMonths} tháng đóng chưa hưởng: từ đủ 12 đến 36 tháng được 3 tháng, sau đó thêm 12 tháng được 1 tháng, tối đa 12: {awardMonths} tháng; còn lẻ {oddMonths} tháng.',
        en: '{contributionMonths} unused contribution months: 12 to 36 buy 3 months, each further 12 one more, at most 12: {awardMonths} months, with {oddMonths} odd ones left.',
      },
    },
  },
  { articles: ['L13 50.2'] },
  { articles: ['L25 39.2', 'D374 8.1'] },
);

const oddMonthsRule = bothLaws(
  {
    id: 'duration.odd-months',
    topic: 'reservation',
    title: { vi: 'Tháng lẻ', en: 'Odd months' },
    words: {
      short: {
        vi: '{oddMonths} tháng lẻ được bảo lưu theo quyết định hưởng.',
        en: 'The award reserves {oddMonths} odd months.',
      },
      long: {
        vi: 'Trên 36 tháng, số tháng chưa đủ để được thêm một tháng hưởng ({contributionMonths} trừ 12 lần {awardMonths}) được bảo lưu: {oddMonths} tháng.',
        en: 'Above 36 months, what does not buy another month ({contributionMonths} less 12 times {awardMonths}) is reserved: {oddMonths} months.',
      },
    },
  },
  { articles: ['D28 18.7'] },
  { articles: ['D374 8.1'] },
);

const above144 = bothLaws(
  {
    id: 'duration.above-144',
    topic: 'reservation',
    title: { vi: 'Tháng lẻ trên 144 tháng', en: 'Odd months above 144' },
    words: {
      short: { vi: '{oddMonths} tháng trên 144 được bảo lưu.', en: '{oddMonths} months above 144 are reserved.' },
      long: {
        vi: 'Tổng {contributionMonths} tháng vượt 144 tháng (mức hưởng tối đa 12 tháng); theo cách hiểu đang dùng bảo lưu {oddMonths} tháng.',
        en: 'The total of {contributionMonths} months is above 144 (which buys the most, 12 months); under the reading in use {oddMonths} are reserved.',
      },
    },
  },
  { articles: ['D28 18.7'], confidence: bySwitch('oddMonthsAbove144') },
  {
    articles: ['D374 8.1'],
    words: {
      short: {
        vi: 'Số tháng đóng trên 144 không được bảo lưu.',
        en: 'Contribution months above 144 are not reserved.',
      },
      long: {
        vi: 'Tổng {contributionMonths} tháng vượt 144 tháng (mức hưởng tối đa 12 tháng); số tháng lẻ không được bảo lưu.',
        en: 'The total of {contributionMonths} months is above 144 (which buys the most, 12 months); what is left over is not reserved.',
      },
    },
  },
);

const months = bothLaws(
  {
    id: 'benefit-months',
    topic: 'duration',
    title: { vi: 'Các tháng hưởng', en: 'Benefit months' },
    words: {
      short: { vi: 'Hưởng từ ngày {from} đến ngày {to}.', en: 'The benefit runs from {from} to {to}.' },
      long: {
        vi: '{awardMonths} tháng hưởng, mỗi tháng từ ngày bắt đầu đến trước ngày đó của tháng sau: {benefitMonths}.',
        en: '{awardMonths} benefit months, each from the day of the start to the day before it in the next month: {benefitMonths}.',
      },
    },
  },
  { articles: ['C28 8.2', 'CC 148.3'] },
  { articles: ['D374 15.2'] },
);

const shortMonth = bothLaws(
  {
    id: 'benefit-months.short-month',
    topic: 'duration',
    title: { vi: 'Tháng không có ngày tương ứng', en: 'Month without the corresponding day' },
    words: {
      short: {
        vi: 'Ngày {day} không có trong mọi tháng; tháng hưởng hết vào {lastDay?ngày cuối tháng|trước ngày cuối tháng một ngày}.',
        en: 'Not every month has a day {day}; the benefit month ends {lastDay?on the last day|the day before the last day} of a shorter one.',
      },
      long: {
        vi: 'Hưởng từ ngày {day}: tháng không có ngày đó thì tháng hưởng hết vào {lastDay?ngày cuối tháng|trước ngày cuối tháng một ngày}; ngày bắt đầu gốc vẫn giữ cho các tháng sau.',
        en: 'The benefit starts on a day {day}: in a month without it the benefit month ends {lastDay?on the last day|the day before the last day}; later months keep the day of the start.',
      },
    },
  },
  { articles: ['C28 8.2', 'CC 148.3'], confidence: bySwitch('benefitMonthEnd') },
  {
    articles: ['D374 15.2'],
    confidence: reading(
      {
        vi: 'các tháng sau tính từ ngày bắt đầu của tháng liền trước',
        en: 'later months take the first day of the month before them as theirs',
      },
      {
        vi: 'Nghị định nói "từ ngày bắt đầu hưởng", tức ngày gốc của cả thời gian hưởng',
        en: 'the decree says "from the day on which the benefit begins", which is one for all months',
      },
    ),
  },
);

export const durationRules = pairsOf(award, oddMonthsRule, above144, months, shortMonth);

export interface Duration {
  readonly awardMonths: number;
  /** Months left over, which the award reserves; none up to 36 months. */
  readonly oddMonths: number;
}

/**
 * How many months of benefit the unused contribution months buy, and what is left over.
 * @example duration({ regime: '2025', contributionMonths: 47 }, law).value // { awardMonths: 3, oddMonths: 11 }
 * @throws PolicyError `TOO_MANY_MONTHS`, `NOT_A_COUNT`.
 */
export function duration(
  { regime, contributionMonths }: { readonly regime: Regime; readonly contributionMonths: number },
  law: LawData,
): Explained<Duration> {
  checkContributionMonths('contributionMonths', contributionMonths);
  const further = Math.floor(Math.max(0, contributionMonths - FIRST) / MONTHS_PER_BENEFIT_MONTH);
  const awardMonths = contributionMonths < LEAST ? 0 : Math.min(FIRST_AWARD + further, MOST_AWARD);
  const left = contributionMonths > FIRST ? contributionMonths - MONTHS_PER_BENEFIT_MONTH * awardMonths : 0;
  const beyond = contributionMonths > MOST_AWARD * MONTHS_PER_BENEFIT_MONTH;
  const lost = beyond && (regime === '2025' || law.choices.oddMonthsAbove144 === 'lost');
  const oddMonths = lost ? 0 : left;
  const facts = { contributionMonths };
  const children = [
    ...(left > 0 && !beyond
      ? [explained({ oddMonths }, oddMonthsRule[regime], { facts, figures: { awardMonths } })]
      : []),
    ...(beyond
      ? [
          explained({ oddMonths }, above144[regime], {
            facts,
            ...(regime === '2013' && { choice: standing(law, 'oddMonthsAbove144') }),
          }),
        ]
      : []),
  ].map(({ explanation }) => explanation);
  return explained({ awardMonths, oddMonths }, award[regime], { facts, children });
}

/** Contribution months of which an award of the law of 2025 keeps anything: what is above is lost (D374 8.1). */
export const MOST_KEPT_2025 = MOST_AWARD * MONTHS_PER_BENEFIT_MONTH;

/** How the months of an award end where the next one lacks the day: fixed by D374 15.2, a reading before. */
const monthEndOf = (regime: Regime, law: LawData): MonthEndReading =>
  regime === '2025' ? 'last-day' : law.choices.benefitMonthEnd;

/** The months of an award by its number of months, without asking whether there are too many. */
export const monthsOfAward = (
  { regime, benefitStart }: { readonly regime: Regime; readonly benefitStart: CivilDate },
  count: number,
  law: LawData,
): Period[] => anchoredMonths(benefitStart, count, monthEndOf(regime, law));

/**
 * The benefit months, back to back from the start, each keeping the day of the start as its anchor.
 * @example benefitMonths({ regime: '2013', benefitStart: civilDate('2015-03-11'), awardMonths: 3 }, law).value.benefitMonths
 * @throws PolicyError `NOT_A_COUNT` unless the award has 1 to 12 months.
 */
export function benefitMonths(
  facts: { readonly regime: Regime; readonly benefitStart: CivilDate; readonly awardMonths: number },
  law: LawData,
): Explained<{ benefitMonths: readonly Period[] }> {
  const { regime, benefitStart, awardMonths } = facts;
  checkCount('awardMonths', awardMonths, 1, MOST_AWARD);
  const periods = monthsOfAward(facts, awardMonths, law);
  return explained({ benefitMonths: periods }, months[regime], {
    facts: { benefitStart, awardMonths },
    figures: { from: benefitStart, to: periods[awardMonths - 1]?.[1] ?? benefitStart },
    children: shortMonthNote(facts, periods, law),
  });
}

/** The step that says how months without the corresponding day are read, when another reading would differ. */
function shortMonthNote(
  { regime, benefitStart }: { readonly regime: Regime; readonly benefitStart: CivilDate },
  periods: readonly Period[],
  law: LawData,
): Explanation[] {
  const lastDay = monthEndOf(regime, law) === 'last-day';
  const other = anchoredMonths(benefitStart, periods.length, lastDay ? 'clamp-then-minus-one' : 'last-day');
  if (other.every(([, to], at) => to === periods[at]?.[1])) return [];
  const figures = { day: Number(benefitStart.slice(8)) };
  const choice = regime === '2013' ? { choice: standing(law, 'benefitMonthEnd') } : {};
  return [explained({ lastDay }, shortMonth[regime], { facts: { benefitStart }, figures, ...choice }).explanation];
}
