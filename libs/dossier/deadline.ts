import { type CivilDate, type CountedDays, daysBetween, weekdays } from '../calendar/index.js';
import type { AnyDossierType, DeadlineDefinition } from './definition.js';
import { orUnknown } from './refusal.js';
import type { ClockStop, DossierState } from './state.js';

/** A deadline that runs, with the day on which it ends after all stops of its clock. */
export interface OpenDeadline {
  readonly name: string;
  readonly definition: DeadlineDefinition<unknown>;
  /** Last day, Asia/Ho_Chi_Minh; undefined when the dossier's law data do not reach that far. */
  readonly due: CivilDate | undefined;
  /** The clock is stopped now, so it cannot pass. */
  readonly stopped: boolean;
  /** Since when it is. */
  readonly stoppedOn?: CivilDate;
}

/**
 * Whether a deadline is open. It counts as open when law and calendar have no answer, and is then shown without a day.
 */
export const isOpen = (definition: DeadlineDefinition<unknown>, dossier: DossierState<unknown>): boolean =>
  dossier.closedOn === undefined && (orUnknown(() => definition.open(dossier)) ?? true);

/** Stops of the clock that belong to the present occurrence of a deadline. */
export const stopsOf = (
  definition: DeadlineDefinition<unknown>,
  dossier: DossierState<unknown>,
  name: string,
): readonly ClockStop[] => {
  const of = orUnknown(() => definition.opening?.(dossier));
  return (dossier.stops[name] ?? []).filter((stop) => stop.of === of);
};

/** The last day, plus the working days for which the clock was stopped; a stop that still lasts adds none yet. */
export const afterStops = (due: CivilDate, stops: readonly ClockStop[], days: CountedDays): CivilDate => {
  const over = stops.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]));
  if (over.length === 0) return due;
  const added = over.reduce((sum, [from, to]) => sum + Math.max(0, days.workingDaysBetween(from, to)), 0);
  return added === 0 ? due : days.addWorkingDays(due, added);
};

/** The days by which the deadlines of a dossier are counted. */
export const workingDaysOf = (type: AnyDossierType, dossier: DossierState<unknown>): CountedDays =>
  type.workingDays?.(dossier) ?? weekdays;

/** One open deadline by name; undefined when it is not open. */
export const openDeadline = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
): OpenDeadline | undefined => {
  const definition = type.deadlines[name];
  if (definition === undefined || !isOpen(definition, dossier)) return undefined;
  const stops = stopsOf(definition, dossier, name);
  const running = stops.find(({ to }) => to === undefined);
  return {
    name,
    definition,
    stopped: running !== undefined,
    ...(running !== undefined && { stoppedOn: running.from }),
    due: orUnknown(() => afterStops(definition.due(dossier), stops, workingDaysOf(type, dossier))),
  };
};

/** All open deadlines, the earliest first, those without a day last. */
export const openDeadlines = (type: AnyDossierType, dossier: DossierState<unknown>): readonly OpenDeadline[] =>
  Object.keys(type.deadlines)
    .flatMap((name) => openDeadline(type, dossier, name) ?? [])
    .sort((a, b) =>
      a.due === undefined || b.due === undefined ? Number(!a.due) - Number(!b.due) : daysBetween(b.due, a.due),
    );

/** The days on which the one whom an open deadline binds is reminded of it, in order; none without a last day. */
export const reminderDays = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  { definition, due }: Pick<OpenDeadline, 'definition' | 'due'>,
): readonly CivilDate[] => {
  const { remindBefore = [] } = definition;
  if (due === undefined || remindBefore.length === 0) return [];
  const working = workingDaysOf(type, dossier);
  return remindBefore.map((days) => working.subtractWorkingDays(due, days)).sort();
};
