import { required } from '../../../libs/dossier/index.js';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  claimLife,
  counts,
  eventRegime,
  type Ground,
  groundOf,
  isListed,
  keptAfter,
  refusals,
  type Regime,
  type StatusChange,
  uncollectedMoney,
} from '../../../libs/policy/index.js';
import type { ProposedEnd } from '../state.js';
import { awardPeriod } from './award.js';
import { type Claim, lawOf, awarded } from './claim.js';
import { lastDay } from './limits.js';

/** Whether the refused referrals end the benefit, and on which day (L13 53.3.đ; L25 41.4.d). */
export const referralsEnd = (claim: Claim) => {
  const referrals = Object.values(claim.data.referrals ?? {});
  return refusals({ regime: awarded(claim).regime, referrals, decided: null }, lawOf(claim)).value;
};

/** What the benefit comes to if it ends like this: months paid, date, what is kept. `end` null: the award runs out. */
export const courseOf = (claim: Claim, end: ProposedEnd | null) => {
  const { regime: under, contributionMonths, months } = awarded(claim);
  const checkIns = Object.fromEntries(claim.data.notices.map((status, at) => [String(at + 1), status !== 'missed']));
  const benefitStart = required(months[0], 'first month')[0];
  // Three missed notices end the benefit by themselves in the course of the claim.
  const stated = end?.ground === 'missed-notices' ? null : end;
  return claimLife({ regime: under, contributionMonths, benefitStart, checkIns, end: stated }, lawOf(claim)).value;
};

/** The law under which a change of a day ends the benefit. */
export const regimeOn = (claim: Claim, on: CivilDate): Regime => {
  const awardRegime = claim.data.award?.regime ?? required(claim.data.schedule, 'schedule').regime;
  return eventRegime({ awardRegime, on, kind: 'termination' }, lawOf(claim)).value.regime;
};

/** Whether the law of a day ends a benefit for such a change (thresholds of contracts, courses, journeys). */
export const changeCounts = (claim: Claim, change: StatusChange, on: CivilDate): boolean =>
  counts(regimeOn(claim, on), change);

/** The ground of termination that a change is by the law of a day: contract work abroad is a job since 2026. */
export const groundOfChange = (claim: Claim, change: StatusChange): Ground =>
  groundOf(regimeOn(claim, change.from), change);

/** Whether the law in force on a day lists a ground of termination at all. */
export const groundListed = (claim: Claim, ground: Ground, on: CivilDate): boolean =>
  isListed(ground, regimeOn(claim, on));

/** How the benefit is to end, as far as it is decided or proposed; null while nothing ends it before it runs out. */
export const endingOf = (claim: Claim): ProposedEnd | null =>
  claim.data.ended?.end ?? claim.data.pending.find(({ kind }) => kind === 'termination')?.end ?? null;

/**
 * Contribution months kept in all once the money of these months is given up: the total less twelve for each month drawn
 * or suspended, and less what the end itself did not reserve (C28 9.1; D374 8.6).
 */
export const keptWith = (claim: Claim, uncollected: readonly number[]): number => {
  const law = lawOf(claim);
  const { regime: awardRegime, contributionMonths } = awarded(claim);
  const [, awardEnd] = awardPeriod(claim);
  const { monthsPaid, monthsLost } = courseOf(claim, endingOf(claim));
  const consumed = monthsPaid.length + monthsLost.length;
  const left = keptAfter({ awardRegime, contributionMonths, consumed }, law).value.left;
  const facts = {
    regime: eventRegime({ awardRegime, on: lastDay.uncollected(claim, awardEnd), kind: 'uncollected-money' }, law).value
      .regime,
    awardRegime,
    awardEnd,
    contributionMonths,
    monthsDrawn: monthsPaid.length - uncollected.length,
    monthsSuspended: monthsLost.length,
    monthsUncollected: uncollected.length,
    writtenNotice: false,
    notReservedAtTermination: Math.max(0, left - required(claim.data.ended, 'end').reservedMonths),
    agencyTold: null,
  };
  return uncollectedMoney(facts, law).value.reservedMonths;
};
