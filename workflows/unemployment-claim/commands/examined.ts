import type { CivilDate } from '../../../libs/calendar/index.js';
import { refusal } from '../../../libs/dossier/index.js';
import { type Claim, contributionCounted, separationOf } from '../law.js';

/** Throws while a registry owes its answer. */
export const checked = ({ data: { identity, contribution } }: Claim): void => {
  if (identity === undefined) throw refusal('REGISTRY_PENDING', { system: 'population' });
  if (contribution === undefined) throw refusal('REGISTRY_PENDING', { system: 'insurance-records' });
};

/**
 * An officer has to look into the separation: the employer disputes or corrects it, or somebody with a record has none
 * of it, so that the claimant's proof decides (D28 16.2).
 */
export const needsVerification = (claim: Claim): boolean => {
  const { separationAnswer: answer } = claim.data;
  if (answer === 'disputed' || answer === 'corrected') return true;
  return contributionCounted(claim)?.found === true && separationOf(claim) === undefined;
};

/** The employer answered, or let the days pass, and what they said was looked into where it has to be. */
export const isHeard = (claim: Claim): boolean =>
  claim.data.separationAnswer !== undefined && (claim.data.verified || !needsVerification(claim));

/** Registries that answered on an earlier day: what is decided today is decided on what they say today. */
export const outdated = ({ data }: Claim, today: CivilDate): readonly string[] => {
  const { identity, identityAskedOn, contribution, contributionAskedOn } = data;
  return [
    ...(identity !== undefined && identityAskedOn !== today ? ['population'] : []),
    ...(contribution !== undefined && contributionAskedOn !== today ? ['insurance-records'] : []),
  ];
};
