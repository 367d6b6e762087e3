import type { CivilDate } from '../../calendar/index.js';
import { checkContributionMonths, checkCount } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';
import { keptAfter } from './kept.js';

export const uncollectedDeadline = deadline({
  id: 'payment.uncollected',
  topic: 'payment',
  title: { vi: 'Hạn nhận tiền trợ cấp', en: 'Collection of unpaid money' },
  event: { vi: 'ngày hết thời hạn hưởng theo quyết định', en: 'the last day of the award as decided' },
  unit: 'months',
  law2013: { count: 3, articles: ['D28 18.6'] },
  law2025: { figure: 'uncollectedMonths2025', articles: ['D374 16.4', 'L25 41.6'] },
});

export const uncollectedReportDeadline = deadline({
  id: 'payment.uncollected-report',
  topic: 'payment',
  title: { vi: 'Hạn báo tiền không nhận cho trung tâm', en: 'Report of uncollected money' },
  event: { vi: 'ngày cuối của hạn nhận tiền', en: 'the last day for collecting money' },
  unit: 'working-days',
  law2013: { count: 7, articles: ['D28 18.6'] },
  law2025: { figure: 'uncollectedReportDays2025', articles: ['D374 16.4', 'L25 41.6'] },
});

export const reservationDeadline = deadline({
  id: 'payment.reservation-proposal',
  topic: 'reservation',
  title: { vi: 'Hạn trình bảo lưu tiền không nhận', en: 'Proposal to reserve uncollected months' },
  event: { vi: 'ngày nhận thông báo của bảo hiểm xã hội', en: "receipt of the insurance agency's report" },
  unit: 'working-days',
  law2013: { count: 10, articles: ['D28 18.6'] },
  law2025: { figure: 'reservationDays2025', articles: ['D374 16.4', 'L25 41.6'] },
});

const money = bothLaws(
  {
    id: 'payment.uncollected-money',
    topic: 'reservation',
    title: { vi: 'Tiền trợ cấp không nhận', en: 'Uncollected money' },
    words: {
      short: {
        vi: 'Bảo lưu {reservedMonths} tháng đóng.',
        en: '{reservedMonths} contribution months are kept.',
      },
      long: {
        vi: 'Hết thời hạn hưởng theo quyết định ngày {awardEnd}; đến ngày {limit} tiền của {monthsUncollected} tháng không được nhận (báo bằng văn bản: {writtenNotice?có|không}). {contributionMonths} tháng đóng trừ 12 tháng cho mỗi tháng đã hưởng hoặc bị tạm dừng ({consumed}) và {notReservedAtTermination} tháng không được bảo lưu khi chấm dứt: bảo lưu {reservedMonths} tháng.',
        en: 'The award as decided ended on {awardEnd}; until {limit} the money of {monthsUncollected} months was not collected (written about: {writtenNotice?yes|no}). {contributionMonths} contribution months less 12 for each month enjoyed or suspended ({consumed}) and {notReservedAtTermination} that a termination did not reserve: {reservedMonths} are kept.',
      },
    },
  },
  { articles: ['D28 18.6', 'C28 9.1', 'C28 9.2.b', 'L13 53.4'] },
  { articles: ['D374 8.4', 'D374 8.6', 'D374 16.4'] },
);

export const uncollectedMoneyRules = [
  ...pairsOf(money),
  ...rulesOf(uncollectedDeadline, uncollectedReportDeadline, reservationDeadline),
];

export interface MoneyFacts {
  /** Law of the day on which the three months end, see `eventRegime`. */
  readonly regime: Regime;
  /** Law of the award, which decided what is odd; that of the money where left out. */
  readonly awardRegime?: Regime;
  /** Last day of the award as it was decided, whenever the benefit ended. */
  readonly awardEnd: CivilDate;
  readonly contributionMonths: number;
  /** Benefit months whose money was drawn. */
  readonly monthsDrawn: number;
  readonly monthsSuspended: number;
  readonly monthsUncollected: number;
  /** The worker wrote that the money is wanted: then nothing is deemed given up, and those months are enjoyed. */
  readonly writtenNotice: boolean;
  /** Contribution months that a termination on an unreserved ground did not reserve; default zero. */
  readonly notReservedAtTermination?: number;
  /** Day on which the job centre received the insurance agency's report; null before. */
  readonly agencyTold: CivilDate | null;
}

export interface UncollectedMoney {
  /** Last day for collecting the money, or for writing that it is wanted. */
  readonly limit: CivilDate;
  readonly deemedUnwanted: boolean;
  /** Last day for the agency's report; null when nothing is given up. */
  readonly agencyTellsBy: CivilDate | null;
  /** Last day for proposing the reservation; null when nothing is given up, or before the report. */
  readonly proposeBy: CivilDate | null;
  /** Contribution months kept in all, those that the award itself reserved included. */
  readonly reservedMonths: number;
}

/**
 * What becomes of money that nobody collected: three months after the last day of the award it is deemed unwanted, and
 * its months are kept. Kept is the total less twelve for each month drawn or suspended (C28 9.1; D374 8.6), not twelve
 * for each month uncollected.
 * @example uncollectedMoney({ regime: '2025', contributionMonths: 24, monthsDrawn: 1, monthsSuspended: 0, monthsUncollected: 2, … }, law).value.reservedMonths // 12
 * @throws PolicyError `TOO_MANY_MONTHS`, `NOT_A_COUNT`.
 */
export function uncollectedMoney(facts: MoneyFacts, law: LawData): Explained<UncollectedMoney> {
  const { regime, awardRegime = regime, awardEnd, contributionMonths, writtenNotice, agencyTold } = facts;
  const { monthsDrawn, monthsSuspended, monthsUncollected, notReservedAtTermination = 0 } = facts;
  checkContributionMonths('notReservedAtTermination', notReservedAtTermination);
  checkContributionMonths('contributionMonths', contributionMonths);
  Object.entries({ monthsDrawn, monthsSuspended, monthsUncollected }).forEach(([name, count]) => {
    checkCount(name, count, 0, 12);
  });
  const limit = dueOf(uncollectedDeadline, { regime, event: awardEnd }, law);
  const deemedUnwanted = monthsUncollected > 0 && !writtenNotice;
  const consumed = monthsDrawn + monthsSuspended + (deemedUnwanted ? 0 : monthsUncollected);
  const kept = keptAfter({ awardRegime, contributionMonths, consumed }, law);
  const report = deemedUnwanted ? dueOf(uncollectedReportDeadline, { regime, event: limit.value.due }, law) : null;
  const proposal =
    deemedUnwanted && agencyTold !== null ? dueOf(reservationDeadline, { regime, event: agencyTold }, law) : null;
  const value: UncollectedMoney = {
    limit: limit.value.due,
    deemedUnwanted,
    agencyTellsBy: report?.value.due ?? null,
    proposeBy: proposal?.value.due ?? null,
    reservedMonths: Math.max(0, kept.value.left - notReservedAtTermination),
  };
  const steps: (Explained<unknown> | null)[] = [limit, report, proposal];
  return explained(value, money[regime], {
    facts: { awardEnd, contributionMonths, monthsDrawn, monthsSuspended, monthsUncollected, writtenNotice, agencyTold },
    figures: { consumed, notReservedAtTermination },
    children: [...steps.flatMap((step): Explanation[] => (step === null ? [] : [step.explanation])), ...kept.steps],
  });
}
