import type { CivilDate } from '../../libs/calendar/index.js';
import { ClaimInPlay, plant, type Worker, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// The end of the employment: who says what about it, what the record holds, and that none of it stops the claim.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('separation');
}, 120_000);
afterAll(() => system.end());

const employer = 'employer:DN0001';
const worker: Worker = {
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
  separation: { date: '2026-10-15' },
};
const unrecorded = { separation: { date: '2026-10-15', reportedOn: null } };

const appointed = async (change: Partial<Worker> = {}): Promise<ClaimInPlay> => {
  const person = await plant(system.registries.admin, { ...worker, ...change });
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.appointed();
  return claim;
};
const waitingOver = async (claim: ClaimInPlay): Promise<void> =>
  claim.onTo((await claim.facts()).schedule?.benefitStart as CivilDate);
const signed = async (claim: ClaimInPlay) => {
  await waitingOver(claim);
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  return (await claim.facts()).award;
};
const refusedFor = async (claim: ClaimInPlay, ...unmet: string[]): Promise<void> => {
  await claim.command('officer', 'proposeRefusal', { reason: 'As found' });
  await claim.command('director', 'refuseClaim');
  expect(await claim.closed()).toBe('refused');
  expect((await claim.facts()).refused).toEqual({ unmet });
};
const offered = async (claim: ClaimInPlay, account: string): Promise<string[]> =>
  (await system.stage.look(claim.number, account)).commands.map(({ name }) => name);
const silence = async (claim: ClaimInPlay): Promise<void> => {
  await claim.toNextDeadline();
  await claim.until('the silence is noted', ({ separationAnswer }) => separationAnswer === 'silent');
};

describe('a record', () => {
  it('with a month that two employers paid: it counts once, as that of the first contract', async () => {
    const beside = { from: '2026-09', to: '2026-09', salaryVnd: 30_000_000, employerCode: 'DN0002' };
    const claim = await appointed({ contributions: [beside, ...worker.contributions] });
    await claim.command(employer, 'confirmSeparation');
    expect(await signed(claim)).toMatchObject({ contributionMonths: 54, awardMonths: 4, monthlyBenefitVnd: 7_200_000 });
  }, 60_000);

  it('of an end that comes after the filing: the claim is refused, and can be made again', async () => {
    const claim = await appointed({ separation: { date: '2026-11-30', reportedOn: '2026-10-20' } });
    await claim.command(employer, 'confirmSeparation');
    expect(await offered(claim, 'officer')).toEqual(expect.arrayContaining(['proposeRefusal']));
    await waitingOver(claim);
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({
      code: 'NOT_ELIGIBLE',
      details: { unmet: ['filed-in-time'] },
    });
    await refusedFor(claim, 'filed-in-time');
  }, 60_000);

  it('of an end long before the law: filed too late', async () => {
    const claim = await appointed({ separation: { date: '2009-05-29' } });
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    const { details } = await claim.refused('officer', 'proposeAward');
    expect(details['unmet']).toContain('filed-in-time');
  }, 60_000);
});

describe('without a recorded separation', () => {
  it("the claimant's proof counts: an officer verifies it when the employer says nothing", async () => {
    const claim = await appointed(unrecorded);
    await silence(claim);
    expect(await claim.refused('officer', 'proposeRefusal', { reason: 'None' })).toMatchObject({
      code: 'NOT_VERIFIED',
    });
    const { waiting } = await system.stage.look(claim.number);
    expect(waiting).toContainEqual(
      expect.objectContaining({ who: 'officer', ground: 'D28 16.2; D28 32.3; D374 14.1.b; D374 32.6' }),
    );
    const findings = 'The agreement on termination was shown';
    expect(await claim.refused('officer', 'verifySeparation', { findings })).toMatchObject({
      status: 422,
      errors: [
        expect.objectContaining({ pointer: '/input/date' }),
        expect.objectContaining({ pointer: '/input/reason' }),
      ],
    });
    await claim.command('officer', 'verifySeparation', { findings, date: '2026-10-15', reason: 'agreement' });
    expect(await signed(claim)).toMatchObject({ awardMonths: 4 });
  }, 60_000);

  it('the employer states it whole; there is nothing to confirm', async () => {
    const claim = await appointed(unrecorded);
    expect(await claim.refused(employer, 'confirmSeparation')).toMatchObject({ code: 'SEPARATION_UNKNOWN' });
    expect(await offered(claim, employer)).not.toContain('confirmSeparation');
    expect(await claim.refused(employer, 'correctSeparation', { reason: 'agreement' })).toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ pointer: '/input/date' })],
    });
    await claim.command(employer, 'correctSeparation', { date: '2026-10-15', reason: 'agreement' });
    await claim.command('officer', 'verifySeparation', { findings: 'As the proof says' });
    expect(await signed(claim)).toMatchObject({ awardMonths: 4 });
  }, 60_000);
});

describe('the reply of the employer', () => {
  it('corrects something, on a day that has come and that the law knows', async () => {
    const claim = await appointed();
    const wrong = (pointer: string) => ({ errors: [expect.objectContaining({ pointer }) as unknown] });
    expect(await claim.refused(employer, 'correctSeparation')).toMatchObject(wrong('/input'));
    for (const date of ['2026-12-01', '0000-01-01', '0001-01-01', '2999-01-01'])
      expect(await claim.refused(employer, 'correctSeparation', { date })).toMatchObject(wrong('/input/date'));
  }, 60_000);

  it('may name the last salaries: others than those of the record are shown, and the record counts', async () => {
    const claim = await appointed();
    const lastSalaries = [{ month: '2026-09', salaryVnd: 15_000_000 }];
    await claim.command(employer, 'confirmSeparation', { lastSalaries });
    expect((await claim.facts()).salariesDiffer).toBe(true);
    expect(await signed(claim)).toMatchObject({ monthlyBenefitVnd: 7_200_000 });
  }, 60_000);

  it('that the contract has not ended can be found right: the claim is refused', async () => {
    const claim = await appointed();
    await claim.command(employer, 'disputeSeparation', { statement: 'The contract has not ended' });
    await claim.command('officer', 'verifySeparation', { ended: false, findings: 'Still at work' });
    await waitingOver(claim);
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({ code: 'SEPARATION_UNKNOWN' });
    await refusedFor(claim, 'separation');
  }, 60_000);
});
