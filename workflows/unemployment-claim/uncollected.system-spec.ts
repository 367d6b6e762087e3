import { addDays, type Period } from '../../libs/calendar/index.js';
import { ClaimInPlay, startWhole, type WholeSystem } from '../../libs/testing/index.js';

// From the signature to the collection: the slip that an outage does not eat up, and what ends a cancellation (D28 18.3).
let system: WholeSystem;
beforeAll(async () => {
  system = await startWhole('uncollected', {}, { apart: true });
}, 120_000);
afterAll(() => system.end());

const proposed = async (): Promise<ClaimInPlay> => {
  const person = await system.planted();
  const claim = await ClaimInPlay.submit(system.stage, person, { asOf: '2026-11-02' });
  await claim.appointed();
  await claim.command('employer:DN0001', 'confirmSeparation');
  const { schedule } = await claim.facts();
  if (schedule === undefined) throw new Error('no schedule');
  await claim.onTo(schedule.benefitStart);
  await claim.command('officer', 'proposeAward');
  return claim;
};
const slipOf = async (claim: ClaimInPlay): Promise<Period> => {
  const { facts } = await claim.until('the award is noted', ({ marked }) => marked);
  return facts['slip'] as Period;
};
/** The slip has passed and nobody came: the director is asked to cancel. */
const lapsed = async (): Promise<{ claim: ClaimInPlay; slip: Period }> => {
  const claim = await proposed();
  await claim.command('director', 'decideAward');
  const slip = await slipOf(claim);
  await claim.onTo(addDays(slip[1], 1));
  await claim.until('the cancellation is proposed', (_facts, { facts }) => 'cancellationProposedOn' in facts);
  return { claim, slip };
};
const collectLater = expect.objectContaining({ who: 'claimant', ground: 'D28 18.3; D374 16.3' }) as unknown;

it('the days of the slip begin when the award is noted: an outage in between costs the claimant nothing', async () => {
  const claim = await proposed();
  await system.registries.kill('insurance-records');
  await claim.command('director', 'decideAward');
  const { waiting, facts } = await claim.until('an outage stands', (_facts, shown) => shown.waiting.length > 1, 60);
  expect(waiting).toContainEqual(expect.objectContaining({ who: 'insurance-records', ground: 'D28 18.1; D374 16.1' }));
  expect(waiting).not.toContainEqual(expect.objectContaining({ deadline: 'collection' }));
  expect(facts).not.toHaveProperty('slip');
  expect(await claim.refused(claim.claimant, 'collectDecision')).toMatchObject({ code: 'NOT_YET_NOTED' });
  await system.registries.restart('insurance-records');
  const [from, to] = await slipOf(claim);
  const { businessDate } = await system.stage.look(claim.number);
  expect(from > businessDate && to > from).toBe(true);
  await claim.collected();
}, 120_000);

it('an explanation posted in time ends the cancellation that was proposed meanwhile', async () => {
  const { claim, slip } = await lapsed();
  expect(await claim.refused(claim.claimant, 'explainNonCollection', { reason: 'In hospital' })).toMatchObject({
    code: 'NOT_ON_SLIP_DAYS',
  });
  const posted = { channel: 'post', filedOn: slip[1] };
  await claim.command('officer', 'explainNonCollection', { reason: 'In hospital' }, posted);
  const { waiting } = await system.stage.look(claim.number);
  expect(waiting).toEqual([collectLater]);
  expect(await claim.refused('director', 'cancelAward')).toMatchObject({ code: 'NO_SUCH_PROPOSAL' });
  await claim.command(claim.claimant, 'collectDecision');
  await claim.paid(1);
}, 60_000);
