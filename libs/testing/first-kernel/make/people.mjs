// Whose dossiers are in the dump, and the first steps that many of them share.
import { ClaimInPlay, plant } from '../../../../dist/libs/testing/index.js';

/** 54 months at one employer: four months of benefit and six odd ones, under the law of 2025. */
export const worker2026 = {
  contributions: [
    { from: '2022-04', to: '2025-12', salaryVnd: 10_500_000 },
    { from: '2026-01', to: '2026-09', salaryVnd: 12_000_000 },
  ],
  separation: { date: '2026-10-15' },
};
/** 36 months: three months of benefit under the law of 2013. */
export const worker2015 = {
  contributions: [{ from: '2012-02', to: '2015-01', salaryVnd: 5_000_000 }],
  separation: { date: '2015-02-01' },
};
export const worker2025 = {
  contributions: [{ from: '2022-02', to: '2025-01', salaryVnd: 9_000_000 }],
  separation: { date: '2025-02-10' },
};
/** Asked for in 2025, undecided on 1 January 2026. */
export const workerBetween = {
  contributions: [{ from: '2022-04', to: '2025-10', salaryVnd: 12_000_000 }],
  separation: { date: '2025-11-14' },
};

/** A claim of somebody new; both registries have answered. */
export async function checked(on, { worker = worker2026, asOf = '2026-11-02', stage = on.stage, ...more } = {}) {
  const claim = await submitted(on, { worker, asOf, stage, ...more });
  await claim.until('registries answered', ({ identity, contribution }) => !!identity && !!contribution, 120);
  return claim;
}

/** Somebody whom all registries know. */
export const known = (on) => plant(on.registries.admin, worker2026);

/** A claim of somebody new, or of whom it is told, just submitted. */
export async function submitted(
  on,
  { worker = worker2026, asOf = '2026-11-02', stage = on.stage, person, ...more } = {},
) {
  const who = person ?? (await plant(on.registries.admin, worker));
  return ClaimInPlay.submit(stage, { ...who, ...more }, { asOf });
}

export const awarded = async (on, how) => {
  const claim = await checked(on, how);
  await claim.awarded();
  return claim;
};

/** The decision is collected, the first month paid. */
export const running = async (on, how) => {
  const claim = await awarded(on, how);
  await claim.collected();
  return claim;
};

/** The employer confirmed and the waiting period is over. */
export const examined = async (on, how) => {
  const claim = await checked(on, how);
  await claim.appointed();
  await claim.command(`employer:${claim.who.employer}`, 'confirmSeparation');
  await claim.onTo((await claim.facts()).schedule.benefitStart);
  return claim;
};

/** Who acts next on a claim, with what. */
export const by = (account, command, input = {}, more = {}) => ({ account, command, input, ...more });
/** The monthly notice that is next, on the first day of its window. */
export const notice = async (claim, month) =>
  by(
    claim.claimant,
    'checkIn',
    { jobSearch: 'Two applications in accounting' },
    { onTo: (await claim.window(month))[0] },
  );
