import { codesOf, offices } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Text } from '../../../../libs/dossier/index.js';

// Mergers count by the days of Viet Nam, and by real ones: in a sandbox, too, where each dossier has a time of its own.
const today = () => civilDateAt(Date.now());

/** The office that has an office's work today: the same one unless it was merged. */
export const officeToday = (code: string): string => offices.successorOn(code, today());

/** Codes under which dossiers of an office lie today: its own, and those of the offices merged into it. */
export const codesToday = (code: string): readonly string[] => codesOf(code, today());

/** What the office of a code is called today, or was when it ended; null for one that is not known. */
export const officeName = (code: string): Text | null =>
  (offices.officeOn(code, today()) ?? offices.all.findLast((office) => office.code === code))?.name ?? null;
