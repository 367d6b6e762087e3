import { addDays } from '../../libs/calendar/index.js';
import { ClaimInPlay, plant, type Rehearsal, type Story, usualWorker } from '../../libs/testing/index.js';

const submitted = async ({ stage, registries }: Rehearsal): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(stage, await plant(registries.admin, usualWorker), { asOf: '2026-11-02' });

/** Award, suspension, resumption, the end by a new job. */
async function untilTerminated(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  const taken = (status: string) => claim.untilStatus(status).then(() => on.take(status, claim.number));
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution);
  await taken('submitted');
  await claim.command('officer', 'issueAppointment');
  await taken('appointed');
  await claim.command('employer:DN0001', 'confirmSeparation');
  const { schedule } = await claim.facts();
  if (schedule === undefined) throw new Error('the slip brought no schedule');
  await claim.onTo(schedule.benefitStart);
  await claim.command('officer', 'proposeAward');
  await taken('proposed');
  await claim.command('director', 'decideAward');
  await claim.until('the award is noted', ({ marked }) => marked);
  await taken('awarded');
  await claim.collected();
  await claim.month(2);
  await taken('active');
  await claim.miss(3);
  await claim.command('director', 'decideSuspension');
  await taken('suspended');
  await claim.checkIn(4);
  await claim.command('director', 'decideResumption');
  await claim.toNextDeadline();
  await claim.paid(4);
  const { businessDate } = await on.stage.look(claim.number);
  const job = { kind: 'job', from: businessDate, months: 12, compulsoryInsurance: true };
  await claim.command(claim.claimant, 'reportStatusChange', job);
  await claim.command('director', 'decideTermination');
  await claim.closed();
  await taken('terminated');
}

async function exhausted(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.awarded();
  await claim.collected();
  await on.take(await claim.exhausted(), claim.number);
}

async function withdrawn(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.command('officer', 'returnForCompletion', { missing: 'The original of the agreement' });
  await claim.untilStatus('returned');
  await on.take('returned', claim.number);
  await claim.command(claim.claimant, 'withdraw');
  await on.take(await claim.closed(), claim.number);
}

async function barred(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.appointed();
  const job = { kind: 'job', from: '2026-11-10', months: 12, compulsoryInsurance: true };
  await claim.command(claim.claimant, 'reportJob', job);
  await on.take(await claim.closed(), claim.number);
}

async function refused(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.appointed();
  await claim.command('employer:DN0001', 'correctSeparation', { reason: 'unlawful-resignation' });
  await claim.command('officer', 'verifySeparation', { findings: 'No notice was given' });
  await claim.command('officer', 'proposeRefusal', { reason: 'Left without notice' });
  await claim.command('director', 'refuseClaim');
  await on.take(await claim.closed(), claim.number);
}

async function cancelled(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.awarded();
  const last = (await claim.facts()).slip?.[1];
  if (last === undefined) throw new Error('the award brought no slip');
  await claim.onTo(addDays(last, 1));
  await claim.command('director', 'cancelAward');
  await on.take(await claim.closed(), claim.number);
}

/** The insurance data report a new employment while months are paid. */
async function signalled(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.awarded();
  await claim.collected();
  await on.fact(claim.number, 'employmentDetected', 'f1', { from: '2026-11-18' });
  await claim.until('the officer is told', ({ alerts }) => alerts.length > 0);
  await claim.month(2);
  await on.take('signalled', claim.number);
}

/** Every registry is away when it is first asked. */
async function outage(on: Rehearsal): Promise<void> {
  const { registries } = on;
  const away = { status5xx: { next: 4 } };
  await registries.fault('population', away);
  await registries.fault('insurance-records', away);
  const claim = await submitted(on);
  await claim.until('both answer', ({ identity, contribution }) => !!identity && !!contribution, 60);
  await registries.fault('insurance-records', {});
  await claim.awarded();
  await registries.fault('bank', away);
  await claim.collected();
  for (const name of ['population', 'bank'] as const) await registries.fault(name, {});
  await on.take('outage', claim.number);
}

/** A year of service in a few checkpoints: the run that is taken began where another ended. */
async function continued(on: Rehearsal): Promise<void> {
  const claim = await submitted(on);
  await claim.awarded();
  await claim.collected();
  await claim.month(2);
  await claim.month(3);
  await on.take('continued', claim.number);
}

/** Played to be recorded, for every status (workflows/histories.system-spec.ts). */
export const stories: readonly Story[] = [
  {
    name: 'award, suspension, resumption, a new job',
    takes: ['submitted', 'appointed', 'proposed', 'awarded', 'active', 'suspended', 'terminated'],
    play: untilTerminated,
  },
  { name: 'to the last month', takes: ['exhausted'], play: exhausted },
  { name: 'returned and withdrawn', takes: ['returned', 'withdrawn'], play: withdrawn },
  { name: 'a job in the waiting days', takes: ['barred'], play: barred },
  { name: 'refused', takes: ['refused'], play: refused },
  { name: 'not collected', takes: ['cancelled'], play: cancelled },
  { name: 'a fact of an outside system', takes: ['signalled'], play: signalled },
  { name: 'registries that are away', takes: ['outage'], play: outage },
  { name: 'many runs', takes: ['continued'], manyRuns: true, play: continued },
];
