import { addDays, type CivilDate } from '../../libs/calendar/index.js';
import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// How a running benefit ends: when it may be signed, which months are paid, which of several ends counts, and what
// becomes of it when the director does not sign.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('ending');
}, 120_000);
afterAll(() => system.end());

const both = 'officer+director:HN-01:1';
const job = (from: string) => ({ kind: 'job', from, months: 12, compulsoryInsurance: true });
const alleged = (on: string) => ({ ground: 'job', on, findings: 'Insurance data show a contract from this day' });

/** Fifty-four months: four of benefit and six odd ones; the decision is collected, the first month paid. */
const running = async (): Promise<ClaimInPlay> => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.awarded();
  await claim.collected();
  return claim;
};
const monthStart = async (claim: ClaimInPlay, month: number): Promise<CivilDate> =>
  (await claim.facts()).award?.months[month - 1]?.[0] as CivilDate;

it('a month begun is paid whole, on its day, although it ended before its notice was due', async () => {
  const claim = await running();
  const from = await monthStart(claim, 2);
  await claim.onTo(from);
  await claim.command(claim.claimant, 'reportStatusChange', job(from));
  await claim.command('director', 'decideTermination');
  await claim.untilStatus('terminated');
  await claim.toNextDeadline();
  expect(await claim.closed()).toBe('terminated');
  const { ended, money } = await claim.facts();
  expect(ended).toMatchObject({ on: from, ground: 'job', reservedMonths: 54 - 2 * 12 });
  expect(money).toMatchObject({ 1: { state: 'paid' }, 2: { state: 'paid' } });
}, 60_000);

it('an end that is still to come is signed on its day, not before, and until then every month runs', async () => {
  const claim = await running();
  const from = addDays(await monthStart(claim, 4), 1);
  await claim.command(claim.claimant, 'reportStatusChange', job(from));
  expect(await claim.refused('director', 'decideTermination')).toMatchObject({
    status: 409,
    code: 'END_NOT_REACHED',
    details: { date: from },
  });
  await claim.month(2);
  await claim.month(3);
  await claim.onTo(from);
  await claim.command('director', 'decideTermination');
  await claim.untilStatus('terminated');
  await claim.toNextDeadline();
  expect(await claim.closed()).toBe('terminated');
  const { ended, money } = await claim.facts();
  expect(Object.keys(money)).toEqual(['1', '2', '3', '4']);
  expect(ended).toMatchObject({ on: from, reservedMonths: 54 - 4 * 12 });
}, 60_000);

it('of two ends the earlier one stands: a request of the claimant does not replace what an officer proposed', async () => {
  const claim = await running();
  const { businessDate } = await system.stage.look(claim.number);
  await claim.command('officer', 'proposeTermination', alleged(businessDate));
  expect(await claim.refused(claim.claimant, 'requestOwnTermination')).toMatchObject({
    code: 'END_PROPOSED',
    details: { ground: 'job', date: businessDate },
  });
  expect(
    await claim.refused('officer', 'proposeTermination', alleged(addDays(businessDate as CivilDate, 1))),
  ).toMatchObject({ code: 'END_PROPOSED' });
  // A report of that very job, in time, keeps what is left (L25 41.5).
  await claim.command(claim.claimant, 'reportStatusChange', job(businessDate));
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');
  expect((await claim.facts()).ended).toMatchObject({ ground: 'job', on: businessDate, reservedMonths: 54 - 12 });
}, 60_000);

it('a report that stood behind a refused proposal is proposed then', async () => {
  const claim = await running();
  const { businessDate } = await system.stage.look(claim.number);
  const later = addDays(businessDate as CivilDate, 3);
  await claim.command('officer', 'proposeTermination', alleged(businessDate));
  await claim.command(claim.claimant, 'reportStatusChange', job(later));
  await claim.command('director', 'rejectProposal', { proposal: 'termination', reason: 'Another person' });
  expect((await claim.facts()).pending).toEqual([
    expect.objectContaining({
      kind: 'termination',
      by: expect.stringMatching(/^claimant-/) as string,
      end: { ground: 'job', date: later, reportedInTime: true },
    }),
  ]);
}, 60_000);

it('what an office enters without a paper is no report, and whoever entered it neither signs nor refuses', async () => {
  const claim = await running();
  const { businessDate } = await system.stage.look(claim.number);
  await claim.command(both, 'reportStatusChange', job(businessDate));
  expect(await claim.refused(both, 'decideTermination')).toMatchObject({ status: 403, code: 'SAME_PERSON' });
  const refuse = { proposal: 'termination', reason: 'A mistake of mine' };
  expect(await claim.refused(both, 'rejectProposal', refuse)).toMatchObject({ code: 'SAME_PERSON' });
  expect(
    await claim.refused('officer', 'reportStatusChange', { ...job(businessDate), document: '0'.repeat(64) }),
  ).toMatchObject({
    code: 'DOCUMENT_MISSING',
  });
  await claim.command('director', 'decideTermination');
  expect(await claim.closed()).toBe('terminated');
  // Of 54 only the odd months of the award are kept: nobody reported it.
  expect((await claim.facts()).ended).toMatchObject({ reservedMonths: 6 });
}, 60_000);

it('an officer proposes an end only on the facts that the law asks for', async () => {
  const claim = await running();
  const { businessDate: on } = await system.stage.look(claim.number);
  const proposed = (facts: object) =>
    claim.refused('officer', 'proposeTermination', { on, findings: 'Seen', ...facts });
  expect(await proposed({ ground: 'missed-notices' })).toMatchObject({ status: 409, code: 'GROUND_NOT_MET' });
  expect(await proposed({ ground: 'refusals' })).toMatchObject({ status: 409, code: 'GROUND_NOT_MET' });
  expect(await proposed({ ground: 'study', months: 6 })).toMatchObject({ status: 409, code: 'CHANGE_DOES_NOT_END' });
  expect(await proposed({ ground: 'own-request' })).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
}, 60_000);

describe('what the director does not sign', () => {
  it('for a notice that was handed in is put right: the month is paid and counts no more', async () => {
    const claim = await running();
    await claim.miss(2);
    const refuse = { proposal: 'suspension', reason: 'The notice was handed in' };
    expect(await claim.refused('director', 'rejectProposal', refuse)).toMatchObject({
      status: 422,
      code: 'INPUT_INVALID',
    });
    await claim.command('director', 'rejectProposal', { ...refuse, outcome: 'notified' });
    await claim.paid(2);
    expect(await claim.refused('director', 'decideSuspension')).toMatchObject({ code: 'NO_SUCH_PROPOSAL' });
    await claim.month(3);
    const { notices, money } = await claim.facts();
    expect(notices).toEqual(['notified', 'notified', 'notified']);
    expect(Object.keys(money)).toEqual(['1', '2', '3']);
    expect((await system.stage.look(claim.number)).status.name).toBe('active');
  }, 60_000);

  it('for a third notice that was handed in lets the benefit resume', async () => {
    const person = await plant(system.registries.admin, {
      contributions: [{ from: '2021-04', to: '2026-09', salaryVnd: 12_000_000 }],
      separation: { date: '2026-10-15' },
    });
    const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
    await claim.awarded();
    await claim.collected();
    await claim.miss(2);
    await claim.command('director', 'decideSuspension');
    await claim.miss(3);
    await claim.miss(4);
    await claim.command('director', 'rejectProposal', {
      proposal: 'termination',
      reason: 'The third was handed in',
      outcome: 'notified',
    });
    // Whoever says what the notice came to brings the resumption about, and the money: another one signs it.
    expect(await claim.refused('director', 'decideResumption')).toMatchObject({ status: 403, code: 'SAME_PERSON' });
    await claim.command('director:HN-01:2', 'decideResumption');
    await claim.paid(4);
    await claim.month(5);
    expect(await claim.ranOut()).toBe('exhausted');
    const { notices, money } = await claim.facts();
    expect(notices).toEqual(['notified', 'missed', 'missed', 'notified', 'notified']);
    expect(Object.keys(money)).toEqual(['1', '4', '5']);
  }, 60_000);

  it('for a notice that was none leaves the benefit suspended and the month unpaid', async () => {
    const claim = await running();
    await claim.miss(2);
    await claim.command('director', 'decideSuspension');
    await claim.checkIn(3);
    await claim.command('director', 'rejectProposal', { proposal: 'resumption', reason: 'Another person signed it' });
    await claim.checkIn(4);
    await claim.command('director', 'decideResumption');
    await claim.toNextDeadline();
    await claim.paid(4);
    expect(await claim.ranOut()).toBe('exhausted');
    const { notices, money } = await claim.facts();
    expect(notices).toEqual(['notified', 'missed', 'missed', 'notified']);
    expect(Object.keys(money)).toEqual(['1', '4']);
  }, 60_000);
});
