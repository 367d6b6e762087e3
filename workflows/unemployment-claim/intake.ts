import { condition } from '@temporalio/workflow';
import type { ContributionRecord } from '../../activities/insurance-records/insurance-records.activity.js';
import type { IdentityAnswer } from '../../activities/population/population.activity.js';
import type { LiveDossier, Question, Renewals } from '../kernel/index.js';
import { type DossierState, type NewEvent, required } from '../../libs/dossier/index.js';
import { contributionOf } from './contribution.js';
import { happened } from './events/index.js';
import { insured } from './form.js';
import { lawOf } from './law.js';
import { insuranceRecords, population } from './registries.js';
import type { ClaimState } from './state.js';

type LiveClaim = LiveDossier<ClaimState>;

const examining = ['appointed', 'proposed'];
/** Statuses in which the registries are asked. */
const checking = ['submitted', ...examining];

const formOf = (claim: LiveClaim) => required(claim.data.personal?.form, 'form');

const identityAsked = (claim: LiveClaim) => {
  const { personalId, fullName, dateOfBirth } = formOf(claim).person;
  return population.verifyIdentity({ personalId, fullName, dateOfBirth, asOf: claim.today() });
};

const recordAsked = (claim: LiveClaim) =>
  insuranceRecords.fetchContributionRecord({
    ...insured(formOf(claim)),
    dossier: claim.state.number,
    asOf: claim.today(),
  });

const identityFound = ({ match, differs, diedOn }: IdentityAnswer) =>
  happened('identityChecked', { match, differs, diedOn });

/**
 * The record names another employer than before, who was never asked: the last employer is the one who says how the work
 * there ended (D28 32.3; D374 32.6). Until it is decided they are asked in turn.
 */
const askedAnew = (
  { status, data }: DossierState<ClaimState>,
  { contribution: { employer } }: ReturnType<typeof contributionOf>,
): readonly NewEvent[] => {
  const before = data.personal?.employer;
  const isAnother = employer !== undefined && before !== undefined && employer !== before;
  return isAnother && examining.includes(status) && data.separationAnswer !== undefined
    ? [happened('employerAskedAnew', {})]
    : [];
};

const recordFound = (claim: LiveClaim, record: ContributionRecord | null) => {
  const found = contributionOf(record, formOf(claim), claim.today(), lawOf(claim.state));
  return (dossier: DossierState<ClaimState>): readonly NewEvent[] => [
    happened('contributionsFetched', found),
    ...askedAnew(dossier, found),
  ];
};

/**
 * Compares the statements with the population database and the insurance records. Both are asked at once. The answers
 * are recorded in one act, which does not wait for a registry that does not answer.
 */
const check = async (claim: LiveClaim): Promise<void> => {
  const form = formOf(claim);
  // What is stated anew meanwhile is another question.
  const over = () => !checking.includes(claim.state.status) || formOf(claim) !== form;
  const fresh: ((dossier: DossierState<ClaimState>) => readonly NewEvent[])[] = [];
  let open = 0;
  const ask = <T>(
    system: string,
    call: () => Question<T>,
    found: (answer: T, dossier: DossierState<ClaimState>) => readonly NewEvent[],
  ) => {
    open += 1;
    void claim.ask(system, call, over).then((answer) => {
      open -= 1;
      if (answer !== undefined) fresh.push((dossier) => (over() ? [] : found(answer, dossier)));
    });
  };
  if (claim.data.identity === undefined)
    ask(
      'population',
      () => identityAsked(claim),
      (found, { data: { identity } }) => (identity === undefined ? [identityFound(found)] : []),
    );
  if (claim.data.contribution === undefined)
    ask(
      'insurance-records',
      () => recordAsked(claim),
      (record, dossier) => (dossier.data.contribution === undefined ? recordFound(claim, record)(dossier) : []),
    );
  while (open > 0 || fresh.length > 0) {
    await condition(() => open === 0 || fresh.length > 0);
    const found = fresh.splice(0);
    if (found.length > 0 && !over())
      await claim.happen('procedure', 'checks', (dossier) => found.flatMap((events) => events(dossier)));
  }
};

/**
 * Answers of an earlier day are asked for again before somebody decides on them: a death may have been registered
 * meanwhile, or arrears paid.
 */
export const renewals: Renewals<ClaimState> = {
  population: async (claim) => {
    const found = await claim.askNow('population', identityAsked(claim));
    return ({ data }) => (data.identityAskedOn === claim.today() ? [] : [identityFound(found)]);
  },
  'insurance-records': async (claim) => {
    const record = await claim.askNow('insurance-records', recordAsked(claim));
    return (dossier) => (dossier.data.contributionAskedOn === claim.today() ? [] : recordFound(claim, record)(dossier));
  },
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
      // A late decision stays owed and is shown as overdue; nothing happens by itself.
      await claim.until(interrupted);
    }
  }
};
