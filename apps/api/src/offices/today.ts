import { codesOf, offices } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';

// Mergers count by the days of Viet Nam, and by real ones: in a sandbox, too, where each dossier has a time of its own.
const today = () => civilDateAt(Date.now());

/** The office that has an office's work today: the same one unless it was merged. */
export const officeToday = (code: string): string => offices.successorOn(code, today());

/** Codes under which dossiers of an office lie today: its own, and those of the offices merged into it. */
export const codesToday = (code: string): readonly string[] => codesOf(code, today());
