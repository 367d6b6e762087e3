import { required } from '../../../libs/dossier/index.js';
import type { CivilDate } from '../../../libs/calendar/index.js';
import {
  type Condition,
  CONDITIONS,
  counts,
  eligibility,
  eventRegime,
  type Explanation,
  filingDate,
  type LawData,
  regime,
  type Regime,
  startDay,
  type StatusChange,
} from '../../../libs/policy/index.js';
import type { Schedule, Separation } from '../state.js';
import { type Claim, lawOf } from './claim.js';
import { contributionCounted } from './contributed.js';

/** Filing and receiving day of a submission (D28 17.2: of a posted dossier, the postmark of sending). */
export const filingOf = (channel: string, filedOn: CivilDate, today: CivilDate, law: LawData) => {
  const under: Regime = regime({ filed: filedOn, decided: null, asOf: today }, law).value.regime;
  const filing =
    channel === 'post'
      ? ({ channel, sent: filedOn, arrived: today } as const)
      : ({ channel: channel === 'online' || channel === 'proxy' ? channel : 'counter', handedIn: filedOn } as const);
  return filingDate({ regime: under, filing }, law).value;
};

/** Schedules already counted, by their days: each act asks for a claim's several times, and a day's claims share them. */
const schedules = new WeakMap<LawData, Map<string, Schedule>>();
const mostSchedules = 10_000;

/** The days that follow once the dossier is complete, under the law that would apply if it were decided today. */
export const scheduleOf = (filed: CivilDate, received: CivilDate, today: CivilDate, law: LawData): Schedule => {
  const known = schedules.get(law) ?? new Map<string, Schedule>();
  schedules.set(law, known);
  const days = `${filed} ${received} ${today}`;
  const schedule = known.get(days) ?? countedSchedule(filed, received, today, law);
  if (known.size >= mostSchedules) known.clear();
  known.set(days, schedule);
  return schedule;
};

const countedSchedule = (filed: CivilDate, received: CivilDate, today: CivilDate, law: LawData): Schedule => {
  const under = regime({ filed, decided: null, asOf: today }, law).value.regime;
  return { regime: under, filed, received, ...startDay({ regime: under, filed, received }, law).value };
};

/** The schedule as of a day: the law of 2025 takes over what is undecided on 2026-01-01 (L25 55.4). */
export const scheduleOn = (claim: Claim, today: CivilDate): Schedule => {
  const { filed, received } = required(claim.data.schedule, 'schedule');
  return scheduleOf(filed, received, today, lawOf(claim));
};

/** The last day for deciding, by the law that applies on that day if it is undecided then (L25 55.4). */
export const decisionDue = (claim: Claim): CivilDate => {
  const { filed } = required(claim.data.schedule, 'schedule');
  return scheduleOn(claim, scheduleOn(claim, filed).decisionDue).decisionDue;
};

/** Who ended the employment and when: what was corrected or verified, else what the agency recorded; none if it goes on. */
export const separationOf = ({ data }: Claim): Separation | undefined =>
  data.notEnded === true ? undefined : (data.separation ?? data.contribution?.separation);

/**
 * Conditions of the benefit that are not met, as far as is known today. Who files before the contract has ended does not
 * file within the months that run from its end (L13 46.1; L25 38.1.c).
 */
export const unmetConditions = (claim: Claim, today: CivilDate): readonly Condition[] =>
  eligibilityOf(claim, today)?.value.unmet ?? ['filed-in-time'];

/** Each condition that is not met with the step that judges it; none for a claim that was filed before the end of the work. */
export const unmetSteps = (claim: Claim, today: CivilDate): ReadonlyMap<string, Explanation> => {
  const { value, explanation } = eligibilityOf(claim, today) ?? {};
  const steps = CONDITIONS.map((condition, at) => [condition, explanation?.children[at]] as const);
  return new Map(
    steps.flatMap(([condition, step]) =>
      step !== undefined && value?.unmet.includes(condition) === true ? [[condition, step]] : [],
    ),
  );
};

/** Whether the benefit is due, as far as is known today; undefined for a claim that was filed before the end of the work. */
export const eligibilityOf = (claim: Claim, today: CivilDate) => {
  const separation = required(separationOf(claim), 'separation');
  const { pension, contributed, deemedContributing } = required(contributionCounted(claim), 'contribution record');
  const { regime: under, filed } = scheduleOn(claim, today);
  if (filed < separation.date) return undefined;
  const facts = {
    regime: under,
    contract: separation.contract,
    terminationDate: separation.date,
    reason: separation.reason,
    pension,
    contributed,
    deemedContributing,
    filed,
    // A job that began before the contract ended is not a new job found during the waiting period.
    changes: claim.data.changes.filter(({ kind, from }) => kind !== 'job' || from >= separation.date),
  };
  return eligibility(facts, lawOf(claim));
};

/** Whether a change bars an undecided claim: it lies in the waiting period, by the law that applies today. */
export const bars = (claim: Claim, change: StatusChange, today: CivilDate): boolean => {
  const { regime: under, lastWaitingDay } = scheduleOn(claim, today);
  return change.from <= lastWaitingDay && counts(under, change);
};

/**
 * The law on which an act of a day rests: that of the claim until it is decided, that of the award where the act carries
 * it out, else that of the day (ADR 0100).
 */
export const lawOfAct = (claim: Claim, today: CivilDate): Regime => {
  const { award, schedule, filed } = claim.data;
  if (award === undefined)
    return regime({ filed: schedule?.filed ?? required(filed, 'filing day'), decided: null, asOf: today }, lawOf(claim))
      .value.regime;
  const kind = claim.status === 'awarded' ? 'collection' : 'termination';
  return eventRegime({ awardRegime: award.regime, on: today, kind }, lawOf(claim)).value.regime;
};
