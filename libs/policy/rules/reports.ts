import { type CivilDate, type CivilMonth, addCivilMonths, addDays, firstDayOf } from '../../calendar/index.js';
import {
  type Article,
  type Explained,
  type Regime,
  type Rule,
  type Words,
  LAW,
  LAW_2013,
  LAW_2025,
  explained,
  policyError,
  rule,
} from '../framework/index.js';
import type { LawData } from '../law-data.js';
import type { Actor } from './duty.js';

/** What one law says of a report: before which day of the month after its period, null where it names no day. */
interface ReportSide {
  readonly beforeDay: number | null;
  readonly articles: readonly [Article, ...Article[]];
}

/** A report that returns each month, half-year or year. */
export interface Report {
  readonly id: string;
  readonly actor: Actor;
  readonly sides: Readonly<Partial<Record<Regime, ReportSide>>>;
  readonly rules: Readonly<Partial<Record<Regime, Rule>>>;
}

const before = (beforeDay: number | null, ...articles: ReportSide['articles']): ReportSide => ({ beforeDay, articles });

function report(
  id: string,
  actor: Actor,
  title: Words,
  law2013: ReportSide | null,
  law2025: ReportSide | null,
): Report {
  const ruleOf = (year: Regime, { beforeDay, articles }: ReportSide): Rule =>
    rule({
      id: `report.${id}.${year}`,
      topic: 'procedure',
      title,
      articles,
      force: year === '2013' ? LAW_2013 : LAW_2025,
      confidence: LAW,
      words: beforeDay === null ? withoutDay(title) : withDay(title),
    });
  return {
    id: `report.${id}`,
    actor,
    sides: { ...(law2013 && { '2013': law2013 }), ...(law2025 && { '2025': law2025 }) },
    rules: { ...(law2013 && { '2013': ruleOf('2013', law2013) }), ...(law2025 && { '2025': ruleOf('2025', law2025) }) },
  };
}

const withDay = ({ vi, en }: Words) => ({
  short: { vi: `${vi}: chậm nhất ngày {due}.`, en: `${en}: {due} at the latest.` },
  long: {
    vi: `${vi} của kỳ kết thúc vào tháng {lastMonth}: trước ngày {beforeDay} tháng sau, tức chậm nhất ngày {due}.`,
    en: `${en} for the period that ends with {lastMonth}: before day {beforeDay} of the next month, so {due} at the latest.`,
  },
});

const withoutDay = ({ vi, en }: Words) => ({
  short: { vi: `${vi}: văn bản không đặt ngày.`, en: `${en}: the text names no day.` },
  long: {
    vi: `${vi} của kỳ kết thúc vào tháng {lastMonth}: phải báo cáo, văn bản không đặt ngày.`,
    en: `${en} for the period that ends with {lastMonth}: due, but the text names no day.`,
  },
});

/** Periodic reports of employers, job centres, departments and the insurance agency. */
export const REPORTS = {
  staffChanges: report(
    'staff-changes',
    'employer',
    { vi: 'Thông báo biến động lao động hằng tháng', en: 'Monthly notice of staff changes' },
    before(3, 'C28 16.2'),
    null,
  ),
  employerYear: report(
    'employer-year',
    'employer',
    { vi: 'Báo cáo năm về tham gia bảo hiểm thất nghiệp', en: "Employer's annual report on unemployment insurance" },
    before(15, 'D28 32.7'),
    before(15, 'D374 32.7'),
  ),
  centreMonth: report(
    'centre-month',
    'job-centre',
    { vi: 'Báo cáo tháng của trung tâm', en: "Job centre's monthly report" },
    before(3, 'C28 17.2.a'),
    before(3, 'D374 34.12', 'D374 form 34'),
  ),
  centreQuarter: report(
    'centre-quarter',
    'job-centre',
    { vi: 'Báo cáo quý của trung tâm', en: "Job centre's quarterly report" },
    before(null, 'D28 34.5'),
    before(null, 'D374 34.8'),
  ),
  centreHalfYear: report(
    'centre-half-year',
    'job-centre',
    { vi: 'Báo cáo 6 tháng và năm của trung tâm', en: "Job centre's half-yearly and yearly report" },
    before(15, 'C28 17.2.b'),
    before(15, 'D374 34.13', 'D374 form 35'),
  ),
  departmentHalfYear: report(
    'department-half-year',
    'department',
    { vi: 'Báo cáo 6 tháng và năm của Sở', en: "Department's half-yearly and yearly report" },
    before(31, 'C28 17.1'),
    before(null, 'D374 38.6'),
  ),
  agencyYearToWorkers: report(
    'agency-year-to-workers',
    'insurance-agency',
    { vi: 'Thông báo hằng năm cho từng người lao động', en: 'Yearly notice to each worker of what was paid' },
    before(null, 'D28 36.1'),
    before(null, 'D374 36.1'),
  ),
  agencyHalfYear: report(
    'agency-half-year',
    'insurance-agency',
    { vi: 'Báo cáo 6 tháng và năm về Quỹ', en: "Insurance agency's half-yearly and yearly report on the fund" },
    before(31, 'D28 36.16'),
    before(31, 'D374 36.16'),
  ),
} as const satisfies Record<string, Report>;

export const reportRules = Object.values<Report>(REPORTS).flatMap(({ rules }) =>
  [rules['2013'], rules['2025']].filter((found) => found !== undefined),
);

/**
 * The last day on which a periodic report is in time: the day before the day that the text names, whether worked or
 * not ("before" leaves no room to roll to a later day); null where the text names no day.
 * @example reportDue(REPORTS.centreMonth, { regime: '2025', lastMonth: civilMonth('2026-03') }, law).value.due // '2026-04-02'
 * @throws PolicyError `NOT_IN_LAW` where that law knows no such report.
 */
export function reportDue(
  owed: Report,
  { regime, lastMonth }: { readonly regime: Regime; readonly lastMonth: CivilMonth },
  _law: LawData,
): Explained<{ due: CivilDate | null }> {
  const side = owed.sides[regime];
  const found = owed.rules[regime];
  if (!side || !found) throw policyError('NOT_IN_LAW', 'regime', { regime, rule: owed.id });
  const { beforeDay } = side;
  const due = beforeDay === null ? null : addDays(firstDayOf(addCivilMonths(lastMonth, 1)), beforeDay - 2);
  return explained({ due }, found, { facts: { lastMonth, actor: owed.actor }, figures: { beforeDay } });
}

/** The reports that fall due on a period that ends with a month, with their last days. */
export function reportsDue(
  { regime, lastMonth }: { readonly regime: Regime; readonly lastMonth: CivilMonth },
  law: LawData,
): readonly Explained<{ due: CivilDate | null }>[] {
  const owed = PERIOD_ENDS.filter(
    ([report, ends]) => report.rules[regime] && (ends === null || ends.includes(lastMonth.slice(5))),
  );
  return owed.map(([report]) => reportDue(report, { regime, lastMonth }, law));
}

/** Months with which the periods of a report end; null for every month. */
const PERIOD_ENDS: readonly (readonly [Report, readonly string[] | null])[] = [
  [REPORTS.staffChanges, null],
  [REPORTS.employerYear, ['12']],
  [REPORTS.centreMonth, null],
  [REPORTS.centreQuarter, ['03', '06', '09', '12']],
  [REPORTS.centreHalfYear, ['06', '12']],
  [REPORTS.departmentHalfYear, ['06', '12']],
  [REPORTS.agencyYearToWorkers, ['12']],
  [REPORTS.agencyHalfYear, ['06', '12']],
];
