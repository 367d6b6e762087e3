import { addDays, type CivilDate } from '../../libs/calendar/index.js';
import {
  ClaimInPlay,
  type ClaimPerson,
  plant,
  type Worker,
  startWhole,
  type WholeSystem,
} from '../../libs/testing/index.js';

// From the submission to the decision: silence that a timer notes, registries that are asked again, a refusal to its end.
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('before-award');
}, 120_000);
afterAll(() => system.end());

const worker: Worker = {
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
  separation: { date: '2026-10-15' },
};
const employer = 'employer:DN0001';

const planted = (change: Partial<Worker> = {}): Promise<ClaimPerson> =>
  plant(system.registries.admin, { ...worker, ...change });
const submit = (person: ClaimPerson, act: { asOf?: string; proof?: boolean } = {}): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02', ...act });
const appointed = async (person?: ClaimPerson): Promise<ClaimInPlay> => {
  const claim = await submit(person ?? (await planted()));
  await claim.appointed();
  return claim;
};
const waitingOver = async (claim: ClaimInPlay): Promise<void> =>
  claim.onTo((await claim.facts()).schedule?.benefitStart as CivilDate);
const signed = async (claim: ClaimInPlay) => {
  await claim.command('officer', 'proposeAward');
  await claim.command('director', 'decideAward');
  return (await claim.facts()).award;
};

describe('the employer', () => {
  it('says nothing: after two working days the record stands, and the claim goes on', async () => {
    const claim = await appointed();
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({ code: 'EMPLOYER_NOT_HEARD' });
    await claim.toNextDeadline();
    await claim.until('the silence is noted', ({ separationAnswer }) => separationAnswer === 'silent');
    const early = await claim.refused('officer', 'proposeAward');
    expect(early).toMatchObject({
      status: 409,
      code: 'WAITING_PERIOD',
      details: { lastWaitingDay: expect.any(String) as string },
    });
    await waitingOver(claim);
    expect(await signed(claim)).toMatchObject({ regime: '2025', awardMonths: 4 });
  }, 60_000);

  it('corrects the reason to an unlawful resignation: the claim is refused, with the condition and the reason', async () => {
    const claim = await appointed();
    await claim.command(employer, 'correctSeparation', { reason: 'unlawful-resignation' });
    await claim.command('officer', 'verifySeparation', { findings: 'No notice was given' });
    await waitingOver(claim);
    const { unmet } = (await claim.refused('officer', 'proposeAward')).details as { unmet: string[] };
    expect(unmet).toHaveLength(1);
    await claim.command('officer', 'proposeRefusal', { reason: 'Left without notice' });
    expect(await claim.refused('director', 'decideAward')).toMatchObject({ code: 'NO_SUCH_PROPOSAL' });
    await claim.command('director', 'refuseClaim');
    expect(await claim.closed()).toBe('refused');
    expect((await claim.facts()).refused).toEqual({ unmet });
    const reason = { reason: 'Left without notice' };
    const timeline = await system.stage.as('officer').get<{ items: object[] }>(`/v1/dossiers/${claim.number}/timeline`);
    expect(timeline.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'refusalProposed',
          personal: { ...reason, explanations: [expect.objectContaining({ condition: unmet[0] })] },
        }),
        expect.objectContaining({ kind: 'claimRefused', personal: reason }),
      ]),
    );
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({ status: 409, code: 'DOSSIER_CLOSED' });
  }, 60_000);
});

describe('the dossier', () => {
  it('of somebody whom the population database knows by another name brings no award until that is cleared', async () => {
    const person = await planted();
    const claim = await submit({ ...person, fullName: 'Phạm Thị Điệp' });
    await claim.until('checked', ({ identity, contribution }) => !!identity && !!contribution);
    expect((await claim.facts()).identity).toMatchObject({ match: 'mismatch', differs: ['fullName'] });
    const { personalId, dateOfBirth } = person;
    const people = [{ personalId, dateOfBirth, fullName: 'Phạm Thị Điệp', sex: 'female' }];
    await system.registries.admin('population', 'POST', '/admin/people', { people });
    await claim.command('officer', 'repeatChecks');
    await claim.until('checked again', ({ identity }) => identity?.match === 'match');
    await claim.appointed();
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    expect(await signed(claim)).toMatchObject({ awardMonths: 4 });
  }, 60_000);

  it('that nobody decides shows that the decision is overdue', async () => {
    const claim = await appointed();
    const { schedule } = await claim.facts();
    const due = (schedule as unknown as { decisionDue: CivilDate }).decisionDue;
    await claim.onTo(addDays(due, 2));
    const { waiting, businessDate } = await system.stage.look(claim.number);
    expect(waiting).toContainEqual(expect.objectContaining({ deadline: 'decision', until: due }));
    expect(businessDate > due).toBe(true);
  }, 60_000);
});
