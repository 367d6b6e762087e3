import fc from 'fast-check';
import { addDays, civilDate } from '../../calendar/index.js';
import {
  type RecoveryCause,
  type RecoveryFacts,
  type Regime,
  lawData,
  recovery,
  recoveryAuthority,
  violationFine,
  withChoices,
} from '../index.js';

const law = lawData();
const facts: RecoveryFacts = {
  regime: '2013',
  benefitStart: civilDate('2015-03-10'),
  awardMonths: 3,
  monthlyBenefitVnd: 2_000_000,
  terminationDate: civilDate('2015-04-08'),
  paidMonths: [1, 2, 3],
  lostMonths: [],
};
const of = (change: Partial<RecoveryFacts>) => recovery({ ...facts, ...change }, law);

describe('what is recovered', () => {
  it('is what was paid for months after the one in which the benefit ended (example 12)', () => {
    expect(of({}).value).toEqual({ monthsDue: [1], monthsToRecover: [2, 3], amountVnd: 4_000_000 });
    expect(of({ paidMonths: [2, 1, 2] }).value).toEqual({ monthsDue: [1], monthsToRecover: [2], amountVnd: 2_000_000 });
    expect(of({ paidMonths: [1] }).value).toEqual({ monthsDue: [1], monthsToRecover: [], amountVnd: 0 });
  });

  it('leaves a month that began on the day of termination', () => {
    expect(of({ terminationDate: civilDate('2015-04-10') }).value.monthsDue).toEqual([1, 2]);
    expect(of({ terminationDate: civilDate('2015-04-09') }).value.monthsDue).toEqual([1]);
    expect(of({ terminationDate: facts.benefitStart }).value.monthsDue).toEqual([1]);
  });

  it('includes months that were lost to a suspension', () => {
    expect(of({ terminationDate: null, lostMonths: [2] }).value).toEqual({
      monthsDue: [1, 3],
      monthsToRecover: [2],
      amountVnd: 2_000_000,
    });
    expect(of({ terminationDate: null }).value.monthsToRecover).toEqual([]);
  });

  it('spares the running month under both laws (Decree 374/2025 art. 19(4))', () => {
    expect(of({ regime: '2025' }).value.monthsDue).toEqual([1]);
    expect(of({ regime: '2025', terminationDate: civilDate('2015-04-10') }).value.monthsDue).toEqual([1, 2]);
    expect(of({ regime: '2025' }).explanation).toMatchObject({ ruleId: 'recovery.months.2025', confidence: 'law' });
    expect(of({}).explanation).toMatchObject({ ruleId: 'recovery.months.2013', confidence: 'law' });
  });

  it('goes by months that the law of the award cuts: a switch of 2013 moves none of 2025', () => {
    const moved = withChoices(law, { benefitMonthEnd: 'clamp-then-minus-one' });
    const short = { benefitStart: civilDate('2026-01-31'), terminationDate: civilDate('2026-02-28') };
    const due = (change: Partial<RecoveryFacts>) =>
      recovery({ ...facts, ...short, regime: '2025', ...change }, moved).value.monthsDue;
    expect([due({}), due({ awardRegime: '2013' }), due({ awardRegime: '2025' })]).toEqual([[1], [1, 2], [1]]);
  });

  it('is refused for months that the award has not and a termination before its start', () => {
    expect(() => of({ paidMonths: [4] })).toThrow('paidMonths: 4 is not a whole number from 1 to 3');
    expect(() => of({ lostMonths: [0] })).toThrow('paidMonths: 0');
    expect(() => of({ terminationDate: civilDate('2015-03-09') })).toThrow(
      'terminationDate: 2015-03-09 is before benefitStart (2015-03-10)',
    );
    expect(() => of({ awardMonths: 13 })).toThrow('awardMonths: 13');
    expect(() => of({ monthlyBenefitVnd: -1 })).toThrow('not a whole, non-negative amount');
  });

  it('never exceeds what was paid and never grows when the benefit ends later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 0, max: 60 }),
        (awardMonths, day, later) => {
          const paidMonths = Array.from({ length: awardMonths }, (_, index) => index + 1);
          const end = (days: number) =>
            of({ awardMonths, paidMonths, terminationDate: addDays(facts.benefitStart, days) }).value;
          expect(end(day).monthsDue.length + end(day).monthsToRecover.length).toBe(awardMonths);
          expect(end(day + later).amountVnd).toBeLessThanOrEqual(end(day).amountVnd);
        },
      ),
    );
  });
});

describe('who orders the recovery', () => {
  it.each<[RecoveryCause, string]>([
    ['wrong-award', 'department'],
    ['wrong-decision', 'department'],
    ['no-body-at-fault', 'department'],
    ['late-payment', 'insurance-agency'],
    ['late-decision', 'department'],
    ['false-declaration', 'department'],
    ['unreported-status', 'department'],
    ['payment-not-as-decided', 'insurance-agency'],
    ['late-payment-stop', 'insurance-agency'],
    ['wrong-collection', 'insurance-agency'],
  ])('for %s: %s', (cause, authority) => {
    expect(recoveryAuthority({ regime: '2013', cause }, law).value.authority).toBe(authority);
    expect(recoveryAuthority({ regime: '2025', cause }, law).value.authority).toBe(authority);
  });

  it('is the job centre since 2026 where it did not tell the agency in time', () => {
    const by = (regime: Regime) => recoveryAuthority({ regime, cause: 'agency-not-told-in-time' }, law);
    expect(by('2025').value.authority).toBe('job-centre');
    expect(by('2025').explanation.articles).toEqual(['D374 34.5', 'D374 36.6', 'D374 38.3', 'D374 38.4']);
    expect(by('2013').value.authority).toBe('department');
    expect(by('2013').explanation.articles).toEqual(['C28 18.1', 'D28 36.6a', 'D28 38.2a']);
  });
});

describe("the worker's fine", () => {
  const fine = (on: string, moved: Record<string, string> = {}) =>
    violationFine({ on: civilDate(on) }, withChoices(law, moved));

  it('is 1 to 2 million dong, under the decree in force', () => {
    expect(fine('2025-05-12').value).toEqual({ leastVnd: 1_000_000, mostVnd: 2_000_000 });
    expect(fine('2026-09-09').explanation.figures.decree).toContain('12/2022');
    expect(fine('2026-09-10').explanation.figures.decree).toContain('283/2026');
    expect(fine('2026-09-10', { finesOfDecree283: '2027-01-01' }).explanation.figures.decree).toContain('12/2022');
    expect(fine('2027-01-01', { finesOfDecree283: '2027-01-01' }).explanation.figures.decree).toContain('283/2026');
  });

  it('is unknown before Decree 12/2022', () => {
    expect(() => fine('2022-01-16')).toThrow('no fine is on record for 2022-01-16');
    expect(fine('2022-01-17').explanation.confidence).toBe('interpretation');
  });
});
