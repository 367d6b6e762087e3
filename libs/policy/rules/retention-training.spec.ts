import { civilDate } from '../../calendar/index.js';
import {
  type NotKeptGround,
  type Regime,
  type RetentionFacts,
  type RetentionStage,
  type RetentionSupportFacts,
  courseLength,
  employerLiability,
  jobsAtRiskThreshold,
  lawData,
  monthsOfLeaver,
  retentionRefund,
  retentionTrainingEligibility,
  retentionTrainingSupport,
  retentionWithdrawal,
  staffChangeNotice,
} from '../index.js';

const law = lawData();

describe('support for training that keeps jobs', () => {
  const facts: RetentionSupportFacts = {
    regime: '2013',
    workers: 100,
    monthlyRateVnd: 600_000,
    courseStart: civilDate('2015-03-05'),
    courseEnd: civilDate('2015-05-15'),
  };
  const support = (change: Partial<RetentionSupportFacts>) => retentionTrainingSupport({ ...facts, ...change }, law);

  it('counts 11 odd days as half a month (example 18)', () => {
    const { value, explanation } = support({});
    expect(value).toEqual({ supportedMonths: 2.5, totalVnd: 150_000_000 });
    expect(explanation.figures).toMatchObject({
      months: 2,
      fullMonths: [
        ['2015-03-05', '2015-04-04'],
        ['2015-04-05', '2015-05-04'],
      ],
      oddDays: ['2015-05-05', '2015-05-15'],
      oddDaysCount: 11,
      rateVnd: 600_000,
      limitVnd: 1_000_000,
    });
  });

  it('counts 14 odd days as half a month and 15 as a whole one', () => {
    expect(support({ courseEnd: civilDate('2015-05-18') }).value.supportedMonths).toBe(2.5);
    expect(support({ courseEnd: civilDate('2015-05-19') }).value.supportedMonths).toBe(3);
    expect(support({ courseEnd: civilDate('2015-05-04') }).value.supportedMonths).toBe(2);
  });

  it('is at most 1 million a worker a month, for six months', () => {
    expect(support({ monthlyRateVnd: 1_500_000 }).value.totalVnd).toBe(250_000_000);
    expect(support({ courseEnd: civilDate('2016-05-15') }).value).toEqual({
      supportedMonths: 6,
      totalVnd: 360_000_000,
    });
  });

  it('is refused for a course that ends before it begins and for no workers', () => {
    expect(() => support({ courseEnd: civilDate('2015-03-04') })).toThrow(
      'courseEnd: 2015-03-04 is before courseStart (2015-03-05)',
    );
    expect(() => support({ workers: 0 })).toThrow('workers: 0');
    expect(() => support({ courseStart: civilDate('2014-03-05') })).toThrow(
      'no retentionTraining is on record for 2014-03-05',
    );
    expect(
      support({ regime: '2025', courseStart: civilDate('2026-03-05'), courseEnd: civilDate('2026-03-05') }).explanation,
    ).toMatchObject({ confidence: 'law', ruleId: 'retention-training.amount.2025' });
  });
});

describe('the length of a course', () => {
  const length = (from: string, to: string) => courseLength(civilDate(from), civilDate(to), law);
  it('is cut into months from day to day and odd days', () => {
    expect(length('2025-01-31', '2025-02-28')).toEqual({
      fullMonths: [['2025-01-31', '2025-02-28']],
      oddDays: null,
      oddDaysCount: 0,
    });
    expect(length('2025-01-31', '2025-02-27')).toEqual({
      fullMonths: [],
      oddDays: ['2025-01-31', '2025-02-27'],
      oddDaysCount: 28,
    });
    expect(length('2025-02-01', '2026-02-01')).toMatchObject({
      oddDays: ['2026-02-01', '2026-02-01'],
      oddDaysCount: 1,
    });
    expect(length('2025-02-01', '2026-02-01').fullMonths).toHaveLength(12);
    expect(length('2025-02-01', '2025-02-01')).toMatchObject({ fullMonths: [], oddDaysCount: 1 });
  });
});

describe('conditions of retention training', () => {
  const facts: RetentionFacts = {
    regime: '2013',
    paidMonths: 12,
    hardship: true,
    ground: 'restructuring',
    employees: 100,
    insured: 100,
    jobsAtRisk: 30,
    lackOfFunds: true,
    plan: true,
    supportedBefore: false,
    request: null,
  };
  const of = (change: Partial<RetentionFacts>) => retentionTrainingEligibility({ ...facts, ...change }, law).value;

  it('are all needed under the law of 2013', () => {
    expect(of({})).toEqual({ eligible: true, unmet: [] });
    expect(of({ paidMonths: 11, hardship: false, jobsAtRisk: 29, lackOfFunds: false, plan: false })).toEqual({
      eligible: false,
      unmet: ['twelve-months', 'jobs-at-risk', 'plan', 'hardship', 'lack-of-funds'],
    });
  });

  it('are others under the law of 2025: a case, once, in six months, no lack of funds', () => {
    const late = { since: civilDate('2026-03-02'), filed: civilDate('2026-09-04') };
    const all = { regime: '2025', paidMonths: 11, ground: 'other', jobsAtRisk: 29, plan: false } as const;
    expect(of({ regime: '2025', lackOfFunds: false, hardship: false })).toEqual({ eligible: true, unmet: [] });
    expect(of({ ...all, supportedBefore: true, request: late }).unmet).toEqual([
      'twelve-months',
      'jobs-at-risk',
      'plan',
      'hardship',
      'once',
      'filed-in-time',
    ]);
    // The six months end on the National Day holiday and roll over the weekday off beside it.
    expect(of({ regime: '2025', request: { ...late, filed: civilDate('2026-09-03') } }).unmet).toEqual([]);
    expect(of({ supportedBefore: true, request: late, ground: 'other' }).unmet).toEqual([]);
  });

  it('take 30% of the insured staff under the law of 2025, of all before', () => {
    const of50 = { employees: 100, insured: 50 } as const;
    expect(of({ ...of50, regime: '2025', jobsAtRisk: 15 }).eligible).toBe(true);
    expect(of({ ...of50, regime: '2025', jobsAtRisk: 14 }).eligible).toBe(false);
    expect(of({ ...of50, jobsAtRisk: 15 }).unmet).toEqual(['jobs-at-risk']);
    expect(of({ regime: '2025', insured: 0, jobsAtRisk: 0 }).unmet).toEqual(['jobs-at-risk']);
    expect(of({ regime: '2025', employees: 200, insured: 200, jobsAtRisk: 49 }).unmet).toEqual(['jobs-at-risk']);
    expect(() => of({ insured: 101 })).toThrow('insured: 101');
  });

  it('ask for jobs at risk by the size of the employer (Decree 28/2015 art. 3(2))', () => {
    expect([1, 10, 99, 100, 199, 200, 1000, 1001].map((employees) => jobsAtRiskThreshold(employees))).toEqual([
      1, 3, 30, 30, 30, 50, 50, 100,
    ]);
  });

  it('are refused when more jobs are at risk than there are', () => {
    expect(() => of({ jobsAtRisk: 101 })).toThrow('jobsAtRisk: 101 is not a whole number from 0 to 100');
    expect(() => of({ employees: 0, jobsAtRisk: 0 })).toThrow('employees: 0');
    expect(() => of({ paidMonths: -1 })).toThrow('paidMonths: -1');
  });
});

describe('a worker who leaves the course, or is not kept', () => {
  const months = (lastDay: string) =>
    monthsOfLeaver(
      { courseStart: civilDate('2026-03-02'), courseEnd: civilDate('2026-05-21'), lastDay: civilDate(lastDay) },
      law,
    ).value.supportedMonths;

  it('is supported for each month begun, and by days in the odd days of the course', () => {
    expect(['2026-03-02', '2026-04-01', '2026-04-02', '2026-05-01'].map(months)).toEqual([1, 1, 2, 2]);
    expect(['2026-05-02', '2026-05-15', '2026-05-16', '2026-05-21'].map(months)).toEqual([2.5, 2.5, 3, 3]);
    expect(months('2026-03-01')).toBe(0);
    expect(() => months('2026-05-22')).toThrow('courseEnd: 2026-05-21 is before lastDay');
    const even = { courseStart: civilDate('2026-03-02'), courseEnd: civilDate('2026-05-01') };
    expect(monthsOfLeaver({ ...even, lastDay: even.courseEnd }, law).value.supportedMonths).toBe(2);
  });

  it('is refunded whole, save in the four cases of the decree', () => {
    const refund = (ground: NotKeptGround) => retentionRefund({ ground, supportVnd: 6_000_000 }, law).value;
    expect(refund('other')).toEqual({ owed: true, refundVnd: 6_000_000 });
    expect([refund('agreement').owed, refund('resignation-for-cause').owed]).toEqual([true, true]);
    for (const ground of [
      'employer-lawful-termination',
      'dismissal',
      'lawful-resignation',
      'unlawful-resignation',
    ] as const) {
      expect(refund(ground)).toEqual({ owed: false, refundVnd: 0 });
    }
  });
});

describe("the employer's liability from 2026 (Law 74/2025 art. 33(7))", () => {
  it('is what the worker was entitled to and did not receive', () => {
    expect(employerLiability({ settled: false, entitledVnd: 30_000_000, receivedVnd: 10_000_000 }, law).value).toEqual({
      liable: true,
      owedVnd: 20_000_000,
    });
    expect(employerLiability({ settled: true, entitledVnd: 30_000_000, receivedVnd: 0 }, law).value).toEqual({
      liable: false,
      owedVnd: 0,
    });
    expect(employerLiability({ settled: false, entitledVnd: 1, receivedVnd: 2 }, law).value).toEqual({
      liable: false,
      owedVnd: 0,
    });
    expect(employerLiability({ settled: false, entitledVnd: 1, receivedVnd: 2 }, law).explanation.ruleId).toBe(
      'employer.liability.2025',
    );
  });
});

describe('a change of staff', () => {
  const told = (regime: Regime, gained: number, lost: number) =>
    staffChangeNotice({ regime, gained, lost }, law).value.notify;

  it('is told on its own from 50 workers lost on, since 2026 also from 50 gained', () => {
    expect([0, 49, 50, 51].map((lost) => told('2013', 0, lost))).toEqual([false, false, true, true]);
    expect([0, 49, 50, 51].map((lost) => told('2025', 0, lost))).toEqual([false, false, true, true]);
    expect([told('2013', 50, 0), told('2025', 50, 0), told('2025', 49, 49)]).toEqual([false, true, false]);
    expect(() => told('2025', 0, -1)).toThrow('lost: -1');
    expect(() => told('2025', -1, 0)).toThrow('gained: -1');
  });
});

describe('an employer that does not want the support any more', () => {
  const of = (stage: RetentionStage) => retentionWithdrawal({ stage, withdrawnOn: civilDate('2026-04-28') }, law);

  it('gets the dossier back, or the decision is cancelled, or the money recovered in three working days', () => {
    expect(of('not-submitted').value).toEqual({ outcome: 'dossier-returned', by: null });
    expect(of('submitted').value).toEqual({ outcome: 'support-cancelled', by: '2026-05-05' });
    expect(of('money-received').value).toEqual({ outcome: 'support-recovered', by: '2026-05-05' });
    const duties = (['not-submitted', 'submitted', 'money-received'] as const).map((stage) =>
      of(stage).explanation.children.map(({ ruleId }) => ruleId),
    );
    expect(duties).toEqual([
      [],
      ['retention-training.cancelled.2025'],
      ['retention-training.recovery-on-withdrawal.2025'],
    ]);
  });
});
