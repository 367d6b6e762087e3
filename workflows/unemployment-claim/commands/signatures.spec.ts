import { claimant, nothing } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  both,
  commands,
  deputy,
  director,
  exhausted,
  fiveMonths,
  fourMonths,
  jobFrom,
  like,
  missed,
  type Moment,
  notified,
  officer,
  refused,
  running,
  suspended,
  terminated,
  uncollected,
  withSigned,
} from '../given/index.js';
import { keptWith } from '../law.js';

const { decideSuspension, decideResumption, decideReservation, rejectProposal } = commands;
const inCash = { ...before2026, cash: true };
const resuming = (): Moment => notified(suspended(), 3);
const reject = (proposal: string, more: object = {}) => rejectProposal({ proposal, reason: 'It is not so', ...more });

describe('the director', () => {
  it('signs a suspension: the insurance agency is to be told', () => {
    const claim = missed(running(), 2);
    claim
      .offers(director, 'decideSuspension')
      .when(decideSuspension, director, claim.today)
      .then({
        kind: 'benefitSuspended',
        data: {
          month: 2,
          decision: {
            number: 'TCTN-2026-0000001/QĐ-2',
            signer: 'director',
            basis: 'L13 53.1; D28 19; C28-06',
          },
        },
      })
      .isIn('suspended')
      .knows({
        pending: [],
        untold: [
          { about: 'notice-missed', month: 2 },
          { about: 'suspended', month: 2 },
        ],
      });
  });

  it('signs a resumption', () => {
    const claim = resuming();
    claim
      .when(decideResumption, director, claim.today)
      .then(happened('benefitResumed', { month: 3 }))
      .isIn('active')
      .knows({ pending: [] });
  });

  it.each([
    ['terminated', () => uncollected(terminated(inCash)), [1]],
    ['exhausted', () => uncollected(exhausted(inCash)), [1, 2, 3, 4]],
  ] as const)('reserves the months of money that nobody collected of a benefit %s', (status, moment, months) => {
    const claim = moment().isIn(status);
    const reservedMonths = keptWith(claim.dossier, months);
    claim
      .when(decideReservation, director, claim.today)
      .then(happened('moneyGivenUp', { months, reservedMonths }))
      .isIn(status)
      .knows({ money: { 1: { state: 'given-up' } }, ended: { reservedMonths }, pending: [] });
    expect(reservedMonths).toBeGreaterThan(claim.data.ended?.reservedMonths ?? 54);
  });

  it.each([
    ['decideSuspension', running, 'suspension'],
    ['decideResumption', suspended, 'resumption'],
    ['decideReservation', terminated, 'reservation'],
  ] as const)('is asked for something by %s only while it is proposed', (name, moment, proposal) => {
    const claim = moment();
    claim
      .withholds(director, name)
      .when(commands[name], director, claim.today)
      .then(refused('NO_SUCH_PROPOSAL', { proposal }));
    claim.when(commands[name], officer, claim.today).then(refused('COMMAND_NOT_ALLOWED'));
  });

  it('does not sign what followed from an act of the same person', () => {
    const excused = suspended();
    const byBoth = excused.and(commands.checkIn, both, notified(excused, 3).today);
    byBoth.when(decideResumption, both, byBoth.today).then(refused('SAME_PERSON'));
    byBoth.when(reject('resumption'), both, byBoth.today).then(refused('SAME_PERSON'));
    byBoth.when(decideResumption, director, byBoth.today).then(happened('benefitResumed', { month: 3 }));
  });
});

describe('what the director does not sign', () => {
  it('a suspension, because the notice was given after all: the month counts', () => {
    const claim = missed(running(), 2);
    claim.when(reject('suspension'), director, claim.today).then(refused('INPUT_INVALID', { pointer: '/outcome' }));
    claim
      .when(reject('suspension', { outcome: 'notified' }), director, claim.today)
      .then(
        happened('proposalRejected', {
          proposal: 'suspension',
          reason: 'It is not so',
          from: 2,
          outcomes: ['notified'],
          endFalls: false,
        }),
      )
      .isIn('active')
      .knows({ notices: ['notified', 'notified'], pending: [] })
      .when(decideSuspension, director, claim.today)
      .then(refused('NO_SUCH_PROPOSAL'));
  });

  it('a suspension of 2026 on no other ground: nothing excuses', () => {
    const claim = missed(running(fourMonths), 2);
    for (const outcome of ['excused', 'exempt'])
      claim.when(reject('suspension', { outcome }), director, claim.today).then(refused('NOBODY_EXEMPT'));
    claim
      .when(reject('suspension', { outcome: 'notified' }), director, claim.today)
      .then(like('proposalRejected', { outcomes: ['notified'] }));
    const before = missed(running(), 2);
    before
      .when(reject('suspension', { outcome: 'excused' }), director, before.today)
      .then(like('proposalRejected', { outcomes: ['excused'] }));
  });

  it('a resumption, because the notice was none: the month stays unpaid', () => {
    const claim = resuming();
    claim
      .when(reject('resumption'), director, claim.today)
      .then(like('proposalRejected', { proposal: 'resumption', from: 3, outcomes: ['missed'] }))
      .isIn('suspended')
      .knows({ notices: ['notified', 'missed', 'missed'], pending: [] });
  });

  it('a termination after the third notice, which was given: the resumption is proposed instead, to another', () => {
    const third = missed(missed(suspended(fiveMonths), 3), 4);
    third.knows({ pending: [{ kind: 'termination', end: { ground: 'missed-notices' } }] });
    third
      .when(reject('termination', { outcome: 'notified' }), director, third.today)
      .then(
        like('proposalRejected', { proposal: 'termination', from: 4, outcomes: ['notified'], endFalls: true }),
        happened('decisionProposed', { kind: 'resumption', month: 4, by: 'director', on: third.today }),
      )
      .knows({ notices: ['notified', 'missed', 'missed', 'notified'] })
      .when(decideResumption, director, third.today)
      .then(refused('SAME_PERSON'))
      .when(decideResumption, deputy, third.today)
      .then(happened('benefitResumed', { month: 4 }));
  });

  it('a termination that was reported: the benefit goes on, and the report is gone', () => {
    const claim = running();
    const reported = claim.and(commands.reportStatusChange(jobFrom(claim.today)), claimant, claim.today);
    reported
      .when(reject('termination', { outcome: 'excused' }), director, claim.today)
      .then(refused('INPUT_INVALID', { pointer: '/outcome' }))
      .when(reject('termination'), director, claim.today)
      .then(like('proposalRejected', { proposal: 'termination', from: 2, outcomes: [] }))
      .knows({ pending: [], reports: [] })
      .isIn('active');
  });

  it.each([
    ['terminated', () => uncollected(terminated(inCash))],
    ['exhausted', () => uncollected(exhausted(inCash))],
  ] as const)('a reservation: the money of the benefit %s is handed out after all', (status, moment) => {
    const claim = moment();
    claim
      .when(reject('reservation'), director, claim.today)
      .then(like('proposalRejected', { proposal: 'reservation', outcomes: [] }))
      .isIn(status)
      .knows({ moneyWanted: true, pending: [], money: { 1: { state: 'at-counter' } } });
  });

  it('is something that was proposed', () => {
    const { today } = running();
    running().when(reject('suspension'), director, today).then(refused('NO_SUCH_PROPOSAL'));
    const claim = missed(running(), 2);
    claim
      .when(reject('termination'), director, claim.today)
      .then(refused('NO_SUCH_PROPOSAL', { proposal: 'termination' }));
    awarded().when(reject('suspension'), director, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
    withSigned(claim, 'Suspension').withholds(director, 'rejectProposal');
    claim.and(commands.take, director, claim.today).when(commands.take, director, claim.today).then(nothing);
  });
});
