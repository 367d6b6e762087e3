import { required } from '../../../libs/dossier/index.js';
import type { CivilDate } from '../../../libs/calendar/index.js';
import { type PaymentFacts, paymentOfAward } from '../../../libs/policy/index.js';
import { type Claim, lawOf, awarded } from './claim.js';
import { courseOf, endingOf } from './ending.js';
import { windowOfMonth } from './notices.js';

/**
 * From which day a month may be paid, and until when, by the law of the day on which its notice opens: month 1 from the
 * agency's receipt of the decision (2013) or the last day for collecting it (2025).
 */
export const paymentOf = (claim: Claim, month: number) => {
  const law = lawOf(claim);
  const { regime: awardRegime, months } = awarded(claim);
  const benefitStart = required(months[0], 'first month')[0];
  const event = month === 1 ? firstPayment(claim) : { windowEnds: windowOfMonth(claim, month)[1] };
  return paymentOfAward({ awardRegime, benefitStart, month, ...event }, law).value;
};

/** What the first payment runs from. Who told a reason may collect after the days of the slip: then from that day. */
const firstPayment = (claim: Claim): Pick<PaymentFacts, 'decisionReceived' | 'collectionEnds'> => {
  const [opens, closes] = required(claim.data.slip, 'slip');
  const collected = required(claim.data.collectedOn, 'day of collection');
  if (collected > closes) return { decisionReceived: collected, collectionEnds: collected };
  // The agency noted the award on the working day before the days of the slip.
  return { decisionReceived: lawOf(claim).workingDays.subtractWorkingDays(opens, 1), collectionEnds: closes };
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
    ? required(claim.data.collectedOn, 'day of collection')
    : required(paymentOf(claim, month).payableFrom, 'day of payment');

/** Months to be paid today. */
export const monthsDue = (claim: Claim, today: CivilDate): readonly number[] =>
  monthsUnpaid(claim).filter((month) => payableFrom(claim, month) <= today);
