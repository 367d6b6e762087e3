// Requests for counselling in every status, and one beside a claim that it tells of refused referrals.
import { by, running } from './people.mjs';

const officer = 'officer:HN-01:1';
const referral = { employer: 'HN0001', position: 'Accountant', suits: 'stated-trade' };
let serial = 0;

/** @returns a request of somebody new, as what `claims.mjs` calls a claim: it has a number and a claimant */
export async function requested(on, { asOf = '2026-11-02', endedOn = '2026-10-15', personalId, claim } = {}) {
  serial += 1;
  const id = personalId ?? `00109200${String(serial).padStart(4, '0')}`;
  const claimant = `claimant:${id}`;
  const person = { fullName: 'Phạm Văn Minh', personalId: id };
  const input = {
    person,
    office: 'HN-01',
    wishes: 'Any',
    contract: { endedOn, insured: true },
    ...(claim && { claim }),
  };
  const number = await on.stage.submit(claimant, 'job-counselling', { input, ...(asOf && { asOf }) });
  return { number, claimant, command: (name, given = {}) => on.stage.command(officer, number, name, given) };
}

export const counselled = async (on, how) => {
  const request = await requested(on, how);
  await request.command('recordCounselling', { advice: 'Two openings were shown' });
  return request;
};
const referred = async (on, how) => {
  const request = await counselled(on, how);
  await request.command('issueReferral', referral);
  return request;
};
const ended = async (on, outcome, how) => {
  const request = await referred(on, how);
  await request.command('recordReferralOutcome', { outcome });
  return request;
};
const untilClosed = (on, { number }) => on.stage.until(number, 'closed', ({ phase }) => phase === 'closed');
const counsel = by(officer, 'recordCounselling', { advice: 'Two openings were shown' });
const refer = by(officer, 'issueReferral', referral);

export const counsellings = {
  'counselling, requested': async (on) => [await requested(on), counsel],
  'counselling, requested in 2015': async (on) => [
    await requested(on, { asOf: '2015-02-25', endedOn: '2015-02-01' }),
    counsel,
  ],
  'counselling, requested in 2025': async (on) => [
    await requested(on, { asOf: '2025-03-03', endedOn: '2025-02-10' }),
    counsel,
  ],
  'counselling, requested today': async (on) => [await requested(on, { asOf: null }), counsel],
  'counselling, requested: a correction waits for a second person': async (on) => {
    const request = await requested(on);
    const data = { fullName: 'Phạm Văn Minh Anh' };
    await request.command('proposeCorrection', { of: 2, data, reason: 'Typing error' });
    const { correction } = await on.stage.look(request.number);
    return [request, by('officer:HN-01:2', 'approveCorrection', { proposal: correction.proposal })];
  },
  'counselling, counselled': async (on) => [await counselled(on), refer],
  'counselling, referred': async (on) => [
    await referred(on),
    by(officer, 'recordReferralOutcome', { outcome: 'attended-not-hired' }),
  ],
  'counselling, not hired, moved on by seven days on which nothing happened': async (on) => {
    const request = await ended(on, 'attended-not-hired');
    await on.stage.fastForward(request.number, { days: 7 });
    return [request, refer];
  },
  'counselling, refused': async (on) => [await ended(on, 'did-not-attend'), refer],
  'counselling, hired and closed': async (on) => {
    const request = await ended(on, 'hired-and-accepted');
    await untilClosed(on, request);
    return [request, undefined];
  },
  'counselling, closed without a job': async (on) => {
    const request = await requested(on);
    await request.command('close', { reason: 'found-work' });
    await untilClosed(on, request);
    return [request, undefined];
  },
};

/** Two dossiers of one person: the claim was told of a refused referral; a second one would end the benefit. */
export async function besideEachOther(on) {
  const claim = await running(on);
  const { businessDate } = await on.stage.look(claim.number);
  const { personalId } = claim.who;
  const how = { asOf: businessDate, personalId, claim: claim.number };
  const request = await ended(on, 'did-not-attend', how);
  await claim.until('the claim was told', (facts) => Object.keys(facts.referrals ?? {}).length === 1);
  return [
    ['active: told of a refused referral', claim, by(officer, 'take')],
    ['counselling beside it, refused', request, refer],
  ];
}
