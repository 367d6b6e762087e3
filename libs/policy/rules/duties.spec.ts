import fc from 'fast-check';
import { type CivilDate, addDays, civilDate, civilMonth, weekday } from '../../calendar/index.js';
import {
  AUTHORITY_DUTIES,
  type Duty,
  EMPLOYER_DUTIES,
  REPORTS,
  RETENTION_DUTIES,
  type Regime,
  type Report,
  TRAINING_DUTIES,
  TRANSFER_DUTIES,
  allDuties,
  assembleLawData,
  daysPeriod,
  dutyDue,
  isOwedUnder,
  lawData,
  noRepresentativeDates,
  reportDue,
  reportsDue,
  retentionTrainingDates,
  trainingDates,
  withChoices,
} from '../index.js';

const law = lawData();
const due = (duty: Duty, event: string, regime: Regime) =>
  dutyDue(duty, { regime, event: civilDate(event) }, law).value.due;

describe('deadlines of employers and authorities under the law of 2013', () => {
  it.each<[string, Duty, string, string]>([
    ['registration, 30 days rolled to a working day', EMPLOYER_DUTIES.registration, '2025-08-01', '2025-09-03'],
    ['registration, 30 days', EMPLOYER_DUTIES.registration, '2025-06-02', '2025-07-02'],
    ['contribution data, 2 working days', EMPLOYER_DUTIES.contributionData, '2025-04-29', '2025-05-06'],
    ['termination papers, 2 working days', EMPLOYER_DUTIES.separationPapers, '2025-06-13', '2025-06-17'],
    ['reply on the separation, 2 working days', EMPLOYER_DUTIES.separationReply, '2025-06-13', '2025-06-17'],
    ['headcount of a new unit, 30 days', EMPLOYER_DUTIES.newUnit, '2025-06-02', '2025-07-02'],
    ['report on training, 30 days', RETENTION_DUTIES.report, '2025-05-15', '2025-06-16'],
    ['confirmed record, 5 working days', AUTHORITY_DUTIES.confirmedRecord, '2025-06-02', '2025-06-09'],
    ['confirmed record of the forces, 30 days', AUTHORITY_DUTIES.confirmedRecordOfForces, '2025-06-02', '2025-07-02'],
    ['no representative, 10 working days', AUTHORITY_DUTIES.noRepresentative, '2025-06-02', '2025-06-16'],
    ['unclaimed book, 3 working days', AUTHORITY_DUTIES.unclaimedBook, '2025-06-18', '2025-06-23'],
    ['training decision, 20 working days', TRAINING_DUTIES.decision, '2025-06-02', '2025-06-30'],
    ['cancelled training, 2 working days', TRAINING_DUTIES.cancellation, '2025-06-06', '2025-06-10'],
    ['appraisal, 30 days', RETENTION_DUTIES.decision, '2025-06-02', '2025-07-02'],
    ['advance, 5 working days', RETENTION_DUTIES.advance, '2025-06-02', '2025-06-09'],
    ['transfer dossier, 3 working days', TRANSFER_DUTIES.dossier, '2025-07-28', '2025-07-31'],
    ['stop of payment, 2 working days', TRANSFER_DUTIES.stop, '2025-07-31', '2025-08-04'],
    ['payment at the destination, 3 working days', TRANSFER_DUTIES.accept, '2025-08-01', '2025-08-06'],
    ['abandoned transfer, 3 working days (case I03)', TRANSFER_DUTIES.abandoned, '2025-08-08', '2025-08-13'],
  ])('%s', (_title, duty, event, expected) => expect(due(duty, event, '2013')).toBe(expected));
});

describe('deadlines of employers and authorities under Decree 374/2025', () => {
  it.each<[string, Duty, string, string]>([
    ['registration with social insurance, 30 days', EMPLOYER_DUTIES.registration, '2026-06-01', '2026-07-01'],
    ['contribution data, 2 working days (32.4)', EMPLOYER_DUTIES.contributionData, '2026-04-29', '2026-05-05'],
    ['termination papers, 2 working days (32.5)', EMPLOYER_DUTIES.separationPapers, '2026-06-12', '2026-06-16'],
    ['reply on the separation, as the authority sets', EMPLOYER_DUTIES.separationReply, '2026-06-12', '2026-06-16'],
    ['suit, 3 months (6.2)', EMPLOYER_DUTIES.claimAgainstEmployer, '2026-01-31', '2026-05-04'],
    ['confirmed record, 5 working days (14.1.c)', AUTHORITY_DUTIES.confirmedRecord, '2026-06-01', '2026-06-08'],
    ['record of the forces, 30 days (14.1.c)', AUTHORITY_DUTIES.confirmedRecordOfForces, '2026-06-05', '2026-07-07'],
    ['question on a representative, 3 (14.1.b)', AUTHORITY_DUTIES.askedForRepresentative, '2026-06-01', '2026-06-04'],
    ['answer on a representative, 10 (14.1.b)', AUTHORITY_DUTIES.noRepresentative, '2026-06-01', '2026-06-15'],
    ['unclaimed book, 30 days (13.5)', AUTHORITY_DUTIES.unclaimedBook, '2026-06-05', '2026-07-07'],
    ['copy of the contract, 3 (8.3)', AUTHORITY_DUTIES.contractCopy, '2026-06-05', '2026-06-10'],
    ['repayment by the worker, 10 (form 09)', AUTHORITY_DUTIES.repayment, '2026-04-24', '2026-05-13'],
    ['training request, 12 months (12.3)', TRAINING_DUTIES.filing, '2026-03-02', '2027-03-02'],
    ['training withdrawal, 10 (13.4)', TRAINING_DUTIES.withdrawal, '2026-03-02', '2026-03-16'],
    ['training decision, 15 (13.3)', TRAINING_DUTIES.decision, '2026-03-02', '2026-03-23'],
    ["school's list, 5 (13.6)", TRAINING_DUTIES.attendance, '2026-03-02', '2026-03-09'],
    ['tuition and meals, 5 (13.7)', TRAINING_DUTIES.payment, '2026-03-02', '2026-03-09'],
    ['payments confirmed, 2 (26.1)', RETENTION_DUTIES.paymentsConfirmed, '2026-03-02', '2026-03-04'],
    ['case confirmed, 5 (26.1)', RETENTION_DUTIES.caseConfirmed, '2026-03-02', '2026-03-09'],
    ['retention training asked for, 6 months (26.2)', RETENTION_DUTIES.filing, '2026-03-03', '2026-09-03'],
    ['retention training decided, 20 (26.3)', RETENTION_DUTIES.decision, '2026-03-02', '2026-03-30'],
    ['retention training paid, 3 (26.4)', RETENTION_DUTIES.advance, '2026-03-02', '2026-03-05'],
    ['money passed on, 2 (26.5)', RETENTION_DUTIES.passedOn, '2026-03-02', '2026-03-04'],
    ['result reported, 45 days (26.6)', RETENTION_DUTIES.report, '2026-06-12', '2026-07-29'],
    ['rest recovered, 5 (26.7)', RETENTION_DUTIES.recovery, '2026-03-02', '2026-03-09'],
    ['rest repaid, 5 (26.8)', RETENTION_DUTIES.repayment, '2026-03-02', '2026-03-09'],
    ['cancelled, 3 (26.9.b)', RETENTION_DUTIES.cancelled, '2026-03-02', '2026-03-05'],
    ['recovered on withdrawal, 3 (26.9.c)', RETENTION_DUTIES.recoveryOnWithdrawal, '2026-03-02', '2026-03-05'],
    ['worker not kept, 2 (26.10)', RETENTION_DUTIES.notKept, '2026-03-02', '2026-03-04'],
    ['recovered for it, 3 (26.10)', RETENTION_DUTIES.recoveryForNotKept, '2026-03-02', '2026-03-05'],
    ['transfer dossier, 3 (20.2)', TRANSFER_DUTIES.dossier, '2026-04-10', '2026-04-15'],
    ['stop of payment, 3 of the request (20.2)', TRANSFER_DUTIES.stop, '2026-04-10', '2026-04-15'],
    ['payment at the destination, 3 (20.3)', TRANSFER_DUTIES.accept, '2026-04-17', '2026-04-22'],
    ['letter given back, 3 (20.4)', TRANSFER_DUTIES.abandoned, '2026-04-17', '2026-04-22'],
    ['transfer withdrawn, 3 (20.5)', TRANSFER_DUTIES.withdrawn, '2026-04-17', '2026-04-22'],
  ])('%s', (_title, duty, event, expected) => expect(due(duty, event, '2025')).toBe(expected));

  it('are settled law, save two on which no text sets a figure', () => {
    const unsettled = allDuties.flatMap(({ rules }) =>
      Object.values(rules).filter(({ confidence }) => confidence.level !== 'law'),
    );
    expect(unsettled.map(({ id, confidence }) => [id, confidence.level])).toEqual([
      ['employer.registration.2025', 'assumed'],
      ['employer.separation-reply.2013', 'interpretation'],
      ['employer.separation-reply.2025', 'interpretation'],
      ['centre.unclaimed-book.2025', 'interpretation'],
    ]);
  });

  it('cite the decree where it speaks, and name who owes them', () => {
    for (const { rules, law2025 } of allDuties) {
      if (!law2025) continue;
      const texts = law2025.articles.map((article) => article.split(' ')[0]);
      expect(texts).toContain(rules['2025']?.id === 'employer.registration.2025' ? 'L25' : 'D374');
    }
    const actor = (regime: Regime) =>
      dutyDue(AUTHORITY_DUTIES.noRepresentative, { regime, event: civilDate('2025-06-02') }, law).explanation.facts
        .actor;
    expect([actor('2013'), actor('2025')]).toEqual(['planning-department', 'finance-department']);
  });

  it('are errors where a law does not know the duty', () => {
    expect(() => due(EMPLOYER_DUTIES.newUnit, '2026-03-02', '2025')).toThrow(
      'regime: the law of 2025 has no such rule (employer.new-unit)',
    );
    expect(() => due(TRAINING_DUTIES.cancellation, '2026-03-02', '2025')).toThrow('centre.training-cancellation');
    expect(() => due(TRANSFER_DUTIES.withdrawn, '2025-03-03', '2013')).toThrow('the law of 2013 has no such rule');
    expect(isOwedUnder(TRANSFER_DUTIES.withdrawn, '2013')).toBe(false);
    expect(isOwedUnder(TRANSFER_DUTIES.withdrawn, '2025')).toBe(true);
  });

  it('follow the switch under the law of 2025 only', () => {
    const moved = withChoices(law, { transferDossierDays2025: 5 });
    const on = (regime: Regime) => dutyDue(TRANSFER_DUTIES.dossier, { regime, event: civilDate('2026-03-02') }, moved);
    expect([on('2013').value.due, on('2025').value.due]).toEqual(['2026-03-05', '2026-03-09']);
    expect(on('2025').explanation.choice).toEqual({ key: 'transferDossierDays2025', value: 5, adopted: false });
    expect(on('2013').explanation.choice).toBeUndefined();
  });

  it("has one switch for the employer's reply, which no text limits, in both laws", () => {
    const reply = (regime: Regime) =>
      dutyDue(
        EMPLOYER_DUTIES.separationReply,
        { regime, event: civilDate('2026-03-02') },
        withChoices(law, { employerReplyDays: 5 }),
      );
    expect([reply('2013').value.due, reply('2025').value.due]).toEqual(['2026-03-09', '2026-03-09']);
    expect([reply('2013').explanation.articles, reply('2025').explanation.articles]).toEqual([
      ['D28 32.3'],
      ['D374 32.6'],
    ]);
  });

  it('stand as they were for what is pinned to version 1 of the law data', () => {
    const on = (duty: Duty) => dutyDue(duty, { regime: '2025', event: civilDate('2026-03-02') }, lawData(1)).value.due;
    expect([on(TRAINING_DUTIES.decision), on(TRANSFER_DUTIES.stop)]).toEqual(['2026-03-30', '2026-03-04']);
  });

  it('say when a period rests on make-up Saturdays or assumed days', () => {
    const steps = (event: string) =>
      dutyDue(EMPLOYER_DUTIES.registration, { regime: '2013', event: civilDate(event) }, law).explanation.children;
    expect(steps('2025-06-02')).toEqual([]);
    expect(
      dutyDue(
        TRANSFER_DUTIES.dossier,
        { regime: '2013', event: civilDate('2025-04-25') },
        law,
      ).explanation.children[0]?.children.map(({ ruleId }) => ruleId),
    ).toEqual(['time.make-up-saturday']);
  });
});

describe('a period in days under Decree 374/2025 art. 45(3)', () => {
  const period = (event: string, days: number) => daysPeriod({ event: civilDate(event), days }, law);

  it('begins on the next day, or on the next working day if that is off', () => {
    expect(period('2026-06-12', 45)).toMatchObject({
      value: { due: '2026-07-29' },
      explanation: { figures: { begins: '2026-06-15', raw: '2026-07-29', count: 45 }, children: [] },
    });
    expect(period('2026-06-11', 1).value.due).toBe('2026-06-12');
    // Tết: 14 February is a Saturday, 16 to 20 February are off, 21 and 22 a weekend.
    expect(period('2026-02-13', 30).explanation.figures).toMatchObject({ begins: '2026-02-23', raw: '2026-03-24' });
  });

  it('moves its end off a day off, which the decree leaves to the Civil Code', () => {
    const { value, explanation } = period('2026-06-11', 30);
    expect(value.due).toBe('2026-07-13');
    expect(explanation.children.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual([
      ['time.days-end.2025', 'interpretation'],
    ]);
    expect(() => period('2026-06-11', 0)).toThrow('days: 0');
    expect(() => period('2026-06-11', 367)).toThrow('days: 367');
  });

  it('is never shorter than by the Civil Code alone, begins and ends on working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 90 }), (later, days) => {
        const event = addDays(civilDate('2026-01-01'), later);
        const { value, explanation } = daysPeriod({ event, days }, law);
        expect(value.due >= law.workingDays.nextWorkingDayOnOrAfter(addDays(event, days))).toBe(true);
        expect(law.workingDays.isWorkingDay(value.due)).toBe(true);
        expect(law.workingDays.isWorkingDay(explanation.figures.begins as CivilDate)).toBe(true);
      }),
    );
  });
});

describe('the days of a procedure side by side', () => {
  it('stand for training, employers and the lack of a representative', () => {
    const on = civilDate('2026-03-02');
    expect(trainingDates({ fullDossierOn: on }, law).value).toEqual({
      withdrawBy: '2026-03-16',
      decisionDue: '2026-03-23',
    });
    const employers = retentionTrainingDates({ fullDossierOn: on, agencyReceivedDecisionOn: null }, law);
    expect(employers.value).toEqual({ decisionDue: '2026-03-30', transferBy: null });
    expect(employers.explanation.children.map(({ ruleId }) => ruleId)).toEqual(['department.appraisal.2025']);
    expect(
      retentionTrainingDates({ fullDossierOn: on, agencyReceivedDecisionOn: civilDate('2026-04-01') }, law).value,
    ).toEqual({ decisionDue: '2026-03-30', transferBy: '2026-04-06' });
    expect(noRepresentativeDates({ workerAskedOn: on, financeReceivedOn: civilDate('2026-03-05') }, law).value).toEqual(
      { departmentAsksBy: '2026-03-05', financeAnswersBy: '2026-03-19' },
    );
  });
});

describe('reports that return', () => {
  it.each([
    ['staffChanges', '2013', '2025-03', '2025-04-02'],
    ['employerYear', '2013', '2025-12', '2026-01-14'],
    ['employerYear', '2025', '2026-12', '2027-01-14'],
    ['centreMonth', '2013', '2025-12', '2026-01-02'],
    ['centreMonth', '2025', '2026-03', '2026-04-02'],
    ['centreHalfYear', '2013', '2025-06', '2025-07-14'],
    ['centreHalfYear', '2025', '2026-06', '2026-07-14'],
    ['departmentHalfYear', '2013', '2025-06', '2025-07-30'],
    ['departmentHalfYear', '2025', '2026-06', null],
    ['centreQuarter', '2025', '2026-03', null],
    ['agencyHalfYear', '2013', '2025-12', '2026-01-30'],
    ['agencyHalfYear', '2025', '2026-06', '2026-07-30'],
  ] as const)('%s under the law of %s for the period that ends with %s: %s', (name, regime, lastMonth, expected) => {
    const { value, explanation } = reportDue(REPORTS[name], { regime, lastMonth: civilMonth(lastMonth) }, law);
    expect(value.due).toBe(expected);
    expect(explanation.confidence).toBe('law');
  });

  it('know no monthly notice of staff since 2026', () => {
    const staff: Report = REPORTS.staffChanges;
    expect(() => reportDue(staff, { regime: '2025', lastMonth: civilMonth('2026-03') }, law)).toThrow(
      'the law of 2025 has no such rule (report.staff-changes)',
    );
  });

  it('are listed by the month with which their period ends', () => {
    const ids = (regime: Regime, lastMonth: string) =>
      reportsDue({ regime, lastMonth: civilMonth(lastMonth) }, law).map(({ explanation }) => explanation.ruleId);
    expect(ids('2025', '2026-02')).toEqual(['report.centre-month.2025']);
    expect(ids('2013', '2025-02')).toEqual(['report.staff-changes.2013', 'report.centre-month.2013']);
    expect(ids('2025', '2026-09')).toEqual(['report.centre-month.2025', 'report.centre-quarter.2025']);
    expect(ids('2025', '2026-06')).toEqual([
      'report.centre-month.2025',
      'report.centre-quarter.2025',
      'report.centre-half-year.2025',
      'report.department-half-year.2025',
      'report.agency-half-year.2025',
    ]);
    expect(ids('2025', '2026-12')).toContain('report.employer-year.2025');
    expect(ids('2025', '2026-12')).toContain('report.agency-year-to-workers.2025');
    expect(ids('2025', '2026-12')).toHaveLength(7);
  });
});

describe('every deadline', () => {
  const owed = allDuties.flatMap((duty) =>
    (['2013', '2025'] as const).filter((regime) => isOwedUnder(duty, regime)).map((regime) => ({ duty, regime })),
  );
  const event = fc.integer({ min: 0, max: 4600 }).map((day) => addDays(civilDate('2015-01-02'), day));

  it('falls on a working day after its event', () => {
    fc.assert(
      fc.property(fc.constantFrom(...owed), event, ({ duty, regime }, on) => {
        const last = dutyDue(duty, { regime, event: on }, law).value.due;
        expect(last > on).toBe(true);
        expect(law.workingDays.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('never moves backward when a day off is added to the calendar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...owed), event, fc.integer({ min: 0, max: 45 }), ({ duty, regime }, on, later) => {
        const date = addDays(on, later);
        if (weekday(date) > 5 || law.workingDays.named(date)) return;
        const off = { date, name: { vi: 'nghỉ', en: 'off' }, provenance: 'official' as const, source: 'a decision' };
        const calendar = { ...law.calendar, nonWorking: [...law.calendar.nonWorking, off] };
        const stricter = assembleLawData({ version: 3, rates: law.rates, calendar }, law.choices);
        const facts = { regime, event: on };
        expect(dutyDue(duty, facts, stricter).value.due >= dutyDue(duty, facts, law).value.due).toBe(true);
      }),
    );
  });
});
