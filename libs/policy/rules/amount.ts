import { type CivilDate, type CivilMonth, addCivilMonths, firstDayOf } from '../../calendar/index.js';
import {
  type Explained,
  type Regime,
  type Explanation,
  type Vnd,
  explained,
  policyError,
  vnd,
} from '../framework/index.js';
import { type MonthRange, monthsOf } from '../framework/facts.js';
import { type LawData, type Region, baseSalaryOn, regionalMinimumWageOn, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';

/** The benefit is 60% of the average of six months: the sum of six divided by ten. */
const MONTHS = 6;
const CAP_TIMES = 5;

const rounding = bothLaws(
  {
    id: 'amount.rounding',
    topic: 'amount',
    title: { vi: 'Làm tròn mức hưởng', en: 'Rounding of the benefit' },
    words: {
      short: { vi: 'Làm tròn thành {uncappedVnd} đồng.', en: 'Rounded to {uncappedVnd} dong.' },
      long: {
        vi: 'Luật không quy định cách làm tròn; {sumVnd} đồng chia 10 được làm tròn thành {uncappedVnd} đồng.',
        en: 'The law has no rule for rounding; {sumVnd} dong divided by ten are rounded to {uncappedVnd} dong.',
      },
    },
  },
  { articles: ['L13 50.1'], confidence: bySwitch('roundingOfBenefit') },
  { articles: ['L25 39.1', 'D374 15.1'], confidence: bySwitch('roundingOfBenefit') },
);

const amount = bothLaws(
  {
    id: 'amount',
    topic: 'amount',
    title: { vi: 'Mức hưởng hằng tháng', en: 'Monthly benefit' },
    words: {
      short: {
        vi: 'Mức trợ cấp thất nghiệp hằng tháng là {monthlyBenefitVnd} đồng.',
        en: 'The monthly benefit is {monthlyBenefitVnd} dong.',
      },
      long: {
        vi: '60% bình quân tiền lương 6 tháng ({sumVnd} đồng chia 10) là {uncappedVnd} đồng; mức trần {times} lần {figureVnd} đồng là {capVnd} đồng: {capped?hưởng theo mức trần|hưởng theo bình quân}, {monthlyBenefitVnd} đồng.',
        en: '60% of the average of six salaries ({sumVnd} dong divided by ten) is {uncappedVnd} dong; the cap is {times} times {figureVnd} dong, {capVnd} dong: {capped?the cap|the average} counts, {monthlyBenefitVnd} dong.',
      },
    },
  },
  { articles: ['L13 50.1', 'C28 8.1'] },
  { articles: ['L25 39.1', 'D374 15.1'] },
);

const cap = bothLaws(
  {
    id: 'amount.cap',
    topic: 'amount',
    title: { vi: 'Mức trần của trợ cấp', en: 'Cap of the benefit' },
    words: {
      short: { vi: 'Mức trần là {capVnd} đồng.', en: 'The cap is {capVnd} dong.' },
      long: {
        vi: '{times} lần {ofBaseSalary?lương cơ sở|lương tối thiểu vùng {workplaceRegion}} áp dụng tại ngày {on} ({figureVnd} đồng) là {capVnd} đồng.',
        en: '{times} times the {ofBaseSalary?base salary|minimum wage of region {workplaceRegion}} on {on} ({figureVnd} dong) is {capVnd} dong.',
      },
    },
  },
  { articles: ['L13 50.1', 'C28 8.1.b'] },
  {
    articles: ['L25 39.1', 'D374 15.1'],
    confidence: bySwitch('capDate2025'),
  },
);

const averaging = bothLaws(
  {
    id: 'amount.averaging-months',
    topic: 'amount',
    title: { vi: 'Sáu tháng tính bình quân', en: 'The six months averaged' },
    words: {
      short: { vi: 'Bình quân của các tháng {months}.', en: 'The average is of the months {months}.' },
      long: {
        vi: 'Sáu tháng gần nhất có đóng đến tháng {until}, bỏ qua tháng gián đoạn: {months}.',
        en: 'The six latest contributed months up to {until}, gaps skipped: {months}.',
      },
    },
  },
  { articles: ['L13 50.1', 'C28 8.1.a'] },
  { articles: ['L25 39.1', 'D374 15.1'] },
);

export const amountRules = pairsOf(amount, cap, averaging, rounding);

export interface AmountFacts {
  readonly regime: Regime;
  /** `state`: salary scale of the State; `employer`: salary set by the employer. */
  readonly wageScheme: 'state' | 'employer';
  /** Region of the actual workplace, not of the head office (Circular 28/2015 example 3). */
  readonly workplaceRegion: Region;
  readonly terminationDate: CivilDate;
  readonly lastContributedMonth: CivilMonth;
  /** Contribution salaries of the six months, in any order. */
  readonly salaries: readonly number[];
}

export interface BenefitAmount {
  readonly uncappedVnd: Vnd;
  readonly capVnd: Vnd;
  readonly monthlyBenefitVnd: Vnd;
}

/**
 * The monthly benefit: 60% of the average of six salaries, up to five times the base salary (State scale, 2013) or the
 * regional minimum wage; on the day of termination in 2013, in the last contributed month in 2025 (L25 39.1, against
 * D374 15.1: switch `capDate2025`).
 * @example benefitAmount({ regime: '2025', wageScheme: 'employer', workplaceRegion: 1, terminationDate, lastContributedMonth, salaries }, law).value.monthlyBenefitVnd
 * @throws PolicyError `NOT_SIX_SALARIES`, `SALARY_NOUGHT`, `MONEY_NOT_WHOLE`, `UNKNOWN_REGION`, `RATE_UNKNOWN`.
 */
export function benefitAmount(facts: AmountFacts, law: LawData): Explained<BenefitAmount> {
  const { regime, salaries } = facts;
  if (salaries.length !== MONTHS) throw policyError('NOT_SIX_SALARIES', 'salaries', { found: String(salaries.length) });
  salaries.forEach((salary, at) => {
    if (vnd(salary) === 0) throw policyError('SALARY_NOUGHT', `salaries[${at}]`);
  });
  const sum = salaries.reduce((total, salary) => total + salary, 0);
  const uncappedVnd = rounded(sum, law);
  const limit = capOf(facts, law);
  const capped = uncappedVnd > limit.value.capVnd;
  const value = {
    uncappedVnd,
    capVnd: limit.value.capVnd,
    monthlyBenefitVnd: capped ? limit.value.capVnd : uncappedVnd,
  };
  return explained(value, amount[regime], {
    facts: { ...facts },
    figures: { sumVnd: sum, times: CAP_TIMES, figureVnd: limit.value.capVnd / CAP_TIMES, capped },
    children: [limit.explanation, ...roundingNote(regime, sum, uncappedVnd, law)],
  });
}

/** The step that says how a fraction of a dong was rounded, when there was one. */
function roundingNote(regime: Regime, sumVnd: number, uncappedVnd: Vnd, law: LawData): Explanation[] {
  if (sumVnd % 10 === 0) return [];
  return [
    explained({ uncappedVnd }, rounding[regime], { figures: { sumVnd }, choice: standing(law, 'roundingOfBenefit') })
      .explanation,
  ];
}

function rounded(sum: number, law: LawData): Vnd {
  const whole = Math.floor(sum / 10);
  const rest = sum - whole * 10;
  const { roundingOfBenefit } = law.choices;
  const up = roundingOfBenefit === 'up' ? rest > 0 : roundingOfBenefit === 'half-up' && rest >= 5;
  return vnd(up ? whole + 1 : whole);
}

function capOf(facts: AmountFacts, law: LawData): Explained<{ capVnd: Vnd }> {
  const { regime, wageScheme, workplaceRegion, terminationDate, lastContributedMonth } = facts;
  const atTermination = regime === '2013' || law.choices.capDate2025 === 'termination';
  const on = atTermination ? terminationDate : firstDayOf(lastContributedMonth);
  const ofBaseSalary = regime === '2013' && wageScheme === 'state';
  const figure = ofBaseSalary ? baseSalaryOn(law, on) : regionalMinimumWageOn(law, workplaceRegion, on);
  return explained({ capVnd: vnd(CAP_TIMES * figure) }, cap[regime], {
    facts: { wageScheme, workplaceRegion, terminationDate, lastContributedMonth },
    figures: { on, times: CAP_TIMES, figureVnd: figure, ofBaseSalary },
    ...(regime === '2025' && { choice: standing(law, 'capDate2025') }),
  });
}

/**
 * The six months whose salaries are averaged: the latest contributed ones up to `until`, gaps skipped (example 1).
 * `until` is the month of termination, or the month before it when that one was not contributed.
 * @throws PolicyError `NOT_ENOUGH_HISTORY`, `MONTH_TWICE`, `MONTHS_REVERSED`.
 */
export function averagingMonths(
  facts: { readonly regime: Regime; readonly contributed: readonly MonthRange[]; readonly until: CivilMonth },
  _law: LawData,
): Explained<{ months: readonly CivilMonth[] }> {
  const { regime, contributed, until } = facts;
  const months = monthsOf('contributed', contributed, 'refused')
    .filter((month) => month <= until)
    .slice(-MONTHS);
  if (months.length < MONTHS) {
    throw policyError('NOT_ENOUGH_HISTORY', 'contributed', { found: String(months.length), needed: String(MONTHS) });
  }
  return explained({ months }, averaging[regime], {
    facts: { until, contributed },
    figures: { gaps: months[0] !== addCivilMonths(months[MONTHS - 1] ?? until, 1 - MONTHS) },
  });
}
