import { civilDate } from '../../calendar/index.js';
import {
  type RetentionFacts,
  type RetentionSupportFacts,
  courseLength,
  employerLiability,
  jobsAtRiskThreshold,
  lawData,
  massReductionNotice,
  retentionTrainingEligibility,
  retentionTrainingSupport,
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
    ).toMatchObject({ confidence: 'assumed', ruleId: 'retention-training.amount.2025' });
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
    employees: 100,
    jobsAtRisk: 30,
    lackOfFunds: true,
    plan: true,
  };
  const of = (change: Partial<RetentionFacts>) => retentionTrainingEligibility({ ...facts, ...change }, law).value;

  it('are all needed under the law of 2013', () => {
    expect(of({})).toEqual({ eligible: true, unmet: [] });
    expect(of({ paidMonths: 11, hardship: false, jobsAtRisk: 29, lackOfFunds: false, plan: false })).toEqual({
      eligible: false,
      unmet: ['twelve-months', 'hardship', 'jobs-at-risk', 'lack-of-funds', 'plan'],
    });
  });

  it('are fewer under the law of 2025', () => {
    expect(of({ regime: '2025', jobsAtRisk: 0, lackOfFunds: false })).toEqual({ eligible: true, unmet: [] });
    expect(of({ regime: '2025', hardship: false, plan: false }).unmet).toEqual(['hardship', 'plan']);
  });

  it('ask for jobs at risk by the size of the employer (Decree 28/2015 art. 3(2))', () => {
    expect([1, 10, 99, 100, 199, 200, 1000, 1001].map(jobsAtRiskThreshold)).toEqual([1, 3, 30, 30, 30, 50, 50, 100]);
  });

  it('are refused when more jobs are at risk than there are', () => {
    expect(() => of({ jobsAtRisk: 101 })).toThrow('jobsAtRisk: 101 is not a whole number from 0 to 100');
    expect(() => of({ employees: 0, jobsAtRisk: 0 })).toThrow('employees: 0');
    expect(() => of({ paidMonths: -1 })).toThrow('paidMonths: -1');
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

describe('a reduction of staff', () => {
  it('is told at once from 50 workers on', () => {
    const atOnce = (workers: number) => massReductionNotice({ regime: '2025', workers }, law).value.atOnce;
    expect([0, 49, 50, 51].map(atOnce)).toEqual([false, false, true, true]);
    expect(() => atOnce(-1)).toThrow('workers: -1');
  });
});
