import fc from 'fast-check';
import { addDays, addMonths, anchoredMonthEnd, anchoredMonths, civilDate } from './index.js';

describe('months that run from a day (Circular 28/2015 art. 8(2))', () => {
  it('end on the day before the corresponding day (example 4)', () => {
    expect(anchoredMonths(civilDate('2015-03-11'), 3)).toEqual([
      ['2015-03-11', '2015-04-10'],
      ['2015-04-11', '2015-05-10'],
      ['2015-05-11', '2015-06-10'],
    ]);
  });

  it('never lose the anchor when a month is short', () => {
    expect(anchoredMonths(civilDate('2023-01-31'), 3)).toEqual([
      ['2023-01-31', '2023-02-28'],
      ['2023-03-01', '2023-03-30'],
      ['2023-03-31', '2023-04-30'],
    ]);
    expect(anchoredMonths(civilDate('2024-02-29'), 12).at(-1)).toEqual(['2025-01-29', '2025-02-28']);
    expect(anchoredMonths(civilDate('2025-12-01'), 3).at(-1)).toEqual(['2026-02-01', '2026-02-28']);
  });

  it('can be read with the corresponding day clamped before a day is taken off', () => {
    expect(anchoredMonths(civilDate('2023-01-31'), 3, 'clamp-then-minus-one')).toEqual([
      ['2023-01-31', '2023-02-27'],
      ['2023-02-28', '2023-03-30'],
      ['2023-03-31', '2023-04-29'],
    ]);
    expect(anchoredMonthEnd(civilDate('2025-12-01'), 3, 'clamp-then-minus-one')).toBe('2026-02-28');
  });

  it('are none when none is asked for', () => {
    expect(anchoredMonths(civilDate('2025-01-01'), 0)).toEqual([]);
  });

  it('are contiguous, never overlap, last 28 to 31 days and end as their anchor says', () => {
    const start = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(civilDate('2015-01-01'), days));
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('last-day' as const, 'clamp-then-minus-one' as const),
        (from, count, reading) => {
          const months = anchoredMonths(from, count, reading);
          expect(months).toHaveLength(count);
          let expectedStart = from;
          months.forEach(([first, last], index) => {
            expect(first).toBe(expectedStart);
            expect(last > addDays(first, 26) && last < addDays(first, 31)).toBe(true);
            expect(last).toBe(anchoredMonthEnd(from, index + 1, reading));
            expectedStart = addDays(last, 1);
          });
          const corresponding = addMonths(from, count);
          const clamped = corresponding.slice(8) !== from.slice(8);
          expect(expectedStart).toBe(clamped && reading === 'last-day' ? addDays(corresponding, 1) : corresponding);
        },
      ),
    );
  });
});
