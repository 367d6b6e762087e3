import type { CivilDate } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Regime, type Vnd, explained, policyError, vnd } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { monthsOfAward } from './duration.js';

const recoverable = bothLaws(
  {
    id: 'recovery.months',
    topic: 'recovery',
    title: { vi: 'Các tháng phải thu hồi', en: 'Months to recover' },
    words: {
      short: {
        vi: 'Phải thu hồi {amountVnd} đồng của các tháng {monthsToRecover}.',
        en: '{amountVnd} dong are to be recovered for months {monthsToRecover}.',
      },
      long: {
        vi: 'Chấm dứt hưởng từ ngày {terminationDate}: các tháng {monthsDue} được hưởng; đã trả các tháng {paidMonths}; phải thu hồi các tháng {monthsToRecover}, mỗi tháng {monthlyBenefitVnd} đồng, cộng {amountVnd} đồng.',
        en: 'The benefit ended on {terminationDate}: months {monthsDue} are due; months {paidMonths} were paid; months {monthsToRecover} are to be recovered at {monthlyBenefitVnd} dong each, {amountVnd} dong in all.',
      },
    },
  },
  { articles: ['C28 18.1', 'D28 21.4', 'D28 36.6a', 'D28 38.2a'] },
  { articles: ['D374 19.4', 'D374 36.6', 'D374 38.3', 'D374 form 09'] },
);

export const recoveryRules = pairsOf(recoverable);

export interface RecoveryFacts {
  /** Law of the event that ended the benefit. */
  readonly regime: Regime;
  /** Law of the award, by which its months are cut; that of the event where left out. */
  readonly awardRegime?: Regime;
  readonly benefitStart: CivilDate;
  readonly awardMonths: number;
  readonly monthlyBenefitVnd: number;
  /** Day on which the benefit ended by law, null when it ran its course. */
  readonly terminationDate: CivilDate | null;
  /** Numbers of months that were paid, and of months that were not due (suspended). */
  readonly paidMonths: readonly number[];
  readonly lostMonths: readonly number[];
}

export interface Recovery {
  readonly monthsDue: readonly number[];
  readonly monthsToRecover: readonly number[];
  readonly amountVnd: Vnd;
}

/**
 * Which paid months were not due and what is to be given back: a month begun on the day of termination is due whole
 * (D28 21.4; D374 19.4), what was paid for later months and for lost ones is not (example 12).
 * @example recovery({ benefitStart: '2015-03-10', awardMonths: 3, terminationDate: '2015-04-08', paidMonths: [1, 2], … }, law).value.monthsToRecover // [2]
 * @throws PolicyError `NOT_A_COUNT`, `MONEY_NOT_WHOLE`, `BEFORE`.
 */
export function recovery(facts: RecoveryFacts, law: LawData): Explained<Recovery> {
  const { regime, awardRegime = regime, benefitStart, awardMonths, terminationDate, paidMonths, lostMonths } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  [...paidMonths, ...lostMonths].forEach((month) => checkCount('paidMonths', month, 1, awardMonths));
  if (terminationDate !== null && terminationDate < benefitStart) {
    throw policyError('BEFORE', 'terminationDate', {
      date: terminationDate,
      otherFact: 'benefitStart',
      other: benefitStart,
    });
  }
  const months = monthsOfAward({ regime: awardRegime, benefitStart }, awardMonths, law);
  const monthsDue = months.flatMap(([from], index) => {
    const due = terminationDate === null || from <= terminationDate;
    return due && !lostMonths.includes(index + 1) ? [index + 1] : [];
  });
  const monthsToRecover = [...new Set(paidMonths)].filter((month) => !monthsDue.includes(month)).sort((a, b) => a - b);
  const monthlyBenefitVnd = vnd(facts.monthlyBenefitVnd);
  const value = { monthsDue, monthsToRecover, amountVnd: vnd(monthlyBenefitVnd * monthsToRecover.length) };
  return explained(value, recoverable[regime], {
    facts: { benefitStart, awardMonths, terminationDate, paidMonths, lostMonths, monthlyBenefitVnd },
  });
}
