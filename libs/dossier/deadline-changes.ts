import type { CivilDate } from '../calendar/index.js';
import { afterStops, isOpen, openDeadline, stopsOf, workingDaysOf } from './deadline.js';
import type { AnyDossierType, Bound } from './definition.js';
import { orUnknown } from './refusal.js';
import type { DossierState } from './state.js';

/** A deadline that runs. */
export interface RunningDeadline {
  readonly name: string;
  /** Who owes it. */
  readonly bound: Bound;
  /** Last day; null while law and calendar give none, or the clock is stopped. */
  readonly due: CivilDate | null;
}

/**
 * What became of a deadline: `met` or `missed`, by the day on which it was done; `dropped` when nothing was owed any more
 * before the last day, because its dossier closed or as its type says; `undated` when law and calendar gave no last day.
 */
export type DeadlineOutcome = 'met' | 'missed' | 'dropped' | 'undated';

/** A deadline that has ended. */
export interface EndedDeadline {
  readonly name: string;
  readonly outcome: DeadlineOutcome;
  readonly due: CivilDate | null;
  /** Working days between the last day and the day on which it was done, either way; null if unknown. */
  readonly workingDays: number | null;
}

/** What one event did to a dossier's deadlines. */
export interface DeadlineChanges {
  readonly began: readonly RunningDeadline[];
  /** Their last day is another one now. */
  readonly moved: readonly RunningDeadline[];
  readonly ended: readonly EndedDeadline[];
}

/** Running deadlines by name, each with the key of its occurrence (the month of a monthly notice). */
const runningIn = (type: AnyDossierType, dossier: DossierState<unknown>) =>
  new Map(
    Object.entries(type.deadlines).flatMap(([name, definition]) => {
      const open = dossier.sequence === 0 ? undefined : openDeadline(type, dossier, name);
      if (open === undefined) return [];
      const due = open.stopped ? null : (open.due ?? null);
      const opening = orUnknown(() => definition.opening?.(dossier));
      return [[name, { opening, running: { name, bound: definition.bound, due } }] as const];
    }),
  );

/** The last day, including all stops of the clock, even one that still lasts on `on`. */
const lastDay = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
  on: CivilDate,
): CivilDate | undefined => {
  const definition = type.deadlines[name];
  if (definition === undefined || !isOpen(definition, dossier)) return undefined;
  const stops = stopsOf(definition, dossier, name).map((stop) => ({ ...stop, to: stop.to ?? on }));
  return orUnknown(() => afterStops(definition.due(dossier), stops, workingDaysOf(type, dossier)));
};

const endOf = (
  type: AnyDossierType,
  before: DossierState<unknown>,
  after: DossierState<unknown>,
  name: string,
  on: CivilDate,
): EndedDeadline => {
  const due = lastDay(type, before, name, on) ?? null;
  if (due === null) return { name, outcome: 'undated', due, workingDays: null };
  const dropped =
    (before.closedOn === undefined && after.closedOn !== undefined) ||
    (orUnknown(() => type.deadlines[name]?.dropped?.(after, before)) ?? false);
  const outcome = on > due ? 'missed' : dropped ? 'dropped' : 'met';
  const [from, to] = on > due ? [due, on] : [on, due];
  const workingDays = orUnknown(() => workingDaysOf(type, before).workingDaysBetween(from, to)) ?? null;
  return { name, outcome, due, workingDays };
};

/**
 * What one event did to the deadlines of a dossier.
 * @param on the day on which it was done (`filedOn`): of a letter, its postmark
 */
export const deadlineChanges = (
  type: AnyDossierType,
  before: DossierState<unknown>,
  after: DossierState<unknown>,
  on: CivilDate,
): DeadlineChanges => {
  const [ran, runs] = [runningIn(type, before), runningIn(type, after)];
  const goesOn = (name: string): boolean =>
    ran.has(name) && runs.has(name) && ran.get(name)?.opening === runs.get(name)?.opening;
  const now = [...runs.values()].map(({ running }) => running);
  return {
    began: now.filter(({ name }) => !goesOn(name)),
    moved: now.filter(({ name, due }) => goesOn(name) && ran.get(name)?.running.due !== due),
    ended: [...ran.keys()].filter((name) => !goesOn(name)).map((name) => endOf(type, before, after, name, on)),
  };
};
