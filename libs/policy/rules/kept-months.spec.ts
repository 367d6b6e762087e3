import fc from 'fast-check';
import { civilMonth } from '../../calendar/index.js';
import { type LateMonthsFacts, keptMonths, lateConfirmedMonths, lawData } from '../index.js';

const law = lawData();

describe('months confirmed after the benefit ended', () => {
  const kept = (change: Partial<LateMonthsFacts>) =>
    lateConfirmedMonths(
      {
        regime: '2025',
        lastAwardTotal: 35,
        added: 12,
        monthsPaid: 3,
        monthsSuspended: 0,
        notReservedAtTermination: 0,
        ...change,
      },
      law,
    ).value.reservedMonths;

  it('are all kept where the award was reckoned on 36 or more, else what is left of both (D374 8.5)', () => {
    expect([35, 36, 40].map((lastAwardTotal) => kept({ lastAwardTotal }))).toEqual([11, 12, 12]);
    expect(kept({ lastAwardTotal: 24, monthsPaid: 1, monthsSuspended: 1 })).toBe(12);
    expect(kept({ lastAwardTotal: 24, monthsPaid: 1, notReservedAtTermination: 12 })).toBe(12);
    expect(kept({ lastAwardTotal: 12, added: 5 })).toBe(0);
    expect(kept({ regime: '2013', lastAwardTotal: 12, added: 5 })).toBe(5);
    expect(() => kept({ monthsPaid: 13 })).toThrow('monthsPaid: 13');
    expect(() => kept({ monthsSuspended: -1 })).toThrow('monthsSuspended: -1');
    expect(() => kept({ added: 501 })).toThrow('added: 501');
    expect(() => kept({ lastAwardTotal: -1 })).toThrow('lastAwardTotal: -1');
    expect(() => kept({ notReservedAtTermination: 1.5 })).toThrow('notReservedAtTermination: 1.5');
  });

  it('never make more than were contributed, nor fewer by one more added', () => {
    const months = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(months, months, fc.integer({ min: 0, max: 6 }), months, (lastAwardTotal, added, monthsPaid, lost) => {
        const facts = { lastAwardTotal, added, monthsPaid, notReservedAtTermination: lost };
        expect(kept(facts)).toBeLessThanOrEqual(lastAwardTotal + added);
        expect(kept({ ...facts, added: added + 1 })).toBeGreaterThanOrEqual(kept(facts));
      }),
    );
  });
});

describe('which months are kept', () => {
  const contributed = [
    [civilMonth('2024-01'), civilMonth('2024-03')],
    [civilMonth('2025-11'), civilMonth('2025-12')],
  ] as const;
  const months = (count: number) => keptMonths({ regime: '2025', contributed, count }, law);

  it('are the last ones before the benefit', () => {
    expect(months(3).value.months).toEqual(['2024-03', '2025-11', '2025-12']);
    expect(months(0).value.months).toEqual([]);
    expect(months(5).value.months).toHaveLength(5);
    expect(months(1).explanation).toMatchObject({ articles: ['D374 8.7'], figures: { last: '2025-12' } });
    expect(() => months(6)).toThrow('count: 6 is not a whole number from 0 to 5');
    expect(keptMonths({ regime: '2013', contributed: [], count: 0 }, law).explanation.figures).toEqual({ last: null });
  });
});
