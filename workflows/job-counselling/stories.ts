import type { Rehearsal, Story } from '../../libs/testing/index.js';

const request = {
  person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
  office: 'HN-01',
  wishes: 'Any',
  contract: { endedOn: '2025-12-31', insured: true },
};

/** Counselling, and each outcome of a referral. */
async function referred({ stage, take }: Rehearsal): Promise<void> {
  const dossier = await stage.submit('claimant', 'job-counselling', { input: request });
  const taken = (status: string) => stage.untilStatus(dossier, status).then(() => take(status, dossier));
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
}

async function closed({ stage, take }: Rehearsal): Promise<void> {
  const person = { fullName: 'Trần Thị Bình', personalId: '001092000025' };
  const dossier = await stage.submit('claimant2', 'job-counselling', { input: { ...request, person } });
  await stage.command('officer', dossier, 'close', { reason: 'found-work' });
  await stage.untilStatus(dossier, 'closed');
  await take('closed', dossier);
}

/** Played to be recorded, for every status (workflows/histories.system-spec.ts). */
export const stories: readonly Story[] = [
  {
    name: 'every outcome of a referral',
    takes: ['requested', 'counselled', 'referred', 'notHired', 'refused', 'hired'],
    play: referred,
  },
  { name: 'closed without a job', takes: ['closed'], play: closed },
];
