import { claimant, stranger, system } from '../../libs/dossier/given/index.js';
import { happened } from './events.js';
import {
  claim,
  closed,
  colleague,
  commands,
  counselled,
  director,
  given,
  hired,
  insuranceOfficer,
  jobRefused,
  like,
  notHired,
  officer,
  outcomeOf,
  proceeds,
  referred,
  refused,
  requested,
  stated,
  submit,
} from './given.js';

const { recordCounselling, issueReferral, close, proposeCorrection, approveCorrection } = commands;

describe('a request', () => {
  it.each([
    ['by the job seeker', claimant],
    ['at the counter', officer],
  ])('is made %s, beside a claim or without one', (_how, by) => {
    given()
      .when(submit({ ...stated, claim }), by, '2026-11-03')
      .then(
        happened('counsellingRequested', {
          fullName: 'Nguyễn Thị An',
          personalId: '001199000001',
          wishes: 'Accounting',
          contractEndedOn: '2026-10-15' as never,
        }),
      )
      .isIn('requested')
      .shows({ phase: 'intake', links: [{ number: claim, relation: 'unemployment-claim' }], office: 'HN-01' })
      .waitsFor({ who: 'officer', ground: 'C28 5' })
      .hasDeadlines({});
    given().when(submit(stated), by, '2026-11-03').then(like('counsellingRequested', {})).shows({ links: [] });
  });

  it('keeps name and wishes out of the read model, but for the name to show', () => {
    requested.shows({ displayName: 'Nguyễn Thị An' });
    const { state } = requested.view;
    expect(JSON.stringify(state)).not.toMatch(/Nguyễn|Accounting/);
  });

  it('is for those whose contract ended while they were insured', () => {
    const contract = (change: object) => submit({ ...stated, contract: { ...stated.contract, ...change } });
    given()
      .when(contract({ insured: false }), claimant, '2026-11-03')
      .then(refused('NOT_INSURED'));
    given()
      .when(contract({ endedOn: '2026-11-04' }), claimant, '2026-11-03')
      .then(refused('CONTRACT_RUNS', { endsOn: '2026-11-04' }));
    given()
      .when(contract({ endedOn: '2026-11-03' }), claimant, '2026-11-03')
      .then(like('counsellingRequested', {}));
    given()
      .when(contract({ endedOn: '2026-02-30' }), claimant, '2026-11-03')
      .then(
        refused('INPUT_INVALID', {
          errors: [
            { message: { en: 'A date that exists, written YYYY-MM-DD' } },
            { message: { en: 'There is no such day', vi: 'Không có ngày này' } },
          ],
        }),
      );
  });

  it('comes from nobody else, by no other channel, once', () => {
    given().when(submit(stated), stranger, '2026-11-03').then(refused('COMMAND_NOT_ALLOWED'));
    given().when(submit(stated), director, '2026-11-03').then(refused('COMMAND_NOT_ALLOWED'));
    given()
      .when(submit(stated), officer, '2026-11-03', { channel: 'post' })
      .then(refused('INPUT_INVALID', { pointer: '/channel', channels: ['online', 'counter'] }));
    requested.when(submit(stated), claimant, '2026-11-03').then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('counselling', () => {
  it('is recorded once, by an officer', () => {
    requested
      .when(recordCounselling({ advice: 'Two openings' }), officer, '2026-11-04')
      .then(happened('counselled', { advice: 'Two openings' }))
      .isIn('counselled')
      .knows({ counselledOn: '2026-11-04' })
      .waitsFor({ who: 'officer', ground: 'C28 5', what: 'refer to a job, or end the counselling' });
    requested.when(recordCounselling, claimant, '2026-11-04').then(refused('COMMAND_NOT_ALLOWED'));
    counselled
      .when(recordCounselling, officer, '2026-11-05')
      .then(refused('COMMAND_OUT_OF_ORDER', { status: 'counselled', allowedIn: ['requested'] }));
  });
});

describe('a referral', () => {
  const letter = { employer: 'HN0001', position: 'Accountant', suits: 'past-work' };

  it.each([
    ['counselling', counselled, 1],
    ['a job that was not won', notHired, 2],
    ['a refused one', jobRefused, 2],
  ])('is issued after %s, and followed', (_after, before, count) => {
    const after = before
      .when(issueReferral(letter), officer, '2026-11-12')
      .then(happened('referred', { ...letter, suits: 'past-work' }))
      .isIn('referred')
      .waitsFor({ who: 'officer', ground: 'C28 5.4' });
    expect(after.data.referrals).toHaveLength(count);
    expect(after.data.referrals.at(-1)).toEqual({ ...letter, on: '2026-11-12' });
  });

  it('names a suitable job, while there is none under way', () => {
    counselled
      .when(issueReferral({ ...letter, suits: 'any' }), officer, '2026-11-05')
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/suits' }] }));
    referred.when(issueReferral, officer, '2026-11-06').then(refused('COMMAND_OUT_OF_ORDER'));
    referred.offers(officer, 'recordReferralOutcome', 'close').withholds(officer, 'issueReferral', 'recordCounselling');
  });

  it.each([
    ['hired-and-accepted', 'hired', 'hired', 'closed'],
    ['attended-not-hired', 'notHired', 'notHired', 'waiting'],
    ['did-not-attend', 'jobRefused', 'refused', 'waiting'],
  ] as const)('that ended %s leaves it %s', (outcome, kind, status, phase) => {
    referred
      .when(outcomeOf(outcome), officer, '2026-11-10', { filedOn: '2026-11-09' })
      .then(like(kind, { outcome }))
      .isIn(status)
      .shows({ phase, waiting: phase === 'closed' ? [] : ([{ who: 'officer', ground: 'C28 5' }] as never) })
      .knows({ referrals: [{ outcome, endedOn: '2026-11-09', employer: 'HN0002', position: 'Accountant' }] });
  });

  it('that was declined says whether the job was as advertised', () => {
    referred
      .when(outcomeOf('hired-but-declined', { asAdvertised: false }), officer, '2026-11-10')
      .then(happened('jobRefused', { outcome: 'hired-but-declined', asAdvertised: false, by: 'officer' }))
      .isIn('refused');
    referred.when(outcomeOf('hired-but-declined'), officer, '2026-11-10').then(refused('INPUT_INVALID'));
    counselled.when(outcomeOf('did-not-attend'), officer, '2026-11-10').then(refused('COMMAND_OUT_OF_ORDER'));
  });

  it('that was refused is told to the claim, and told anew when it was wrongly stated', () => {
    const told = proceeds('claimTold', happened('claimTold', { referral: 1, reached: true }));
    jobRefused
      .when(told, system, '2026-11-10')
      .then(happened('claimTold', { referral: 1, reached: true }))
      .isIn('refused')
      .knows({ referrals: [{ told: true }] })
      .and(
        proposeCorrection({
          of: 5,
          data: { referral: 1, stated: { outcome: 'hired-but-declined', asAdvertised: false } },
          reason: 'They did attend',
        }),
        officer,
        '2026-11-11',
      )
      .and(approveCorrection({ proposal: 7 }), colleague, '2026-11-11')
      .knows({ referrals: [{ outcome: 'hired-but-declined', asAdvertised: false, told: false }] });
  });
});

describe('the office', () => {
  it.each([
    ['a request', requested],
    ['counselling', counselled],
    ['a referral', referred],
    ['a job that was not won', notHired],
    ['a refused one', jobRefused],
  ])('lets it go after %s', (_after, before) => {
    before
      .when(close({ reason: 'found-work' }), officer, '2026-11-12')
      .then(happened('counsellingClosed', { reason: 'found-work' }))
      .isIn('closed')
      .shows({ phase: 'closed' })
      .knows({ closedBecause: 'found-work' })
      .waitsFor();
  });

  it('gives its reason, and once', () => {
    requested.when(close({ reason: 'tired' }), officer, '2026-11-04').then(refused('INPUT_INVALID'));
    closed.when(close, officer, '2026-11-05').then(refused('COMMAND_OUT_OF_ORDER'));
    hired.when(close, officer, '2026-11-12').then(refused('COMMAND_OUT_OF_ORDER'));
    requested.when(close, insuranceOfficer, '2026-11-04').then(refused('COMMAND_NOT_ALLOWED'));
    requested.when(close, stranger, '2026-11-04').then(refused('DOSSIER_NOT_FOUND'));
  });
});

describe('what was stated', () => {
  it('is corrected by two persons', () => {
    const data = { fullName: 'Nguyễn Thị Ân' };
    const proposed = requested.and(proposeCorrection({ of: 2, data, reason: 'Typing error' }), officer, '2026-11-04');
    proposed.when(approveCorrection({ proposal: 3 }), officer, '2026-11-04').then(refused('SAME_PERSON'));
    proposed
      .and(approveCorrection({ proposal: 3 }), colleague, '2026-11-04')
      .shows({ displayName: 'Nguyễn Thị Ân' })
      .knows({ wishes: 'Accounting' });
  });

  it('is no correction where it names something else', () => {
    const wrong = proposeCorrection({ of: 2, data: { office: 'HN-02' }, reason: 'Moved' });
    requested.when(wrong, officer, '2026-11-04').then(
      refused('INPUT_INVALID', {
        errors: [{ pointer: '/data/office' }],
      }),
    );
    const other = proposeCorrection({ of: 1, data: { fullName: 'B' }, reason: 'Moved' });
    requested.when(other, officer, '2026-11-04').then(refused('NOT_CORRECTABLE', { of: 1, correctable: [2] }));
  });
});
