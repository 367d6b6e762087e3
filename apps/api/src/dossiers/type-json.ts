import { commandsOf, type AnyCommand, type AnyDossierType } from '../../../../libs/dossier/index.js';
import { jsonSchema } from '../openapi/json-schema.js';

const commandJson = (
  name: string,
  command: Pick<AnyCommand<unknown>, 'title' | 'roles' | 'input' | 'example' | 'basis'>,
) => ({
  name,
  title: command.title,
  roles: command.roles,
  basis: command.basis ?? null,
  input: jsonSchema(command.input),
  example: command.example,
});

/** A dossier type in a list. */
export const typeSummary = (type: AnyDossierType) => ({
  name: type.name,
  code: type.code,
  prefix: type.prefix,
  title: type.title,
  statuses: type.statuses,
});

/** A dossier type as forms are drawn from it. */
export const typeDetails = (type: AnyDossierType) => ({
  ...typeSummary(type),
  submission: { ...commandJson('submit', type.submission), channels: type.submission.channels },
  commands: Object.entries(commandsOf(type)).map(([name, command]) => ({
    ...commandJson(name, command),
    from: command.from,
  })),
  deadlines: Object.entries(type.deadlines).map(([name, { title, bound, basis }]) => ({ name, title, bound, basis })),
  documents: type.documents,
  refusals: type.refusals,
});
