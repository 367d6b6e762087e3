import {
  ClaimInPlay,
  freshRegistries,
  plant,
  startSystem,
  type Registries,
  type TestSystem,
} from '../../../libs/testing/index.js';
import { Engine } from './engine.js';

// Whoever proposes does not decide, also with both offices in one hand; what the engine proposes anybody may sign.
const both = 'officer+director:HN-01:1';
const another = 'officer+director:HN-01:2';

let registries: Registries;
let system: TestSystem;
let engine: Engine;
beforeAll(async () => {
  registries = await freshRegistries('same-person');
  system = await startSystem('same-person', registries.env);
  engine = await Engine.of(system.namespace);
}, 120_000);
afterAll(async () => {
  await engine.close();
  await system.end();
  await registries.stop();
});

const worker = {
  contributions: [{ from: '2022-04', to: '2026-09', salaryVnd: 12_000_000 }],
  separation: { date: '2026-10-15' },
};
const submitted = async () =>
  ClaimInPlay.submit(system.stage, await plant(registries.admin, worker), { asOf: '2026-11-02' });
/** The waiting period is over, and one person has proposed what is to be decided. */
const proposedByOne = async (command: string, input = {}) => {
  const claim = await submitted();
  await claim.appointed();
  const { schedule } = await claim.facts();
  if (command === 'proposeRefusal') {
    await claim.command('employer:DN0001', 'correctSeparation', { reason: 'unlawful-resignation' });
    await claim.command('officer', 'verifySeparation', { findings: 'No notice was given' });
  } else {
    await claim.command('employer:DN0001', 'confirmSeparation');
    await claim.onTo(schedule?.benefitStart as never);
  }
  await claim.command(both, command, input);
  return claim;
};
const running = async () => {
  const claim = await submitted();
  await claim.awarded();
  await claim.collected();
  return claim;
};

/** The one who proposed is refused and leaves no event in any history; the other decides. */
async function decidedByAnother(claim: ClaimInPlay, command: string, input = {}): Promise<void> {
  const trace = async () => [
    await engine.historyLength(claim.number),
    (await system.stage.look(claim.number)).sequence,
  ];
  const before = await trace();
  expect(await claim.refused(both, command, input)).toMatchObject({ status: 403, code: 'SAME_PERSON' });
  expect(await trace()).toEqual(before);
  await claim.command(another, command, input);
}

it('an award is not signed by the one who proposed it, nor in a stack', async () => {
  const claim = await proposedByOne('proposeAward');
  const { body } = await system.stage
    .as(both)
    .post<{ items: { status: number; problem?: { code: string } }[] }>('/v1/dossiers/bulk/decideAward', {
      items: [{ number: claim.number }],
    });
  expect(body.items).toEqual([
    expect.objectContaining({ status: 403, problem: expect.objectContaining({ code: 'SAME_PERSON' }) as unknown }),
  ]);
  await decidedByAnother(claim, 'decideAward');
  await claim.untilStatus('awarded');
}, 60_000);

it('nor is a refusal', async () => {
  const claim = await proposedByOne('proposeRefusal', { reason: 'Left without notice' });
  await decidedByAnother(claim, 'refuseClaim');
  await claim.untilStatus('refused');
}, 60_000);

it('nor a termination', async () => {
  const claim = await running();
  const { businessDate } = await system.stage.look(claim.number);
  await claim.command(both, 'proposeTermination', { ground: 'death', on: businessDate, findings: 'Certificate shown' });
  await claim.until('the insurance agency is told of it', ({ untold }) => untold?.length === 0);
  await decidedByAnother(claim, 'decideTermination');
  await claim.untilStatus('terminated');
}, 60_000);

it('nor is a correction accepted or rejected by the one who asked for it', async () => {
  const claim = await submitted();
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  const correction = { of: 2, data: { person: { phone: '0987654321' } }, reason: 'Typing error' };
  const proposal = async () => (await system.stage.look(claim.number)).correction?.proposal;
  await claim.command(both, 'proposeCorrection', correction);
  await decidedByAnother(claim, 'rejectCorrection', { proposal: await proposal(), reason: 'The paper says otherwise' });
  await claim.command(both, 'proposeCorrection', correction);
  await decidedByAnother(claim, 'approveCorrection', { proposal: await proposal() });
}, 60_000);

it('a resumption is not signed by whoever entered the notice that brought it', async () => {
  const claim = await running();
  await claim.miss(2);
  await claim.command(both, 'decideSuspension');
  await claim.untilStatus('suspended');
  await claim.onTo((await claim.window(3))[0]);
  await claim.command(both, 'checkIn', { jobSearch: 'Two applications' });
  await decidedByAnother(claim, 'decideResumption');
}, 60_000);

describe('one human in two chairs', () => {
  const refusedAs = async (account: string, claim: ClaimInPlay, command: string, input = {}) => {
    const { status, code } = await claim.refused(account, command, input);
    return { status, code };
  };
  const unknown = { status: 404, code: 'DOSSIER_NOT_FOUND' };
  const notAllowed = { status: 403, code: 'COMMAND_NOT_ALLOWED' };

  it('has no part in office in a claim of their own: no proposal, no signature, no stack', async () => {
    const claim = await submitted();
    const own = claim.claimant.replace('claimant', 'is');
    await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
    for (const name of ['issueAppointment', 'proposeAward', 'take'])
      expect(await refusedAs(`officer:HN-01:7&${own}`, claim, name)).toEqual(unknown);
    await claim.proposed();
    expect(await refusedAs(`director:HN-01:7&${own}`, claim, 'decideAward')).toEqual(unknown);
    const { body } = await system.stage
      .as(`director:HN-01:7&${own}`)
      .post<{ items: { status: number }[] }>('/v1/dossiers/bulk/decideAward', { items: [{ number: claim.number }] });
    expect(body.items).toEqual([expect.objectContaining({ status: 404 })]);
    await claim.command('director', 'decideAward');
  }, 60_000);

  it('is only claimant in it, with all roles in one token: reports an end and does not sign it', async () => {
    const claim = await running();
    const all = `officer+director:HN-01:7&${claim.claimant}`;
    const { businessDate: from } = await system.stage.look(claim.number);
    await claim.command(all, 'reportStatusChange', { kind: 'job', from, months: 12, compulsoryInsurance: true });
    expect(await refusedAs(all, claim, 'decideTermination')).toEqual(notAllowed);
    expect(
      await refusedAs(`director:HN-01:7&${claim.claimant.replace('claimant', 'is')}`, claim, 'decideTermination'),
    ).toEqual(unknown);
    await claim.command(both, 'decideTermination');
  }, 60_000);

  it('has no part in office in a claim against the employer for whom they speak', async () => {
    const claim = await submitted();
    await claim.appointed();
    expect(await refusedAs('officer:HN-01:7&for:DN0001', claim, 'take')).toEqual(unknown);
    await claim.command('officer:HN-01:7&for:DN0002', 'take');
  }, 60_000);
});

it('a suspension that the engine proposes is signed by either, who recorded everything before', async () => {
  const claim = await running();
  await claim.miss(2);
  await claim.command(both, 'decideSuspension');
  await claim.untilStatus('suspended');
}, 60_000);
