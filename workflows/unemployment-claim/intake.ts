import type { LiveDossier } from '../kernel/index.js';
import { contributionOf } from './contribution.js';
import { happened } from './events/index.js';
import { known, lawOf } from './law.js';
import { insuranceRecords, population } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

const examining = ['appointed', 'proposed'];
/** Statuses in which the registries are asked. */
const checking = ['submitted', ...examining];

const formOf = (claim: LiveClaim) => known(claim.data.personal?.form, 'form');

/** What is stated is compared with what the population database and the insurance records say. */
const check = async (claim: LiveClaim): Promise<void> => {
  const form = formOf(claim);
  // What is stated anew meanwhile is another question.
  const over = () => !checking.includes(claim.state.status) || formOf(claim) !== form;
  const { personalId, fullName, dateOfBirth } = form.person;
  if (claim.data.identity === undefined) {
    const found = await claim.ask(
      'population',
      () => population.verifyIdentity({ personalId, fullName, dateOfBirth, asOf: claim.today() }),
      over,
    );
    if (found === undefined || over()) return;
    const { match, differs, diedOn } = found;
    await claim.happen('procedure', 'identity', ({ data }) =>
      over() || data.identity !== undefined ? [] : [happened('identityChecked', { match, differs, diedOn })],
    );
    if (over()) return;
  }
  if (claim.data.contribution === undefined) {
    const dossier = claim.state.number;
    const record = await claim.ask(
      'insurance-records',
      () => insuranceRecords.fetchContributionRecord({ personalId, dossier, asOf: claim.today() }),
      over,
    );
    if (record === undefined || over()) return;
    const found = contributionOf(record, form, claim.today(), lawOf(claim.state));
    await claim.happen('procedure', 'contributions', ({ data }) =>
      over() || data.contribution !== undefined ? [] : [happened('contributionsFetched', found)],
    );
  }
};

const unchecked = ({ state, data }: LiveClaim): boolean =>
  checking.includes(state.status) && (data.identity === undefined || data.contribution === undefined);

/** From the submission to the slip: checks, as often as they are asked for, until an officer finds it complete. */
export const intake = async (claim: LiveClaim): Promise<void> => {
  const intaking = () => ['submitted', 'returned'].includes(claim.state.status);
  while (intaking()) {
    if (unchecked(claim)) await check(claim);
    else await claim.until(() => !intaking() || unchecked(claim));
  }
};

/** From the slip to the director's decision: the employer is heard, time limits are watched, checks may be repeated. */
export const examination = async (claim: LiveClaim): Promise<void> => {
  const decided = () => !examining.includes(claim.state.status);
  const interrupted = () => decided() || unchecked(claim);
  const answered = () => claim.data.separationAnswer !== undefined;
  while (!decided()) {
    if (unchecked(claim)) await check(claim);
    else if (!answered()) {
      if (!(await claim.until(() => interrupted() || answered(), 'employerReply')))
        await claim.happen('deadline', 'employerReply', () =>
          interrupted() || answered() ? [] : [happened('employerSilent', {})],
        );
      // The end of the waiting period needs no timer: nothing happens by itself on it, an award before it is refused.
    } else if (!(await claim.until(interrupted, 'decision'))) {
      // A decision that is late stays owed; it is shown as overdue, nothing happens by itself.
      await claim.until(interrupted);
    }
  }
};
