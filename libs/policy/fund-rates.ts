import type { CivilDate } from '../calendar/index.js';

/** A row of rates: in force from a day until the next row, or until `to` if nothing is known afterwards. */
interface Row {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  /** The article that fixes the figure. */
  readonly source: string;
  /** `assumed` when the decree of 2025 leaves the figure open and the earlier one is carried over. */
  readonly confidence: 'law' | 'assumed';
}

/** What each side pays into the fund a month, in percent of the contribution base. */
export interface ContributionRate extends Row {
  readonly worker: number;
  readonly employer: number;
  /** The State's support, at most. */
  readonly stateAtMost: number;
}

/** The highest contribution base: a multiple of the base salary or the regional minimum wage, by wage scheme. */
export interface ContributionCeiling extends Row {
  readonly state: { readonly times: number; readonly of: 'base-salary' | 'regional-minimum-wage' };
  readonly employer: { readonly times: number; readonly of: 'base-salary' | 'regional-minimum-wage' };
}

/** Training support of a worker, VND. */
export interface TrainingSupport extends Row {
  /** Courses of up to this many months get at most `perCourseVnd` for the course, longer ones `perMonthVnd` a month. */
  readonly shortCourseMonths: number;
  /** True where a course of exactly `shortCourseMonths` is a long one (D374 11.1.b: "từ đủ 03 tháng"). */
  readonly longFromThatLength?: boolean;
  readonly perCourseVnd: number;
  readonly perMonthVnd: number;
  readonly mostMonths: number;
  /** Odd days of a long course: up to this many are half a month, more are a month. */
  readonly halfMonthUpToDays: number;
  /** Meals a day studied (D374 11.2); nothing where left out. */
  readonly mealsPerDayVnd?: number;
}

/** Training, fostering and reskilling of employees to keep their jobs, VND. */
export interface RetentionTraining extends Row {
  readonly perWorkerMonthVnd: number;
  readonly mostMonths: number;
  readonly halfMonthUpToDays: number;
}

/** What the fund pays for a recipient's health insurance, in percent of the benefit. */
export interface HealthInsuranceRate extends Row {
  readonly percentOfBenefit: number;
}

/** Rates of the unemployment insurance fund. Rows sorted by `from`, earliest first. */
export interface FundRates {
  readonly contribution: readonly ContributionRate[];
  readonly contributionCeiling: readonly ContributionCeiling[];
  readonly trainingSupport: readonly TrainingSupport[];
  readonly retentionTraining: readonly RetentionTraining[];
  readonly healthInsurance: readonly HealthInsuranceRate[];
}
