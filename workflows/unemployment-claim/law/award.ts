import { required } from '../../../libs/dossier/index.js';
import { addDays, type CivilDate, type CivilMonth, monthOf, type Period } from '../../../libs/calendar/index.js';
import {
  averagingMonths,
  benefitAmount,
  benefitMonths,
  checkInWindows,
  collectionDeadline,
  dueOf,
  duration,
  type Explanation,
  inLong,
  inShort,
  type Regime,
} from '../../../libs/policy/index.js';
import type { Award, AwardExplanation, StatedSalary } from '../state.js';
import { scheduleOn, separationOf } from './before-award.js';
import { type Claim, lawOf, awarded } from './claim.js';
import { contributionCounted, salariesCounted } from './contributed.js';

/** An explanation as people read it, in one sentence and whole, in both languages. */
export const inWords = (part: Explanation): AwardExplanation => ({
  short: { vi: inShort(part, 'vi'), en: inShort(part, 'en') },
  long: { vi: inLong(part, 'vi'), en: inLong(part, 'en') },
});

/** What an award consists of if it is decided today, each part with its explanation. */
export const partsOfAward = (claim: Claim, today: CivilDate) => {
  const law = lawOf(claim);
  const record = required(contributionCounted(claim), 'contribution record');
  const separation = required(separationOf(claim), 'separation');
  const salaries = salariesCounted(claim);
  const { regime: under, benefitStart } = scheduleOn(claim, today);
  const until = monthOf(separation.date);
  const averaging = averagingMonths({ regime: under, contributed: record.contributed, until }, law);
  const six = new Set<CivilMonth>(averaging.value.months);
  const amount = benefitAmount(
    {
      regime: under,
      wageScheme: record.wageScheme ?? 'employer',
      workplaceRegion: required(record.workplaceRegion, 'workplace region'),
      terminationDate: separation.date,
      lastContributedMonth: required(averaging.value.months.at(-1), 'contributed month'),
      salaries: salaries.filter(({ month }) => six.has(month)).map(({ salaryVnd }) => salaryVnd),
    },
    law,
  );
  // Only months paid before the end of the work count for its award (L13 45.1; L25 35.1).
  const contributionMonths = countedUntil(salaries, until).length;
  const length = duration({ regime: under, contributionMonths }, law);
  const { awardMonths } = length.value;
  const months = benefitMonths({ regime: under, benefitStart, awardMonths }, law);
  const windows = checkInWindows({ regime: under, benefitStart, awardMonths }, law);
  return { under, contributionMonths, amount, length, months, windows };
};

/** What is awarded if it is decided today: amount, duration, months, windows, with the sentences that say why. */
export const awardOf = (
  claim: Claim,
  today: CivilDate,
): { award: Award; explanations: readonly AwardExplanation[] } => {
  const { under, contributionMonths, amount, length, months, windows } = partsOfAward(claim, today);
  const award: Award = {
    regime: under,
    contributionMonths,
    monthlyBenefitVnd: amount.value.monthlyBenefitVnd,
    ...length.value,
    months: months.value.benefitMonths,
    windows: windows.value.windows,
  };
  const parts = [amount, length, months, windows].map(({ explanation }) => explanation);
  return {
    award,
    explanations: parts.map(inWords),
  };
};

/** Months paid before the end of the work, ascending. */
const countedUntil = (salaries: readonly StatedSalary[], until: CivilMonth): readonly CivilMonth[] =>
  salaries.map(({ month }) => month).filter((month) => month <= until);

/** The months that the award counted, as ranges of first and last month: those that it uses up. */
export const monthsCounted = (claim: Claim): readonly (readonly [CivilMonth, CivilMonth])[] => {
  const until = monthOf(required(separationOf(claim), 'separation').date);
  const { contributed } = required(contributionCounted(claim), 'contribution record');
  return contributed.flatMap(([from, to]) => (from > until ? [] : [[from, to < until ? to : until] as const]));
};

/** The days printed on the appointment slip: from the first working day after the decision can be handed out (D28 18.3). */
export const slipOf = (claim: Claim, ready: CivilDate, under: Regime): Period => {
  const law = lawOf(claim);
  return [
    law.workingDays.addWorkingDays(ready, 1),
    dueOf(collectionDeadline, { regime: under, event: ready }, law).value.due,
  ];
};

/** First and last day of a benefit month. */
export const benefitMonth = (claim: Claim, month: number): Period =>
  required(awarded(claim).months[month - 1], `benefit month ${month}`);

/** The day after a period. */
export const firstDayAfter = ([, last]: Period): CivilDate => addDays(last, 1);

/** First and last day of the award. */
export const awardPeriod = (claim: Claim): Period => [
  benefitMonth(claim, 1)[0],
  benefitMonth(claim, awarded(claim).awardMonths)[1],
];
