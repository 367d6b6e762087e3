import fc from 'fast-check';
import { type CivilDate, addDays, civilDate, daysBetween } from '../../calendar/index.js';
import {
  EVENT_KINDS,
  type EventKind,
  type FilingChannel,
  GROUNDS,
  GROUND_TABLE,
  type NoticeFacts,
  agencyTold,
  assembleLawData,
  claimLife,
  collection,
  daysPeriod,
  duration,
  eventRegime,
  lateConfirmedMonths,
  lawData,
  noticeOutcome,
  paymentDue,
  paymentOfAward,
  slipDays,
  statusReport,
  suspensionDue,
  trainingStart,
  transferDays,
  uncollectedMoney,
} from '../index.js';

// What holds of Decree 374/2025 whatever the facts.
const law = lawData();
const working = law.workingDays;
const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays(civilDate('2026-01-01'), days));
const total = fc.integer({ min: 12, max: 500 });
const upTo = (most: number) => fc.integer({ min: 0, max: most });

describe('an award of the law of 2025', () => {
  const lives = fc.record({
    contributionMonths: total,
    benefitStart: day,
    endAfter: upTo(360),
    ground: fc.constantFrom(...GROUNDS),
    reportedInTime: fc.boolean(),
    missed: fc.uniqueArray(fc.constantFrom('2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12')),
  });
  const lifeOf = ({ endAfter, ground, reportedInTime, missed, ...facts }: Drawn<typeof lives>) =>
    claimLife(
      {
        ...facts,
        regime: '2025',
        checkIns: Object.fromEntries(missed.map((month) => [month, false])),
        end: { ground, date: addDays(facts.benefitStart, endAfter), reportedInTime },
      },
      law,
    ).value;

  it('keeps 12 months for each month not begun, counted from 144 at most, where the ground reserves', () => {
    fc.assert(
      fc.property(lives, (drawn) => {
        const { awardMonths, monthsPaid, monthsLost, reservedMonths, oddMonths, terminationDate } = lifeOf(drawn);
        const { ground, reportedInTime, contributionMonths } = drawn;
        const stated = terminationDate === addDays(drawn.benefitStart, drawn.endAfter);
        fc.pre(stated && monthsLost.length < 3);
        const begun = monthsPaid.length + monthsLost.length;
        const kept = Math.max(0, Math.min(contributionMonths, 144) - 12 * begun);
        const reserves = GROUND_TABLE[ground].reserved['2025'] && reportedInTime;
        expect(reservedMonths).toBe(reserves ? kept : oddMonths);
        expect(begun).toBeLessThanOrEqual(awardMonths);
      }),
      { numRuns: 500 },
    );
  });

  it('never keeps more for who was silent', () => {
    fc.assert(
      fc.property(lives, (drawn) => {
        const silent = lifeOf({ ...drawn, reportedInTime: false });
        const told = lifeOf({ ...drawn, reportedInTime: true });
        expect(silent.reservedMonths).toBeLessThanOrEqual(told.reservedMonths);
        expect(silent.monthsPaid).toEqual(told.monthsPaid);
      }),
    );
  });

  it('reserves odd months above 36 up to 144 only', () => {
    fc.assert(
      fc.property(total, (contributionMonths) => {
        const { awardMonths, oddMonths } = duration({ regime: '2025', contributionMonths }, law).value;
        const inside = contributionMonths > 36 && contributionMonths <= 144;
        expect(oddMonths).toBe(inside ? contributionMonths - 12 * awardMonths : 0);
      }),
    );
  });
});

describe('what is kept of money and of months confirmed later', () => {
  const money = fc.record({
    awardEnd: day,
    contributionMonths: total,
    monthsDrawn: upTo(4),
    monthsSuspended: upTo(4),
    monthsUncollected: fc.integer({ min: 1, max: 4 }),
  });
  const of = (drawn: Drawn<typeof money>, writtenNotice: boolean) =>
    uncollectedMoney({ ...drawn, regime: '2025', writtenNotice, agencyTold: null }, law).value;

  it('is the total less 12 for each month drawn or suspended, and for each month of money that is wanted', () => {
    fc.assert(
      fc.property(money, (drawn) => {
        const { contributionMonths, monthsDrawn, monthsSuspended, monthsUncollected } = drawn;
        const kept = (months: number) => Math.max(0, Math.min(contributionMonths, 144) - 12 * months);
        expect(of(drawn, false).reservedMonths).toBe(kept(monthsDrawn + monthsSuspended));
        expect(of(drawn, true).reservedMonths).toBe(kept(monthsDrawn + monthsSuspended + monthsUncollected));
        expect(of(drawn, true)).toMatchObject({ agencyTellsBy: null, proposeBy: null });
      }),
    );
  });

  it('is all that was added, from 36 months on; below, never more than both together', () => {
    fc.assert(
      fc.property(total, upTo(60), upTo(3), upTo(3), upTo(36), (lastAwardTotal, added, paid, suspended, lost) => {
        const { reservedMonths } = lateConfirmedMonths(
          {
            regime: '2025',
            lastAwardTotal,
            added,
            monthsPaid: paid,
            monthsSuspended: suspended,
            notReservedAtTermination: lost,
          },
          law,
        ).value;
        if (lastAwardTotal >= 36) expect(reservedMonths).toBe(added);
        else expect(reservedMonths).toBe(Math.max(0, lastAwardTotal + added - 12 * (paid + suspended) - lost));
      }),
    );
  });
});

describe('the days of the result', () => {
  it('are three working days; who did not file in person never loses the award', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom<FilingChannel>('in-person', 'portal', 'post'),
        fc.option(upTo(12)),
        fc.option(upTo(12)),
        (decisionDue, channel, collected, told) => {
          const { slip } = slipDays({ regime: '2025', decisionDue }, law).value;
          const [first, last] = slip;
          expect(working.workingDaysBetween(addDays(first, -1), last)).toBe(3);
          const after = (days: number | null) => (days === null ? null : addDays(first, days));
          const [collectedOn, reasonToldOn] = [after(collected), after(told)];
          const found = collection({ regime: '2025', channel, slip, collectedOn, reasonToldOn }, law).value;
          const inTime = [collectedOn, reasonToldOn].some((act) => act !== null && act <= last);
          expect(found.cancelled).toBe(channel === 'in-person' && !inTime);
          expect(found.tellAgencyBy).toBe(found.cancelled ? working.addWorkingDays(last, 2) : null);
          expect(found.proposeBy).toBe(found.cancelled ? working.addWorkingDays(last, 7) : null);
        },
      ),
    );
  });
});

describe('a notice of the law of 2025', () => {
  it('is open, notified, moved or missed: nothing exempts and nothing excuses', () => {
    const facts = fc.record({
      window: fc.constant([civilDate('2026-04-17'), civilDate('2026-04-21')] as const),
      monthEnd: fc.constant(civilDate('2026-05-15')),
      noticedOn: fc.option(upTo(30).map((days) => addDays(civilDate('2026-04-16'), days))),
      exempt: fc.boolean(),
      excuseProvedOn: fc.option(fc.constant(civilDate('2026-04-20'))),
    });
    fc.assert(
      fc.property(facts, upTo(40), (drawn, later) => {
        const on = addDays(drawn.noticedOn ?? civilDate('2026-04-20'), later);
        fc.pre(on >= '2026-04-20');
        const of = (change: Partial<NoticeFacts> = {}) =>
          noticeOutcome({ ...drawn, regime: '2025', on, ...change }, law).value;
        expect(['not-open', 'open', 'notified', 'missed']).toContain(of().status);
        expect(of({ exempt: !drawn.exempt, excuseProvedOn: null })).toEqual(of());
      }),
    );
  });

  it('that is missed is told to the agency before or when the suspension is proposed', () => {
    fc.assert(
      fc.property(day, (windowEnds) => {
        const due = suspensionDue({ regime: '2025', windowEnds, monthStart: addDays(windowEnds, -4) }, law).value;
        expect(due.tellAgencyBy).toBe(
          agencyTold({ regime: '2025', about: 'missed-notice', event: windowEnds }, law).value.by,
        );
        expect((due.tellAgencyBy ?? '') <= due.proposeBy).toBe(true);
        expect(due.suspendedFrom < windowEnds).toBe(true);
      }),
    );
  });
});

describe('a changed status', () => {
  it('is reported within three working days where something is reserved, and for a pension', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GROUNDS), day, (ground, date) => {
        const owed = statusReport({ regime: '2025', ground, date }, law).value;
        const reserved = GROUND_TABLE[ground].reserved['2025'];
        expect(owed.mustReport).toBe(reserved || ground === 'pension');
        expect(owed.silenceForfeits).toBe(reserved);
        expect(owed.deadline).toBe(owed.mustReport ? working.addWorkingDays(date, 3) : null);
      }),
    );
  });
});

describe('periods of the decree', () => {
  it('of calendar days begin and end on working days, and never shrink', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (event, days) => {
        const { due } = daysPeriod({ event, days }, law).value;
        expect(working.isWorkingDay(due)).toBe(true);
        expect(daysBetween(event, due)).toBeGreaterThanOrEqual(days);
        expect(daysPeriod({ event, days: days + 1 }, law).value.due >= due).toBe(true);
        expect(daysPeriod({ event: addDays(event, 1), days }, law).value.due >= due).toBe(true);
      }),
    );
  });

  it('never move backward when a day off is added', () => {
    fc.assert(
      fc.property(day, upTo(60), (event, later) => {
        const date = addDays(event, later);
        fc.pre(working.isWorkingDay(date) && !working.named(date));
        const off = { date, name: { vi: 'nghỉ', en: 'off' }, provenance: 'official', source: 'a decision' } as const;
        const calendar = { ...law.calendar, nonWorking: [...law.calendar.nonWorking, off] };
        const stricter = assembleLawData({ version: 2, rates: law.rates, calendar });
        const of = (data: typeof law): (CivilDate | null)[] => [
          daysPeriod({ event, days: 30 }, data).value.due,
          statusReport({ regime: '2025', ground: 'job', date: event }, data).value.deadline,
          trainingStart({ regime: '2025', decided: event, awardEnd: null }, data).value.latest,
          transferDays({ monthsEnjoyed: 1, otherProvince: true, requestedOn: event, dossierReceivedOn: null }, data)
            .value.stopBy,
          paymentDue({ regime: '2025', benefitStart: event, month: 1, collectionEnds: event }, data).value.due,
        ];
        const [before, after] = [of(law), of(stricter)];
        before.forEach((due, at) => expect((after[at] ?? '') >= (due ?? '')).toBe(true));
      }),
    );
  });
});

describe('an award of 2025 that runs on', () => {
  it('follows the law of the award or of the day, as the table of ADR 0100 has it for each kind of event', () => {
    const kinds = Object.keys(EVENT_KINDS) as EventKind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), day, upTo(365), (kind, after, before) => {
        const under = (awardRegime: '2013' | '2025', on: CivilDate) =>
          eventRegime({ awardRegime, on, kind }, law).value.regime;
        expect(under('2013', after)).toBe(EVENT_KINDS[kind] === 'day' ? '2025' : '2013');
        expect(under('2013', addDays(civilDate('2025-12-31'), -before))).toBe('2013');
        expect(under('2025', after)).toBe('2025');
      }),
    );
  });

  it('has a month paid five working days after its notice from 2026 on, from day 7 before', () => {
    const start = upTo(330).map((days) => addDays(civilDate('2025-02-01'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 2, max: 12 }), (benefitStart, month) => {
        const { value, explanation } = paymentOfAward({ awardRegime: '2013', benefitStart, month }, law);
        const facts = { awardRegime: '2013', benefitStart, month } as const;
        const [old, now] = (['2013', '2025'] as const).map((regime) => paymentDue({ ...facts, regime }, law).value);
        const byDecree = explanation.ruleId === 'payment.monthly.2025';
        expect(value).toEqual(byDecree ? now : old);
        // A window opens on the working day after the first of its month.
        const monthStart = explanation.figures['monthStart'] as CivilDate;
        expect(byDecree).toBe(working.addWorkingDays(monthStart, 1) >= '2026-01-01');
      }),
    );
  });
});

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
