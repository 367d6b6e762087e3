import { addDays, type CivilDate, civilDate } from '../../libs/calendar/index.js';
import {
  ClaimInPlay,
  type ClaimPerson,
  plant,
  type Worker,
  startWhole,
  type WholeSystem,
} from '../../libs/testing/index.js';

// From the submission to the decision: what people may do, what is refused, and how it can end before any award.
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

  it('may still answer after its time, but once', async () => {
    const claim = await appointed();
    await claim.toNextDeadline();
    await claim.until('the silence is noted', ({ separationAnswer }) => separationAnswer === 'silent');
    await claim.command(employer, 'confirmSeparation');
    expect(await claim.refused(employer, 'disputeSeparation', { statement: 'After all not' })).toMatchObject({
      code: 'ALREADY_ANSWERED',
      details: { answer: 'confirmed' },
    });
  }, 60_000);

  it('disputes: nothing is proposed before an officer has looked into it', async () => {
    const claim = await appointed();
    await claim.command(employer, 'disputeSeparation', { statement: 'The contract has not ended' });
    await waitingOver(claim);
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({
      code: 'NOT_VERIFIED',
      details: { answer: 'disputed' },
    });
    await claim.command('officer', 'verifySeparation', { findings: 'The signed agreement was shown' });
    expect(await signed(claim)).toMatchObject({ awardMonths: 4 });
  }, 60_000);

  it('corrects the reason to an unlawful resignation: the claim is refused, with the condition and the reason', async () => {
    const claim = await appointed();
    await claim.command(employer, 'correctSeparation', { reason: 'unlawful-resignation' });
    await claim.command('officer', 'verifySeparation', { findings: 'No notice was given' });
    await waitingOver(claim);
    const { unmet } = (await claim.refused('officer', 'proposeAward')).details;
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
        expect.objectContaining({ kind: 'refusalProposed', personal: reason }),
        expect.objectContaining({ kind: 'claimRefused', personal: reason }),
      ]),
    );
    expect(await claim.refused('officer', 'proposeAward')).toMatchObject({ status: 409, code: 'DOSSIER_CLOSED' });
  }, 60_000);
});

describe('the dossier', () => {
  it('without a proof is returned; it counts as filed on the day on which it is complete', async () => {
    const claim = await submit(await planted(), { proof: false });
    await claim.until('checked', ({ identity, contribution }) => !!identity && !!contribution);
    expect(await claim.refused('officer', 'issueAppointment')).toMatchObject({ code: 'PROOF_MISSING' });
    await claim.command('officer', 'returnForCompletion', { missing: 'Proof of termination' });
    const { waiting } = await claim.untilStatus('returned');
    expect(waiting).toContainEqual(expect.objectContaining({ who: 'claimant', ground: 'D28 17.3' }));
    await claim.onTo(civilDate('2026-11-09'));
    await claim.command(claim.claimant, 'supplement', { proof: 'termination-agreement' });
    await claim.appointed();
    expect((await claim.facts()).schedule).toMatchObject({ filed: '2026-11-09', received: '2026-11-09' });
  }, 60_000);

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

  it('with eleven months is not eligible, and says which condition is not met', async () => {
    const claim = await appointed(
      await planted({ contributions: [{ from: '2025-11', to: '2026-09', salaryVnd: 9_000_000 }] }),
    );
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    const refused = await claim.refused('officer', 'proposeAward');
    expect(refused).toMatchObject({ status: 409, code: 'NOT_ELIGIBLE' });
    expect(refused.details['unmet']).toEqual([expect.stringMatching(/\S/)]);
  }, 60_000);

  it('that is eligible is not refused, and a proposal sent back is made anew', async () => {
    const claim = await appointed();
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    expect(await claim.refused('officer', 'proposeRefusal', { reason: 'No' })).toMatchObject({ code: 'ELIGIBLE' });
    await claim.command('officer', 'proposeAward');
    await claim.command('director', 'sendBack', { reason: 'The reply of the employer is missing' });
    await claim.untilStatus('appointed');
    expect(await claim.refused('director', 'decideAward')).toMatchObject({ status: 409 });
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

describe('the waiting period', () => {
  it('leaves time to withdraw, and not longer', async () => {
    const claim = await appointed();
    await claim.command(claim.claimant, 'withdraw', { reason: 'Found work' });
    expect(await claim.closed()).toBe('withdrawn');
    const late = await appointed();
    await waitingOver(late);
    expect(await late.refused(late.claimant, 'withdraw')).toMatchObject({
      code: 'WITHDRAWAL_TOO_LATE',
      details: { until: expect.any(String) as string },
    });
  }, 60_000);

  it('bars whoever takes up work in it; work after it does not', async () => {
    const claim = await appointed();
    const job = { kind: 'job', months: 12, compulsoryInsurance: true };
    const { schedule } = await claim.facts();
    const after = schedule?.benefitStart as CivilDate;
    expect(await claim.refused(claim.claimant, 'reportJob', { ...job, from: after })).toMatchObject({
      code: 'NOT_A_BAR',
    });
    await claim.command(claim.claimant, 'reportJob', { ...job, from: '2026-11-10' });
    expect(await claim.closed()).toBe('barred');
  }, 60_000);
});

describe('the law that applies', () => {
  const leftIn2025 = { contributions: [{ from: '2022-04', to: '2025-10', salaryVnd: 12_000_000 }] };

  it('is that of 2025 for what is undecided on 1 January 2026', async () => {
    const person = await planted({ ...leftIn2025, separation: { date: '2025-11-14' } });
    const claim = await submit(person, { asOf: '2025-12-15' });
    await claim.appointed();
    expect((await claim.facts()).schedule?.regime).toBe('2013');
    await claim.command(employer, 'confirmSeparation');
    await claim.onTo(civilDate('2026-01-08'));
    expect(await signed(claim)).toMatchObject({ regime: '2025' });
  }, 60_000);

  it('is that of 2013 for what was decided before', async () => {
    const person = await planted({ ...leftIn2025, separation: { date: '2025-11-14' } });
    const claim = await submit(person, { asOf: '2025-11-24' });
    await claim.appointed();
    await claim.command(employer, 'confirmSeparation');
    await waitingOver(claim);
    expect(await signed(claim)).toMatchObject({ regime: '2013' });
  }, 60_000);
});
