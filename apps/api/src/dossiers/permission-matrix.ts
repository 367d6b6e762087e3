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

/** How somebody with a role may stand to a dossier. */
export const relations = {
  own: 'of its own office, province, employer or person',
  other: 'of another',
  subject: 'in this role, and the one whom the dossier is about',
  'subject and claimant': 'the same, with both roles in one token',
  employer: 'in this role, and speaking for the employer of the dossier',
} as const;
export type Relation = keyof typeof relations;

/** What a role may do with a dossier type, by how its bearer stands to the dossier. */
export interface PermissionCell {
  readonly type: string;
  readonly act: 'submit' | 'command' | 'fact';
  /** Of the command, or of the fact that is reported; `submit` of the submission. */
  readonly name: string;
  readonly role: Role;
  readonly relation: Relation;
  /** Whether the dossier exists for them. */
  readonly exists: boolean;
  readonly allowed: boolean;
}

const dossier: Parties = { office: 'HN-01', claimant: 'subject', employer: 'E1' };

/** Somebody who stands so to the dossier above; undefined where that is nothing but what the role itself means. */
function actorOf(role: Role, relation: Relation): Actor | undefined {
  const own: Actor = {
    subject: role,
    roles: [role],
    ...(role === 'claimant' && { party: dossier.claimant }),
    ...(role === 'employer' && { employer: 'E1' }),
    ...(role !== 'claimant' && role !== 'employer' && { office: dossier.office }),
  };
  const inOffice = role !== 'claimant' && role !== 'employer';
  switch (relation) {
    case 'own':
      return own;
    case 'other':
      return { ...own, office: 'DN-01', party: 'another', employer: 'E2' };
    case 'subject':
      return role === 'claimant' ? undefined : { ...own, party: dossier.claimant };
    case 'subject and claimant':
      return role === 'claimant' ? undefined : { ...own, party: dossier.claimant, roles: [role, 'claimant'] };
    case 'employer':
      return inOffice ? { ...own, employer: 'E1' } : undefined;
  }
}

const everyRelation = Object.keys(relations) as Relation[];

const cells = (
  type: AnyDossierType,
  act: PermissionCell['act'],
  name: string,
  allowed: readonly Role[] = [],
): PermissionCell[] =>
  roles.flatMap((role) =>
    everyRelation.flatMap((relation) => {
      const actor = actorOf(role, relation);
      if (actor === undefined) return [];
      // Who the employer is, is not known before the dossier is.
      const { employer, ...parties } = dossier;
      const standing = rolesTowards(actor, act === 'submit' ? parties : { ...parties, employer });
      const may = standing.some((counting) => allowed.includes(counting));
      return { type: type.name, act, name, role, relation, exists: standing.length > 0, allowed: may };
    }),
  );

/**
 * Every cell of the permission matrix, from the definitions: roles by commands and facts, by dossier types, by how their
 * bearer stands to the dossier.
 */
export const permissionMatrix = (types: DossierTypes): readonly PermissionCell[] =>
  types.all.flatMap((type) => [
    ...cells(type, 'submit', 'submit', type.submission.roles),
    ...Object.entries(commandsOf(type)).flatMap(([name, command]) => cells(type, 'command', name, command.roles)),
    ...Object.entries(type.facts).flatMap(([name, fact]) => cells(type, 'fact', name, fact.roles)),
  ]);
