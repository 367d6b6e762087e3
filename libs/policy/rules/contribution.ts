import { type CivilDate, type CivilMonth, firstDayOf } from '../../calendar/index.js';
import { type Explained, type Regime, explained, policyError, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { Vnd } from '../framework/index.js';
import { type LawData, type Region, baseSalaryOn, regionalMinimumWageOn, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';
import { FIRST_DAY_OF_2025_LAW } from './regime.js';

const base = bothLaws(
  {
    id: 'contribution.base',
    topic: 'coverage',
    title: { vi: 'Tiền lương làm căn cứ đóng', en: 'Contribution base' },
    words: {
      short: {
        vi: 'Tiền lương làm căn cứ đóng là {baseVnd} đồng.',
        en: 'The contribution base is {baseVnd} dong.',
      },
      long: {
        vi: 'Tiền lương {salaryVnd} đồng, mức trần {times} lần {figureVnd} đồng là {ceilingVnd} đồng tại ngày {on}: {capped?đóng theo mức trần|đóng theo tiền lương}, {baseVnd} đồng.',
        en: 'Salary {salaryVnd} dong; the ceiling is {times} times {figureVnd} dong, {ceilingVnd} dong on {on}: {capped?the ceiling|the salary} counts, {baseVnd} dong.',
      },
    },
  },
  { articles: ['L13 58', 'C28 4.1'] },
  { articles: ['L25 34.2'] },
);

const amount = bothLaws(
  {
    id: 'contribution.amount',
    topic: 'coverage',
    title: { vi: 'Mức đóng hằng tháng', en: 'Monthly contribution' },
    words: {
      short: {
        vi: 'Người lao động đóng {workerVnd} đồng, người sử dụng lao động đóng {employerVnd} đồng một tháng.',
        en: 'The worker pays {workerVnd} dong a month and the employer {employerVnd} dong.',
      },
      long: {
        vi: 'Căn cứ đóng {baseVnd} đồng: người lao động {workerPercent}% là {workerVnd} đồng, người sử dụng lao động {employerPercent}% là {employerVnd} đồng, Nhà nước hỗ trợ tối đa {stateAtMostVnd} đồng.',
        en: 'On a base of {baseVnd} dong the worker pays {workerPercent}%, {workerVnd} dong, the employer {employerPercent}%, {employerVnd} dong, and the State at most {stateAtMostVnd} dong.',
      },
    },
  },
  { articles: ['L13 57.1'] },
  { articles: ['L25 33.1', 'L25 33.9'], confidence: assumedFromDecree() },
);

const month = bothLaws(
  {
    id: 'contribution.month',
    topic: 'coverage',
    title: { vi: 'Tháng nghỉ từ 14 ngày làm việc', en: 'A month with 14 working days away' },
    words: {
      short: {
        vi: 'Tháng này {due?phải đóng|không phải đóng} bảo hiểm thất nghiệp.',
        en: 'For this month a contribution {due?is|is not} due.',
      },
      long: {
        vi: 'Trong tháng có {workingDays} ngày làm việc nghỉ vì {kind}; từ {threshold} ngày không hưởng lương thì không đóng: {due?phải đóng|không phải đóng}.',
        en: 'In the month {workingDays} working days were away for {kind}; from {threshold} days without pay none is due: a contribution {due?is|is not} due.',
      },
    },
  },
  {
    articles: ['D28 11.2', 'D28 12.2'],
    confidence: bySwitch('unpaidLeave2013'),
  },
  { articles: ['L25 33.4', 'L25 34.3'] },
);

export const contributionRules = pairsOf(base, amount, month);

/** Working days without pay in a month from which nothing is due. */
export const DAYS_AWAY = 14;

const lawOf = (on: CivilDate): Regime => (on < FIRST_DAY_OF_2025_LAW ? '2013' : '2025');

export interface BaseFacts {
  /** The month for which is paid; its first day decides the rates. */
  readonly month: CivilMonth;
  readonly wageScheme: 'state' | 'employer';
  /** Region of the actual place of work. */
  readonly workplaceRegion: Region;
  readonly salaryVnd: number;
}

/**
 * The contribution base: the salary up to 20 times the base salary (State scale before 2026) or the regional minimum.
 * @example contributionBase({ month: civilMonth('2025-12'), wageScheme: 'employer', workplaceRegion: 1, salaryVnd: 120_000_000 }, law).value.baseVnd // 99_200_000
 * @throws PolicyError `SALARY_NOUGHT`, `UNKNOWN_REGION`, `RATE_UNKNOWN`, `MONEY_NOT_WHOLE`.
 */
export function contributionBase(
  facts: BaseFacts,
  law: LawData,
): Explained<{ baseVnd: Vnd; ceilingVnd: Vnd; capped: boolean }> {
  const salary = vnd(facts.salaryVnd);
  if (salary === 0) throw policyError('SALARY_NOUGHT', 'salaryVnd');
  const on = firstDayOf(facts.month);
  const { times, of } = fundRateOn(law, 'contributionCeiling', on)[facts.wageScheme];
  const figure = of === 'base-salary' ? baseSalaryOn(law, on) : regionalMinimumWageOn(law, facts.workplaceRegion, on);
  const ceiling = vnd(times * figure);
  const capped = salary > ceiling;
  return explained({ baseVnd: capped ? ceiling : salary, ceilingVnd: ceiling, capped }, base[lawOf(on)], {
    facts: {
      month: facts.month,
      wageScheme: facts.wageScheme,
      workplaceRegion: facts.workplaceRegion,
      salaryVnd: salary,
    },
    figures: { on, times, figureVnd: figure },
  });
}

export interface Contribution {
  readonly workerVnd: Vnd;
  readonly employerVnd: Vnd;
  /** The State's support, at most. */
  readonly stateAtMostVnd: Vnd;
}

/** What worker, employer and State pay for a month on the base of {@link contributionBase}; halves of a dong go up. */
export function monthlyContribution(facts: BaseFacts, law: LawData): Explained<Contribution> {
  const found = contributionBase(facts, law);
  const { baseVnd } = found.value;
  const on = firstDayOf(facts.month);
  const { worker, employer, stateAtMost } = fundRateOn(law, 'contribution', on);
  const share = (percent: number): Vnd => vnd(wholeVnd((baseVnd * percent) / 100));
  const value = { workerVnd: share(worker), employerVnd: share(employer), stateAtMostVnd: share(stateAtMost) };
  return explained(value, amount[lawOf(on)], {
    facts: { month: facts.month },
    figures: { baseVnd, workerPercent: worker, employerPercent: employer, stateAtMostPercent: stateAtMost },
    children: [found.explanation],
  });
}

export interface AwayFacts {
  readonly regime: Regime;
  readonly kind: 'sickness' | 'maternity' | 'unpaid-leave' | 'suspended-contract' | 'detention';
  /** Working days of the month without pay from the employer, 0 to 31. */
  readonly workingDays: number;
}

/**
 * Whether a contribution is due for a month with absences: none from 14 unpaid working days on; none while the
 * contract is suspended (2013) or the worker is in detention (2025).
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function contributionMonth(facts: AwayFacts, law: LawData): Explained<{ due: boolean }> {
  const { regime, kind, workingDays } = facts;
  checkCount('workingDays', workingDays, 0, 31);
  const unpaidLeave2013 = regime === '2013' && kind === 'unpaid-leave';
  const suspended = (regime === '2013' && kind === 'suspended-contract') || (regime === '2025' && kind === 'detention');
  const long = workingDays >= DAYS_AWAY && !(unpaidLeave2013 && law.choices.unpaidLeave2013 === 'contribution');
  const due = !(long || (suspended && workingDays > 0));
  return explained({ due }, month[regime], {
    facts: { kind, workingDays },
    figures: { threshold: DAYS_AWAY },
    ...(regime === '2013' && { choice: standing(law, 'unpaidLeave2013') }),
  });
}
