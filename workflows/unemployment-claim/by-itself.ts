import type { CivilDate } from '../../libs/calendar/index.js';
import { type NewEvent, required } from '../../libs/dossier/index.js';
import { uncollected } from './deadlines.js';
import { happened } from './events/index.js';
import { awarded, awardPeriod, type Claim, courseOf, endingOf, mayBeSpared, slipOf } from './law.js';
import { afterNotices } from './proposals.js';

/** The award is noted in the insurance records: the days of the slip begin (D28 18.1, 18.3). */
export const awardNoted = (claim: Claim, today: CivilDate): readonly NewEvent[] => [
  happened('awardNoted', { slip: slipOf(claim, today, awarded(claim).regime) }),
];

/**
 * The notice of a month is settled without an act of the claimant, which leads to the proposals that the law requires.
 */
export const noticeSettled = (
  claim: Claim,
  month: number,
  outcome: 'missed' | 'exempt',
  today: CivilDate,
): readonly NewEvent[] => [
  happened(outcome === 'missed' ? 'noticeMissed' : 'noticeExempt', { month }),
  ...afterNotices(claim, [...claim.data.notices, outcome], month, today),
];

/**
 * The window of a month has passed without a notice: it is held while an excuse can be proved (C28 10.3), or missed at
 * once since 2026 (D374 17, 21).
 */
export const noticeNotGiven = (claim: Claim, month: number, today: CivilDate): readonly NewEvent[] =>
  mayBeSpared(claim, month) ? [happened('noticeHeld', { month })] : noticeSettled(claim, month, 'missed', today);

/** A month may be paid: the entitlement is recorded before any money moves. */
export const entitledTo = (claim: Claim, month: number): readonly NewEvent[] => [
  happened('entitled', {
    month,
    amountVnd: awarded(claim).monthlyBenefitVnd,
    reference: `${claim.number}:${month}:benefit`,
    atCounter: claim.data.personal?.form?.payment.by === 'cash',
  }),
];

/** The award has run out with its last day; the remaining months are kept (D28 18.7). */
export const runOut = (claim: Claim): readonly NewEvent[] => {
  const [, on] = awardPeriod(claim);
  const { reservedMonths } = courseOf(claim, null);
  return [happened('benefitExhausted', { ended: { on, ground: 'exhausted', reservedMonths } })];
};

/** The end is noted in the insurance records; money that was paid beyond it is found. */
export const endNoted = (claim: Claim): readonly NewEvent[] => {
  const { ground, reservedMonths: months } = required(claim.data.ended, 'end');
  const wrongly = ground === 'cancelled' ? [] : paidBeyond(claim);
  const noted = happened('reservationNoted', { months });
  return wrongly.length > 0 ? [noted, happened('overpaymentFound', { months: wrongly })] : [noted];
};

/** Months with money that the end of the benefit leaves unpaid. */
const paidBeyond = (claim: Claim): readonly number[] => {
  const { monthsPaid } = courseOf(claim, endingOf(claim));
  return Object.keys(claim.data.money)
    .map(Number)
    .filter((month) => !monthsPaid.includes(month));
};

/**
 * Money was not collected in time. What the insurance agency reports (C28-14) it knows from these very payments: the
 * report opens the proposal to reserve its months (D28 18.6).
 */
export const moneyUncollected = (claim: Claim, today: CivilDate): readonly NewEvent[] => {
  const months = uncollected(claim);
  return [
    happened('uncollectedReported', { months }),
    happened('decisionProposed', { kind: 'reservation', by: 'system', on: today, months }),
  ];
};
