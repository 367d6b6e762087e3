import { deepStrictEqual } from 'node:assert/strict';
import type { ShownDossier } from './api.js';
import { type ClaimFacts, ClaimInPlay, type ClaimPerson } from './claim-person.js';
import type { PlayedDossier } from './job-counselling.js';
import type { Worker } from './planted.js';
import type { Stage } from './stage.js';

/** 54 months of contributions at one employer, left by agreement in October 2026. */
export const worker: Worker = {
  fullName: 'Phạm Thị Diệp',
  dateOfBirth: '1993-07-12',
  contributions: [
    { from: '2022-04', to: '2025-12', salaryVnd: 10_500_000 },
    { from: '2026-01', to: '2026-09', salaryVnd: 12_000_000 },
  ],
  separation: { date: '2026-10-15' },
};

/**
 * Plays a claim through its whole life: award, paid months, a missed notice, suspension, resumption, a new job that is
 * reported in time, termination with what is reserved. Every step by the person whose step it is.
 * @throws Error at the first step that does not answer as it should
 */
export async function playUnemploymentClaim(stage: Stage, person: ClaimPerson): Promise<PlayedDossier> {
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

/** What the story leaves behind: the third notice missed, three months paid, six reserved for another time. */
const playedOut = {
  status: 'terminated',
  phase: 'closed',
  notices: ['notified', 'notified', 'missed', 'notified'],
  money: { 1: 'paid', 2: 'paid', 4: 'paid' },
  ended: { ground: 'job', reservedMonths: 6 },
};

/**
 * Whether the dossier shows at its end what the story did, not only that it ended.
 * @throws AssertionError naming each difference
 */
export function assertPlayedOut({ status, phase, facts }: ShownDossier): void {
  const { notices, money, ended } = facts as unknown as Partial<ClaimFacts>;
  const found = {
    status: status.name,
    phase,
    notices,
    money: Object.fromEntries(Object.entries(money ?? {}).map(([month, { state }]) => [month, state])),
    ended: { ground: ended?.ground, reservedMonths: ended?.reservedMonths },
  };
  deepStrictEqual(found, playedOut);
}
