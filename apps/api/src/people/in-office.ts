import { mergedFor } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Actor } from '../../../../libs/dossier/index.js';

/** An office, and whose work it has. Mergers count from the day after an office's last, in Viet Nam. */
export function inOffice(office: string): Pick<Actor, 'office' | 'merged'> {
  const merged = mergedFor(office, civilDateAt(Date.now()));
  return { office, ...(merged !== undefined && { merged }) };
}
