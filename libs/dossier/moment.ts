import { addDays, type CivilDate, startOfCivilDay } from '../calendar/index.js';
import { openDeadlines } from './deadline.js';
import type { AnyDossierType } from './definition.js';
import { orUnknown } from './refusal.js';
import type { DossierState } from './state.js';

/** When something next happens by itself. */
export interface NextMoment {
  /** Name of the deadline or of the procedure's moment. */
  readonly name: string;
  readonly due: CivilDate;
  /** Business time, milliseconds since the epoch: the beginning of that day, or its end for a deadline. */
  readonly at: number;
}

const spreadMs = 2 * 60 * 60 * 1_000;

/**
 * A stable offset of up to two hours for each dossier, so that a nation's deadlines do not all fall due in one second.
 */
const spreadOf = (number: string): number => {
  let hash = 2_166_136_261;
  for (const char of number) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619);
  return Math.floor(((hash >>> 0) / 2 ** 32) * spreadMs);
};

/** When the work of a day begins for a dossier: business time, milliseconds since the epoch. */
export const workBegins = (number: string, day: CivilDate): number => startOfCivilDay(day) + spreadOf(number);

/** When a day is over for a dossier: business time, milliseconds since the epoch. */
export const dayEnds = (number: string, day: CivilDate): number => workBegins(number, addDays(day, 1));

/** The day of a moment of the definition; undefined while there is none, or law and calendar give no answer. */
export const momentDay = (type: AnyDossierType, dossier: DossierState<unknown>, name: string): CivilDate | undefined =>
  orUnknown(() => type.moments?.[name]?.on(dossier));

/**
 * The earliest moment at which something happens by itself; null when nothing does before somebody acts. Reminders do
 * not count: nothing depends on them.
 */
export const nextMoment = (type: AnyDossierType, dossier: DossierState<unknown>): NextMoment | null => {
  if (dossier.closedOn !== undefined || dossier.sequence === 0) return null;
  const { number } = dossier;
  const deadlines = openDeadlines(type, dossier).flatMap(({ name, definition, due, stopped }) =>
    definition.takesEffect !== true || stopped || due === undefined ? [] : [{ name, due, at: dayEnds(number, due) }],
  );
  const moments = Object.keys(type.moments ?? {}).flatMap((name) => {
    const due = momentDay(type, dossier, name);
    return due === undefined ? [] : [{ name, due, at: workBegins(number, due) }];
  });
  return [...deadlines, ...moments].sort((a, b) => a.at - b.at)[0] ?? null;
};
