import { statedOffice } from '../../../../libs/agency/index.js';
import type { CivilDate } from '../../../../libs/calendar/index.js';
import { problem } from '../problems/problem.js';

/**
 * Checks that a stated office works on the day of the act.
 * @param day in the time of the dossier
 * @param pointer where it is in the request
 * @throws Problem VALIDATION_FAILED at that place, with the successor of an office that was merged
 */
export function demandOffice(code: string, day: CivilDate, pointer: string): void {
  const fault = statedOffice(code, day);
  if (fault !== undefined) throw problem('VALIDATION_FAILED', { errors: [{ pointer, ...fault }] });
}
