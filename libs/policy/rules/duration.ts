import { type CivilDate, type Period, anchoredMonths } from '../../calendar/index.js';
import { checkContributionMonths, checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, reading } from './both-laws.js';

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
  {
    articles: ['L13 50.2', 'D28 18.7'],
    confidence: reading(
      'tháng lẻ trên 144 không được bảo lưu',
      'odd months above 144 are not reserved',
      'oddMonthsAbove144',
    ),
  },
  { articles: ['L25 39.2', 'L25 35.4', 'L25 41.6'], confidence: assumedFromDecree('oddMonthsAbove144') },
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
  {
    articles: ['C28 8.2', 'CC 148.3'],
    confidence: reading(
      'tháng không có ngày tương ứng hết trước ngày cuối tháng một ngày',
      'a month without the corresponding day ends the day before its last day',
      'benefitMonthEnd',
    ),
  },
  { articles: ['L25 39.5', 'C28 8.2'], confidence: assumedFromDecree('benefitMonthEnd') },
);

export const durationRules = pairsOf(award, months);

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
  const above144 = contributionMonths > MOST_AWARD * MONTHS_PER_BENEFIT_MONTH;
  const oddMonths = above144 && law.choices.oddMonthsAbove144 === 'lost' ? 0 : left;
  return explained({ awardMonths, oddMonths }, award[regime], {
    facts: { contributionMonths },
    figures: { above144 },
    choice: standing(law, 'oddMonthsAbove144'),
  });
}

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
  const periods = anchoredMonths(benefitStart, awardMonths, law.choices.benefitMonthEnd);
  return explained({ benefitMonths: periods }, months[regime], {
    facts: { benefitStart, awardMonths },
    figures: { from: benefitStart, to: periods[awardMonths - 1]?.[1] ?? benefitStart },
    choice: standing(law, 'benefitMonthEnd'),
  });
}
