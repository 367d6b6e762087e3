import {
  commandsOf,
  roles,
  type AnyDossierType,
  type DossierTypes,
  type Role,
} from '../../../../libs/dossier/index.js';

/** What a role may do with a dossier type that is its own; towards any other dossier it may do nothing. */
export interface PermissionCell {
  readonly type: string;
  readonly act: 'submit' | 'command' | 'fact';
  /** Of the command, or of the fact that is reported; `submit` of the submission. */
  readonly name: string;
  readonly role: Role;
  readonly allowed: boolean;
}

const cells = (
  type: AnyDossierType,
  act: PermissionCell['act'],
  name: string,
  allowed: readonly Role[] = [],
): PermissionCell[] => roles.map((role) => ({ type: type.name, act, name, role, allowed: allowed.includes(role) }));

/** Every cell of the permission matrix, from the definitions: roles by commands and facts, by dossier types. */
export const permissionMatrix = (types: DossierTypes): readonly PermissionCell[] =>
  types.all.flatMap((type) => [
    ...cells(type, 'submit', 'submit', type.submission.roles),
    ...Object.entries(commandsOf(type)).flatMap(([name, command]) => cells(type, 'command', name, command.roles)),
    ...Object.entries(type.facts).flatMap(([name, fact]) => cells(type, 'fact', name, fact.roles)),
  ]);
