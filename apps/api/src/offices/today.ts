import { codesOf, offices } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import { officePattern, provinceOf, type Text } from '../../../../libs/dossier/index.js';

// Mergers take effect by the real date in Viet Nam, even in a sandbox, where each dossier has its own time.
const today = () => civilDateAt(Date.now());

/** The office that has an office's work today: the same one unless it was merged. */
export const officeToday = (code: string): string => offices.successorOn(code, today());

/** Codes of an office's dossiers today: its own, and those of the offices merged into it; of a province, those of all its offices. */
export const codesToday = (code: string): readonly string[] => {
  if (officePattern.test(code)) return codesOf(code, today());
  const its = offices.all.map((office) => office.code).filter((office) => provinceOf(office) === code);
  return [...new Set([...its, ...offices.mergedIntoProvince(code, today())])];
};

/** The office's name today, or when it ended; null for an unknown code. */
export const officeName = (code: string): Text | null =>
  (offices.officeOn(code, today()) ?? offices.all.findLast((office) => office.code === code))?.name ?? null;
