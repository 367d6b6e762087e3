import { refusal } from '../../../libs/dossier/index.js';
import { type Claim, separationOf } from '../law.js';

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
  const { separationAnswer: answer, contribution } = claim.data;
  if (answer === 'disputed' || answer === 'corrected') return true;
  return contribution?.found === true && separationOf(claim) === undefined;
};
