import { addDays } from '../../calendar/index.js';
import { ClaimInPlay } from './claim-person.js';
import { plant, type TellRegistry } from './planted.js';
import type { Stage } from './stage.js';
import { worker } from './unemployment-claim.js';

/** Told of each status in which a story's dossier comes to stand. */
export type Snapshot = (type: string, status: string, dossier: string) => Promise<void>;

const claimOf = async (stage: Stage, tell: TellRegistry): Promise<ClaimInPlay> =>
  ClaimInPlay.submit(stage, await plant(tell, worker), { asOf: '2026-11-02' });

const CLAIM = 'unemployment-claim';
const COUNSELLING = 'job-counselling';

/** Award, suspension, resumption, the end by a new job. */
async function untilTerminated(stage: Stage, tell: TellRegistry, take: Snapshot): Promise<void> {
  const claim = await claimOf(stage, tell);
  const taken = (status: string) => claim.untilStatus(status).then(() => take(CLAIM, status, claim.number));
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
  const { businessDate } = await stage.look(claim.number);
  const job = { kind: 'job', from: businessDate, months: 12, compulsoryInsurance: true };
  await claim.command(claim.claimant, 'reportStatusChange', job);
  await claim.command('director', 'decideTermination');
  await claim.closed();
  await taken('terminated');
}

/** Every other way in which a claim ends. */
async function otherEnds(stage: Stage, tell: TellRegistry, take: Snapshot): Promise<void> {
  const exhausted = await claimOf(stage, tell);
  await exhausted.awarded();
  await exhausted.collected();
  await take(CLAIM, await exhausted.exhausted(), exhausted.number);

  const withdrawn = await claimOf(stage, tell);
  await withdrawn.command('officer', 'returnForCompletion', { missing: 'The original of the agreement' });
  await withdrawn.untilStatus('returned');
  await take(CLAIM, 'returned', withdrawn.number);
  await withdrawn.command(withdrawn.claimant, 'withdraw');
  await take(CLAIM, await withdrawn.closed(), withdrawn.number);

  const barred = await claimOf(stage, tell);
  await barred.appointed();
  const job = { kind: 'job', from: '2026-11-10', months: 12, compulsoryInsurance: true };
  await barred.command(barred.claimant, 'reportJob', job);
  await take(CLAIM, await barred.closed(), barred.number);

  const refused = await claimOf(stage, tell);
  await refused.appointed();
  await refused.command('employer:DN0001', 'correctSeparation', { reason: 'unlawful-resignation' });
  await refused.command('officer', 'verifySeparation', { findings: 'No notice was given' });
  await refused.command('officer', 'proposeRefusal', { reason: 'Left without notice' });
  await refused.command('director', 'refuseClaim');
  await take(CLAIM, await refused.closed(), refused.number);

  const cancelled = await claimOf(stage, tell);
  await cancelled.awarded();
  const last = (await cancelled.facts()).slip?.[1];
  if (last === undefined) throw new Error('the award brought no slip');
  await cancelled.onTo(addDays(last, 1));
  await cancelled.command('director', 'cancelAward');
  await take(CLAIM, await cancelled.closed(), cancelled.number);
}

/** Counselling, and each outcome of a referral. */
async function counselling(stage: Stage, take: Snapshot): Promise<void> {
  const input = {
    person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
    office: 'HN-01',
    wishes: 'Any',
    contract: { endedOn: '2025-12-31', insured: true },
  };
  const dossier = await stage.submit('claimant', COUNSELLING, { input });
  const taken = (status: string) => stage.untilStatus(dossier, status).then(() => take(COUNSELLING, status, dossier));
  await taken('requested');
  await stage.command('officer', dossier, 'recordCounselling', { advice: 'Two openings were shown' });
  await taken('counselled');
  for (const [outcome, status] of [
    ['attended-not-hired', 'notHired'],
    ['did-not-attend', 'refused'],
    ['hired-and-accepted', 'hired'],
  ] as const) {
    const referral = { employer: 'HN0001', position: 'Accountant', suits: 'stated-trade' };
    await stage.command('officer', dossier, 'issueReferral', referral);
    if (status === 'notHired') await taken('referred');
    await stage.command('officer', dossier, 'recordReferralOutcome', { outcome });
    await taken(status);
  }
  const given = await stage.submit('claimant2', COUNSELLING, {
    input: { ...input, person: { fullName: 'Trần Thị Bình', personalId: '001092000025' } },
  });
  await stage.command('officer', given, 'close', { reason: 'found-work' });
  await stage.untilStatus(given, 'closed');
  await take(COUNSELLING, 'closed', given);
}

/** Plays dossiers of every type into every status that they can have, and takes each once. */
export async function playEveryStatus(stage: Stage, tell: TellRegistry, take: Snapshot): Promise<void> {
  await counselling(stage, take);
  await untilTerminated(stage, tell, take);
  await otherEnds(stage, tell, take);
}
