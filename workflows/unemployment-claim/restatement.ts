import type { z } from 'zod';
import type { CivilDate } from '../../libs/calendar/index.js';
import { type CorrectionMoment, form, like, optional, says } from '../../libs/dossier/index.js';
import { unemploymentInsuranceLaw } from '../../libs/policy/index.js';
import { aDay, claimForm, type ClaimForm } from './form.js';
import { scheduleOf } from './law/before-award.js';
import type { ClaimState } from './state.js';

const { person, education, address, job, insurance, payment, health } = claimForm.shape;

/** Statements of the form made anew, by group; whose dossier it is stays. What is left out stays as it was stated. */
const groups = {
  person: optional(like(person, person.omit({ personalId: true }).partial())),
  education: optional(education),
  address: optional(like(address, address.partial())),
  job: optional(like(job, job.partial())),
  insurance: optional(insurance),
  health: optional(health),
};

const something = (input: Readonly<Record<string, unknown>>): boolean =>
  Object.values(input).some(
    (group) => typeof group === 'string' || (group !== undefined && Object.keys(group as object).length > 0),
  );

const filedOn = aDay(
  { en: 'Filed on', vi: 'Ngày nộp hồ sơ' },
  { en: 'The day of the visit, or the postmark of sending', vi: 'Ngày đến nộp, hoặc ngày ghi trên dấu bưu điện' },
);

/** What a correction of what was supplemented may change: the day on which the claim was complete. */
export const refiling = form({ filedOn });

/** Until it is decided the days of a claim follow from its filing. */
export const filingCounts = ({ award, refused }: ClaimState): boolean => award === undefined && refused === undefined;

/** What a correction may change. Money has a separate command, `changeAccount`. */
export const restatement = form({
  ...groups,
  filedOn: optional(filedOn),
}).refine(something, says({ en: 'State what is to be corrected', vi: 'Nêu nội dung cần sửa' }));

/** What a claimant may state anew with a returned dossier. */
export const supplementary = form({ ...groups, payment: optional(payment) });
export type Restatement = z.infer<typeof supplementary> & { readonly filedOn?: CivilDate };

/** Which places of the form were stated anew, and when: `/person/fullName`. */
const placesRestated = ({ restatedOn }: ClaimState, change: Restatement, on: CivilDate) => {
  const places = Object.entries(change).flatMap(([group, fields]) =>
    typeof fields === 'object' ? Object.keys(fields).map((field) => `/${group}/${field}`) : [`/${group}`],
  );
  return { ...restatedOn, ...Object.fromEntries(places.map((place) => [place, on])) };
};

/** The claim as filed on another day; until the award the days of its schedule follow, and a slip that says others is outdated. */
const refiled = (state: ClaimState, filed: CivilDate, moment: CorrectionMoment): ClaimState => {
  const received = state.byPost ? (state.received ?? filed) : filed;
  const schedule = state.schedule && scheduleOf(filed, received, moment.today, unemploymentInsuranceLaw.of(moment));
  const isOther = schedule !== undefined && JSON.stringify(schedule) !== JSON.stringify(state.schedule);
  return { ...state, filed, received, schedule, ...(isOther && { slipOutdated: true }) };
};

const formWith = (before: ClaimForm, change: Restatement): ClaimForm => ({
  ...before,
  person: { ...before.person, ...change.person },
  education: change.education ?? before.education,
  address: { ...before.address, ...change.address },
  job: { ...before.job, ...change.job },
  insurance: change.insurance ?? before.insurance,
  payment: change.payment ?? before.payment,
  health: change.health ?? before.health,
});

/**
 * The state with statements made anew. Until the award, the identity and the compared facts are checked with the
 * registries again; after it, nothing that was decided is judged again automatically.
 */
export const restated = (
  stated: ClaimState,
  change: Restatement,
  on: CivilDate,
  moment?: CorrectionMoment,
): ClaimState => {
  const { filedOn } = change;
  const state =
    filedOn === undefined || moment === undefined || stated.award !== undefined
      ? stated
      : refiled(stated, filedOn, moment);
  const before = state.personal?.form;
  if (before === undefined) return state;
  const stands = formWith(before, change);
  const next = {
    ...state,
    personal: { ...state.personal, form: stands },
    restatedOn: placesRestated(state, change, on),
  };
  if (state.award !== undefined) return next;
  const { fullName, dateOfBirth } = change.person ?? {};
  const other = fullName !== undefined || dateOfBirth !== undefined;
  const compared = dateOfBirth !== undefined || change.job !== undefined || change.insurance !== undefined;
  return {
    ...next,
    ...(other && { identity: undefined }),
    ...(compared && { contribution: undefined }),
  };
};
