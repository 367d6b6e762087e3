import type { ContributionRecord } from '../../../activities/insurance-records/insurance-records.activity.js';
import { addCivilMonths, civilDate, civilMonth, type CivilMonth } from '../../../libs/calendar/index.js';
import { latestLawVersion, lawData, vnd } from '../../../libs/policy/index.js';
import { contributionOf } from '../contribution.js';
import { exampleSubmission } from '../form.js';

/** Who claims, and what the registries know of it; days and months in ISO. */
export interface Worker {
  /** First and last contributed month, at twelve million dong. */
  readonly contributed: readonly [string, string];
  readonly salaryVnd?: number;
  /** Day of the end of the contract; `recorded`: whether the employer reported it. */
  readonly ended: string;
  readonly recorded?: boolean;
  /** Business day of the submission. */
  readonly filed: string;
  readonly cash?: boolean;
  readonly born?: string;
  readonly sex?: 'female' | 'male';
}

/** Fifty-four months, under the law of 2025: four months of benefit and six odd ones. */
export const fourMonths: Worker = { contributed: ['2022-04', '2026-09'], ended: '2026-10-15', filed: '2026-11-02' };
/** As many as fifty-four, a year and a half before: decided and drawn under the law of 2013. */
export const before2026: Worker = { contributed: ['2020-08', '2025-01'], ended: '2025-02-14', filed: '2025-03-03' };
/** Sixty-six months, under the law of 2013: five of benefit and six odd ones. */
export const fiveMonths: Worker = { ...before2026, contributed: ['2019-08', '2025-01'] };

const monthsOf = ([from, to]: Worker['contributed']): readonly CivilMonth[] => {
  const months = [civilMonth(from)];
  for (let month = civilMonth(from); month < to;) months.push((month = addCivilMonths(month, 1)));
  return months;
};

/** What the worker states. */
export const submissionOf = ({ contributed, ended, filed, cash = false, born = '1999-03-08' }: Worker) => ({
  ...exampleSubmission,
  form: {
    ...exampleSubmission.form,
    person: { ...exampleSubmission.form.person, dateOfBirth: born, idIssuedOn: '2015-01-05' },
    job: { ...exampleSubmission.form.job, terminationDate: ended },
    insurance: { contributionMonths: monthsOf(contributed).length },
    payment: cash ? { by: 'cash', agency: 'Hà Nội' } : exampleSubmission.form.payment,
    requestedOn: filed,
  },
});

/** What the insurance records hold of the worker. */
export const recordOf = (worker: Worker, change: Partial<ContributionRecord> = {}): ContributionRecord => {
  const { contributed, ended, recorded = true, born = '1999-03-08', sex = 'female', salaryVnd = 12_000_000 } = worker;
  const { fullName, personalId } = exampleSubmission.form.person;
  const separation = {
    employerCode: 'DN0001',
    date: civilDate(ended),
    reason: 'mutual-agreement',
    contract: { kind: 'indefinite', months: null },
    reportedOn: civilDate(ended),
  } as const;
  return {
    person: { personalId, fullName, dateOfBirth: civilDate(born), sex },
    months: monthsOf(contributed).map((month) => ({
      month,
      employerCode: 'DN0001',
      salaryVnd: vnd(salaryVnd),
      workplaceRegion: 1,
      wageScheme: 'employer',
      counted: true,
      usedByEarlierClaim: false,
    })),
    leaves: [],
    separations: recorded ? [separation] : [],
    pension: { drawing: false, eligibleFrom: null },
    formerNumbers: [],
    ...change,
  };
};

/** The record in the words of the claim, as the procedure records it. */
export const contributionsOf = (
  worker: Worker,
  record: ContributionRecord | null = recordOf(worker),
  form = submissionOf(worker).form as never,
) => contributionOf(record, form, civilDate(worker.filed), lawData(latestLawVersion));
