import { civilDate } from '../../calendar/index.js';
import { type MoneyFacts, keptAfter, lawData, uncollectedMoney, withChoices } from '../index.js';

const law = lawData();
const d = civilDate;

describe('money that nobody collected', () => {
  const facts: MoneyFacts = {
    regime: '2025',
    awardEnd: d('2026-06-30'),
    contributionMonths: 47,
    monthsDrawn: 1,
    monthsSuspended: 0,
    monthsUncollected: 2,
    writtenNotice: false,
    agencyTold: null,
  };
  const of = (change: Partial<MoneyFacts> = {}, moved: Record<string, string> = {}) =>
    uncollectedMoney({ ...facts, ...change }, withChoices(law, moved)).value;
  const steps = (change: Partial<MoneyFacts> = {}) =>
    uncollectedMoney({ ...facts, ...change }, law).explanation.children.map(({ ruleId }) => ruleId);

  it('is deemed unwanted three months after the award as decided, reported and then reserved', () => {
    expect(of()).toEqual({
      limit: '2026-09-30',
      deemedUnwanted: true,
      agencyTellsBy: '2026-10-09',
      proposeBy: null,
      reservedMonths: 35,
    });
    expect(of({ agencyTold: d('2026-10-05') }).proposeBy).toBe('2026-10-19');
    expect(steps()).toEqual(['payment.uncollected.2025', 'payment.uncollected-report.2025']);
    expect(steps({ agencyTold: d('2026-10-05') })).toEqual([
      'payment.uncollected.2025',
      'payment.uncollected-report.2025',
      'payment.reservation-proposal.2025',
    ]);
  });

  it('stays wanted when that was written, or when there is none', () => {
    const none = { deemedUnwanted: false, agencyTellsBy: null, proposeBy: null };
    expect(of({ writtenNotice: true, agencyTold: d('2026-10-05') })).toMatchObject({ ...none, reservedMonths: 11 });
    expect(of({ monthsUncollected: 0 })).toMatchObject({ ...none, reservedMonths: 35 });
    expect(steps({ writtenNotice: true })).toEqual(['payment.uncollected.2025']);
  });

  it('keeps the total less twelve for each month drawn or suspended', () => {
    expect(of({ contributionMonths: 24, monthsDrawn: 2, monthsUncollected: 1 }).reservedMonths).toBe(0);
    expect(of({ contributionMonths: 24, monthsDrawn: 1 }).reservedMonths).toBe(12);
    expect(of({ contributionMonths: 24, monthsDrawn: 0, monthsUncollected: 3 }).reservedMonths).toBe(24);
    expect(of({ contributionMonths: 24, monthsDrawn: 3, monthsUncollected: 1 }).reservedMonths).toBe(0);
    expect(of({ contributionMonths: 61, monthsDrawn: 1, monthsSuspended: 2 }).reservedMonths).toBe(25);
    expect(of({ contributionMonths: 61, monthsDrawn: 1, monthsSuspended: 1 }).reservedMonths).toBe(37);
  });

  it('keeps nothing of what a termination did not reserve', () => {
    expect(of({ contributionMonths: 61, notReservedAtTermination: 24 }).reservedMonths).toBe(25);
    expect(of({ contributionMonths: 61, notReservedAtTermination: 50 }).reservedMonths).toBe(0);
    expect(() => of({ notReservedAtTermination: -1 })).toThrow('notReservedAtTermination: -1');
  });

  it('goes by what its award reserved above 144 months', () => {
    expect(of({ contributionMonths: 150 }).reservedMonths).toBe(132);
    expect(of({ contributionMonths: 150, awardRegime: '2013' }).reservedMonths).toBe(138);
    expect(steps({ contributionMonths: 150 }).at(-1)).toBe('reservation.above-144.2025');
    expect(of({ contributionMonths: 150, regime: '2013' }).reservedMonths).toBe(138);
  });

  it('has seven and ten working days in both laws', () => {
    const old = of({ regime: '2013', agencyTold: d('2026-10-05') });
    expect(old).toEqual(of({ agencyTold: d('2026-10-05') }));
  });

  it.each([
    ['contributionMonths', 501],
    ['contributionMonths', -1],
    ['monthsDrawn', 13],
    ['monthsDrawn', -1],
    ['monthsSuspended', 13],
    ['monthsUncollected', 13],
    ['monthsUncollected', 1.5],
  ])('is not asked of %s = %s', (name, count) => {
    expect(() => of({ [name]: count })).toThrow(`${name}: `);
    expect(of({ monthsDrawn: 0, monthsSuspended: 0, monthsUncollected: 12 }).deemedUnwanted).toBe(true);
  });
});

describe('what is kept', () => {
  const of = (
    contributionMonths: number,
    consumed: number,
    awardRegime: '2013' | '2025' = '2025',
    moved: Record<string, string> = {},
  ) => keptAfter({ awardRegime, contributionMonths, consumed }, withChoices(law, moved));

  it('is the total less twelve for each month used, never less than nothing', () => {
    expect(of(47, 2).value.left).toBe(23);
    expect(of(24, 3).value.left).toBe(0);
    expect(of(144, 1).value.left).toBe(132);
    expect(of(144, 1).steps).toEqual([]);
  });

  it('counts from 144 at most under the law of 2025, from all under that of 2013, unless a switch is moved', () => {
    expect(of(145, 1).value.left).toBe(132);
    expect(of(145, 1, '2013').value.left).toBe(133);
    expect(of(145, 1, '2025', { keptAbove144: 'from-total' }).value.left).toBe(133);
    expect(of(145, 1, '2013', { keptAbove144: 'from-total' }).value.left).toBe(133);
    expect(of(145, 1, '2013', { oddMonthsAbove144: 'lost' }).value.left).toBe(132);
    expect(of(145, 1, '2025', { oddMonthsAbove144: 'lost', keptAbove144: 'from-total' }).value.left).toBe(133);
    expect(of(144, 1, '2013', { oddMonthsAbove144: 'lost' }).value.left).toBe(132);
  });

  it('says so as a reading', () => {
    expect(of(145, 1, '2013').steps).toEqual([]);
    expect(of(145, 1).steps).toMatchObject([
      { ruleId: 'reservation.above-144.2025', figures: { most: 144 }, choice: { key: 'keptAbove144', adopted: true } },
    ]);
  });
});
