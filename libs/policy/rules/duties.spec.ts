import fc from 'fast-check';
import { addDays, civilDate, civilMonth, weekday } from '../../calendar/index.js';
import {
  AUTHORITY_DUTIES,
  type Duty,
  EMPLOYER_DUTIES,
  REPORTS,
  type Regime,
  TRANSFER_DUTIES,
  assembleLawData,
  dutyDue,
  lawData,
  reportDue,
  withChoices,
} from '../index.js';

const law = lawData();
const due = (duty: Duty, event: string, regime: Regime = '2013') =>
  dutyDue(duty, { regime, event: civilDate(event) }, law).value.due;

describe('deadlines of employers and authorities', () => {
  it.each<[string, Duty, string, string]>([
    ['registration, 30 days rolled to a working day', EMPLOYER_DUTIES.registration, '2025-08-01', '2025-09-03'],
    ['registration, 30 days', EMPLOYER_DUTIES.registration, '2025-06-02', '2025-07-02'],
    ['contribution data, 2 working days', EMPLOYER_DUTIES.contributionData, '2025-04-29', '2025-05-06'],
    ['termination papers, 2 working days', EMPLOYER_DUTIES.separationPapers, '2025-06-13', '2025-06-17'],
    ['reply on the separation, 2 working days', EMPLOYER_DUTIES.separationReply, '2025-06-13', '2025-06-17'],
    ['headcount of a new unit, 30 days', EMPLOYER_DUTIES.newUnit, '2025-06-02', '2025-07-02'],
    ['report on training, 30 days', EMPLOYER_DUTIES.trainingReport, '2025-05-15', '2025-06-16'],
    ['confirmed record, 5 working days', AUTHORITY_DUTIES.confirmedRecord, '2025-06-02', '2025-06-09'],
    ['confirmed record of the forces, 30 days', AUTHORITY_DUTIES.confirmedRecordOfForces, '2025-06-02', '2025-07-02'],
    ['no representative, 10 working days', AUTHORITY_DUTIES.noRepresentative, '2025-06-02', '2025-06-16'],
    ['unclaimed book, 3 working days', AUTHORITY_DUTIES.unclaimedBook, '2025-06-18', '2025-06-23'],
    ['training decision, 20 working days', AUTHORITY_DUTIES.trainingDecision, '2025-06-02', '2025-06-30'],
    ['cancelled training, 2 working days', AUTHORITY_DUTIES.trainingCancellation, '2025-06-06', '2025-06-10'],
    ['appraisal, 30 days', AUTHORITY_DUTIES.appraisal, '2025-06-02', '2025-07-02'],
    ['advance, 5 working days', AUTHORITY_DUTIES.advance, '2025-06-02', '2025-06-09'],
    ['transfer dossier, 3 working days', TRANSFER_DUTIES.dossier, '2025-07-28', '2025-07-31'],
    ['stop of payment, 2 working days', TRANSFER_DUTIES.stop, '2025-07-31', '2025-08-04'],
    ['payment at the destination, 3 working days', TRANSFER_DUTIES.accept, '2025-08-01', '2025-08-06'],
    ['abandoned transfer, 3 working days (case I03)', TRANSFER_DUTIES.abandoned, '2025-08-08', '2025-08-13'],
  ])('%s', (_title, duty, event, expected) => {
    expect(due(duty, event)).toBe(expected);
    expect(due(duty, event, '2025')).toBe(expected);
  });

  it('are settled law in 2013 and assumed, with a switch, in 2025', () => {
    for (const duty of [EMPLOYER_DUTIES, AUTHORITY_DUTIES, TRANSFER_DUTIES].flatMap((table): Duty[] =>
      Object.values(table),
    )) {
      const facts = { event: civilDate('2026-03-02') };
      const old = dutyDue(duty, { ...facts, regime: '2013' }, law).explanation;
      expect([old.ruleId, old.confidence, old.choice]).toEqual([`${duty.id}.2013`, 'law', undefined]);
      expect(old.articles).toEqual(duty.articles2013);
      const { ruleId, confidence, choice, articles } = dutyDue(duty, { ...facts, regime: '2025' }, law).explanation;
      expect([ruleId, confidence, choice]).toEqual([
        `${duty.id}.2025`,
        'assumed',
        { key: duty.figure2025, value: duty.period.count, adopted: true },
      ]);
      expect(articles).toEqual(duty.articles2025);
    }
  });

  it('follow the switch under the law of 2025 only', () => {
    const moved = withChoices(law, { transferDossierDays2025: 5, newUnitDays2025: 10 });
    const on = (regime: Regime, duty: Duty) =>
      dutyDue(duty, { regime, event: civilDate('2026-03-02') }, moved).value.due;
    expect([on('2013', TRANSFER_DUTIES.dossier), on('2025', TRANSFER_DUTIES.dossier)]).toEqual([
      '2026-03-05',
      '2026-03-09',
    ]);
    expect([on('2013', EMPLOYER_DUTIES.newUnit), on('2025', EMPLOYER_DUTIES.newUnit)]).toEqual([
      '2026-04-01',
      '2026-03-12',
    ]);
  });

  it('say when a period rests on make-up Saturdays or assumed days', () => {
    const steps = (event: string) =>
      dutyDue(EMPLOYER_DUTIES.registration, { regime: '2013', event: civilDate(event) }, law).explanation.children.map(
        ({ ruleId }) => ruleId,
      );
    expect(steps('2025-06-02')).toEqual([]);
    expect(steps('2027-01-09')).toEqual(['time.assumed-calendar']);
    expect(
      dutyDue(
        TRANSFER_DUTIES.dossier,
        { regime: '2013', event: civilDate('2025-04-25') },
        law,
      ).explanation.children[0]?.children.map(({ ruleId }) => ruleId),
    ).toEqual(['time.make-up-saturday']);
  });
});

describe('reports that return', () => {
  it.each([
    ['staffChanges', '2025-03', '2025-04-02'],
    ['employerYear', '2025-12', '2026-01-14'],
    ['centreMonth', '2025-12', '2026-01-02'],
    ['centreHalfYear', '2025-06', '2025-07-14'],
    ['departmentHalfYear', '2025-06', '2025-07-30'],
    ['agencyHalfYear', '2025-12', '2026-01-30'],
  ] as const)('%s for the period that ends with %s is due by %s', (name, lastMonth, expected) => {
    const { value, explanation } = reportDue(REPORTS[name], { regime: '2013', lastMonth: civilMonth(lastMonth) }, law);
    expect(value.due).toBe(expected);
    expect(explanation.confidence).toBe('law');
    expect(
      reportDue(REPORTS[name], { regime: '2025', lastMonth: civilMonth(lastMonth) }, law).explanation.confidence,
    ).toBe('assumed');
  });
});

describe('every deadline', () => {
  const duties = [EMPLOYER_DUTIES, AUTHORITY_DUTIES, TRANSFER_DUTIES].flatMap((table): Duty[] => Object.values(table));
  const event = fc.integer({ min: 0, max: 4900 }).map((day) => addDays(civilDate('2015-01-02'), day));
  const regime = fc.constantFrom<Regime>('2013', '2025');

  it('falls on a working day after its event', () => {
    fc.assert(
      fc.property(fc.constantFrom(...duties), event, regime, (duty, on, year) => {
        const last = dutyDue(duty, { regime: year, event: on }, law).value.due;
        expect(last > on).toBe(true);
        expect(law.workingDays.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('never moves backward when a day off is added to the calendar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...duties), event, fc.integer({ min: 0, max: 45 }), (duty, on, later) => {
        const date = addDays(on, later);
        if (weekday(date) > 5 || law.workingDays.named(date)) return;
        const off = { date, name: { vi: 'nghỉ', en: 'off' }, provenance: 'official' as const, source: 'a decision' };
        const calendar = { ...law.calendar, nonWorking: [...law.calendar.nonWorking, off] };
        const stricter = assembleLawData({ version: 2, rates: law.rates, calendar });
        const facts = { regime: '2013', event: on } as const;
        expect(dutyDue(duty, facts, stricter).value.due >= dutyDue(duty, facts, law).value.due).toBe(true);
      }),
    );
  });
});
