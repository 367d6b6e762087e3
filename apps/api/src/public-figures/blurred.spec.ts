import fc from 'fast-check';
import { blurred, type Counted, FEWEST } from './blurred.js';

const cell = (office: string, dossiers: number, timed = 0, days = 0): Counted => ({ office, dossiers, timed, days });
const offices = ['A-01', 'B-01', 'C-01', 'D-01', 'E-01', 'F-01'];
const few = fc.integer({ min: 1, max: FEWEST - 1 });
const cells = fc
  .array(
    fc.record({ dossiers: fc.oneof(fc.nat(12), few, fc.nat(2_000)), timed: fc.nat(2_000), days: fc.nat(60_000) }),
    {
      maxLength: offices.length,
    },
  )
  .map((all) =>
    all.map(({ dossiers, timed, days }, at) => cell(offices[at] ?? '', dossiers, Math.min(timed, dossiers), days)),
  );
const isFew = ({ dossiers }: Counted) => dossiers > 0 && dossiers < FEWEST;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('figures as anybody may read them', () => {
  it('say how many, on average how long, and what all have together', () => {
    expect(blurred([cell('A-01', 12, 12, 130), cell('B-01', 5, 5, 45), cell('C-01', 0)])).toEqual({
      offices: [
        { office: 'A-01', dossiers: 12, averageDays: 11 },
        { office: 'B-01', dossiers: 5, averageDays: 9 },
      ],
      total: { atLeast: 17, atMost: 17, averageDays: 10 },
    });
  });

  it('say of few only that there are any, and all together lies between two numbers', () => {
    expect(blurred([cell('A-01', 12), cell('B-01', 4), cell('C-01', 1)])).toEqual({
      offices: [
        { office: 'A-01', dossiers: 12, averageDays: null },
        { office: 'B-01', dossiers: null, averageDays: null },
        { office: 'C-01', dossiers: null, averageDays: null },
      ],
      total: { atLeast: 14, atMost: 20, averageDays: null },
    });
  });

  it('say no average of few', () => {
    expect(blurred([cell('A-01', 12, 4, 40)])).toEqual({
      offices: [{ office: 'A-01', dossiers: 12, averageDays: null }],
      total: { atLeast: 12, atMost: 12, averageDays: null },
    });
  });

  it('never hold a number of fewer than five', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const { offices: told } = blurred(all);
        expect(told.filter(({ dossiers }) => dossiers !== null && dossiers < FEWEST)).toEqual([]);
        expect(told.map(({ office }) => office)).toEqual(
          all.filter(({ dossiers }) => dossiers > 0).map(({ office }) => office),
        );
      }),
    );
  });

  it('are the same whatever the numbers are that they do not tell: so nothing gives one of them away', () => {
    const others = fc.array(fc.tuple(few, few, fc.nat(200)), { minLength: offices.length, maxLength: offices.length });
    fc.assert(
      fc.property(cells, others, (all, instead) => {
        const changed = all.map((one, at) => {
          const [dossiers = 1, timed = 1, days = 0] = instead[at] ?? [];
          return isFew(one) ? cell(one.office, dossiers, Math.min(timed, dossiers), days) : one;
        });
        expect(blurred(changed)).toEqual(blurred(all));
      }),
    );
  });

  it('are the same whatever the days are of averages that they do not tell', () => {
    fc.assert(
      fc.property(cells, few, fc.nat(200), (all, timed, days) => {
        const changed = all.map((one) =>
          one.timed < FEWEST ? { ...one, timed: Math.min(timed, one.dossiers), days } : one,
        );
        expect(blurred(changed)).toEqual(blurred(all));
      }),
    );
  });

  it('are true: all together lies between the two numbers, which are one where nothing is blurred', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const { total } = blurred(all);
        const whole = sum(all.map(({ dossiers }) => dossiers));
        expect(total.atLeast).toBeLessThanOrEqual(whole);
        expect(total.atMost).toBeGreaterThanOrEqual(whole);
        if (!all.some(isFew)) expect([total.atLeast, total.atMost]).toEqual([whole, whole]);
      }),
    );
  });
});
