import { civilMonth } from '../../calendar/index.js';
import { type WagePart, foreignWage, foreignWageRateDay, lawData, wageThatCounts } from '../index.js';

const law = lawData();

describe('the wage that counts from 2026 (Decree 374/2025 art. 7)', () => {
  const wage = (...parts: [WagePart['kind'], number][]) =>
    wageThatCounts({ parts: parts.map(([kind, vnd]) => ({ kind, vnd })) }, law);

  it('leaves out what varies with output or quality', () => {
    expect(wage(['wage', 8_000_000], ['allowance', 1_000_000], ['fixed-addition', 500_000]).value.wageVnd).toBe(
      9_500_000,
    );
    expect(
      wage(['wage', 8_000_000], ['varying-allowance', 1_000_000], ['varying-addition', 2]).explanation,
    ).toMatchObject({
      conclusion: { wageVnd: 8_000_000 },
      figures: { countedVnd: 8_000_000, leftOutVnd: 1_000_002 },
    });
    expect(wage(['stopped-work', 5_000_000]).value.wageVnd).toBe(5_000_000);
    expect(wage().value.wageVnd).toBe(0);
  });

  it('is refused for fractions of a dong', () => {
    expect(() => wage(['wage', 0.5], ['wage', 0.5])).toThrow('0.5 is not a whole');
  });
});

describe('a wage in foreign currency', () => {
  const day = (month: string) => foreignWageRateDay({ month: civilMonth(month) }, law).value.rateDay;

  it('takes the rate of 2 January or 1 July, or of the next working day', () => {
    // 2 January 2026 was off, 3 and 4 a weekend.
    expect(['2026-01', '2026-06'].map(day)).toEqual(['2026-01-05', '2026-01-05']);
    expect(['2026-07', '2026-12'].map(day)).toEqual(['2026-07-01', '2026-07-01']);
    expect(day('2027-03')).toBe('2027-01-04');
    expect(foreignWageRateDay({ month: civilMonth('2026-07') }, law).explanation.children).toEqual([]);
  });

  it('is converted at the average of the rates of the banks, halves up', () => {
    const wage = (amount: number, ...ratesVnd: number[]) =>
      foreignWage({ month: civilMonth('2026-08'), amount, ratesVnd }, law);
    expect(wage(2_000, 26_000, 26_100, 26_050, 26_050).value.wageVnd).toBe(52_100_000);
    expect(wage(1, 25_000, 25_001).value.wageVnd).toBe(25_001);
    expect(wage(1, 25_000, 25_001).explanation).toMatchObject({
      figures: { averageRate: 25_000.5, banks: 2 },
      children: [{ conclusion: { rateDay: '2026-07-01' } }],
    });
    expect(() => wage(1)).toThrow('ratesVnd');
    expect(() => wage(0, 25_000)).toThrow('amount: 0');
  });
});
