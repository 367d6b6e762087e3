import { type CivilDate, anchoredMonths } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import {
  type Explained,
  type Regime,
  type Vnd,
  ALWAYS,
  LAW,
  explained,
  policyError,
  rule,
  vnd,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, bySwitch } from './both-laws.js';

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
  { articles: ['D374 19.4', 'D374 8.6', 'L25 41.6'] },
);

const orderedBy = rule({
  id: 'recovery.authority',
  topic: 'recovery',
  title: { vi: 'Cơ quan ra quyết định thu hồi', en: 'Who orders the recovery' },
  articles: ['C28 18.1', 'D28 36.6a', 'D28 38.2a'],
  force: ALWAYS,
  confidence: LAW,
  words: {
    short: {
      vi: 'Quyết định thu hồi do {byAgency?cơ quan bảo hiểm xã hội|Sở (cơ quan ra quyết định hưởng)} ban hành.',
      en: 'The recovery is ordered by {byAgency?the social insurance agency|the department that issued the award}.',
    },
    long: {
      vi: 'Nguyên nhân: {cause}. Sai sót chi trả hoặc thu của bảo hiểm xã hội do cơ quan đó thu hồi; các trường hợp khác do cơ quan ra quyết định hưởng: {byAgency?cơ quan bảo hiểm xã hội|Sở}.',
      en: 'Cause: {cause}. The agency recovers what its own payment or collection got wrong, the authority that issued the award everything else: {byAgency?the agency|the department}.',
    },
  },
});

const fine = rule({
  id: 'recovery.fine',
  topic: 'recovery',
  title: { vi: 'Mức phạt người lao động', en: "The worker's fine" },
  // The articles of Decree 12/2022, which applied before, are not at hand; the words name the decree in force.
  articles: ['D283 47', 'D283 48'],
  force: { from: '2022-01-17' },
  confidence: bySwitch('finesOfDecree283'),
  words: {
    short: {
      vi: 'Phạt tiền từ {leastVnd} đến {mostVnd} đồng, và nộp lại tiền đã nhận.',
      en: 'A fine of {leastVnd} to {mostVnd} dong, and repayment of what was received.',
    },
    long: {
      vi: 'Hành vi ngày {on} (khai sai hoặc không thông báo có việc làm, thay đổi tình trạng): theo {decree}, phạt từ {leastVnd} đến {mostVnd} đồng và nộp lại tiền. Quyết định xử phạt tự nó là căn cứ chấm dứt hưởng.',
      en: 'An act of {on} (false data, or a job or change of status not reported): under {decree} a fine of {leastVnd} to {mostVnd} dong, and repayment. The sanction itself ends the benefit.',
    },
  },
});

export const recoveryRules = [...pairsOf(recoverable), orderedBy, fine];

export interface RecoveryFacts {
  /** Law of the event that ended the benefit. */
  readonly regime: Regime;
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
 * (D28 21.4), what was paid for later months and for lost ones is not (example 12).
 * @example recovery({ benefitStart: '2015-03-10', awardMonths: 3, terminationDate: '2015-04-08', paidMonths: [1, 2], … }, law).value.monthsToRecover // [2]
 * @throws PolicyError `NOT_A_COUNT`, `MONEY_NOT_WHOLE`, `BEFORE`.
 */
export function recovery(facts: RecoveryFacts, law: LawData): Explained<Recovery> {
  const { regime, benefitStart, awardMonths, terminationDate, paidMonths, lostMonths } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  [...paidMonths, ...lostMonths].forEach((month) => checkCount('paidMonths', month, 1, awardMonths));
  if (terminationDate !== null && terminationDate < benefitStart) {
    throw policyError('BEFORE', 'terminationDate', {
      date: terminationDate,
      otherFact: 'benefitStart',
      other: benefitStart,
    });
  }
  const monthsDue = anchoredMonths(benefitStart, awardMonths, law.choices.benefitMonthEnd).flatMap(([from], index) => {
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

/** What made a payment wrong. */
export type RecoveryCause =
  | 'wrong-award'
  | 'late-decision'
  | 'payment-not-as-decided'
  | 'late-payment-stop'
  | 'wrong-collection'
  | 'false-declaration'
  | 'unreported-status';

const OF_THE_AGENCY: readonly RecoveryCause[] = ['payment-not-as-decided', 'late-payment-stop', 'wrong-collection'];

/** Who orders the recovery: the agency for its own errors (D28 36.6a), else the authority of the award (D28 38.2a). */
export function recoveryAuthority(
  { cause }: { readonly cause: RecoveryCause },
  _law: LawData,
): Explained<{ authority: 'insurance-agency' | 'department' }> {
  const byAgency = OF_THE_AGENCY.includes(cause);
  return explained({ authority: byAgency ? 'insurance-agency' : 'department' }, orderedBy, {
    facts: { cause },
    figures: { byAgency },
  });
}

/** The worker's fine for false data or an unreported job or status: 1 to 2 million dong, besides repayment. */
export function violationFine(
  { on }: { readonly on: CivilDate },
  law: LawData,
): Explained<{ leastVnd: Vnd; mostVnd: Vnd }> {
  if (on < fine.force.from) throw policyError('RATE_UNKNOWN', 'on', { rate: 'fine', date: on });
  const decree = on < law.choices.finesOfDecree283 ? 'Nghị định/Decree 12/2022' : 'Nghị định/Decree 283/2026';
  return explained({ leastVnd: vnd(1_000_000), mostVnd: vnd(2_000_000) }, fine, {
    facts: { on },
    figures: { decree },
    choice: standing(law, 'finesOfDecree283'),
  });
}
