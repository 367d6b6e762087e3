import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  claimLife,
  counts,
  eventRegime,
  type Ground,
  isListed,
  refusals,
  type StatusChange,
  uncollectedMoney,
} from '../../../libs/policy/index.js';
import type { ProposedEnd } from '../state.js';
import { type Claim, lawOf, known, awarded } from './claim.js';

/** Whether the refused referrals end the benefit, and on which day (L13 53.3.đ; L25 41.4.d). */
export const referralsEnd = (claim: Claim) => {
  const referrals = Object.values(claim.data.referrals ?? {});
  return refusals({ regime: awarded(claim).regime, referrals, decided: null }, lawOf(claim)).value;
};

/** What the benefit comes to if it ends like this: months paid, date, what is kept. `end` null: the award runs out. */
export const courseOf = (claim: Claim, end: ProposedEnd | null) => {
  const { regime: under, contributionMonths, months } = awarded(claim);
  const checkIns = Object.fromEntries(claim.data.notices.map((status, at) => [String(at + 1), status !== 'missed']));
  const benefitStart = known(months[0], 'first month')[0];
  // Three missed notices end the benefit by themselves in the course of the claim.
  const stated = end?.ground === 'missed-notices' ? null : end;
  return claimLife({ regime: under, contributionMonths, benefitStart, checkIns, end: stated }, lawOf(claim)).value;
};

/** Whether the law of a day ends a benefit for such a change (thresholds of contracts, courses, journeys). */
export const changeCounts = (claim: Claim, change: StatusChange, on: CivilDate): boolean =>
  counts(eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value.regime, change);

/** Whether the law in force on a day lists a ground of termination at all. */
export const groundListed = (claim: Claim, ground: Ground, on: CivilDate): boolean =>
  isListed(ground, eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value.regime);

/** How the benefit is to end, as far as it is decided or proposed; null while nothing ends it before it runs out. */
export const endingOf = (claim: Claim): ProposedEnd | null =>
  claim.data.ended?.end ?? claim.data.pending.find(({ kind }) => kind === 'termination')?.end ?? null;

/** Contribution months kept in all once the money of these months is given up: twelve for each (C28 9.2.b). */
export const keptWith = (claim: Claim, uncollected: readonly number[]): number => {
  const { contributionMonths, oddMonths } = awarded(claim);
  const { on, reservedMonths } = known(claim.data.ended, 'end');
  const { regime: under } = eventRegime({ awardRegime: awarded(claim).regime, on }, lawOf(claim)).value;
  const facts = { regime: under, contributionMonths, benefitEnd: on, uncollected, writtenNotice: false };
  return reservedMonths + uncollectedMoney(facts, lawOf(claim)).value.reservedMonths - oddMonths;
};
