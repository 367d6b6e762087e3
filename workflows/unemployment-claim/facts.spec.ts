import { addDays } from '../../libs/calendar/index.js';
import { nothing, person } from '../../libs/dossier/given/index.js';
import { happened } from './events/index.js';
import {
  appointed,
  awarded,
  checked,
  commands,
  director,
  exhausted,
  facts,
  heard,
  insuranceOfficer,
  like,
  type Moment,
  officer,
  refusalProposed,
  refused,
  running,
  suspended,
  terminated,
} from './given/index.js';
import { awardPeriod } from './law.js';

const { employmentDetected, referralRefused } = facts;

describe('a new employment in the insurance data', () => {
  const found = employmentDetected({ from: '2026-11-09' });

  it.each([
    ['submitted', checked],
    ['appointed', appointed],
    ['proposed', refusalProposed],
  ] as const)('stands like a reported change while the claim is %s', (status, moment) => {
    const claim = moment().isIn(status);
    claim
      .when(found, insuranceOfficer, claim.today)
      .then(happened('employmentDetected', { from: '2026-11-09' as never }))
      .isIn(status)
      .knows({
        alerts: [{ kind: 'employment-detected', on: claim.today }],
        changes: [...claim.data.changes, { kind: 'job', from: '2026-11-09' }],
      });
  });

  it.each([
    ['awarded', awarded],
    ['active', running],
    ['suspended', suspended],
  ] as const)('is shown, and judged by an officer, while the benefit is %s', (status, moment) => {
    const claim = moment().isIn(status);
    claim
      .when(employmentDetected({ from: claim.today }), insuranceOfficer, claim.today)
      .then(like('employmentDetected', {}))
      .knows({ alerts: [{ kind: 'employment-detected' }], changes: [] });
  });

  it.each([
    ['terminated', terminated],
    ['exhausted', exhausted],
  ] as const)('says nothing of a benefit that is %s', (_status, moment) => {
    const claim = moment();
    claim.when(found, insuranceOfficer, claim.today).then(nothing);
  });

  it('that was told by mistake is taken back, and may be told anew', () => {
    const claim = checked();
    const told = claim.and(found, insuranceOfficer, claim.today);
    const retracted = facts.employmentRetracted({ from: '2026-11-09' });
    told
      .when(retracted, insuranceOfficer, claim.today)
      .then(happened('employmentRetracted', { from: '2026-11-09' as never }))
      .knows({ alerts: [], changes: claim.data.changes })
      .when(retracted, insuranceOfficer, claim.today)
      .then(nothing)
      .when(found, insuranceOfficer, claim.today)
      .then(like('employmentDetected', {}));
    const judged = told.and(commands.dismissEmployment({ findings: 'Another person' }), officer, claim.today);
    judged.when(retracted, insuranceOfficer, claim.today).then(nothing);
  });

  it('has its day', () => {
    heard()
      .when(employmentDetected({ from: '0001-01-01' }), insuranceOfficer, heard().today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/from' }] }));
  });
});

describe('a refused referral', () => {
  const counselling = 'TVVL-2026-0000009';
  const tells = person(counselling, []);
  const told = (claim: Moment, referral: number, change: object = {}) =>
    referralRefused({
      counselling,
      referral,
      office: 'HN-01',
      on: claim.today,
      outcome: 'did-not-attend',
      asAdvertised: null,
      ...change,
    });
  const declined = { outcome: 'hired-but-declined', asAdvertised: true };
  const justified = { outcome: 'hired-but-declined', asAdvertised: false };

  it.each([
    ['active', running],
    ['suspended', suspended],
  ] as const)('is counted while the benefit is %s', (status, moment) => {
    const claim = moment().isIn(status);
    claim
      .when(told(claim, 1), tells, claim.today)
      .then(
        happened('referralRefused', {
          id: `${counselling}:1`,
          told: { date: claim.today, outcome: 'did-not-attend', suitable: true, jobMatchesNotice: null },
        }),
      )
      .knows({ pending: claim.data.pending });
  });

  it('the second without good reason brings the end to the director; one with good reason does not count', () => {
    const claim = running();
    const { today } = claim;
    claim
      .and(told(claim, 1, justified), tells, today)
      .and(told(claim, 2), tells, today)
      .when(told(claim, 3, declined), tells, today)
      .then(
        like('referralRefused', { id: `${counselling}:3` }),
        happened('decisionProposed', {
          kind: 'termination',
          by: 'system',
          on: today,
          end: { ground: 'refusals', date: today, reportedInTime: false },
        }),
      )
      .when(commands.decideTermination, director, today)
      .then(like('benefitTerminated', { ended: { on: today, ground: 'refusals' } }));
  });

  it('that an officer found makes that officer the proposer of the end, who does not sign it', () => {
    const claim = running();
    const { today } = claim;
    const twice = claim
      .and(told(claim, 1, { by: 'officer-9' }), tells, today)
      .and(told(claim, 2, { ...declined, by: 'director' }), tells, today);
    twice
      .knows({ pending: [{ kind: 'termination', by: 'director' }] })
      .when(commands.decideTermination, director, today)
      .then(refused('SAME_PERSON'));
    // It falls like any other when it no longer holds.
    twice
      .when(told(claim, 2, { ...justified, by: 'officer-9' }), tells, today)
      .then(like('referralRefused', {}), like('proposalRejected', { proposal: 'termination' }))
      .knows({ pending: [] });
  });

  it('that is told again replaces what was told: the proposal falls when it no longer holds', () => {
    const claim = running();
    const { today } = claim;
    const twice = claim.and(told(claim, 1), tells, today).and(told(claim, 2, declined), tells, today);
    twice
      .when(told(claim, 2, justified), tells, today)
      .then(like('referralRefused', { id: `${counselling}:2` }), like('proposalRejected', { proposal: 'termination' }))
      .knows({ pending: [] });
    twice.when(told(claim, 2, declined), tells, today).then(like('referralRefused', {}));
  });

  it('of another office, or of a day outside the benefit, is not counted', () => {
    const claim = running();
    const [start, end] = awardPeriod(claim.dossier);
    for (const change of [{ office: 'DN-01' }, { on: addDays(start, -1) }, { on: addDays(end, 1) }])
      claim.when(told(claim, 1, change), tells, claim.today).then(nothing);
  });

  it('of who draws no benefit is not counted', () => {
    for (const moment of [awarded(), terminated()]) moment.when(told(moment, 1), tells, moment.today).then(nothing);
  });

  it('lets an officer allege the end on the day of the second', () => {
    const claim = running();
    const { today } = claim;
    const twice = claim.and(told(claim, 1), tells, today).and(told(claim, 2, declined), tells, today);
    const alleged = commands.proposeTermination({ ground: 'refusals', on: today, findings: 'As told' });
    twice
      .and(commands.rejectProposal({ proposal: 'termination', reason: 'To be looked into' }), director, today)
      .when(alleged, officer, today)
      .then(like('decisionProposed', { by: 'officer', end: { ground: 'refusals' } }));
  });

  it('is told in its words', () => {
    const claim = running();
    claim
      .when(told(claim, 0), tells, claim.today)
      .then(refused('INPUT_INVALID', { errors: [{ pointer: '/referral' }] }));
  });
});
