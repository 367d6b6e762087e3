import type { CivilDate } from '../../../libs/calendar/index.js';
import { paymentDue } from '../../../libs/policy/index.js';
import { type Claim, lawOf, known, awarded } from './claim.js';
import { courseOf, endingOf } from './ending.js';

/** From which day a month may be paid, and until when: month 1 as soon as its decision is collected. */
export const paymentOf = (claim: Claim, month: number) => {
  const { regime: under } = awarded(claim);
  const benefitStart = known(awarded(claim).months[0], 'first month')[0];
  const decisionReceived = claim.data.collectedOn ?? null;
  return paymentDue({ regime: under, benefitStart, month, decisionReceived }, lawOf(claim)).value;
};

/** A suspension or resumption waits for its signature: what may be paid is not known before. */
export const awaitsSignature = (claim: Claim): boolean =>
  claim.data.pending.some(({ kind }) => kind === 'suspension' || kind === 'resumption');

/**
 * Months that may be paid, those whose day has not come included, and for which no entitlement stands in the ledger.
 * Once the benefit has ended that is every month begun, whether or not its notice had come due (D28 21.4).
 */
export const monthsUnpaid = (claim: Claim): readonly number[] => {
  const { award, notices, money, ended } = claim.data;
  if (award === undefined || notices.length === 0 || ended?.ground === 'cancelled') return [];
  if (ended === undefined && (claim.status !== 'active' || awaitsSignature(claim))) return [];
  const { monthsPaid } = courseOf(claim, endingOf(claim));
  const settled = ended === undefined ? notices.length : award.awardMonths;
  return monthsPaid.filter((month) => month <= settled && money[month] === undefined);
};

/** The day from which a month may be paid: the first as soon as its decision is collected. */
export const payableFrom = (claim: Claim, month: number): CivilDate =>
  month === 1
    ? known(claim.data.collectedOn, 'day of collection')
    : known(paymentOf(claim, month).payableFrom, 'day of payment');

/** Months to be paid today. */
export const monthsDue = (claim: Claim, today: CivilDate): readonly number[] =>
  monthsUnpaid(claim).filter((month) => payableFrom(claim, month) <= today);
