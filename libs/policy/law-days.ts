import { addMonths, type CivilDate } from '../calendar/index.js';
import type { LawData } from './law-data.js';

/**
 * Room for a whole dossier, in months: intake, at most twelve benefit months, and the wait for uncollected money.
 * Not a figure of the law, only large enough for every period of the law.
 */
const WHOLE_LIFE_MONTHS = 18;

/** Days of which the law data can answer questions. */
export interface LawDays {
  /** The first day of the calendar: nothing can be filed before it. */
  readonly first: CivilDate;
  /** The last day on which the time of a dossier may begin, so that its whole life is still within the calendar. */
  readonly lastStart: CivilDate;
}

/** Between which days dossiers can live under this law data. */
export const lawDays = ({ calendar }: LawData): LawDays => ({
  first: calendar.from,
  lastStart: addMonths(calendar.to, -WHOLE_LIFE_MONTHS),
});
