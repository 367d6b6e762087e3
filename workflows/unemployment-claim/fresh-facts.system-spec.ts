import { kindsOf } from '../../libs/testing/faults/look.js';
import { ClaimInPlay, insuranceEffects, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// Registries' answers have a date. Before a proposal and before a signature they are asked again; if a registry does
// not answer then, the act is refused by its name, with nothing half done.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('fresh_facts');
}, 120_000);
afterAll(() => system.end());

/** A claim whose waiting period is over, asked after on the day of its submission. */
const waited = async (): Promise<ClaimInPlay> => {
  const claim = await ClaimInPlay.submit(system.stage, await system.planted(), { asOf: '2026-11-02' });
  await claim.appointed();
  await claim.command(`employer:${claim.who.employer}`, 'confirmSeparation');
  const { schedule } = await claim.facts();
  await claim.onTo(schedule?.benefitStart ?? ('' as never));
  return claim;
};
/** What the population database knows of the claimant from now on. */
const registered = async ({ who }: ClaimInPlay, change: object) => {
  const { personalId, fullName, dateOfBirth } = who;
  const person = { personalId, fullName, dateOfBirth, sex: 'female', ...change };
  const answer = await system.registries.admin('population', 'POST', '/admin/people', { people: [person] });
  expect(answer.status).toBe(200);
};

/** The benefit as the insurance records noted it. */
const benefitMark = async ({ number }: ClaimInPlay) =>
  (await insuranceEffects(system.registries, number)).find(({ kind }) => kind === 'benefit-mark');

it('a death that was registered since the look-up is found at the proposal, and at the signature', async () => {
  const early = await waited();
  await registered(early, { diedOn: '2026-11-10' });
  expect(await early.refused('officer', 'proposeAward')).toMatchObject({
    code: 'NOT_ELIGIBLE',
    detail: expect.stringMatching(/^In the waiting period .* \(Law 74\/2025\/QH15 art\. 38\(1\)\(d\)/),
    details: { unmet: ['waiting-period'], reasons: [{ condition: 'waiting-period', vi: expect.any(String) }] },
  });

  const late = await waited();
  await late.command('officer', 'proposeAward');
  await system.stage.fastForward(late.number, { days: 1 });
  await registered(late, { diedOn: '2026-11-10' });
  expect(await late.refused('director', 'decideAward')).toMatchObject({ code: 'PROPOSAL_OUTDATED' });
}, 120_000);

it('arrears that were paid since the look-up count in the award', async () => {
  const claim = await waited();
  const { who } = claim;
  const insured = {
    personalId: who.personalId,
    fullName: who.fullName,
    dateOfBirth: who.dateOfBirth,
    sex: 'female',
    contributions: [
      { employerCode: who.employer, workplaceRegion: 1, from: '2021-10', to: '2026-09', salaryVnd: 12_000_000 },
    ],
    leaves: [],
    separations: [
      {
        employerCode: who.employer,
        date: '2026-10-15',
        reason: 'mutual-agreement',
        contract: { kind: 'indefinite', months: null },
        reportedOn: '2026-10-15',
      },
    ],
  };
  const told = await system.registries.admin('insurance-records', 'POST', '/admin/people', { people: [insured] });
  expect(told.status).toBe(200);
  await claim.command('officer', 'proposeAward');
  const { proposal } = (await system.stage.look(claim.number)).facts as {
    proposal: { award: { contributionMonths: number; awardMonths: number } };
  };
  expect(proposal.award).toMatchObject({ contributionMonths: 60, awardMonths: 5 });
  const kinds = await kindsOf(system, claim.number);
  expect(kinds.filter((kind) => kind === 'contributionsFetched')).toHaveLength(2);
  // On the same day nobody is asked again.
  await claim.command('director', 'decideAward');
  expect((await kindsOf(system, claim.number)).filter((kind) => kind === 'identityChecked')).toHaveLength(2);
  await claim.until('the award is noted', ({ marked }) => marked);
  const mark = await benefitMark(claim);
  expect(mark?.content).toMatchObject({ contributed: [['2021-10', '2026-09']] });
  expect(mark?.heldMonths).toHaveLength(60);
}, 120_000);

it('a registry that is away refuses the signature by its name, and nothing is half done', async () => {
  const claim = await waited();
  await claim.command('officer', 'proposeAward');
  await system.stage.fastForward(claim.number, { days: 1 });
  const before = await kindsOf(system, claim.number);
  await system.registries.fault('insurance-records', { status5xx: {} });
  const sign = (key: string) =>
    system.stage
      .as('director')
      .post<{ code: string; details: object }>(`/v1/dossiers/${claim.number}/commands/decideAward`, { input: {} }, key);
  const refused = await sign('signed-while-it-is-away');
  expect(refused).toMatchObject({
    status: 503,
    body: { code: 'SYSTEM_AWAY', details: { system: 'insurance-records' } },
  });
  const { status } = await system.stage.look(claim.number);
  expect(status.name).toBe('proposed');
  expect((await kindsOf(system, claim.number)).filter((kind) => kind === 'awarded')).toEqual([]);
  expect(before).not.toContain('awarded');
  await system.registries.fault('insurance-records', {});
  expect(await sign('signed-while-it-is-away')).toMatchObject({ status: 200 });
}, 120_000);
