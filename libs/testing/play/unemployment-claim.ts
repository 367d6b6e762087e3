import { ClaimInPlay, type ClaimPerson } from './claim-person.js';
import type { PlayedDossier } from './job-counselling.js';
import type { Stage } from './stage.js';

/** A person of the sandbox's registries: 54 months of contributions, left by agreement in October 2026. */
export const an: ClaimPerson = {
  personalId: '001199000001',
  fullName: 'Nguyễn Thị An',
  dateOfBirth: '1999-03-08',
  employer: 'DN0001',
  terminationDate: '2026-10-15',
  contributionMonths: 54,
  account: { holder: 'Nguyễn Thị An', number: '0011000000001', bankCode: 'VCB' },
};

/**
 * Plays a claim through its whole life: award, paid months, a missed notice, suspension, resumption, a new job that is
 * reported in time, termination with what is reserved. Every step by the person whose step it is.
 * @throws Error at the first step that does not answer as it should
 */
export async function playUnemploymentClaim(stage: Stage, person: ClaimPerson = an): Promise<PlayedDossier> {
  const claim = await ClaimInPlay.submit(stage, person, { asOf: '2026-11-02' });
  await claim.command('officer', 'take');
  await claim.awarded();
  await claim.collected();
  await claim.month(2);
  await claim.miss(3);
  await claim.command('director', 'decideSuspension');
  await claim.checkIn(4);
  await claim.command('director', 'decideResumption');
  await claim.toNextDeadline();
  await claim.paid(4);
  const { businessDate } = await stage.look(claim.number);
  await claim.command(claim.claimant, 'reportStatusChange', {
    kind: 'job',
    from: businessDate,
    months: 12,
    compulsoryInsurance: true,
  });
  await claim.command('director', 'decideTermination');
  return { dossier: claim.number, status: await claim.closed() };
}
