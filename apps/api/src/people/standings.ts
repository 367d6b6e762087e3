import { offices } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Role, Text } from '../../../../libs/dossier/index.js';
import type { Person } from './actor.js';
import { inOffice } from './in-office.js';

/** One position in which somebody may act: a role, with its office, employer or person. */
export interface Standing {
  /** `officer:HN-01`, `employer:HN0001`, `claimant`: what the header `Standing` says. */
  readonly id: string;
  readonly role: Role;
  readonly office?: string | undefined;
  readonly employer?: string | undefined;
}

/** The name under which requests know a standing. */
export const standingId = ({ role, office, employer }: Omit<Standing, 'id'>): string =>
  [role, role === 'employer' ? employer : office].filter(Boolean).join(':');

/** For pages: with the office's name. */
export const standingJson = ({ id, role, office, employer }: Standing) => ({
  id,
  role,
  office: office ?? null,
  officeName: office === undefined ? null : nameOf(office),
  employer: employer ?? null,
});

/** Officers of other agencies belong to a province, for which we have no name. */
const nameOf = (office: string): Text | null => offices.officeOn(office, civilDateAt(Date.now()))?.name ?? null;

/**
 * The person acting in one position, with only this role. Who they are, and for whom they speak, stays known, because
 * they may not act on their own dossiers.
 * @returns undefined when the person does not have this position
 */
export function actingAs(person: Person, id: string): Person | undefined {
  const standing = person.standings.find((one) => one.id === id);
  if (standing === undefined) return undefined;
  const { office: _, merged: __, ...rest } = person;
  return {
    ...rest,
    roles: [standing.role],
    ...(standing.office !== undefined && inOffice(standing.office)),
    ...(standing.employer !== undefined && { employer: standing.employer }),
  };
}
