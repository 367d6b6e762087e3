import { offices } from '../../../../libs/agency/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Role, Text } from '../../../../libs/dossier/index.js';
import type { Person } from './actor.js';
import { inOffice } from './in-office.js';

/** One of the positions in which somebody may act: a role, and of whom or where. */
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

/** As pages show it: the office has its name. */
export const standingJson = ({ id, role, office, employer }: Standing) => ({
  id,
  role,
  office: office ?? null,
  officeName: office === undefined ? null : nameOf(office),
  employer: employer ?? null,
});

/** Officers of other agencies stand in a province: it has no name of ours. */
const nameOf = (office: string): Text | null => offices.officeOn(office, civilDateAt(Date.now()))?.name ?? null;

/**
 * The person as they act in one standing: this role alone. Who they are, and for whom they speak, stays known, for they have
 * no part in dossiers of their own.
 * @returns undefined when the person does not have it
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
