import { required } from '../../../libs/dossier/index.js';
import { addDays, type CivilDate, type Period } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { awardNoted } from '../by-itself.js';
import { happened } from '../events/index.js';
import { commands, director, employer, given, officer, passes, proceeds, submit } from './words.js';
import { contributionsOf, fourMonths, submissionOf, type Worker } from './worker.js';

/** A claim on a day. */
export type Moment = ReturnType<typeof given>;

const { issueAppointment, confirmSeparation, proposeAward, decideAward } = commands;

/** A moment of a worker's claim, made once: it never changes. `usual` is who claims where a case does not say. */
export const once = (usual: Worker, make: (worker: Worker) => Moment): ((worker?: Worker) => Moment) => {
  const made = new WeakMap<Worker, Moment>();
  return (worker = usual) => {
    const moment = made.get(worker) ?? make(worker);
    made.set(worker, moment);
    return moment;
  };
};

// What the registries answer.

/** The population database knows the claimant as stated. */
export const identified = proceeds(
  'identity',
  happened('identityChecked', { match: 'match', differs: [], diedOn: null }),
);
/** The insurance records hold this of the worker. */
export const recorded = (worker: Worker) =>
  proceeds('contributions', happened('contributionsFetched', contributionsOf(worker)));

// Until the award.

/** Submitted online; no registry has answered. */
export const submitted = once(fourMonths, (worker) =>
  given().and(submit(submissionOf(worker)), claimant, worker.filed),
);
/** Both registries have answered. */
export const checked = once(fourMonths, (worker) =>
  submitted(worker).and(identified, system, worker.filed).and(recorded(worker), system, worker.filed),
);
/** The slip is issued. */
export const appointed = once(fourMonths, (worker) => checked(worker).and(issueAppointment, officer, worker.filed));
/** The employer has confirmed. */
export const heard = once(fourMonths, (worker) => appointed(worker).and(confirmSeparation, employer, worker.filed));
/** The day after the waiting period. */
export const benefitStart = ({ data }: Moment): CivilDate => required(data.schedule, 'schedule').benefitStart;
/** The waiting period is over. */
export const waited = once(fourMonths, (worker) => onBenefitStart(heard(worker)));
const onBenefitStart = (moment: Moment): Moment => moment.on(benefitStart(moment));
/** An officer has proposed the award. */
export const proposed = once(fourMonths, (worker) => {
  const moment = waited(worker);
  return moment.and(proposeAward, officer, moment.today);
});
/** The director has signed; the insurance records have not noted it. */
export const signed = once(fourMonths, (worker) => {
  const moment = proposed(worker);
  return moment.and(decideAward, director, moment.today);
});
/** Noted: the slip names the days for collecting the decision. */
export const awarded = once(fourMonths, (worker) => {
  const moment = signed(worker);
  return moment.and(proceeds('awardNoted', awardNoted), system, moment.today);
});
/** The days on which the decision is collected. */
export const slipOf = ({ data }: Moment): Period => required(data.slip, 'slip');
/** Nobody came on the days of the slip: the director is to cancel. */
export const lapsed = once(fourMonths, (worker) => {
  const moment = awarded(worker);
  const silence = passes('collection', happened('decisionNotCollected', {}));
  return moment.and(silence, system, addDays(slipOf(moment)[1], 1));
});
/** An officer has proposed a refusal in the waiting period: the employer says that the claimant left unlawfully. */
export const refusalProposed = once(fourMonths, (worker) =>
  appointed(worker)
    .and(commands.correctSeparation({ reason: 'unlawful-resignation' }), employer, worker.filed)
    .and(commands.verifySeparation({ findings: 'No notice was given' }), officer, worker.filed)
    .and(commands.proposeRefusal({ reason: 'Left without notice' }), officer, worker.filed),
);
