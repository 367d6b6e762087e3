import { addDays, type CivilDate } from '../../libs/calendar/index.js';
import { ClaimInPlay, plant, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// How a running benefit ends: which months are paid until then, and what becomes of it when the director does not sign.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('ending');
}, 120_000);
afterAll(() => system.end());

const job = (from: string) => ({ kind: 'job', from, months: 12, compulsoryInsurance: true });

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

it('each decision leaves its letter, which the claimant reads and the employer does not', async () => {
  const claim = await running();
  const from = await monthStart(claim, 2);
  await claim.onTo(from);
  await claim.command(claim.claimant, 'reportStatusChange', job(from));
  await claim.command('director', 'decideTermination');
  const address = `/v1/dossiers/${claim.number}/letters`;
  interface Line {
    readonly id: string;
    readonly name: string;
    readonly basis: string;
    readonly decision: { readonly number: string } | null;
  }
  const { body } = await system.stage.as(claim.claimant).get<{ readonly items: readonly Line[] }>(address);
  expect(body.items.map(({ name, decision }) => [name, decision?.number])).toEqual([
    ['appointment-slip', undefined],
    ['award', `${claim.number}/QĐ-1`],
    ['termination', `${claim.number}/QĐ-2`],
  ]);
  const last = body.items[2]?.id ?? '';
  const whole = await system.stage.as(claim.claimant).get(`${address}/${last}`);
  expect(whole.body).toMatchObject({
    basis: 'L25 41.4; D374 19.3; D374 form 18',
    data: { award: { number: `${claim.number}/QĐ-1`, months: 4 }, on: from, reservedMonths: 54 - 2 * 12 },
    personal: { ground: 'job', person: { fullName: expect.any(String) as string } },
  });
  const employer = system.stage.as(`employer:${claim.who.employer}`);
  expect((await employer.get(address)).body).toEqual({ items: [] });
  expect((await employer.get(`${address}/${last}`)).status).toBe(404);
  const looks = await system.stage
    .as('auditor')
    .get<{ items: { purpose: string }[] }>(`/v1/dossiers/${claim.number}/readers`);
  expect(looks.body.items.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['letter', 'list of letters']));
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
