import fc from 'fast-check';
import {
  type CivilDate,
  addCivilMonths,
  addDays,
  addMonths,
  civilDate,
  civilMonth,
  daysBetween,
} from '../../calendar/index.js';
import {
  type ClaimLifeFacts,
  type Regime,
  type Region,
  GROUNDS,
  assembleLawData,
  benefitAmount,
  benefitMonths,
  checkInWindows,
  claimLife,
  contributionWindow,
  duration,
  eligibility,
  eventRegime,
  filingDeadline,
  lawData,
  paymentDue,
  regime,
  startDay,
} from '../index.js';

const law = lawData();
const anyRegime = fc.constantFrom<Regime>('2013', '2025');
const dateBetween = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((day) => addDays(civilDate(from), day));
const start = dateBetween('2015-01-05', 4500);
const contributionMonths = fc.integer({ min: 0, max: 500 });

const lives = fc.record({
  regime: anyRegime,
  contributionMonths,
  benefitStart: dateBetween('2016-01-01', 4000),
  checkIns: fc.dictionary(fc.constantFrom('2', '3', '4', '5', '6', '7', '8'), fc.boolean()),
  endAfter: fc.option(fc.integer({ min: 0, max: 400 })),
  ground: fc.constantFrom(...GROUNDS.filter((ground) => ground !== 'own-request')),
  reportedInTime: fc.boolean(),
});
const lifeFacts = ({
  endAfter,
  ground,
  reportedInTime,
  ...facts
}: typeof lives extends fc.Arbitrary<infer T> ? T : never): ClaimLifeFacts => ({
  ...facts,
  end: endAfter === null ? null : { ground, date: addDays(facts.benefitStart, endAfter), reportedInTime },
});

describe('the benefit months', () => {
  it('are contiguous, never overlap, and begin with the benefit', () => {
    fc.assert(
      fc.property(anyRegime, start, fc.integer({ min: 1, max: 12 }), (own, benefitStart, awardMonths) => {
        const months = benefitMonths({ regime: own, benefitStart, awardMonths }, law).value.benefitMonths;
        expect(months).toHaveLength(awardMonths);
        expect(months[0]?.[0]).toBe(benefitStart);
        months.forEach(([from, to], at) => {
          expect(from <= to).toBe(true);
          if (at > 0) expect(daysBetween(months[at - 1]?.[1] ?? from, from)).toBe(1);
        });
      }),
    );
  });

  it('have windows of three working days inside them, and are paid after their first week, or five working days after the window', () => {
    fc.assert(
      fc.property(anyRegime, start, fc.integer({ min: 2, max: 12 }), (own, benefitStart, awardMonths) => {
        const months = benefitMonths({ regime: own, benefitStart, awardMonths }, law).value.benefitMonths;
        const { windows } = checkInWindows({ regime: own, benefitStart, awardMonths }, law).value;
        expect(Object.keys(windows)).toHaveLength(awardMonths - 1);
        for (const [number, [from, to]] of Object.entries(windows)) {
          const [monthStart, monthEnd] = months[Number(number) - 1] ?? [from, to];
          expect(from > monthStart && to <= monthEnd).toBe(true);
          expect(law.workingDays.workingDaysBetween(monthStart, to)).toBe(3);
          expect(law.workingDays.workingDaysBetween(monthStart, from)).toBe(1);
          const { due } = paymentDue({ regime: own, benefitStart, month: Number(number) }, law).value;
          expect(law.workingDays.isWorkingDay(due)).toBe(true);
          if (own === '2013') expect(daysBetween(monthStart, due)).toBeGreaterThan(10);
          else expect(law.workingDays.workingDaysBetween(to, due)).toBe(5);
        }
      }),
    );
  });
});

describe('the contributions', () => {
  it('more of them never give fewer award months, nor fewer months in the window', () => {
    fc.assert(
      fc.property(anyRegime, fc.integer({ min: 0, max: 499 }), (own, months) => {
        const award = (count: number) => duration({ regime: own, contributionMonths: count }, law).value;
        expect(award(months + 1).awardMonths).toBeGreaterThanOrEqual(award(months).awardMonths);
        expect(award(months).awardMonths * 12 + award(months).oddMonths).toBeLessThanOrEqual(Math.max(months, 36));
      }),
    );
    fc.assert(
      fc.property(anyRegime, fc.integer({ min: 1, max: 60 }), (own, length) => {
        const last = civilMonth('2025-06');
        const facts = {
          regime: own,
          contract: { kind: 'indefinite' },
          terminationDate: civilDate('2025-06-30'),
        } as const;
        const inWindow = (months: number) =>
          contributionWindow({ ...facts, contributed: [[addCivilMonths(last, 1 - months), last]] }, law).value
            .monthsInWindow;
        expect(inWindow(length + 1)).toBeGreaterThanOrEqual(inWindow(length));
        expect(inWindow(length)).toBe(Math.min(length, 24));
      }),
    );
  });

  it('used up and kept never exceed what was contributed, or 36 months', () => {
    fc.assert(
      fc.property(lives, (drawn) => {
        const facts = lifeFacts(drawn);
        const { monthsPaid, monthsLost, reservedMonths, oddMonths } = claimLife(facts, law).value;
        const used = monthsPaid.length + monthsLost.length;
        expect(12 * used + reservedMonths).toBeLessThanOrEqual(Math.max(facts.contributionMonths, 36));
        expect(reservedMonths).toBeGreaterThanOrEqual(
          facts.contributionMonths > 0 ? Math.min(oddMonths, reservedMonths) : 0,
        );
        expect(monthsPaid.filter((month) => monthsLost.includes(month))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a later end never pays fewer months, but for one whose notice was not missed yet', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 60 }), (drawn, later) => {
        fc.pre(drawn.endAfter !== null);
        const early = claimLife(lifeFacts(drawn), law).value;
        const late = claimLife(lifeFacts({ ...drawn, endAfter: (drawn.endAfter ?? 0) + later }), law).value;
        // Paid by the earlier end, lost by the later one: the window was open when the benefit ended.
        const { windows } = checkInWindows({ ...drawn, awardMonths: Math.max(1, early.awardMonths) }, law).value;
        const then = addDays(drawn.benefitStart, drawn.endAfter ?? 0);
        const missedSince = early.monthsPaid.filter((month) => late.monthsLost.includes(month));
        expect(missedSince.filter((month) => then > (windows[String(month)]?.[1] ?? then))).toEqual([]);
        expect(late.monthsPaid.length + missedSince.length).toBeGreaterThanOrEqual(early.monthsPaid.length);
      }),
    );
  });
});

describe('the amount', () => {
  const facts = fc.record({
    regime: anyRegime,
    wageScheme: fc.constantFrom<'state' | 'employer'>('state', 'employer'),
    workplaceRegion: fc.constantFrom<Region>(1, 2, 3, 4),
    terminationDate: dateBetween('2023-07-01', 1200),
    salaries: fc.array(fc.integer({ min: 1, max: 120_000_000 }), { minLength: 6, maxLength: 6 }),
  });
  const amountOf = (drawn: typeof facts extends fc.Arbitrary<infer T> ? T : never) =>
    benefitAmount({ ...drawn, lastContributedMonth: civilMonth(drawn.terminationDate.slice(0, 7)) }, law);

  it('is reproduced by the figures of its explanation', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const { value, explanation } = amountOf(drawn);
        const { sumVnd, times, figureVnd, capped } = explanation.figures as Record<string, number | boolean>;
        expect(sumVnd).toBe(drawn.salaries.reduce((sum, salary) => sum + salary, 0));
        expect(value.uncappedVnd).toBe(Math.round(Number(sumVnd) / 10));
        expect(value.capVnd).toBe(Number(times) * Number(figureVnd));
        expect(value.monthlyBenefitVnd).toBe(Math.min(value.uncappedVnd, value.capVnd));
        expect(capped).toBe(value.uncappedVnd > value.capVnd);
      }),
    );
  });

  it('does not depend on the order of the salaries and never falls when one rises', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 5 }), (drawn, at) => {
        const now = amountOf(drawn).value.monthlyBenefitVnd;
        expect(amountOf({ ...drawn, salaries: [...drawn.salaries].reverse() }).value.monthlyBenefitVnd).toBe(now);
        const raised = drawn.salaries.map((salary, index) => (index === at ? salary + 1_000_000 : salary));
        expect(amountOf({ ...drawn, salaries: raised }).value.monthlyBenefitVnd).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('the turn of the law', () => {
  it('changes only the law of a dossier when its decision moves across 1 January 2026', () => {
    fc.assert(
      fc.property(dateBetween('2025-10-01', 90), (filed) => {
        const of = (decided: string) =>
          regime({ filed, decided: civilDate(decided), asOf: civilDate('2026-02-01') }, law).value.regime;
        expect([of('2025-12-31'), of('2026-01-01')]).toEqual(['2013', '2025']);
        const [old, now] = (['2013', '2025'] as const).map((own) => startDay({ regime: own, filed }, law).value);
        expect((now?.decisionDue ?? '') < (old?.decisionDue ?? '')).toBe(true);
        expect((now?.benefitStart ?? '') < (old?.benefitStart ?? '')).toBe(true);
        const terminationDate = addMonths(filed, -1);
        const deadlines = (['2013', '2025'] as const).map(
          (own) => filingDeadline({ regime: own, terminationDate, filed }, law).value,
        );
        expect(deadlines[0]).toEqual(deadlines[1]);
      }),
    );
  });

  it('lets events of 2026 on running awards follow the new law, those of 2025 the old one', () => {
    fc.assert(
      fc.property(dateBetween('2025-06-01', 213), dateBetween('2026-01-01', 700), (before, after) => {
        expect(eventRegime({ awardRegime: '2013', on: before, kind: 'termination' }, law).value.regime).toBe('2013');
        expect(eventRegime({ awardRegime: '2013', on: after, kind: 'termination' }, law).value.regime).toBe('2025');
        expect(eventRegime({ awardRegime: '2025', on: before, kind: 'termination' }, law).value.regime).toBe('2025');
      }),
    );
  });
});

describe('deadlines', () => {
  it('of filing, start and payment never move backward when a day off is added', () => {
    fc.assert(
      fc.property(anyRegime, start, fc.integer({ min: 0, max: 45 }), (own, event, later) => {
        const date = addDays(event, later);
        if (law.workingDays.named(date) || !law.workingDays.isWorkingDay(date)) return;
        const off = { date, name: { vi: 'nghỉ', en: 'off' }, provenance: 'official' as const, source: 'a decision' };
        const calendar = { ...law.calendar, nonWorking: [...law.calendar.nonWorking, off] };
        const stricter = assembleLawData({ version: 2, rates: law.rates, calendar });
        const days = (data: typeof law): CivilDate[] => {
          const { benefitStart, lastWaitingDay, decisionDue } = startDay({ regime: own, filed: event }, data).value;
          const { deadline } = filingDeadline(
            { regime: own, terminationDate: addMonths(event, -3), filed: event },
            data,
          ).value;
          return [
            benefitStart,
            lastWaitingDay,
            decisionDue,
            deadline,
            paymentDue({ regime: own, benefitStart: event, month: 2 }, data).value.due,
          ];
        };
        const [before, after] = [days(law), days(stricter)];
        before.forEach((day, at) => expect((after[at] ?? '') >= day).toBe(true));
      }),
    );
  });
});

describe('eligibility', () => {
  it('is the sum of its conditions, and more contributions never take it away', () => {
    fc.assert(
      fc.property(
        anyRegime,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('expiry', 'unlawful-resignation'),
        (own, length, reason) => {
          const last = civilMonth('2025-06');
          const of = (months: number) =>
            eligibility(
              {
                regime: own,
                contract: { kind: 'indefinite' },
                terminationDate: civilDate('2025-06-30'),
                reason: reason,
                pension: 'none',
                contributed: [[addCivilMonths(last, 1 - months), last]],
                deemedContributing: false,
                filed: civilDate('2025-07-10'),
                changes: [],
              },
              law,
            ).value;
          expect(of(length).eligible).toBe(of(length).unmet.length === 0);
          if (of(length).eligible) expect(of(length + 1).eligible).toBe(true);
          expect(of(length).unmet.includes('contributions')).toBe(length < 12);
        },
      ),
    );
  });
});
