import { addDays, civilDate, civilMonth } from '../calendar/index.js';
import { type EstimateFacts, PolicyError, estimate, lawData, paymentDue } from './index.js';

const law = lawData();
const d = civilDate;
const m = civilMonth;

/** A contract of two years that ended in February 2026. */
const facts: EstimateFacts = {
  asOf: d('2026-03-09'),
  filed: d('2026-03-09'),
  decided: null,
  terminationDate: d('2026-02-28'),
  reason: 'expiry',
  pension: 'none',
  contract: { kind: 'fixed-term', months: 24 },
  contributed: [[m('2024-03'), m('2026-02')]],
  deemedContributing: false,
  changes: [],
  wageScheme: 'employer',
  workplaceRegion: 1,
  salaries: [12_000_000, 12_000_000, 12_000_000, 12_500_000, 12_500_000, 12_500_000],
};
const of = (change: Partial<EstimateFacts> = {}) => estimate({ ...facts, ...change }, law);

describe('an estimate', () => {
  it('joins law, conditions, days, amount and months', () => {
    expect(of().value).toEqual({
      regime: '2025',
      eligibility: { eligible: true, unmet: [] },
      filing: { deadline: '2026-05-28', onTime: true },
      start: {
        benefitStart: '2026-03-24',
        lastWaitingDay: '2026-03-23',
        withdrawalDeadline: '2026-03-23',
        decisionDue: '2026-03-30',
      },
      amount: { uncappedVnd: 7_350_000, capVnd: 26_550_000, monthlyBenefitVnd: 7_350_000 },
      duration: { awardMonths: 3, oddMonths: 0 },
      benefitMonths: [
        ['2026-03-24', '2026-04-23'],
        ['2026-04-24', '2026-05-23'],
        ['2026-05-24', '2026-06-23'],
      ],
      checkIns: { '2': ['2026-04-28', '2026-05-04'], '3': ['2026-05-25', '2026-05-27'] },
      paymentsDue: { '2': '2026-05-11', '3': '2026-06-03' },
    });
  });

  it('explains each part with the rule of its law', () => {
    const rules = Object.entries(of().explanations).map(([part, { ruleId, conclusion }]) => [part, ruleId, conclusion]);
    const { value } = of();
    expect(rules).toEqual([
      ['regime', 'law.of-award', { regime: '2025' }],
      ['eligibility', 'eligibility.2025', value.eligibility],
      ['filing', 'filing.deadline.2025', value.filing],
      ['start', 'start.2025', value.start],
      ['amount', 'amount.2025', value.amount],
      ['duration', 'duration.2025', value.duration],
      ['benefitMonths', 'benefit-months.2025', { benefitMonths: value.benefitMonths }],
      ['checkIns', 'notice.windows.2025', { windows: value.checkIns }],
    ]);
  });

  it('dates the payment of every month after the first', () => {
    const long = of({ contributed: [[m('2014-01'), m('2026-02')]] }).value;
    const { benefitStart } = long.start;
    expect(Object.keys(long.paymentsDue)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    for (const [month, due] of Object.entries(long.paymentsDue)) {
      expect(due).toBe(paymentDue({ regime: '2025', benefitStart, month: Number(month) }, law).value.due);
    }
  });

  it('asks as of the filing or the decision when they are still to come', () => {
    const autumn = {
      terminationDate: d('2025-10-31'),
      contributed: [[m('2024-01'), m('2025-10')]] as const,
      filed: d('2025-12-15'),
    };
    const regimeOf = (asOf: string, decided: string | null) =>
      of({ ...autumn, asOf: d(asOf), decided: decided === null ? null : d(decided) }).value.regime;
    expect(regimeOf('2025-12-01', null)).toBe('2013');
    expect(regimeOf('2025-12-31', null)).toBe('2013');
    expect(regimeOf('2026-01-01', null)).toBe('2025');
    expect(regimeOf('2026-01-01', '2025-12-31')).toBe('2013');
    expect(regimeOf('2025-12-01', '2026-01-01')).toBe('2025');
    expect(of({ ...autumn, decided: d('2025-12-31') }).explanations.start?.ruleId).toBe('start.2013');
  });

  it('gives amount and months all the same when a condition is not met', () => {
    const { value } = of({ reason: 'unlawful-resignation' });
    expect(value.eligibility).toEqual({ eligible: false, unmet: ['reason'] });
    expect(value.amount?.monthlyBenefitVnd).toBe(7_350_000);
    expect(value.benefitMonths).toHaveLength(3);
  });

  it('gives no amount and no months below twelve contributed months', () => {
    const { value, explanations } = of({ contributed: [[m('2025-04'), m('2026-02')]] });
    expect(value).toMatchObject({
      eligibility: { eligible: false, unmet: ['contributions'] },
      duration: { awardMonths: 0, oddMonths: 0 },
    });
    expect([value.amount, value.benefitMonths, value.checkIns, value.paymentsDue]).toEqual([null, [], {}, {}]);
    expect(Object.keys(explanations)).toEqual(['regime', 'eligibility', 'filing', 'start', 'duration']);
    expect(of({ contributed: [[m('2025-03'), m('2026-02')]] }).value.amount).not.toBeNull();
  });

  it('averages up to the last contributed month, whose rates make the cap', () => {
    const high = [1, 2, 3, 4, 5, 6].map(() => 90_000_000);
    const capOf = (last: string) => of({ contributed: [[m('2023-01'), m(last)]], salaries: high }).value.amount?.capVnd;
    expect([capOf('2025-12'), capOf('2026-01')]).toEqual([24_800_000, 26_550_000]);
  });

  it.each<[string, Partial<EstimateFacts>, string, string]>([
    ['no contributed month', { contributed: [] }, 'MISSING_FACT', 'contributed'],
    ['a month after termination', { contributed: [[m('2024-03'), m('2026-03')]] }, 'AFTER', 'contributed'],
    [
      'a month twice',
      {
        contributed: [
          [m('2024-03'), m('2026-02')],
          [m('2026-02'), m('2026-02')],
        ],
      },
      'MONTH_TWICE',
      'contributed[1]',
    ],
    ['a filing before the end', { filed: d('2026-02-27') }, 'BEFORE', 'filed'],
    ['a decision before the filing', { decided: addDays(facts.filed, -1) }, 'BEFORE', 'decided'],
    ['five salaries', { salaries: [1, 2, 3, 4, 5] }, 'NOT_SIX_SALARIES', 'salaries'],
    ['a salary of nought', { salaries: [1, 2, 3, 4, 5, 0] }, 'SALARY_NOUGHT', 'salaries[5]'],
    ['a region that does not exist', { workplaceRegion: 5 as 4 }, 'UNKNOWN_REGION', 'workplaceRegion'],
  ])('refuses %s and says where', (_case, change, code, fact) => {
    expect(() => of(change)).toThrow(PolicyError);
    expect(() => of(change)).toThrow(expect.objectContaining({ code, fact }));
  });

  it('says which month came after the end of the contract', () => {
    expect(() => of({ contributed: [[m('2024-03'), m('2026-03')]] })).toThrow(
      'contributed: 2026-03 is after terminationDate (2026-02)',
    );
  });
});
