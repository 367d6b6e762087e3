import { civilMonth, monthsFrom } from '../../../../libs/calendar/index.js';
import type { ContributionPeriod, ContributionRecord } from './insurance-records.schemas.js';

type ContributionMonth = ContributionRecord['months'][number];

/**
 * The record month by month, ascending, up to and with `lastMonth`. Where two employers paid for one month both stand,
 * in the order of their periods.
 */
export function contributionMonths(
  periods: readonly ContributionPeriod[],
  lastMonth: string,
  used: ReadonlySet<string>,
): ContributionMonth[] {
  const months = periods.flatMap(({ from, to, ...period }) => {
    const first = civilMonth(from);
    const last = civilMonth(to < lastMonth ? to : lastMonth);
    return monthsFrom(first, last).map((month): ContributionMonth => {
      return { month, ...period, usedByEarlierClaim: used.has(month) };
    });
  });
  return months.sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
}
