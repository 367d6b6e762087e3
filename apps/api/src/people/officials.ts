import { type AnyDossierType, commandsOf } from '../../../../libs/dossier/index.js';
import type { Officials } from '../../../../libs/persistence/index.js';
import { officeToday } from '../offices/today.js';
import { wrongAt } from '../problems/problem.js';
import type { Person } from './actor.js';

/** Records in which offices somebody works, according to their token; somebody who is only a party works in none. */
export const noteOfficial = async (
  officials: Pick<Officials, 'seen'>,
  { subject, name, roles, standings }: Person,
): Promise<void> => {
  if (roles.length > 0 && roles.every((role) => role === 'claimant' || role === 'employer')) return;
  const positions = standings.flatMap(({ role, office }) => (office === undefined ? [] : [{ role, office }]));
  await officials.seen(subject, name, positions);
};

/**
 * Checks that the person to whom a dossier is assigned works in its office, in a role that may take dossiers.
 * @param office of the dossier, by any of its codes
 * @throws Problem VALIDATION_FAILED at `/input/to`
 */
export async function demandColleague(
  officials: Pick<Officials, 'of'>,
  type: AnyDossierType,
  office: string,
  subject: string,
): Promise<void> {
  const roles = commandsOf(type)['take']?.roles ?? [];
  const positions = await officials.of(subject);
  const here = positions.some(
    (position) =>
      officeToday(position.office) === officeToday(office) && position.roles.some((role) => roles.includes(role)),
  );
  if (here) return;
  throw wrongAt('/input/to', {
    en: 'Nobody of this account works on dossiers of this office',
    vi: 'Không có cán bộ nào của cơ quan này dùng tài khoản này để xử lý hồ sơ',
  });
}
