import { addDays, type CivilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import { type AnyDossierType, newDossier, orUnknown, workingDaysOf } from '../../../../libs/dossier/index.js';

/** The longest period of figures, in days. */
export const LONGEST = 3_700;
/** Days ahead of which working days are listed: the time of a sandbox's dossiers is moved on. */
const ahead = 800;

/** Working days of the last years by the newest calendar of a type, as far as that reaches. */
export function workingDaysOfType(type: AnyDossierType): readonly CivilDate[] {
  const days = workingDaysOf(type, newDossier(type, '', type.law?.latest()));
  const today = civilDateAt(Date.now());
  const isWorking = (day: CivilDate) => orUnknown(() => days.workingDaysBetween(addDays(day, -1), day)) === 1;
  return Array.from({ length: LONGEST + ahead }, (_, at) => addDays(today, at - LONGEST)).filter(isWorking);
}
