import { z } from 'zod';
import { civilDate, civilMonth } from '../calendar/index.js';
import { type Explained, type Regime, policyError } from './framework/index.js';
import { MOST_MONTHS } from './framework/facts.js';
import type { LawData } from './law-data.js';
import { count, day, dayOrNull, month, question } from './question.js';
import { contributionMonth } from './rules/away-month.js';
import { employerShare } from './rules/contribution.js';
import { daysPeriod } from './rules/decree-days.js';
import { dutyDue } from './rules/duty.js';
import { jobDay } from './rules/job-day.js';
import { lateConfirmedMonths } from './rules/kept-months.js';
import { noRepresentativeDates, retentionTrainingDates, trainingDates } from './rules/procedure-dates.js';
import { type RecoveryCause, recoveryAuthority } from './rules/recovery-authority.js';
import { AUTHORITY_DUTIES } from './rules/authority-duties.js';
import { RETENTION_DUTIES } from './rules/retention-duties.js';
import { type RetentionGround, retentionTrainingEligibility } from './rules/retention-training.js';
import { trainingFiling } from './rules/training-place.js';
import { trainingStart } from './rules/training-start.js';
import { trainingSupport } from './rules/training-support.js';
import { transferDays } from './rules/transfer-days.js';
import { foreignWageRateDay } from './rules/wage.js';
import { SHAPES } from './shapes.js';

/** A month and a day of each law, for questions that state none: they pick the rates. */
const MONTH_OF: Readonly<Record<Regime, ReturnType<typeof civilMonth>>> = {
  '2013': civilMonth('2025-12'),
  '2025': civilMonth('2026-01'),
};
const DAY_OF: Readonly<Record<Regime, ReturnType<typeof civilDate>>> = {
  '2013': civilDate('2025-12-31'),
  '2025': civilDate('2026-01-01'),
};

const dong = z.int(SHAPES.wholeDong.en).min(0).max(1_000_000_000_000);

const work = z.discriminatedUnion('kind', [
  // Part of a month is none: a contract counts from a whole one.
  z.object({ kind: z.literal('contract'), contractMonths: z.number().min(0).max(1200).nullish(), effective: day }),
  z.object({ kind: z.literal('appointment'), inDecision: day }),
  // A registration is stated as a fact or by its day.
  z.object({
    kind: z.literal('business-owner'),
    registered: z.union([z.boolean(), day]).nullish(),
    toldStart: dayOrNull,
  }),
  z.object({ kind: z.literal('abroad-under-contract'), exit: day }),
]);

/** Words for a cause of recovery; some causes have two. */
const CAUSES = {
  'wrong-award': 'wrong-award',
  'wrong-decision': 'wrong-decision',
  'late-decision': 'late-decision',
  'payment-not-as-decided': 'payment-not-as-decided',
  'paid-not-as-decided': 'payment-not-as-decided',
  'late-payment': 'late-payment',
  'paid-late': 'late-payment',
  'late-payment-stop': 'late-payment-stop',
  'wrong-collection': 'wrong-collection',
  'agency-not-told-in-time': 'agency-not-told-in-time',
  'false-declaration': 'false-declaration',
  'unreported-status': 'unreported-status',
  'no-body-at-fault': 'no-body-at-fault',
  'nobody-at-fault': 'no-body-at-fault',
} as const satisfies Record<string, RecoveryCause>;

/** Words for the case of an employer's training; what is none of the four is `other`. */
const GROUNDS = {
  restructuring: 'restructuring',
  technology: 'restructuring',
  economic: 'economic',
  'economic-reasons': 'economic',
  disaster: 'disaster',
  'natural-disaster': 'disaster',
  epidemic: 'disaster',
  'ordered-move': 'ordered-move',
  relocation: 'ordered-move',
  other: 'other',
  none: 'other',
} as const satisfies Record<string, RetentionGround>;

const oneOf = <Word extends string, Meaning>(words: Readonly<Record<Word, Meaning>>) =>
  z.enum(Object.keys(words) as Word[]).transform((word) => words[word]);

/** A question that only the law of 2025 answers. */
const since2026 = <Inputs extends z.ZodType>(
  rule: string,
  inputs: Inputs,
  answer: (inputs: z.output<Inputs>, law: LawData) => Explained<unknown>,
) =>
  question(inputs, (facts, regime, law) => {
    if (regime !== '2025') throw policyError('NOT_IN_LAW', 'regime', { regime, rule });
    return answer(facts, law);
  });

/** Questions beside the benefit itself: contribution, training, employers, transfer, recovery and periods in days. */
export const QUESTIONS_BESIDE = {
  contributionMonth: question(
    z.object({
      kind: z.enum(['sickness', 'maternity', 'unpaid-leave', 'suspended-contract', 'detention', 'suspended-from-work']),
      workingDays: count(0, 31),
    }),
    (inputs, regime, law) => contributionMonth({ ...inputs, regime }, law),
  ),
  employerShare: question(
    z.object({ newlyRecruitedDisabled: z.boolean(), monthOfEmployment: count(1, 1200) }),
    ({ newlyRecruitedDisabled: recruited, monthOfEmployment }, regime, law) =>
      employerShare(
        { month: MONTH_OF[regime], disabledRecruit: { recruited, monthOfEmployment, applied: recruited } },
        law,
      ),
  ),
  foreignWageRateDay: since2026('foreignWageRateDay', z.object({ month }), (inputs, law) =>
    foreignWageRateDay(inputs, law),
  ),
  daysPeriod: since2026('daysPeriod', z.object({ event: day, days: count(1, 366) }), (inputs, law) =>
    daysPeriod(inputs, law),
  ),
  jobDay: question(work, (inputs, regime, law) =>
    jobDay(
      {
        regime,
        work:
          inputs.kind === 'contract'
            ? { ...inputs, contractMonths: inputs.contractMonths == null ? null : Math.floor(inputs.contractMonths) }
            : inputs.kind === 'business-owner'
              ? { ...inputs, registered: inputs.registered != null && inputs.registered !== false }
              : inputs,
      },
      law,
    ),
  ),
  lateConfirmedMonths: question(
    z.object({
      lastAwardTotal: count(0, MOST_MONTHS),
      added: count(0, MOST_MONTHS),
      monthsPaid: count(0, 12),
      monthsSuspended: count(0, 12),
      notReservedAtTermination: count(0, MOST_MONTHS),
    }),
    (inputs, regime, law) => lateConfirmedMonths({ ...inputs, regime }, law),
  ),
  noRepresentative: since2026(
    'noRepresentative',
    z.object({ workerAskedOn: day, financeReceivedOn: dayOrNull }),
    (inputs, law) => noRepresentativeDates(inputs, law),
  ),
  trainingSupport: question(
    z.object({
      courseMonths: count(0, 120),
      oddDays: count(0, 30),
      feeVnd: dong,
      feePer: z.enum(['course', 'month']),
      daysStudied: count(0, 366),
    }),
    (inputs, regime, law) => trainingSupport({ ...inputs, regime, on: DAY_OF[regime] }, law),
  ),
  trainingDates: since2026('trainingDates', z.object({ fullDossierOn: day }), (inputs, law) =>
    trainingDates(inputs, law),
  ),
  trainingFiling: since2026(
    'trainingFiling',
    z.object({ recipient: z.boolean(), terminationDate: day, filed: day }),
    (inputs, law) => trainingFiling(inputs, law),
  ),
  trainingStart: question(z.object({ decided: day, awardEnd: dayOrNull }), (inputs, regime, law) =>
    trainingStart({ ...inputs, regime }, law),
  ),
  employerTraining: since2026(
    'employerTraining',
    z.object({
      employees: count(1, 10_000_000),
      insured: count(0, 10_000_000),
      cut: count(0, 10_000_000),
      paidMonthsOf24: count(0, 24),
      ground: oneOf(GROUNDS),
      plan12Months: z.boolean(),
      supportedBefore: z.boolean(),
    }),
    ({ cut, paidMonthsOf24, plan12Months, ...facts }, law) =>
      retentionTrainingEligibility(
        {
          ...facts,
          regime: '2025',
          jobsAtRisk: cut,
          paidMonths: paidMonthsOf24,
          plan: plan12Months,
          hardship: facts.ground !== 'other',
          lackOfFunds: false,
          request: null,
        },
        law,
      ),
  ),
  employerTrainingDates: since2026(
    'employerTrainingDates',
    z.object({ fullDossierOn: day, agencyReceivedDecisionOn: dayOrNull }),
    (inputs, law) => retentionTrainingDates(inputs, law),
  ),
  employerTrainingReport: question(z.object({ trainingEnded: day }), ({ trainingEnded }, regime, law) =>
    dutyDue(RETENTION_DUTIES.report, { regime, event: trainingEnded }, law),
  ),
  transfer: since2026(
    'transfer',
    z.object({
      monthsEnjoyed: count(0, 12),
      otherProvince: z.boolean(),
      requestedOn: day,
      dossierReceivedOn: dayOrNull,
    }),
    (inputs, law) => transferDays(inputs, law),
  ),
  repaymentDue: since2026(
    'repaymentDue',
    z.object({ who: z.enum(['worker', 'employer']), decisionReceivedOn: day }),
    ({ who, decisionReceivedOn }, law) =>
      dutyDue(
        who === 'worker' ? AUTHORITY_DUTIES.repayment : RETENTION_DUTIES.repayment,
        { regime: '2025', event: decisionReceivedOn },
        law,
      ),
  ),
  recoveryBy: question(z.object({ cause: oneOf(CAUSES) }), (inputs, regime, law) => {
    const { value, explanation } = recoveryAuthority({ ...inputs, regime }, law);
    return { value: { recoveredBy: value.authority }, explanation };
  }),
} as const;
