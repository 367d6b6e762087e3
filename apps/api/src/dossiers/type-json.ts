import {
  commandsOf,
  type Field,
  followsOf,
  heldBy,
  lettersOfCommand,
  natureOf,
  statedToEmployer,
  undoneIn,
  type AnyCommand,
  type AnyDossierType,
} from '../../../../libs/dossier/index.js';
import { etagOf } from '../http/etag.js';
import { jsonSchema } from '../openapi/json-schema.js';
import { whoTitle } from './owed.js';
import { shownSchemas } from '../openapi/shown.js';

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
  systems: Object.entries(type.systems ?? {}).map(([name, title]) => ({ name, title })),
});

/** What follows from a command, with the words of each deadline that begins, and of what sort it is. */
const consequences = (type: AnyDossierType, name: string, command: AnyCommand<unknown>) => {
  const { statuses, deadlines } = followsOf(type, command);
  return {
    leadsTo: statuses,
    follows: {
      statuses,
      deadlines: deadlines.flatMap((one) => {
        const definition = type.deadlines[one];
        if (definition === undefined) return [];
        const { title, bound, basis } = definition;
        return [{ name: one, title, bound, whoTitle: whoTitle(type, bound), basis }];
      }),
    },
    ...natureOf(type, name, command),
    undoes: undoneIn(type, command),
  };
};

const schemasOf = (fields: Readonly<Record<string, Field>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, jsonSchema(field)]));

/** With which words its timeline is read. */
const holdsJson = (type: AnyDossierType) => {
  const { kinds, own, every } = heldBy(type);
  return { kinds, own: schemasOf(own), every: schemasOf(every) };
};

const employerPart = (type: AnyDossierType) => {
  const part = statedToEmployer(type);
  return part === undefined ? null : jsonSchema(part.schema);
};

const detailsOf = (type: AnyDossierType) => ({
  ...typeSummary(type),
  submission: {
    ...commandJson('submit', type.submission),
    channels: type.submission.channels,
    formVersion: type.submission.formVersion,
    prefill: type.prefill === undefined ? null : { person: type.prefill.person, systems: type.prefill.systems },
  },
  commands: Object.entries(commandsOf(type)).map(([name, command]) => ({
    ...commandJson(name, command),
    from: command.from,
    ...consequences(type, name, command),
    decision: command.decision === true,
    bulk: command.bulk === true,
    letters: lettersOfCommand(type, command.produces),
  })),
  facts: Object.entries(type.facts).flatMap(([name, { title, roles = [], input, example }]) =>
    roles.length === 0 ? [] : [{ name, title, roles, input: jsonSchema(input), example }],
  ),
  corrections: Object.entries(type.events).flatMap(([kind, { title, correction }]) =>
    correction === undefined ? [] : [{ kind, title, input: jsonSchema(correction.input) }],
  ),
  law: type.law?.title ?? null,
  shown: shownSchemas(type),
  asItStands: type.asItStands === undefined ? null : jsonSchema(type.asItStands.schema),
  asItStandsToEmployer: employerPart(type),
  holds: holdsJson(type),
  deadlines: Object.entries(type.deadlines).map(([name, { title, bound, basis }]) => ({ name, title, bound, basis })),
  opens: Object.entries(type.opens ?? {}).map(([name, { type: other, title, basis }]) => ({
    ...{ name, type: other, title },
    basis: basis ?? null,
  })),
  documents: type.documents,
  letters: Object.entries(type.letters ?? {}).map(([name, { title, basis, to, by, data, personal }]) => ({
    name,
    title,
    basis,
    to,
    by,
    data: jsonSchema(data),
    personal: jsonSchema(personal),
  })),
  search: Object.entries(type.search ?? {}).map(([name, field]) => ({
    name,
    kind: field.kind,
    title: field.title,
    ...(field.unit !== undefined && { unit: field.unit }),
    ...(field.labels !== undefined && { labels: field.labels }),
    column: field.column === true,
    sortable: field.sortable === true,
    personal: field.personal === true,
  })),
  explanations: Object.entries(type.explanations ?? {}).map(([name, { title }]) => ({ name, title })),
  refusals: type.refusals,
});

interface Known {
  readonly details: ReturnType<typeof detailsOf>;
  readonly etag: string;
}

// Built once, because a definition never changes while a program runs.
const known = new WeakMap<AnyDossierType, Known>();
const knownOf = (type: AnyDossierType): Known => {
  const before = known.get(type);
  if (before !== undefined) return before;
  const details = detailsOf(type);
  const now = { details, etag: etagOf(details) };
  known.set(type, now);
  return now;
};

/** All that a page needs to draw forms, lists and actions of a dossier type. */
export const typeDetails = (type: AnyDossierType): Known['details'] => knownOf(type).details;

/** The ETag of {@link typeDetails}: the same in each program that has the same definition. */
export const etagOfType = (type: AnyDossierType): string => knownOf(type).etag;
