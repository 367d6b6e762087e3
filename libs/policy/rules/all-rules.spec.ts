import { Ajv2020 } from 'ajv/dist/2020.js';
import { addDays, civilDate, civilMonth } from '../../calendar/index.js';
import { explanationSchema } from '../explanation-schema.js';
import {
  type Regime,
  ageExemption,
  allRules,
  averagingMonths,
  benefitAmount,
  benefitMonths,
  cancellationDeadline,
  checkInWindows,
  claimLife,
  collectionDeadline,
  decisionDeadline,
  dueOf,
  duration,
  eligibility,
  eventRegime,
  excuseDeadline,
  exemptionDeadline,
  filingDate,
  firstPaymentDeadline,
  inLong,
  inShort,
  missesInARow,
  noticeExemption,
  noticeOutcome,
  suspension,
  paymentDue,
  regime as regimeOf,
  reportDeadline,
  reservationDeadline,
  resumptionDeadline,
  startDay,
  suspensionDeadline,
  termination,
  uncollectedDeadline,
  uncollectedDecision,
  uncollectedMoney,
  uncollectedReportDeadline,
  withdrawalDeadline,
  AUTHORITY_DUTIES,
  type Duty,
  EMPLOYER_DUTIES,
  type Explained,
  type Explanation,
  REPORTS,
  REGIMES,
  type Rule,
  TRANSFER_DUTIES,
  complaintPath,
  contributionMonth,
  counsellingEntitled,
  coverage,
  dutyDue,
  employerLiability,
  healthInsurance,
  healthInsurancePremium,
  lawData,
  massReductionNotice,
  monthlyContribution,
  recovery,
  recoveryAuthority,
  refusals,
  reportDue,
  retentionTrainingEligibility,
  retentionTrainingSupport,
  trainingEligibility,
  trainingFilingPlace,
  trainingStart,
  trainingSupport,
  transferAllowed,
  transferNotice,
  transferPayer,
  violationFine,
} from '../index.js';

const law = lawData(1);
const on = civilDate('2026-03-02');
const duties = [EMPLOYER_DUTIES, AUTHORITY_DUTIES, TRANSFER_DUTIES].flatMap((table): Duty[] => Object.values(table));

const filed = civilDate('2026-03-16');
const contributed = [[civilMonth('2024-03'), civilMonth('2026-02')]] as const;
const terminationDate = on;
const early = { ground: 'abroad', date: civilDate('2026-04-05'), reportedInTime: true } as const;

/** An answer to every question, under both laws. */
const answers: Explained<unknown>[] = REGIMES.flatMap((regime): Explained<unknown>[] => [
  ...answersOfTheBenefit(regime),
  coverage(
    {
      regime,
      work: 'contract',
      contract: null,
      salaried: true,
      partTimeAtLowestBase: null,
      insuredByEarlierContract: false,
      pension: 'none',
      monthlyAllowance: false,
      probation: false,
      domesticWorker: false,
    },
    law,
  ),
  monthlyContribution(
    {
      month: civilMonth(regime === '2013' ? '2025-12' : '2026-01'),
      wageScheme: 'employer',
      workplaceRegion: 1,
      salaryVnd: 1,
    },
    law,
  ),
  contributionMonth({ regime, kind: 'sickness', workingDays: 1 }, law),
  counsellingEntitled({ regime, insuredAtTermination: true, wantsWork: true }, law),
  refusals(
    {
      regime,
      referrals: [{ date: on, suitable: true, outcome: 'did-not-attend', jobMatchesNotice: null }],
      decided: null,
    },
    law,
  ),
  trainingEligibility(
    {
      regime,
      receivingBenefit: false,
      terminationDate: on,
      filed: on,
      contributed: [],
      currentlyContributing: true,
      unlawfulTerminationByWorker: false,
      pension: 'none',
      barredFrom: null,
    },
    law,
  ),
  trainingFilingPlace({ regime, benefitAt: null, studyAt: 'Huế', filed: on }, law),
  trainingSupport({ regime, on, courseMonths: 1, oddDays: 0, feeVnd: 1 }, law),
  trainingStart({ regime, decided: on, awardEnd: null }, law),
  retentionTrainingEligibility(
    { regime, paidMonths: 12, hardship: true, employees: 10, jobsAtRisk: 3, lackOfFunds: true, plan: true },
    law,
  ),
  retentionTrainingSupport({ regime, workers: 1, monthlyRateVnd: 1, courseStart: on, courseEnd: on }, law),
  employerLiability({ settled: false, entitledVnd: 1, receivedVnd: 0 }, law),
  massReductionNotice({ regime, workers: 1 }, law),
  ...duties.map((duty) => dutyDue(duty, { regime, event: on }, law)),
  ...Object.values(REPORTS).map((report) => reportDue(report, { regime, lastMonth: civilMonth('2026-03') }, law)),
  transferAllowed({ regime, monthsReceived: 1, otherProvince: true }, law),
  transferPayer({ regime, benefitStart: on, awardMonths: 3, handedOver: on, paidMonths: [], abandoned: false }, law),
  transferNotice({ regime, window: [on, on], requested: on, accepted: null }, law),
  healthInsurance({ regime, status: 'active' }, law),
  healthInsurancePremium({ on, monthlyBenefitVnd: 1 }, law),
  recovery(
    {
      regime,
      benefitStart: on,
      awardMonths: 3,
      monthlyBenefitVnd: 1,
      terminationDate: null,
      paidMonths: [],
      lostMonths: [],
    },
    law,
  ),
  recoveryAuthority({ cause: 'wrong-award' }, law),
  violationFine({ on }, law),
  complaintPath({ regime, against: 'job-centre', instance: 1 }, law),
]);

function answersOfTheBenefit(regime: Regime): Explained<unknown>[] {
  const award = { regime, benefitStart: civilDate('2026-01-31'), awardMonths: 3 };
  const limits = [
    decisionDeadline,
    withdrawalDeadline,
    excuseDeadline,
    exemptionDeadline,
    suspensionDeadline,
    resumptionDeadline,
    firstPaymentDeadline,
    reportDeadline,
    collectionDeadline,
    cancellationDeadline,
    uncollectedDeadline,
    uncollectedReportDeadline,
    reservationDeadline,
  ];
  const amount = {
    regime,
    wageScheme: 'employer',
    workplaceRegion: 1,
    terminationDate,
    lastContributedMonth: civilMonth('2026-02'),
  } as const;
  return [
    regimeOf({ filed, decided: null, asOf: filed }, law),
    eventRegime({ awardRegime: '2013', on: civilDate(regime === '2013' ? '2025-12-31' : '2026-01-01') }, law),
    eligibility(
      {
        regime,
        contract: { kind: 'indefinite' },
        terminationDate,
        reason: 'expiry',
        pension: 'none',
        contributed,
        deemedContributing: false,
        filed,
        changes: [],
      },
      law,
    ),
    filingDate({ regime, filing: { channel: 'post', sent: filed, arrived: filed } }, law),
    filingDate({ regime, filing: { channel: 'online', handedIn: filed } }, law),
    startDay({ regime: '2025', filed: civilDate('2025-12-29') }, law),
    startDay({ regime, filed: civilDate('2025-04-21') }, law),
    startDay({ regime, filed: civilDate('2023-04-21') }, law),
    averagingMonths({ regime, contributed, until: civilMonth('2026-02') }, law),
    benefitAmount({ ...amount, salaries: [1, 1, 1, 1, 1, 1] }, law),
    ...[11, 47, 145].map((contributionMonths) => duration({ regime, contributionMonths }, law)),
    benefitMonths(award, law),
    checkInWindows(award, law),
    noticeExemption({ regime, ground: 'training', during: [on, on], window: [on, on] }, law),
    ageExemption({ regime, sex: 'male', birthDate: civilDate('1960-02-29'), on }, law),
    ...[null, addDays(on, 4)].map((noticedOn) =>
      noticeOutcome(
        {
          regime,
          window: [on, on],
          monthEnd: addDays(on, 20),
          noticedOn,
          exempt: false,
          excuseProvedOn: null,
          on: addDays(on, noticedOn ? 5 : 1),
        },
        law,
      ),
    ),
    missesInARow({ outcomes: ['notified', 'exempt', 'missed'] }, law),
    suspension({ regime, outcomes: ['notified', 'missed', 'notified'] }, law),
    paymentDue({ regime, benefitStart: on, month: 2 }, law),
    ...limits.map((limit) => dueOf(limit, { regime, event: on }, law)),
    uncollectedDecision(
      { regime, contributionMonths: 40, slip: [on, on], collectedOn: null, reasonGivenOn: null },
      law,
    ),
    uncollectedMoney({ regime, contributionMonths: 40, benefitEnd: on, uncollected: [3], writtenNotice: false }, law),
    termination({ regime, ground: 'job', date: on, reportedInTime: true }, law),
    claimLife({ regime, contributionMonths: 47, benefitStart: on, checkIns: {}, end: early }, law),
  ];
}

const steps = (explanation: Explanation): Explanation[] => [explanation, ...explanation.children.flatMap(steps)];
const placeholders = ({ words }: Rule): string[] =>
  [words.short.vi, words.short.en, words.long.vi, words.long.en].flatMap((text) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''),
  );

describe.each(allRules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const step = answers.flatMap(({ explanation }) => steps(explanation)).find(({ ruleId }) => ruleId === id);

  it('is used by a question and finds every figure that its words name', () => {
    const names = Object.keys({ ...step?.facts, ...step?.figures, ...step?.conclusion });
    expect(placeholders(rule).filter((name) => !names.includes(name))).toEqual([]);
    expect(step?.articles).toEqual(rule.articles);
    expect(step?.confidence).toBe(rule.confidence.level);
  });

  it('has words in both languages, and the year of its law in its id', () => {
    for (const text of [rule.title, rule.words.short, rule.words.long]) {
      expect(text.vi.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
      expect(text.vi).not.toBe(text.en);
    }
    if (id.endsWith('.2025')) expect(rule.force.from).toBe('2026-01-01');
    if (id.endsWith('.2013')) expect(rule.force.to).toBe('2025-12-31');
  });
});

it('ids of rules are unique', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it('answers survive JSON', () => {
  for (const { value, explanation } of answers) {
    expect(JSON.parse(JSON.stringify({ value, explanation }))).toEqual({ value, explanation });
  }
});

it('answers read without gaps in both languages', () => {
  for (const { explanation } of answers) {
    for (const language of ['vi', 'en'] as const) {
      expect(inShort(explanation, language)).not.toMatch(/undefined|[{}]|\[object|\.\.$/);
      expect(inLong(explanation, language)).not.toMatch(/undefined|[{}]|\[object/);
    }
  }
});

it('answers are explained as the JSON Schema of explanations says', () => {
  const validate = new Ajv2020({ strict: false }).compile(explanationSchema);
  for (const { explanation } of answers) {
    validate(JSON.parse(JSON.stringify(explanation)));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ ...answers[0]?.explanation, confidence: 'sure' })).toBe(false);
});
