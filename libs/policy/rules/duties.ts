import { AUTHORITY_DUTIES } from './authority-duties.js';
import { type Duty, rulesOfDuties } from './duty.js';
import { EMPLOYER_DUTIES } from './employer-duties.js';
import { RETENTION_DUTIES } from './retention-duties.js';
import { TRAINING_DUTIES } from './training-duties.js';
import { TRANSFER_DUTIES } from './transfer-duties.js';

export { AUTHORITY_DUTIES, EMPLOYER_DUTIES, RETENTION_DUTIES, TRAINING_DUTIES, TRANSFER_DUTIES };

/** Every duty with a period, of whatever family. */
export const allDuties: readonly Duty[] = [
  EMPLOYER_DUTIES,
  AUTHORITY_DUTIES,
  TRAINING_DUTIES,
  RETENTION_DUTIES,
  TRANSFER_DUTIES,
].flatMap((table): Duty[] => Object.values(table));

export const dutyRules = rulesOfDuties(allDuties);
