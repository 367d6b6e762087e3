import { type CivilDate, type Period, minDate } from '../../calendar/index.js';
import { checkContributionMonths } from '../framework/facts.js';
import { type Explained, type Regime, explained, policyError } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';
import { MONTHS_PER_BENEFIT_MONTH, duration } from './duration.js';

export const collectionDeadline = deadline({
  id: 'collection.days',
  topic: 'procedure',
  title: { vi: 'Hạn nhận quyết định hưởng', en: 'Collection of the decision' },
  event: { vi: 'ngày trước ngày trả kết quả đầu tiên', en: 'the day before the first day on the slip' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['D28 18.3'] },
  law2025: { figure: 'collectionDays2025', articles: ['D374 14.2.c', 'L25 39.5'] },
});

export const cancellationDeadline = deadline({
  id: 'collection.cancellation',
  topic: 'procedure',
  title: { vi: 'Hạn trình hủy quyết định hưởng', en: 'Proposal to cancel an uncollected award' },
  event: { vi: 'ngày cuối của hạn nhận quyết định', en: 'the last day for collecting' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 18.3'] },
  law2025: { figure: 'cancellationDays2025', articles: ['D374 16.3', 'L25 41.6'] },
});

export const uncollectedDeadline = deadline({
  id: 'payment.uncollected',
  topic: 'payment',
  title: { vi: 'Hạn nhận tiền trợ cấp', en: 'Collection of unpaid money' },
  event: { vi: 'ngày hết thời hạn hưởng', en: 'the end of the benefit' },
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

const decision = bothLaws(
  {
    id: 'collection.decision',
    topic: 'procedure',
    title: { vi: 'Không nhận quyết định hưởng', en: 'Uncollected decision' },
    words: {
      short: {
        vi: 'Quyết định hưởng {cancelled?bị hủy; bảo lưu {reservedMonths} tháng đóng|vẫn có hiệu lực}.',
        en: 'The award {cancelled?is cancelled; {reservedMonths} contribution months are kept|stands}.',
      },
      long: {
        vi: 'Hạn nhận đến ngày {lastDay}; đã nhận ngày: {collectedOn}; đã báo lý do ngày: {reasonGivenOn}. Quyết định {cancelled?bị hủy, trình hủy chậm nhất ngày {cancelBy}|vẫn có hiệu lực}.',
        en: 'To be collected by {lastDay}; collected on: {collectedOn}; reason given on: {reasonGivenOn}. The award {cancelled?is cancelled, proposed by {cancelBy}|stands}.',
      },
    },
  },
  { articles: ['D28 18.3', 'D28 18.5', 'C28 9.2.a'] },
  { articles: ['L25 41.6', 'D28 18.3'], confidence: assumedFromDecree() },
);

const money = bothLaws(
  {
    id: 'payment.uncollected-money',
    topic: 'reservation',
    title: { vi: 'Tiền trợ cấp không nhận', en: 'Uncollected money' },
    words: {
      short: {
        vi: 'Bảo lưu {reservedMonths} tháng đóng cho {uncollectedCount} tháng hưởng không nhận tiền.',
        en: '{reservedMonths} contribution months are kept for {uncollectedCount} uncollected months.',
      },
      long: {
        vi: 'Hết hạn hưởng ngày {benefitEnd}; đến ngày {limit} không nhận tiền các tháng {uncollected} và không báo bằng văn bản; mỗi tháng bằng 12 tháng đóng, cộng {oddMonths} tháng lẻ: bảo lưu {reservedMonths} tháng.',
        en: 'The benefit ended on {benefitEnd}; until {limit} months {uncollected} were neither collected nor written about; each is 12 contribution months, and {oddMonths} are odd: {reservedMonths} are kept.',
      },
    },
  },
  { articles: ['D28 18.6', 'C28 9.2.b'] },
  { articles: ['L25 41.6', 'D28 18.6'], confidence: assumedFromDecree() },
);

export const uncollectedRules = [
  ...pairsOf(decision, money),
  ...rulesOf(
    collectionDeadline,
    cancellationDeadline,
    uncollectedDeadline,
    uncollectedReportDeadline,
    reservationDeadline,
  ),
];

export interface DecisionFacts {
  readonly regime: Regime;
  readonly contributionMonths: number;
  /** First and last of the collection days printed on the slip. */
  readonly slip: Period;
  readonly collectedOn: CivilDate | null;
  /** Day on which the worker told why the decision could not be collected. */
  readonly reasonGivenOn: CivilDate | null;
}

export interface UncollectedDecision {
  readonly cancelled: boolean;
  readonly lastDay: CivilDate;
  /** Last day for proposing the cancellation. */
  readonly cancelBy: CivilDate;
  /** All contributions are kept when no benefit was enjoyed; nought while the award stands. */
  readonly reservedMonths: number;
}

/** Whether an award lapses because it was neither collected nor excused on the days of the slip (examples 5, J02). */
export function uncollectedDecision(facts: DecisionFacts, law: LawData): Explained<UncollectedDecision> {
  const { regime, contributionMonths, slip, collectedOn, reasonGivenOn } = facts;
  checkContributionMonths('contributionMonths', contributionMonths);
  const [firstDay, lastDay] = slip;
  if (lastDay < firstDay) throw policyError('BEFORE', 'slip', { date: lastDay, otherFact: 'slip[0]', other: firstDay });
  const cancel = dueOf(cancellationDeadline, { regime, event: lastDay }, law);
  const acts = [collectedOn, reasonGivenOn].filter((day) => day !== null);
  const [first, ...others] = acts;
  const cancelled = first === undefined || minDate(first, ...others) > lastDay;
  const value = { cancelled, lastDay, cancelBy: cancel.value.due, reservedMonths: cancelled ? contributionMonths : 0 };
  return explained(value, decision[regime], {
    facts: { contributionMonths, slip, collectedOn, reasonGivenOn },
    children: [cancel.explanation],
  });
}

export interface MoneyFacts {
  readonly regime: Regime;
  readonly contributionMonths: number;
  readonly benefitEnd: CivilDate;
  /** Numbers of the months whose money lies uncollected. */
  readonly uncollected: readonly number[];
  /** The worker wrote that the money is wanted: then nothing is deemed given up. */
  readonly writtenNotice: boolean;
}

/** What is kept for money not collected within three months of the end of the benefit (example 6: a month is 12). */
export function uncollectedMoney(
  facts: MoneyFacts,
  law: LawData,
): Explained<{ limit: CivilDate; deemedUnwanted: boolean; reservedMonths: number }> {
  const { regime, contributionMonths, benefitEnd, uncollected, writtenNotice } = facts;
  const { oddMonths } = duration({ regime, contributionMonths }, law).value;
  const limit = dueOf(uncollectedDeadline, { regime, event: benefitEnd }, law);
  const deemedUnwanted = uncollected.length > 0 && !writtenNotice;
  const given = deemedUnwanted ? MONTHS_PER_BENEFIT_MONTH * uncollected.length : 0;
  const value = { limit: limit.value.due, deemedUnwanted, reservedMonths: given + oddMonths };
  return explained(value, money[regime], {
    facts: { contributionMonths, benefitEnd, uncollected, writtenNotice },
    figures: { uncollectedCount: uncollected.length, oddMonths },
    children: [limit.explanation],
  });
}
