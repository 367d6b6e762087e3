import type { LiveDossier } from '../kernel/index.js';
import { contributionOf } from './contribution.js';
import { happened } from './events/index.js';
import { known } from './law.js';
import { insuranceRecords, population } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

const formOf = (claim: LiveClaim) => known(claim.data.personal?.form, 'form');

/** What is stated is compared with what the population database and the insurance records say. */
const check = async (claim: LiveClaim): Promise<void> => {
  const form = formOf(claim);
  const { personalId, fullName, dateOfBirth } = form.person;
  if (claim.data.identity === undefined) {
    const { match, differs } = await claim.ask('population', () =>
      population.verifyIdentity({ personalId, fullName, dateOfBirth, asOf: claim.today() }),
    );
    await claim.happen('procedure', 'identity', happened('identityChecked', { match, differs }));
  }
  if (claim.data.contribution === undefined) {
    const dossier = claim.state.number;
    const record = await claim.ask('insurance-records', () =>
      insuranceRecords.fetchContributionRecord({ personalId, dossier, asOf: claim.today() }),
    );
    const found = contributionOf(record, form, claim.today());
    await claim.happen('procedure', 'contributions', happened('contributionsFetched', found));
  }
};

const unchecked = ({ state, data }: LiveClaim): boolean =>
  state.status === 'submitted' && (data.identity === undefined || data.contribution === undefined);

/** From the submission to the slip: checks, as often as they are asked for, until an officer finds it complete. */
export const intake = async (claim: LiveClaim): Promise<void> => {
  const intaking = () => ['submitted', 'returned'].includes(claim.state.status);
  while (intaking()) {
    if (unchecked(claim)) await check(claim);
    else await claim.until(() => !intaking() || unchecked(claim));
  }
};

/** From the slip to the director's decision: the employer is heard, time limits are watched. */
export const examination = async (claim: LiveClaim): Promise<void> => {
  const examined = () => !['appointed', 'proposed'].includes(claim.state.status);
  const answered = () => examined() || claim.data.separationAnswer !== undefined;
  if (!(await claim.until(answered, 'employerReply')))
    await claim.happen('deadline', 'employerReply', happened('employerSilent', {}));
  // The end of the waiting period needs no timer: nothing happens by itself on it, an award before it is refused.
  // A decision that is late stays owed; it is shown as overdue, nothing happens by itself.
  if (!(await claim.until(examined, 'decision'))) await claim.until(examined);
};
