import type { Stage } from './stage.js';

/** How the played dossier ended. */
export interface PlayedDossier {
  readonly dossier: string;
  readonly status: string;
}

/**
 * Plays a request for counselling from its submission to its closing, each step by the person whose step it is.
 * @throws Error at the first step that does not answer as it should
 */
export async function playJobCounselling(stage: Stage): Promise<PlayedDossier> {
  const dossier = await stage.submit('claimant', 'job-counselling', {
    input: {
      person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
      office: 'HN-01',
      wishes: 'Accounting in the inner districts, from the first of next month',
      contract: { endedOn: '2025-12-31', insured: true },
    },
  });
  await stage.command('officer', dossier, 'take');
  await stage.command('officer', dossier, 'recordCounselling', { advice: 'Two openings in accounting were shown' });
  await stage.command('officer', dossier, 'issueReferral', {
    employer: 'HN0001',
    position: 'Accountant',
    suits: 'stated-trade',
  });
  await stage.command('officer', dossier, 'recordReferralOutcome', { outcome: 'attended-not-hired' });
  await stage.fastForward(dossier, { days: 7 });
  await stage.command('officer', dossier, 'issueReferral', {
    employer: 'DN0001',
    position: 'Bookkeeper',
    suits: 'past-work',
  });
  await stage.command('officer', dossier, 'recordReferralOutcome', { outcome: 'hired-and-accepted' });
  const { status } = await stage.until(dossier, 'closed', ({ phase }) => phase === 'closed');
  return { dossier, status: status.name };
}
