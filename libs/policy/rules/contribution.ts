import { type CivilDate, type CivilMonth, firstDayOf } from '../../calendar/index.js';
import { type Explained, type Regime, explained, policyError, vnd } from '../framework/index.js';
import type { Vnd } from '../framework/index.js';
import { type LawData, type Region, baseSalaryOn, regionalMinimumWageOn } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { type DisabledRecruit, disabledRecruitFree } from './disabled-recruit.js';
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
  { articles: ['L25 34.2', 'D374 7'] },
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
  { articles: ['L25 33.1', 'D374 4'] },
);

const share = bothLaws(
  {
    id: 'contribution.share',
    topic: 'coverage',
    title: { vi: 'Tỷ lệ đóng', en: 'Rates of contribution' },
    words: {
      short: {
        vi: 'Người lao động đóng {workerPercent}%, người sử dụng lao động {employerPercent}%.',
        en: 'The worker pays {workerPercent}%, the employer {employerPercent}%.',
      },
      long: {
        vi: 'Người lao động đóng {workerPercent}% tiền lương tháng, người sử dụng lao động {employerPercent}%, Nhà nước hỗ trợ tối đa {stateAtMostPercent}%.',
        en: 'The worker pays {workerPercent}% of the monthly wage, the employer {employerPercent}%, the State at most {stateAtMostPercent}%.',
      },
    },
  },
  { articles: ['L13 57.1'] },
  { articles: ['L25 33.1', 'D374 4.1', 'D374 4.2', 'D374 4.3'] },
);

export const contributionRules = pairsOf(base, share, amount);

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

export interface Share {
  readonly workerPercent: number;
  readonly employerPercent: number;
  /** The State's support, at most. */
  readonly stateAtMostPercent: number;
}

/**
 * What worker, employer and State pay, in percent of the base. From 2026 an employer pays 0% for a newly recruited
 * disabled person in the first twelve months (L25 33.6; D374 5); the worker's own share is not touched.
 * @example employerShare({ month: civilMonth('2026-03'), disabledRecruit: { recruited: true, monthOfEmployment: 12, applied: true } }, law).value.employerPercent // 0
 * @throws PolicyError `RATE_UNKNOWN`, `NOT_A_COUNT`.
 */
export function employerShare(
  { month, disabledRecruit }: { readonly month: CivilMonth; readonly disabledRecruit?: DisabledRecruit },
  law: LawData,
): Explained<Share> {
  const on = firstDayOf(month);
  const regime = lawOf(on);
  const { worker, employer, stateAtMost } = fundRateOn(law, 'contribution', on);
  const freed = regime === '2025' && disabledRecruit ? disabledRecruitFree(disabledRecruit, law) : null;
  const value = {
    workerPercent: worker,
    employerPercent: freed?.value.free === true ? 0 : employer,
    stateAtMostPercent: stateAtMost,
  };
  return explained(value, share[regime], { facts: { month }, children: freed ? [freed.explanation] : [] });
}

/** What worker, employer and State pay for a month on the base of {@link contributionBase}; halves of a dong go up. */
export function monthlyContribution(
  facts: BaseFacts & { readonly disabledRecruit?: DisabledRecruit },
  law: LawData,
): Explained<Contribution> {
  const found = contributionBase(facts, law);
  const { baseVnd } = found.value;
  const shares = employerShare(facts, law);
  const { workerPercent, employerPercent, stateAtMostPercent } = shares.value;
  const part = (percent: number): Vnd => vnd(wholeVnd((baseVnd * percent) / 100));
  const value = {
    workerVnd: part(workerPercent),
    employerVnd: part(employerPercent),
    stateAtMostVnd: part(stateAtMostPercent),
  };
  return explained(value, amount[lawOf(firstDayOf(facts.month))], {
    facts: { month: facts.month },
    figures: { baseVnd, workerPercent, employerPercent, stateAtMostPercent },
    children: [found.explanation, shares.explanation],
  });
}
