import { englishDay, required } from '../../../libs/dossier/index.js';
import { addDays, civilDate } from '../../../libs/calendar/index.js';
import { claimant, nothing, stranger, system } from '../../../libs/dossier/given/index.js';
import { latestLawVersion, lawData } from '../../../libs/policy/index.js';
import { happened } from '../events/index.js';
import {
  appointed,
  awarded,
  before2026,
  checked,
  commands,
  director,
  employer,
  facts,
  fourMonths,
  given,
  heard,
  identified,
  insuranceOfficer,
  jobFrom,
  like,
  type Moment,
  officer,
  proceeds,
  proposed,
  recorded,
  refusalProposed,
  refused,
  running,
  submissionOf,
  submit,
  submitted,
  suspended,
  withDocument,
} from '../given/index.js';
import { awardPeriod, scheduleOf } from '../law.js';

const { returnForCompletion, supplement, repeatChecks, issueAppointment, withdraw, reportJob } = commands;
const { confirmSeparation, proposeAward } = commands;
const { dismissEmployment, answerEmployment } = commands;
const filed = civilDate(fourMonths.filed);
const later = civilDate('2026-11-09');
const form = submissionOf(fourMonths);
const { proof: _proof, ...withoutProof } = form;
const at = (...pointers: readonly string[]) => ({ errors: pointers.map((pointer) => ({ pointer })) });
const returned = (): Moment => checked().and(returnForCompletion, officer, filed);
const scheduleIn = ({ data }: Moment) => required(data.schedule, 'schedule');
const asked = happened('checksRepeated', {});

describe('a claim', () => {
  it('is filed online, on the day on which it comes', () => {
    given()
      .when(submit(form), claimant, filed)
      .then(
        happened('claimSubmitted', {
          form: form.form as never,
          proof: 'termination-agreement',
          filed,
          received: filed,
          byPost: false,
          accountToCheck: true,
        }),
      )
      .isIn('submitted')
      .shows({ phase: 'intake', displayName: form.form.person.fullName, office: 'HN-01', claimant: claimant.party });
  });

  it('is brought to the counter, or by proxy with its certified cause', () => {
    given()
      .when(submit(form), officer, filed)
      .then(like('claimSubmitted', { filed, byPost: false }));
    given()
      .when(submit({ ...form, cause: 'maternity' }), officer, filed, { channel: 'proxy' })
      .then(like('claimSubmitted', { cause: 'maternity', filed, received: filed }));
  });

  it('by post is filed on the day of its postmark; the time for deciding runs from its arrival', () => {
    const postmark = civilDate('2026-10-28');
    given()
      .when(submit({ ...form, cause: 'sickness' }), officer, filed, { channel: 'post', filedOn: postmark })
      .then(like('claimSubmitted', { filed: postmark, received: filed, byPost: true }));
  });

  it.each(['post', 'proxy'] as const)('by %s states its certified cause', (channel) => {
    given()
      .when(submit(form), officer, filed, { channel })
      .then(refused('INPUT_INVALID', { pointer: '/cause' }));
  });

  it('names no day that has not come', () => {
    const tomorrow = addDays(filed, 1);
    for (const known of ['1965', '1965-05', '1999-03-08'])
      given()
        .and(
          submit({ ...form, form: { ...form.form, person: { ...form.form.person, dateOfBirth: known } } }),
          claimant,
          filed,
        )
        .knows({ personal: { form: { person: { dateOfBirth: known } } } });
    for (const wrong of ['65', '1965-13', '1965-00-00', '1899', filed.slice(0, 5) + '99'])
      given()
        .when(
          submit({ ...form, form: { ...form.form, person: { ...form.form.person, dateOfBirth: wrong } } }),
          claimant,
          filed,
        )
        .then(refused('INPUT_INVALID', { errors: [{ pointer: '/form/person/dateOfBirth' }] }));
    const person = { ...form.form.person, dateOfBirth: tomorrow };
    given()
      .when(submit({ ...form, form: { ...form.form, person } }), claimant, filed)
      .then(refused('INPUT_INVALID', { pointer: '/form/person/dateOfBirth' }));
    given()
      .when(submit({ ...form, proof: { kind: 'termination-agreement', issuedOn: tomorrow } }), claimant, filed)
      .then(refused('INPUT_INVALID', { pointer: '/proof/issuedOn' }));
    // The oldest day that its channel allows: a visit within a week, a postmark within thirty days.
    for (const [channel, from] of [
      ['counter', '2026-10-26'],
      ['proxy', '2026-10-26'],
      ['post', '2026-10-03'],
    ] as const) {
      const stated = { ...form, ...(channel !== 'counter' && { cause: 'sickness' }) };
      const on = (filedOn: string) => given().when(submit(stated), officer, filed, { channel, filedOn });
      on(addDays(civilDate(from), -1)).then(refused('FILED_TOO_EARLY', { from }));
      on(from).then(like('claimSubmitted', { filed: civilDate(from) }));
    }
  });

  it('is the claimant’s own, and whole', () => {
    given().when(submit(form), stranger, filed).then(refused('COMMAND_NOT_ALLOWED'));
    given().when(submit(form), director, filed).then(refused('COMMAND_NOT_ALLOWED'));
    given()
      .when(submit({ form: form.form }), claimant, filed)
      .then(refused('INPUT_INVALID', at('/office')));
  });
});

describe('the registries', () => {
  it('say who it is and what was contributed; the record names the employer', () => {
    submitted()
      .when(identified, system, filed)
      .then(happened('identityChecked', { match: 'match', differs: [], diedOn: null }))
      .when(recorded(fourMonths), system, filed)
      .then(like('contributionsFetched', { contribution: { found: true, employer: 'DN0001' } }))
      .shows({ employer: 'DN0001' })
      .knows({ contribution: { contributed: [['2022-04', '2026-09']], differences: [] } });
  });

  it('are waited for before anything is judged', () => {
    submitted()
      .when(issueAppointment, officer, filed)
      .then(refused('REGISTRY_PENDING', { system: 'population' }));
    const missing = submitted().and(identified, system, filed);
    missing.when(issueAppointment, officer, filed).then(refused('REGISTRY_PENDING', { system: 'insurance-records' }));
    missing.when(repeatChecks, officer, filed).then(refused('REGISTRY_PENDING', { system: 'insurance-records' }));
  });

  it.each([
    ['before', checked],
    ['after', appointed],
  ] as const)('are asked again %s the slip', (_when, moment) => {
    moment()
      .when(repeatChecks, officer, filed)
      .then(asked)
      .knows({ schedule: moment().data.schedule })
      .withholds(officer, 'repeatChecks', 'issueAppointment', 'proposeAward');
    expect(moment().and(repeatChecks, officer, filed).data).not.toHaveProperty('contribution');
  });

  it('are asked by an officer', () => {
    checked().when(repeatChecks, claimant, filed).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it('tell of a death: it bars like a change that is reported', () => {
    const diedOn = civilDate('2026-10-30');
    const found = happened('identityChecked', { match: 'match', differs: [], diedOn });
    const dead = submitted()
      .and(proceeds('identity', found), system, filed)
      .knows({ changes: [{ kind: 'death' }] });
    dead
      .and(recorded(fourMonths), system, filed)
      .and(repeatChecks, officer, filed)
      .and(identified, system, filed)
      .knows({ changes: [] });
  });
});

describe('completeness', () => {
  it('is what the slip certifies: its days follow', () => {
    const schedule = scheduleOf(filed, filed, filed, lawData(latestLawVersion));
    checked()
      .when(issueAppointment, officer, filed)
      .then(happened('appointmentIssued', { schedule }))
      .isIn('appointed')
      .shows({ phase: 'waiting' })
      .knows({ schedule: { regime: '2025', filed, received: filed }, appointedOn: filed });
  });

  it('wants a proof: without one it is returned, and filed on the day on which it is complete', () => {
    const bare = given().and(submit(withoutProof), claimant, filed).and(identified, system, filed);
    const known = bare.and(recorded(fourMonths), system, filed);
    known.when(issueAppointment, officer, filed).then(refused('PROOF_MISSING'));
    known
      .when(returnForCompletion({ missing: 'Proof of termination' }), officer, filed)
      .then(happened('returnedForCompletion', { missing: 'Proof of termination' }))
      .isIn('returned')
      .when(supplement({ proof: 'expired-contract' }), claimant, later)
      .then(happened('supplemented', { proof: 'expired-contract', filed: later, received: later }))
      .isIn('submitted')
      .and(issueAppointment, officer, later)
      .knows({ proof: 'expired-contract', schedule: { filed: later, received: later } });
  });

  it.each([
    'severance-decision',
    'disciplinary-discharge',
    'termination-notice',
    'manager-removal',
    'no-representative-confirmation',
  ])('takes %s as a proof of termination', (proof) => {
    given()
      .and(submit({ ...withoutProof, proof: { kind: proof } }), claimant, filed)
      .and(identified, system, filed)
      .and(recorded(fourMonths), system, filed)
      .knows({ proof })
      .when(issueAppointment, officer, filed)
      .then(like('appointmentIssued', {}));
  });

  it('may be reached by other statements: what is compared is asked for again', () => {
    const statements = { person: { fullName: 'Nguyễn Thị Ân' } };
    const after = returned()
      .when(supplement({ statements }), officer, later, { channel: 'post', filedOn: '2026-11-05' })
      .then(like('supplemented', { statements, filed: civilDate('2026-11-05'), received: later }))
      .shows({ displayName: 'Nguyễn Thị Ân' });
    expect([after.data.identity, after.data.contribution?.found]).toEqual([undefined, true]);
    const dated = returned().and(
      supplement({ statements: { person: { dateOfBirth: '1999-03-09' } } }),
      claimant,
      later,
    );
    expect([dated.data.identity, dated.data.contribution]).toEqual([undefined, undefined]);
  });

  it('is not reached by nothing, nor before the claim was filed', () => {
    returned()
      .when(supplement({}), claimant, later)
      .then(refused('INPUT_INVALID', at('')));
    returned()
      .when(supplement, officer, later, { channel: 'post', filedOn: '2026-10-30' })
      .then(refused('FILED_TOO_EARLY', { filedOn: '2026-10-30', from: filed }));
    checked().when(supplement, claimant, filed).then(refused('COMMAND_OUT_OF_ORDER'));
    returned().when(returnForCompletion, officer, filed).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('a new employment in the insurance data', () => {
  const detected = (moment: Moment, from: string) =>
    moment.and(facts.employmentDetected({ from }), insuranceOfficer, moment.today);

  it.each([
    ['before', checked],
    ['after', heard],
  ] as const)('is dismissed %s the slip when there is none', (_when, moment) => {
    detected(moment(), '2026-11-05')
      .knows({ changes: [{ kind: 'job', from: '2026-11-05' }] })
      .when(dismissEmployment({ findings: 'Never concluded' }), officer, filed)
      .then(happened('employmentDismissed', { findings: 'Never concluded', from: civilDate('2026-11-05') }))
      .knows({ alerts: [], changes: [], dismissed: [{ from: '2026-11-05', on: filed }] });
  });

  it.each([
    ['returned', returned],
    ['proposed', proposed],
    ['awarded', awarded],
    ['active', running],
    ['suspended', suspended],
  ] as const)('is dismissed, or answered by its claimant, when it is %s', (_status, moment) => {
    const found = detected(moment(), '2026-11-05');
    found
      .when(dismissEmployment, officer, found.today)
      .then(like('employmentDismissed', { from: civilDate('2026-11-05') }));
    found
      .when(answerEmployment({ statement: 'Never begun' }), claimant, found.today)
      .then(happened('employmentAnswered', { statement: 'Never begun', from: civilDate('2026-11-05') }))
      .knows({ alerts: [{ kind: 'employment-detected', from: '2026-11-05', answeredOn: found.today }] });
  });

  it.each([
    ['submitted', checked],
    ['appointed', heard],
  ] as const)('is answered by its claimant when it is %s', (_status, moment) => {
    const found = detected(moment(), '2026-11-05');
    found
      .when(answerEmployment, claimant, found.today)
      .then(like('employmentAnswered', { from: civilDate('2026-11-05') }));
  });

  it('is one, told again; of several the one that is meant is named', () => {
    const found = detected(checked(), '2026-11-05');
    found.when(facts.employmentDetected({ from: '2026-11-05' }), insuranceOfficer, filed).then(nothing);
    const two = detected(found, '2026-11-06');
    two.when(dismissEmployment, officer, filed).then(refused('INPUT_INVALID', { pointer: '/from' }));
    two.when(answerEmployment, claimant, filed).then(refused('INPUT_INVALID', { pointer: '/from' }));
    const one = two.and(dismissEmployment({ findings: 'None', from: '2026-11-05' }), officer, filed);
    one.knows({ alerts: [{ from: '2026-11-06' }], changes: [{ kind: 'job', from: '2026-11-06' }] });
    one.when(facts.employmentDetected({ from: '2026-11-05' }), insuranceOfficer, filed).then(nothing);
    checked().when(answerEmployment, claimant, filed).then(refused('NOTHING_DETECTED'));
  });

  it('that leads to a proposed end is looked into; a job that was reported stays when another one is dismissed', () => {
    const found = detected(running(), running().today);
    const { today } = found;
    found
      .and(
        commands.proposeTermination({
          ground: 'job',
          on: today,
          months: 12,
          compulsoryInsurance: true,
          findings: 'A contract',
        }),
        officer,
        today,
      )
      .knows({ alerts: [] });
  });

  it('is dismissed only where one was detected', () => {
    checked().when(dismissEmployment, officer, filed).then(refused('NOTHING_DETECTED'));
  });
});

describe('a withdrawal', () => {
  it.each([
    ['submitted', submitted],
    ['returned', returned],
    ['appointed', appointed],
    ['proposed', refusalProposed],
  ] as const)('ends the claim that is %s', (status, moment) => {
    moment()
      .isIn(status)
      .when(withdraw({ reason: 'Found work' }), claimant, filed)
      .then(happened('claimWithdrawn', { reason: 'Found work' }))
      .isIn('withdrawn')
      .shows({ phase: 'closed' })
      .waitsFor();
  });

  it('comes on the last day of its time, not after; a letter counts by its postmark', () => {
    const until = scheduleIn(heard()).withdrawalDeadline;
    const tooLate = addDays(until, 1);
    heard().when(withdraw, claimant, until).then(happened('claimWithdrawn', {}));
    heard().when(withdraw, claimant, tooLate).then(refused('WITHDRAWAL_TOO_LATE', { until }));
    heard().when(withdraw, officer, tooLate, { channel: 'post', filedOn: until }).then(happened('claimWithdrawn', {}));
    awarded().when(withdraw, claimant, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('a change in the waiting period', () => {
  const job = (from: string) => reportJob(jobFrom(from));

  it.each([
    ['appointed', appointed],
    ['proposed', refusalProposed],
  ] as const)('bars the claim that is %s', (status, moment) => {
    const { lastWaitingDay: from } = scheduleIn(moment());
    moment()
      .isIn(status)
      .when(job(from), claimant, from)
      .then(happened('claimBarred', { change: { kind: 'job', from, months: 12, compulsoryInsurance: true } }))
      .isIn('barred')
      .shows({ phase: 'closed' })
      .waitsFor();
  });

  it.each([
    ['submitted', checked],
    ['returned', returned],
  ] as const)('is noted before there is a slip, of a claim that is %s; it bars the award', (status, moment) => {
    moment()
      .isIn(status)
      .when(job('2026-11-03'), claimant, '2026-11-03')
      .then(like('statusChangeReported', { on: civilDate('2026-11-03') }))
      .knows({ changes: [{ kind: 'job', from: '2026-11-03' }], reports: [] })
      .isIn(status);
  });

  it('that began after it bars nothing: it ends the benefit once that runs, by the day on which it was told', () => {
    const { lastWaitingDay } = scheduleIn(heard());
    const after = addDays(lastWaitingDay, 1);
    const report = { ground: 'job', date: after, reportedInTime: true, by: claimant.subject } as const;
    heard()
      .when(job(after), claimant, after)
      .then(like('statusChangeReported', { on: after, report }))
      .isIn('appointed')
      .knows({ reports: [report] });
    const [collecting] = required(awarded().data.slip, 'slip');
    const told = awarded()
      .when(job(awarded().today), claimant, awarded().today)
      .then(like('statusChangeReported', { report: { reportedInTime: true } }))
      .isIn('awarded');
    const ending = told.when(commands.collectDecision, claimant, collecting).then(
      like('decisionCollected', {}),
      like('decisionProposed', {
        kind: 'termination',
        end: { ground: 'job', date: awarded().today, reportedInTime: true },
      }),
    );
    ending
      .and(commands.decideTermination, director, collecting)
      .knows({ ended: { on: awarded().today, ground: 'job' } });
    proposed().when(job(proposed().today), claimant, proposed().today).then(like('statusChangeReported', {}));
  });

  it('that an office enters is a report only with its paper; one beyond the award is none', () => {
    const { today } = awarded();
    const paper = 'b'.repeat(64);
    const entered = (moment: Moment, input: object) =>
      moment.and(reportJob({ ...jobFrom(today), ...input }), officer, today).data.reports[0]?.reportedInTime;
    expect(entered(awarded(), {})).toBe(false);
    expect(entered(withDocument(awarded(), 'status-change-proof', paper), { document: paper })).toBe(true);
    awarded()
      .when(reportJob({ ...jobFrom(today), document: paper }), officer, today)
      .then(refused('DOCUMENT_MISSING'));
    const [, end] = awardPeriod(awarded().dossier);
    awarded()
      .when(job(addDays(end, 1)), claimant, today)
      .then(refused('BEFORE_BENEFIT', { end }));
  });

  it('is none that does not count, nor from before the contract ended', () => {
    heard()
      .when(job('2026-10-01'), claimant, filed)
      .then(refused('INPUT_INVALID', { pointer: '/from' }));
    heard()
      .when(job('1999-01-04'), claimant, filed)
      .then(refused('INPUT_INVALID', at('/from')));
    heard()
      .when(reportJob({ from: filed, months: 0, compulsoryInsurance: false }), claimant, filed)
      .then(refused('NOT_A_BAR'));
    proposed().when(job(filed), employer, proposed().today).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it('and the days of withdrawal are those of the law of 2025 from 1 January 2026 on', () => {
    const worker = {
      ...before2026,
      contributed: ['2022-04', '2025-10'],
      ended: '2025-11-14',
      filed: '2025-12-15',
    } as const;
    const claim = heard(worker);
    expect(claim.data.schedule?.regime).toBe('2013');
    const today = civilDate('2026-01-05');
    const under = scheduleOf(civilDate('2025-12-15'), civilDate('2025-12-15'), today, lawData(latestLawVersion));
    expect(under.regime).toBe('2025');
    expect(under.withdrawalDeadline < scheduleIn(claim).withdrawalDeadline).toBe(true);
    claim.when(withdraw, claimant, today).then(refused('WITHDRAWAL_TOO_LATE', { until: under.withdrawalDeadline }));
    claim
      .when(job(under.lastWaitingDay), claimant, today)
      .then(like('claimBarred', { change: { from: under.lastWaitingDay } }));
    claim.when(job(today), claimant, today).then(like('statusChangeReported', { report: { date: today } }));
  });
});

describe('what was stated', () => {
  const correct = (data: object) => commands.proposeCorrection({ of: 2, data, reason: 'Typing error on the form' });

  describe('wrongly of the day of filing, by a command of its own', () => {
    const filing = (filedOn: string) =>
      commands.correctFiling({ filedOn: civilDate(filedOn), reason: 'The postmark was read wrongly' });
    const complete = given()
      .and(submit(form), officer, filed, { channel: 'counter' })
      .and(identified, system, filed)
      .and(recorded(fourMonths), system, filed);
    const slip = complete.and(issueAppointment, officer, filed);
    const oldest = addDays(filed, -7);
    const asked = slip.and(filing(oldest), officer, filed);
    const after = asked.and(commands.approveCorrection({ proposal: asked.dossier.sequence }), director, filed);

    it('is proposed with the last days that would move, which whoever decides reads', () => {
      expect(slip.dossier.filing).toEqual({
        entry: 2,
        kind: 'claimSubmitted',
        on: filed,
        enteredOn: filed,
        channel: 'counter',
      });
      const { decisionDue } = scheduleOf(oldest, oldest, filed, lawData(latestLawVersion));
      const before = scheduleIn(slip).decisionDue;
      expect(asked.dossier.correction?.filing).toEqual({
        ...{ from: filed, to: oldest },
        moves: [{ deadline: 'decision', from: before, to: decisionDue }],
      });
      expect(asked.view.waiting.at(-1)).toMatchObject({
        command: 'approveCorrection',
        since: filed,
        why: {
          en: `filed on ${englishDay(oldest)} instead of ${englishDay(filed)}; Decision on the claim: ${englishDay(before)} → ${englishDay(decisionDue)}`,
        },
      });
      // Neither the reason nor what is to stand is in the read model.
      expect(asked.view.state.correction).toMatchObject({ reason: undefined, data: {} });
      asked
        .when(commands.approveCorrection({ proposal: asked.dossier.sequence }), officer, filed)
        .then(refused('SAME_PERSON'));
      asked
        .when(filing(filed), officer, filed)
        .then(refused('CORRECTION_PENDING', { proposal: asked.dossier.sequence }));
    });

    it('moves the days of the law once a second person has accepted it, and the slip is issued anew', () => {
      const { proposal, of, kind, reason, data, proposedBy, filing: moved } = required(asked.dossier.correction, 'it');
      asked
        .when(commands.approveCorrection({ proposal }), director, filed)
        .then({ kind: 'corrected', data: { proposal, of, kind, reason, data, proposedBy, filing: moved } });
      const schedule = scheduleOf(oldest, oldest, filed, lawData(latestLawVersion));
      after.knows({ filed: oldest, received: oldest, schedule, slipOutdated: true }).hasDeadlines({
        employerReply: '2026-11-04',
        decision: schedule.decisionDue,
      });
      expect([after.dossier.filedOn, after.dossier.filing?.on]).toEqual([oldest, oldest]);
      expect(after.view.waiting).toContainEqual(
        expect.objectContaining({ who: 'officer', command: 'reissueSlip', ground: 'D28 17.3; D374 14.2.c' }),
      );
      const anew = after.when(commands.reissueSlip, officer, filed).then(happened('slipReissued', { schedule }));
      expect(anew.data.slipOutdated).toBeUndefined();
      anew.when(commands.reissueSlip, officer, filed).then(refused('SLIP_STANDS'));
      slip.when(commands.reissueSlip, officer, filed).then(refused('SLIP_STANDS'));
    });

    it('is corrected among other things as by the command: within the same days, with what would move', () => {
      const postmark = addDays(filed, -3);
      const among = slip.and(correct({ filedOn: postmark, person: { phone: '0987654321' } }), officer, filed);
      const alone = slip.and(filing(postmark), officer, filed);
      expect(among.dossier.correction?.filing).toEqual(required(alone.dossier.correction, 'it').filing);
      const { sequence: proposal } = among.dossier;
      const schedule = scheduleOf(postmark, postmark, filed, lawData(latestLawVersion));
      among
        .and(commands.approveCorrection({ proposal }), director, filed)
        .knows({ filed: postmark, received: postmark, schedule });
      expect(schedule.benefitStart < scheduleIn(slip).benefitStart).toBe(true);

      for (const day of [addDays(oldest, -1), addDays(filed, 1)])
        slip.when(correct({ filedOn: day }), officer, addDays(filed, 1)).then(refused('INPUT_INVALID'));
      // The day that stands there already is no other day.
      slip.and(correct({ filedOn: filed, person: { phone: '0987654321' } }), officer, filed);
    });

    it('concerns nobody any more once it is decided, also among other things', () => {
      const { today } = awarded();
      awarded()
        .when(correct({ filedOn: oldest }), officer, today)
        .then(refused('FILING_COUNTS_NO_MORE'));
    });

    it('is issued anew while a decision waits, too, which is outdated then', () => {
      const confirmed = slip.and(confirmSeparation, employer, filed);
      const start = scheduleIn(slip).benefitStart;
      const waiting = confirmed.on(start).and(proposeAward, officer, start);
      const { today } = waiting;
      const refiled = waiting.and(correct({ filedOn: '2026-10-30' }), officer, today);
      const after = refiled.and(commands.approveCorrection({ proposal: refiled.dossier.sequence }), director, today);
      after
        .when(commands.reissueSlip, officer, today)
        .then(happened('slipReissued', { schedule: scheduleIn(after) }))
        .isIn('proposed')
        .when(commands.decideAward, director, today)
        .then(refused('PROPOSAL_OUTDATED'));
    });

    it('stays within the days in which it could have been entered, and is another day', () => {
      for (const day of [addDays(oldest, -1), addDays(filed, 1), filed])
        slip.when(filing(day), officer, addDays(filed, 1)).then(refused('INPUT_INVALID'));
      // What came online is filed on the day on which it came.
      const online = given().and(submit, claimant, filed);
      online
        .when(filing(addDays(filed, -1)), officer, filed)
        .then(refused('FILING_DAY_CERTAIN'))
        .withholds(officer, 'correctFiling')
        .when(correct({ filedOn: addDays(filed, -1) }), officer, filed)
        .then(refused('FILING_DAY_CERTAIN'));
    });

    it('concerns the day on which the claim was complete, where it was supplemented', () => {
      const supplemented = complete
        .and(returnForCompletion, officer, filed)
        .and(supplement, officer, later, { channel: 'counter' });
      const entry = supplemented.dossier.filing?.entry;
      expect(supplemented.dossier.filing).toMatchObject({ kind: 'supplemented', on: later, channel: 'counter' });
      const proposed = supplemented.and(filing(addDays(later, -1)), officer, later);
      expect(proposed.dossier.correction).toMatchObject({ of: entry, kind: 'supplemented' });
      proposed
        .and(commands.approveCorrection({ proposal: proposed.dossier.sequence }), director, later)
        .knows({ filed: addDays(later, -1) });
    });

    it('changes nothing of what was decided, and is not offered then', () => {
      const { today } = awarded();
      awarded()
        .when(filing(oldest), officer, today)
        .then(refused('FILING_COUNTS_NO_MORE'))
        .withholds(officer, 'correctFiling');
    });
  });

  it('wrongly of the name is corrected by two persons, and checked again', () => {
    const suggested = checked().and(correct({ person: { fullName: 'Nguyễn Thị Ân' } }), officer, filed);
    suggested.when(commands.approveCorrection({ proposal: 5 }), officer, filed).then(refused('SAME_PERSON'));
    const after = suggested.and(commands.approveCorrection({ proposal: 5 }), director, filed);
    expect([after.data.identity, after.data.contribution?.found]).toEqual([undefined, true]);
    after.shows({ displayName: 'Nguyễn Thị Ân' });
  });

  it('is judged anew by nobody once it is awarded', () => {
    const { today } = awarded();
    const after = awarded()
      .and(correct({ job: { reason: 'agreement' } }), officer, today)
      .and(commands.approveCorrection({ proposal: awarded().dossier.sequence + 1 }), director, today);
    after.knows({ contribution: { found: true }, identity: { match: 'match' } });
  });

  it.each([
    ['changes nothing', '/data', { person: {} }],
    ['says whose dossier it is', '/data/person/personalId /data', { person: { personalId: '001199000002' } }],
    ['names an impossible day', '/data/person/dateOfBirth', { person: { dateOfBirth: '0000-01-01' } }],
    [
      'moves money, which has a command of its own',
      '/data/payment /data',
      { payment: { by: 'cash', agency: 'Hà Nội' } },
    ],
  ])('is no correction when it %s: the refusal names what is wrong: %s', (_what, pointers, data) => {
    checked()
      .when(correct(data), officer, filed)
      .then(refused('INPUT_INVALID', { errors: pointers.split(' ').map((pointer) => ({ pointer })) }));
  });

  it('is not asked of a registry that has answered', () => {
    checked().when(commands.askAgain, officer, filed).then(refused('NOTHING_TO_ASK_AGAIN'));
    checked().and(commands.take, officer, filed).when(commands.take, officer, filed).then(nothing);
  });
});
