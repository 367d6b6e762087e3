import {
  commandsOf,
  roles,
  rolesTowards,
  type Actor,
  type AnyDossierType,
  type DossierTypes,
  type Parties,
  type Role,
} from '../../../../libs/dossier/index.js';
import { formShownTo, readsPersonal } from './visibility.js';

/** Relations of a caller to a dossier. */
export const relations = {
  own: 'of its own office, province, employer or person',
  'other office': 'of another office of the same province',
  'other province': 'of another province',
  'other claimant': 'another person',
  'other employer': 'of another employer',
  subject: 'in this role, and the one whom the dossier is about',
  'subject and claimant': 'the same, with both roles in one token',
  employer: 'in this role, and speaking for the employer of the dossier',
} as const;
export type Relation = keyof typeof relations;

/** What a role may do with a dossier type, by the caller's relation to the dossier. */
export interface PermissionCell {
  readonly type: string;
  readonly act: 'submit' | 'command' | 'fact' | 'read';
  /** Of the command, of the fact that is reported, or of the route that is read; `submit` of the submission. */
  readonly name: string;
  readonly role: Role;
  readonly relation: Relation;
  /** Whether the dossier exists for them. */
  readonly exists: boolean;
  readonly allowed: boolean;
}

/** A route that shows something of one dossier, as it states itself. */
export interface ReadRoute {
  readonly path: string;
  readonly roles: readonly Role[];
  /** Shows what is personal. */
  readonly personal: boolean;
  /** Shows the form, of which a type may show a part to employers. */
  readonly form: boolean;
}

/** Whether somebody in these roles reads what a route shows. */
const reads = (type: AnyDossierType, { personal, form }: ReadRoute, standing: readonly Role[]): boolean =>
  !personal || readsPersonal(type, standing) || (form && formShownTo(type, standing) !== undefined);

const dossier: Parties = { office: 'HN-01', claimant: 'subject', employer: 'E1' };
const claimsOf: Readonly<Record<Role, Omit<Actor, 'subject' | 'roles'>>> = {
  claimant: { party: dossier.claimant },
  employer: { employer: 'E1' },
  officer: { office: dossier.office },
  director: { office: dossier.office },
  'insurance-officer': { office: 'HN' },
  'payment-officer': { office: 'HN' },
  auditor: {},
  operator: {},
  'law-editor': {},
};

/** Further claims of the caller's token; undefined when the role alone says it all. */
function claimsIn(relation: Relation, role: Role): Partial<Actor> | undefined {
  const { office } = claimsOf[role];
  switch (relation) {
    case 'own':
      return {};
    case 'other office':
      return office?.includes('-') === true ? { office: 'HN-02' } : undefined;
    case 'other province':
      return office?.includes('-') === true ? { office: 'DN-01' } : office === undefined ? undefined : { office: 'DN' };
    case 'other claimant':
      return role === 'claimant' ? { party: 'another' } : undefined;
    case 'other employer':
      return role === 'employer' ? { employer: 'E2' } : undefined;
    case 'subject':
      return role === 'claimant' ? undefined : { party: dossier.claimant };
    case 'subject and claimant':
      return role === 'claimant' ? undefined : { party: dossier.claimant, roles: [role, 'claimant'] };
    case 'employer':
      return role === 'claimant' || role === 'employer' ? undefined : { employer: 'E1' };
  }
}

const everyRelation = Object.keys(relations) as Relation[];

/** All callers, by role and relation to the dossier, with the roles that count for it. */
const everybody = (parties: Parties) =>
  roles.flatMap((role) =>
    everyRelation.flatMap((relation) => {
      const further = claimsIn(relation, role);
      if (further === undefined) return [];
      const actor: Actor = { subject: role, roles: [role], ...claimsOf[role], ...further };
      return [{ role, relation, standing: rolesTowards(actor, parties) }];
    }),
  );

const cells = (
  type: AnyDossierType,
  { act, name, erased = false }: Pick<PermissionCell, 'act' | 'name'> & { readonly erased?: boolean },
  allowed: (standing: readonly Role[]) => boolean,
): PermissionCell[] => {
  // The employer is unknown until the dossier exists; an erased dossier no longer names a claimant.
  const { office, claimant } = dossier;
  const parties = act === 'submit' ? { office, claimant } : erased ? { ...dossier, claimant: '' } : dossier;
  return everybody(parties).map(({ role, relation, standing }) => {
    return { type: type.name, act, name, role, relation, exists: standing.length > 0, allowed: allowed(standing) };
  });
};

const oneOfThese =
  (allowed: readonly Role[] = []) =>
  (standing: readonly Role[]) =>
    standing.some((role) => allowed.includes(role));

/**
 * Every cell of the permission matrix, from the definitions: roles by commands, facts and reads, by dossier types, by
 * the caller's relation to the dossier.
 * @param routes those that show something of one dossier
 * @param erased the dossier's personal data was erased
 */
export const permissionMatrix = (
  types: DossierTypes,
  routes: readonly ReadRoute[] = [],
  erased = false,
): readonly PermissionCell[] =>
  types.all.flatMap((type) => [
    ...cells(type, { act: 'submit', name: 'submit' }, oneOfThese(type.submission.roles)),
    ...Object.entries(commandsOf(type)).flatMap(([name, { roles: its }]) =>
      cells(type, { act: 'command', name, erased }, oneOfThese(its)),
    ),
    ...Object.entries(type.facts).flatMap(([name, fact]) =>
      cells(type, { act: 'fact', name, erased }, oneOfThese(fact.roles)),
    ),
    ...routes.flatMap((route) =>
      cells(
        type,
        { act: 'read', name: route.path, erased },
        (standing) => oneOfThese(route.roles)(standing) && reads(type, route, standing),
      ),
    ),
  ]);
