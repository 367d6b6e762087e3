import { type CivilDate, type CivilMonth, addCivilMonths, addDays, firstDayOf } from '../../calendar/index.js';
import { type Article, type Explained, type Regime, type Rule, type Words, explained } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf } from './both-laws.js';
import type { Actor } from './duty.js';

/** A report that returns each month, half-year or year and is made before a day of the month after its period. */
export interface Report {
  readonly actor: Actor;
  readonly beforeDay: number;
  readonly rules: Readonly<Record<Regime, Rule>>;
}

function report(id: string, actor: Actor, beforeDay: number, title: Words, article: Article): Report {
  const words = {
    short: { vi: `${title.vi}: chậm nhất ngày {due}.`, en: `${title.en}: {due} at the latest.` },
    long: {
      vi: `${title.vi} của kỳ kết thúc vào tháng {lastMonth}: trước ngày {beforeDay} tháng sau, tức chậm nhất ngày {due}.`,
      en: `${title.en} for the period that ends with {lastMonth}: before day {beforeDay} of the next month, so {due} at the latest.`,
    },
  };
  const rules = bothLaws(
    { id: `report.${id}`, topic: 'procedure', title, words },
    { articles: [article] },
    { articles: ['L25 48', article], confidence: assumedFromDecree() },
  );
  return { actor, beforeDay, rules };
}

/** Periodic reports of employers, job centres, departments and the insurance agency. */
export const REPORTS = {
  staffChanges: report(
    'staff-changes',
    'employer',
    3,
    { vi: 'Thông báo biến động lao động hằng tháng', en: 'Monthly notice of staff changes' },
    'C28 16.2',
  ),
  employerYear: report(
    'employer-year',
    'employer',
    15,
    { vi: 'Báo cáo năm về tham gia bảo hiểm thất nghiệp', en: "Employer's annual report on unemployment insurance" },
    'D28 32.7',
  ),
  centreMonth: report(
    'centre-month',
    'job-centre',
    3,
    { vi: 'Báo cáo tháng của trung tâm', en: "Job centre's monthly report" },
    'C28 17.2.a',
  ),
  centreHalfYear: report(
    'centre-half-year',
    'job-centre',
    15,
    { vi: 'Báo cáo 6 tháng và năm của trung tâm', en: "Job centre's half-yearly and yearly report" },
    'C28 17.2.b',
  ),
  departmentHalfYear: report(
    'department-half-year',
    'department',
    31,
    { vi: 'Báo cáo 6 tháng và năm của Sở', en: "Department's half-yearly and yearly report" },
    'C28 17.1',
  ),
  agencyHalfYear: report(
    'agency-half-year',
    'insurance-agency',
    31,
    { vi: 'Báo cáo 6 tháng và năm về Quỹ', en: "Insurance agency's half-yearly and yearly report on the fund" },
    'D28 36.16',
  ),
} as const;

export const reportRules = pairsOf(...Object.values(REPORTS).map(({ rules }) => rules));

/**
 * The last day on which a periodic report is in time: the day before the day that the text names, whether worked or
 * not ("before" leaves no room to roll to a later day).
 * @example reportDue(REPORTS.staffChanges, { regime: '2025', lastMonth: civilMonth('2026-03') }, law).value.due // '2026-04-02'
 */
export function reportDue(
  owed: Report,
  { regime, lastMonth }: { readonly regime: Regime; readonly lastMonth: CivilMonth },
  _law: LawData,
): Explained<{ due: CivilDate }> {
  const due = addDays(firstDayOf(addCivilMonths(lastMonth, 1)), owed.beforeDay - 2);
  return explained({ due }, owed.rules[regime], {
    facts: { lastMonth, actor: owed.actor },
    figures: { beforeDay: owed.beforeDay },
  });
}
