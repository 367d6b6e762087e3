import { addDays, civilDate } from '../../../libs/calendar/index.js';
import { claimant, stranger } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  both,
  colleague,
  commands,
  director,
  employer,
  fiveMonths,
  fourMonths,
  held,
  jobFrom,
  like,
  missed,
  type Moment,
  monthOf,
  notified,
  officer,
  paid,
  refused,
  running,
  suspended,
  terminated,
  windowOf,
  withDocument,
} from '../given/index.js';
import { awardPeriod, courseOf, lastDay } from '../law.js';

const { reportStatusChange, requestOwnTermination, proposeTermination, decideTermination, rejectProposal } = commands;
const paper = 'd'.repeat(64);
const under2025 = (): Moment => running(fourMonths);
const reported = (moment: Moment, from = moment.today): Moment =>
  moment.and(reportStatusChange(jobFrom(from)), claimant, moment.today);
const alleged = (on: string, more: object = {}) =>
  proposeTermination({ ground: 'job', on, months: 12, findings: 'Seen', ...more });
const job = (from: string) => ({ kind: 'job', from: civilDate(from), months: 12, compulsoryInsurance: true }) as const;

describe('a change of status', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)(
    'that a claimant reports in time brings the end of a benefit that is %s to the director',
    (status, moment) => {
      const claim = moment().isIn(status);
      const { today } = claim;
      const end = { ground: 'job', date: today, reportedInTime: true } as const;
      claim
        .when(reportStatusChange(jobFrom(today)), claimant, today)
        .then(
          happened('statusChangeReported', { change: job(today), on: today, report: { ...end, by: 'claimant' } }),
          happened('decisionProposed', { kind: 'termination', by: 'claimant', on: today, end }),
        )
        .isIn(status)
        .knows({ untold: [...claim.data.untold, { about: 'termination-proposed', on: today }] });
    },
  );

  it('is reported in time until the last day for it', () => {
    const claim = running();
    const from = claim.today;
    const last = lastDay.report(claim.dossier, from);
    const told = (on: string, reportedInTime: boolean) =>
      claim
        .when(reportStatusChange(jobFrom(from)), claimant, on)
        .then(like('statusChangeReported', { report: { reportedInTime } }), like('decisionProposed', {}));
    told(last, true);
    told(addDays(last, 1), false);
  });

  it('that an office enters is a report only with its paper, by the day on which it was filed', () => {
    const claim = running();
    const { today } = claim;
    const reportedInTime = (moment: Moment, input: object, filedOn: string = moment.today) =>
      moment.and(reportStatusChange({ ...jobFrom(today), ...input }), officer, moment.today, { filedOn }).data.reports;
    expect(reportedInTime(claim, {})).toEqual([expect.objectContaining({ by: 'officer', reportedInTime: false })]);
    const withPaper = withDocument(claim, 'status-change-proof', paper);
    expect(reportedInTime(withPaper, { document: paper })).toEqual([expect.objectContaining({ reportedInTime: true })]);
    const late = addDays(lastDay.report(claim.dossier, today), 1);
    expect(reportedInTime(withPaper.on(late), { document: paper }, today)).toEqual([
      expect.objectContaining({ reportedInTime: true }),
    ]);
    claim
      .when(reportStatusChange({ ...jobFrom(today), document: paper }), officer, today)
      .then(refused('DOCUMENT_MISSING', { kind: 'status-change-proof', id: paper }));
  });

  it('lies in the benefit, and is one that ends it', () => {
    const claim = running();
    const [start, end] = awardPeriod(claim.dossier);
    for (const from of [addDays(start, -1), addDays(end, 1)])
      claim
        .when(reportStatusChange(jobFrom(from)), claimant, claim.today)
        .then(refused('BEFORE_BENEFIT', { start, end }));
    claim
      .when(reportStatusChange({ kind: 'study', from: claim.today, months: 6 }), claimant, claim.today)
      .then(refused('CHANGE_DOES_NOT_END', { kind: 'study' }));
    claim
      .when(reportStatusChange({ kind: 'study', from: claim.today, months: 12 }), claimant, claim.today)
      .then(like('statusChangeReported', {}), like('decisionProposed', { end: { ground: 'study' } }));
    claim.when(reportStatusChange(jobFrom(claim.today)), employer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
  });
});

describe('a proposed end', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)('is taken back by the officer who proposed it, while the benefit is %s', (_status, moment) => {
    const { takeBackTermination, proposeTermination } = commands;
    const { today } = moment();
    const alleged = { ground: 'job', on: today, months: 12, compulsoryInsurance: true, findings: 'A contract' };
    const waiting = moment().and(proposeTermination(alleged), officer, today);
    waiting.when(takeBackTermination, director, today).then(refused('COMMAND_NOT_ALLOWED'));
    waiting
      .when(takeBackTermination({ reason: 'Another person' }), officer, today)
      .then(happened('terminationTakenBack', { reason: 'Another person' }))
      .when(takeBackTermination, officer, today)
      .then(refused('NO_SUCH_PROPOSAL', { proposal: 'termination' }));
    moment()
      .and(reportStatusChange(jobFrom(today)), claimant, today)
      .when(takeBackTermination, officer, today)
      .then(refused('NOT_YOUR_PROPOSAL'));
  });
});

describe('the claimant asks for the end', () => {
  it.each([
    ['active', under2025],
    ['suspended', () => suspended(fourMonths)],
  ] as const)('of a benefit that is %s, under the law of 2025', (status, moment) => {
    const claim = moment().isIn(status);
    const { today } = claim;
    claim.when(requestOwnTermination, claimant, today).then(
      happened('decisionProposed', {
        kind: 'termination',
        by: 'claimant',
        on: today,
        end: { ground: 'own-request', date: today, reportedInTime: true },
      }),
    );
  });

  it('not under that of 2013, which knows no such ground; nor when an end is proposed', () => {
    const { today } = running();
    running()
      .when(requestOwnTermination, claimant, today)
      .then(refused('GROUND_NOT_IN_LAW', { ground: 'own-request', date: today }));
    const claim = under2025();
    reported(claim)
      .when(requestOwnTermination, claimant, claim.today)
      .then(refused('END_PROPOSED', { ground: 'job', date: claim.today }));
    claim.when(requestOwnTermination, officer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
  });
});

describe('an officer proposes an end', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)('of a benefit that is %s, on findings', (status, moment) => {
    const claim = moment().isIn(status);
    const { today } = claim;
    claim.when(alleged(today), officer, today).then(
      happened('decisionProposed', {
        kind: 'termination',
        by: 'officer',
        on: today,
        end: { ground: 'job', date: today, reportedInTime: false },
        findings: 'Seen',
      }),
    );
  });

  it('with the report on paper and its day, where there is one', () => {
    const claim = withDocument(running(), 'status-change-proof', paper);
    const { today } = claim;
    const report = { document: paper, filedOn: today };
    claim
      .when(alleged(today, { report }), officer, addDays(today, 20))
      .then(like('decisionProposed', { end: { reportedInTime: true } }));
    const late = { document: paper, filedOn: addDays(lastDay.report(claim.dossier, today), 1) };
    claim
      .when(alleged(today, { report: late }), officer, addDays(today, 20))
      .then(like('decisionProposed', { end: { reportedInTime: false } }));
    running().when(alleged(today, { report }), officer, today).then(refused('DOCUMENT_MISSING'));
  });

  it('only on the facts that the law asks for', () => {
    const claim = running();
    const { today } = claim;
    const [start] = awardPeriod(claim.dossier);
    claim
      .when(alleged(today, { ground: 'missed-notices' }), officer, today)
      .then(refused('GROUND_NOT_MET', { ground: 'missed-notices', on: today }));
    claim
      .when(alleged(today, { ground: 'refusals' }), officer, today)
      .then(refused('GROUND_NOT_MET', { ground: 'refusals', on: today }));
    claim
      .when(alleged(today, { ground: 'study', months: 6 }), officer, today)
      .then(refused('CHANGE_DOES_NOT_END', { kind: 'study' }));
    claim
      .when(alleged(today, { ground: 'own-request' }), officer, today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/ground' }] }));
    claim.when(alleged(addDays(start, -1)), officer, today).then(refused('BEFORE_BENEFIT'));
    claim.when(alleged(today), claimant, today).then(refused('COMMAND_NOT_ALLOWED'));
    awarded().when(alleged(today), officer, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });

  it('earlier than the one that waits, not later', () => {
    const { today } = running();
    const later = addDays(today, 3);
    reported(running(), later)
      .when(alleged(today), officer, today)
      .then(like('decisionProposed', { end: { date: today } }))
      .knows({ pending: [{ end: { date: today } }] })
      .when(alleged(later), officer, today)
      .then(refused('END_PROPOSED', { ground: 'job', date: today }));
  });
});

describe('of two ends', () => {
  const { today } = running();
  const later = addDays(today, 3);

  it('the earlier one stands; a report in time of that very end keeps what is left', () => {
    running()
      .and(alleged(today), officer, today)
      .when(reportStatusChange(jobFrom(today)), claimant, today)
      .then(
        like('statusChangeReported', {}),
        like('decisionProposed', { by: 'officer', end: { date: today, reportedInTime: true } }),
      )
      .knows({ pending: [{ by: 'officer' }] });
    running()
      .and(alleged(today), officer, today)
      .when(reportStatusChange(jobFrom(later)), claimant, today)
      .then(like('statusChangeReported', {}));
  });

  it('the one that stood behind is proposed when the other is refused', () => {
    const end = { ground: 'job', date: later, reportedInTime: true } as const;
    running()
      .and(alleged(today), officer, today)
      .and(reportStatusChange(jobFrom(later)), claimant, today)
      .when(rejectProposal({ proposal: 'termination', reason: 'Another person' }), director, today)
      .then(
        like('proposalRejected', { proposal: 'termination' }),
        happened('decisionProposed', { kind: 'termination', by: 'claimant', on: today, end }),
      );
  });
});

describe('the director signs an end', () => {
  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)('of a benefit that is %s: what the law keeps is kept', (status, moment) => {
    const claim = reported(moment()).isIn(status);
    const end = { ground: 'job', date: claim.today, reportedInTime: true } as const;
    const { reservedMonths } = courseOf(claim.dossier, end);
    claim
      .when(decideTermination, director, claim.today)
      .then(happened('benefitTerminated', { ended: { on: claim.today, ground: 'job', reservedMonths, end } }))
      .isIn('terminated')
      .knows({ pending: [], held: false });
    // Twelve months for each that was paid (D28 21.4).
    if (status === 'active') expect(reservedMonths).toBe(54 - 12);
  });

  it('that nobody reported keeps the odd months only', () => {
    const { today } = running();
    running()
      .and(alleged(today), officer, today)
      .and(decideTermination, director, today)
      .knows({ ended: { reservedMonths: 6 } });
  });

  it('on its day, not before', () => {
    const claim = running();
    const date = addDays(monthOf(claim, 4)[0], 1);
    const waits = reported(claim, date);
    waits
      .withholds(director, 'decideTermination')
      .when(decideTermination, director, claim.today)
      .then(refused('END_NOT_REACHED', { date }));
    const third = [2, 3].reduce((moment, month) => paid(notified(moment, month), month), waits);
    third.on(date).offers(director, 'decideTermination');
  });

  it('but not what they entered, nor what nobody proposed', () => {
    const { today } = running();
    const entered = running().and(alleged(today), both, today);
    entered.when(decideTermination, both, today).then(refused('SAME_PERSON'));
    entered
      .when(rejectProposal({ proposal: 'termination', reason: 'My mistake' }), both, today)
      .then(refused('SAME_PERSON'));
    running()
      .when(decideTermination, director, today)
      .then(refused('NO_SUCH_PROPOSAL', { proposal: 'termination' }));
    reported(running()).when(decideTermination, colleague, today).then(refused('COMMAND_NOT_ALLOWED'));
    reported(running()).when(decideTermination, stranger, today).then(refused('DOSSIER_NOT_FOUND'));
    const over = terminated();
    over.when(decideTermination, director, over.today).then(refused('COMMAND_OUT_OF_ORDER'));
  });

  it('after a resumption that waits is signed', () => {
    const resuming = notified(suspended(), 3);
    reported(resuming).when(decideTermination, director, resuming.today).then(refused('RESUMPTION_UNSIGNED'));
  });

  it('after the notice of a month before it is settled', () => {
    const claim = held(running(), 2);
    const [, closes] = windowOf(claim, 2);
    reported(claim, addDays(closes, 1))
      .when(decideTermination, director, claim.today)
      .then(refused('NOTICE_UNSETTLED', { month: 2, until: lastDay.excuse(claim.dossier, closes) }));
  });

  it('after three missed notices in a row, as of the last day of the third', () => {
    const third = missed(missed(suspended(fiveMonths), 3), 4);
    const [, date] = windowOf(third, 4);
    third
      .when(decideTermination, director, third.today)
      .then(like('benefitTerminated', { ended: { on: date, ground: 'missed-notices' } }));
    third
      .and(
        rejectProposal({ proposal: 'termination', reason: 'Looked into', outcome: 'excused' }),
        director,
        third.today,
      )
      .when(alleged(date, { ground: 'missed-notices' }), officer, third.today)
      .then(refused('GROUND_NOT_MET'));
  });
});
