import { type CivilDate, daysBetween } from '../calendar/index.js';
import type { AnyDossierType, DeadlineDefinition } from './definition.js';
import type { ClockStop, DossierState } from './state.js';

/** A deadline that runs, with the day on which it ends after all stops of its clock. */
export interface OpenDeadline {
  readonly name: string;
  readonly definition: DeadlineDefinition<unknown>;
  /** Last day, Asia/Ho_Chi_Minh. */
  readonly due: CivilDate;
  /** The clock stands still now: it cannot pass. */
  readonly stopped: boolean;
}

const stoppedDays = (dossier: DossierState<unknown>, type: AnyDossierType, stops: readonly ClockStop[]): number =>
  stops.reduce(
    (sum, stop) =>
      stop.to === undefined ? sum : sum + Math.max(0, type.workingDays(dossier).workingDaysBetween(stop.from, stop.to)),
    0,
  );

/** One open deadline by name; undefined when it is not open. */
export const openDeadline = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
): OpenDeadline | undefined => {
  const definition = type.deadlines[name];
  if (definition === undefined || dossier.closedOn !== undefined || !definition.open(dossier)) return undefined;
  const stops = dossier.stops[name] ?? [];
  const stopped = stops.some((stop) => stop.to === undefined);
  const added = stoppedDays(dossier, type, stops);
  const due = definition.due(dossier);
  return {
    name,
    definition,
    stopped,
    due: added === 0 ? due : type.workingDays(dossier).addWorkingDays(due, added),
  };
};

/** All open deadlines, the earliest first. */
export const openDeadlines = (type: AnyDossierType, dossier: DossierState<unknown>): readonly OpenDeadline[] =>
  Object.keys(type.deadlines)
    .flatMap((name) => openDeadline(type, dossier, name) ?? [])
    .sort((a, b) => daysBetween(b.due, a.due));
