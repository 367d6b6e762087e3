import { readFileSync } from 'node:fs';
import { evaluate } from './evaluate.js';
import { lawData } from './index.js';
import { QUESTIONS_BESIDE } from './questions-beside.js';

interface Case {
  readonly id: string;
  readonly question: string;
  readonly articles: readonly string[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const law = lawData();
const file = JSON.parse(readFileSync(`${import.meta.dirname}/examples/cases-new-questions.json`, 'utf8')) as {
  cases: Case[];
};
const cases = file.cases.filter(({ question }) => Object.hasOwn(QUESTIONS_BESIDE, question));
const ask = (question: string, inputs: object, regime = '2025') =>
  evaluate({ cases: [{ id: 'x', question, regime, inputs }] }, law)[0];

describe('the given cases of the questions beside the benefit', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (id, one) => {
    expect(evaluate({ cases: [one] }, law)).toMatchObject([{ id, result: one.expected }]);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s cites what the case cites', (_id, one) => {
    const [answer] = evaluate({ cases: [one] }, law);
    const cited = JSON.stringify(answer);
    // A case names an article as a whole or to the point; the answer cites it at least as closely.
    const open = one.articles.filter((article) => !cited.includes(`"${article}`));
    expect(open).toEqual(OPEN[one.id] ?? []);
  });
});

/** What a case cites beside its own answer: that a job is reserved is said by another rule. */
const OPEN: Readonly<Record<string, readonly string[]>> = { 'new-jobDay-02': ['L25 41.5'] };

describe('the questions beside the benefit', () => {
  it.each<[string, object, object]>([
    ['contributionMonth', { kind: 'suspended-from-work', workingDays: 14 }, { due: false }],
    [
      'employerShare',
      { newlyRecruitedDisabled: false, monthOfEmployment: 1 },
      { employerPercent: 1, workerPercent: 1 },
    ],
    ['employerShare', { newlyRecruitedDisabled: true, monthOfEmployment: 13 }, { employerPercent: 1 }],
    ['foreignWageRateDay', { month: '2026-06' }, { rateDay: '2026-01-05' }],
    ['daysPeriod', { event: '2026-06-12', days: 45 }, { due: '2026-07-29' }],
    [
      'jobDay',
      { kind: 'contract', contractMonths: 0, effective: '2026-04-20' },
      { isJob: false, ground: null, date: null },
    ],
    ['jobDay', { kind: 'contract', contractMonths: 0.9, effective: '2026-04-20' }, { isJob: false }],
    ['jobDay', { kind: 'contract', effective: '2026-04-20' }, { isJob: true, date: '2026-04-20' }],
    ['jobDay', { kind: 'appointment', inDecision: '2026-04-20' }, { isJob: true, ground: 'job', date: '2026-04-20' }],
    [
      'jobDay',
      { kind: 'business-owner', registered: true, toldStart: '2026-04-20' },
      { isJob: true, date: '2026-04-20' },
    ],
    ['jobDay', { kind: 'business-owner', registered: '2026-04-01', toldStart: null }, { isJob: false, date: null }],
    ['jobDay', { kind: 'business-owner', registered: false, toldStart: '2026-04-20' }, { isJob: false }],
    [
      'noRepresentative',
      { workerAskedOn: '2026-03-02', financeReceivedOn: '2026-03-05' },
      { departmentAsksBy: '2026-03-05', financeAnswersBy: '2026-03-19' },
    ],
    ['noRepresentative', { workerAskedOn: '2026-03-02' }, { departmentAsksBy: '2026-03-05', financeAnswersBy: null }],
    [
      'trainingFiling',
      { recipient: false, terminationDate: '2026-01-31', filed: '2027-02-01' },
      { deadline: '2027-02-01', onTime: true },
    ],
    ['trainingStart', { decided: '2026-03-23', awardEnd: null }, { latest: '2026-06-23', runningSince: '2026-02-23' }],
    [
      'employerTrainingDates',
      { fullDossierOn: '2026-03-02', agencyReceivedDecisionOn: '2026-04-01' },
      { decisionDue: '2026-03-30', transferBy: '2026-04-06' },
    ],
    ['repaymentDue', { who: 'employer', decisionReceivedOn: '2026-04-24' }, { due: '2026-05-06' }],
    ['recoveryBy', { cause: 'wrong-collection' }, { recoveredBy: 'insurance-agency' }],
    ['recoveryBy', { cause: 'no-body-at-fault' }, { recoveredBy: 'department' }],
    ['recoveryBy', { cause: 'paid-late' }, { recoveredBy: 'insurance-agency' }],
  ])('%s of %j is %j', (question, inputs, result) => expect(ask(question, inputs)).toMatchObject({ result }));

  it.each<[string, object]>([
    ['foreignWageRateDay', { month: '2025-06' }],
    ['trainingDates', { fullDossierOn: '2025-03-03' }],
    ['transfer', { monthsEnjoyed: 1, otherProvince: true, requestedOn: '2025-03-03' }],
  ])('%s has no answer under the law of 2013', (question, inputs) => {
    expect(ask(question, inputs, '2013')).toMatchObject({ error: { code: 'NOT_IN_LAW' } });
  });

  it('under both laws follow the law that is asked for', () => {
    expect(ask('contributionMonth', { kind: 'suspended-contract', workingDays: 1 }, '2013')).toMatchObject({
      result: { due: false },
    });
    expect(ask('employerShare', { newlyRecruitedDisabled: true, monthOfEmployment: 1 }, '2013')).toMatchObject({
      result: { employerPercent: 1 },
    });
    const course = { courseMonths: 3, oddDays: 0, feeVnd: 5_200_000, feePer: 'course', daysStudied: 66 };
    expect(ask('trainingSupport', course, '2013')).toMatchObject({ result: { tuitionVnd: 4_500_000, mealsVnd: 0 } });
    expect(ask('employerTrainingReport', { trainingEnded: '2025-05-15' }, '2013')).toMatchObject({
      result: { due: '2025-06-16' },
    });
    expect(ask('recoveryBy', { cause: 'agency-not-told-in-time' }, '2013')).toMatchObject({
      result: { recoveredBy: 'department' },
    });
  });

  it.each<[string, object, RegExp]>([
    ['contributionMonth', { kind: 'holiday', workingDays: 1 }, /kind/],
    ['jobDay', { kind: 'contract', contractMonths: 1 }, /effective/],
    ['employerTraining', { employees: 0 }, /employees/],
    ['trainingSupport', { courseMonths: 1, oddDays: 0, feeVnd: -1, feePer: 'course', daysStudied: 1 }, /feeVnd/],
  ])('%s refuses another shape: %j', (question, inputs, message) => {
    expect(ask(question, inputs)).toMatchObject({
      error: { code: 'INVALID_INPUT', message: expect.stringMatching(message) as unknown },
    });
  });
});
