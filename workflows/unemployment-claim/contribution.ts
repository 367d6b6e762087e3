import type {
  ContributionRecord,
  SeparationReason,
} from '../../activities/insurance-records/insurance-records.activity.js';
import { addCivilMonths, agree, type CivilDate, type CivilMonth, monthOf } from '../../libs/calendar/index.js';
import { DAYS_AWAY, type LawData, monthsOnce, type TerminationReason } from '../../libs/policy/index.js';
import type { ClaimForm } from './form.js';
import type { ClaimState, Contribution } from './state.js';

/** The employer's words for the end of a contract, in those of the law (L13 49.1; L25 38.1). */
const reasons: Readonly<Record<SeparationReason, TerminationReason>> = {
  'contract-expired': 'expiry',
  'mutual-agreement': 'agreement',
  'worker-lawful-termination': 'lawful-resignation',
  'worker-unlawful-termination': 'unlawful-resignation',
  'employer-termination': 'other',
  redundancy: 'redundancy',
  dismissal: 'dismissal',
  'employer-dissolved': 'other',
  retirement: 'other',
};

/** Ascending months as ranges of first and last month. */
export const ranges = (months: readonly CivilMonth[]): readonly (readonly [CivilMonth, CivilMonth])[] =>
  months.reduce<(readonly [CivilMonth, CivilMonth])[]>((found, month) => {
    const open = found.at(-1);
    if (open !== undefined && addCivilMonths(open[1], 1) === month) found[found.length - 1] = [open[0], month];
    else found.push([month, month]);
    return found;
  }, []);

/**
 * The end of the work of this claim: one in or after the last month that was paid for. An earlier end closed another
 * contract; then the end of the present one is unknown, and the employer who paid last is asked (L13 49.1; L25 38.1).
 */
export const separationIn = ({ months, separations }: ContributionRecord) => {
  const lastPaid = months.at(-1)?.month;
  return separations.filter(({ date }) => lastPaid === undefined || monthOf(date) >= lastPaid).at(-1);
};

/** Months that count for an award, each once (L13 49.2; L25 38.1). */
export const countedIn = ({ months }: ContributionRecord, law: LawData) =>
  monthsOnce({ paid: months.filter(({ counted, usedByEarlierClaim }) => counted && !usedByEarlierClaim) }, law).value
    .months;

/** Names of the statements that the record contradicts; the claimant knows the employer by name, the record by code. */
const differencesOf = (record: ContributionRecord, form: ClaimForm, counted: number) => {
  const separation = separationIn(record);
  return [
    form.insurance.contributionMonths !== counted && 'contributionMonths',
    form.job.terminationDate !== separation?.date && 'terminationDate',
    separation !== undefined && form.job.contract !== separation.contract.kind && 'contract',
    !agree(record.person.dateOfBirth, form.person.dateOfBirth) && 'dateOfBirth',
    form.insurance.formerNumbers?.some((number) => !record.formerNumbers.includes(number)) === true && 'formerNumbers',
  ].filter((name) => name !== false);
};

/** As many months as an employer may state salaries of. */
const LAST_SALARIES = 12;

/** What the insurance records say, in the words of the claim; salaries and sex apart, because they are personal. */
export const contributionOf = (
  record: ContributionRecord | null,
  form: ClaimForm,
  today: CivilDate,
  law: LawData,
): {
  contribution: Contribution;
  salaries: NonNullable<ClaimState['personal']>['salaries'];
  /** The last ones that the employer of the end of the work paid: nobody else's. */
  employerSalaries?: NonNullable<ClaimState['personal']>['salaries'];
  sex?: 'male' | 'female';
} => {
  const nothing = { contributed: [], deemedContributing: false, pension: 'none', differences: [] } as const;
  if (record === null) return { contribution: { found: false, ...nothing }, salaries: [] };
  const counted = countedIn(record, law);
  const last = record.months.at(-1);
  const separation = separationIn(record);
  const end = separation === undefined ? undefined : monthOf(separation.date);
  const { drawing, eligibleFrom } = record.pension;
  // Judged at the end of the work, not on the day of reading (L13 49.1.b; L25 38.1.a).
  const eligible = eligibleFrom !== null && eligibleFrom <= (separation?.date ?? today);
  const employer = separation?.employerCode ?? last?.employerCode;
  const theirs = record.months.filter(
    ({ counted, usedByEarlierClaim, employerCode }) => counted && !usedByEarlierClaim && employerCode === employer,
  );
  const contribution: Contribution = {
    found: true,
    employer,
    contributed: ranges(counted.map(({ month }) => month)),
    contributedThere: ranges(theirs.map(({ month }) => month)),
    deemedContributing: record.leaves.some(
      ({ month, workingDays }) =>
        end !== undefined && (month === end || month === addCivilMonths(end, -1)) && workingDays >= DAYS_AWAY,
    ),
    pension: drawing && (eligible || eligibleFrom === null) ? 'drawing' : eligible ? 'eligible' : 'none',
    wageScheme: counted.at(-1)?.wageScheme,
    workplaceRegion: counted.at(-1)?.workplaceRegion,
    ...(separation !== undefined && {
      separation: { date: separation.date, reason: reasons[separation.reason], contract: separation.contract },
    }),
    differences: differencesOf(record, form, counted.length),
  };
  return {
    contribution,
    salaries: counted.map(({ month, salaryVnd }) => ({ month, salaryVnd })),
    employerSalaries: theirs.slice(-LAST_SALARIES).map(({ month, salaryVnd }) => ({ month, salaryVnd })),
    sex: record.person.sex,
  };
};
