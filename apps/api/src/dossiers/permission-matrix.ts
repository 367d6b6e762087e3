import {
  commandsOf,
  roles,
  type AnyDossierType,
  type DossierTypes,
  type Role,
} from '../../../../libs/dossier/index.js';

/** What a role may do with a command of a dossier type that is its own; towards any other dossier it may do nothing. */
export interface PermissionCell {
  readonly type: string;
  /** `submit` or the name of a command. */
  readonly command: string;
  readonly role: Role;
  readonly allowed: boolean;
}

const cells = (type: AnyDossierType, command: string, allowed: readonly Role[]): PermissionCell[] =>
  roles.map((role) => ({ type: type.name, command, role, allowed: allowed.includes(role) }));

/** Every cell of the permission matrix, from the definitions: roles by commands by dossier types. */
export const permissionMatrix = (types: DossierTypes): readonly PermissionCell[] =>
  types.all.flatMap((type) => [
    ...cells(type, 'submit', type.submission.roles),
    ...Object.entries(commandsOf(type)).flatMap(([name, command]) => cells(type, name, command.roles)),
  ]);
