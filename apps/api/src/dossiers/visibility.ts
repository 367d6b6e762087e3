import {
  personalReaders,
  refusal,
  rolesTowards,
  statedToEmployer,
  type AnyDossierType,
  type DossierTypes,
  type DossierView,
  type Parties,
  type Role,
  type ShownPart,
} from '../../../../libs/dossier/index.js';
import type { Person } from '../people/actor.js';

/** The parties and office of a dossier, from the read model. */
export const partiesOf = (view: Pick<DossierView, 'office' | 'claimant' | 'employer'>): Parties => ({
  office: view.office,
  claimant: view.claimant,
  ...(view.employer !== null && { employer: view.employer }),
});

/** Whether somebody in these roles may read personal data of a dossier. */
export const readsPersonal = (type: AnyDossierType, standing: readonly Role[]): boolean =>
  standing.some((role) => (type.personalFor ?? personalReaders).includes(role));

/** What somebody in these roles reads of the form of a dossier; undefined where that is nothing. */
export const formShownTo = (type: AnyDossierType, standing: readonly Role[]): ShownPart<unknown> | undefined => {
  if (readsPersonal(type, standing)) return type.asItStands;
  return standing.includes('employer') ? statedToEmployer(type) : undefined;
};

/** Whether somebody is more than a party to a dossier. */
export const isOfficial = (standing: readonly Role[]): boolean =>
  standing.some((role) => role !== 'claimant' && role !== 'employer');

/** Whether somebody's only role towards a dossier is that of its employer. */
export const isEmployerOnly = (standing: readonly Role[]): boolean => standing.every((role) => role === 'employer');

/** A dossier, its type, and somebody's roles towards it (at least one). */
export interface Seen {
  readonly view: DossierView;
  readonly type: AnyDossierType;
  readonly standing: readonly Role[];
}

/**
 * A dossier that this person may know of.
 * @throws Refusal DOSSIER_NOT_FOUND for one that does not exist and for one of another office, employer or claimant:
 * the answer is the same
 */
export function visible(types: DossierTypes, person: Person, view: DossierView | undefined): Seen {
  const type = view && types.find(view.type);
  if (!view || !type) throw refusal('DOSSIER_NOT_FOUND');
  const standing = rolesTowards(person, partiesOf(view));
  if (standing.length === 0) throw refusal('DOSSIER_NOT_FOUND');
  return { view, type, standing };
}

/** Nothing more can be done with this dossier, since the day that the read model knows. */
export const hasClosed = ({ closedOn }: DossierView) =>
  refusal('DOSSIER_CLOSED', closedOn === null ? {} : { closedOn });
