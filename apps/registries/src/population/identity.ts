import { agree } from '../../../../libs/calendar/index.js';
import { comparableName } from '../shared/names.js';
import type { CitizenInput, Comparison, IdentityQuestion } from './population.schemas.js';

/**
 * Compares the statements with the register, dates of birth as far as both are known; a death after the day asked for
 * is not reported.
 */
export function compareIdentity(question: IdentityQuestion, citizen: CitizenInput | null): Comparison {
  if (!citizen) return { match: 'unknown', differs: [], alive: null, diedOn: null };
  const differs: Comparison['differs'] = [];
  if (comparableName(question.fullName) !== comparableName(citizen.fullName)) differs.push('fullName');
  if (!agree(question.dateOfBirth, citizen.dateOfBirth)) differs.push('dateOfBirth');
  const diedOn = citizen.diedOn !== null && citizen.diedOn <= question.asOf ? citizen.diedOn : null;
  return { match: differs.length === 0 ? 'match' : 'mismatch', differs, alive: diedOn === null, diedOn };
}
