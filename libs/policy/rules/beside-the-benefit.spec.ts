import { civilDate, civilMonth } from '../../calendar/index.js';
import {
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
  rulesBesideTheBenefit,
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

/** An answer to every question of these families, under both laws. */
const answers: Explained<unknown>[] = REGIMES.flatMap((regime): Explained<unknown>[] => [
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

const steps = (explanation: Explanation): Explanation[] => [explanation, ...explanation.children.flatMap(steps)];
const placeholders = ({ words }: Rule): string[] =>
  [words.short.vi, words.short.en, words.long.vi, words.long.en].flatMap((text) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''),
  );

describe.each(rulesBesideTheBenefit.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
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
    if (id.endsWith('2025')) expect(rule.force.from).toBe('2026-01-01');
    if (id.endsWith('2013')) expect(rule.force.to).toBe('2025-12-31');
  });
});

it('ids of rules are unique', () => {
  const ids = rulesBesideTheBenefit.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it('answers survive JSON', () => {
  for (const { value, explanation } of answers) {
    expect(JSON.parse(JSON.stringify({ value, explanation }))).toEqual({ value, explanation });
  }
});
