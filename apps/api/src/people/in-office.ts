import { mergedFor } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Actor } from '../../../../libs/dossier/index.js';

/**
 * An office, and the offices whose work it has. A merger takes effect on the day after an office's last day, in Viet
 * Nam.
 */
export function inOffice(office: string): Pick<Actor, 'office' | 'merged'> {
  const merged = mergedFor(office, civilDateAt(Date.now()));
  return { office, ...(merged !== undefined && { merged }) };
}
