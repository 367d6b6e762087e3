import type { OpenAPIObject } from '@nestjs/swagger';
import {
  commandsOf,
  commonRefusals,
  type AnyCommand,
  type AnyDossierType,
  type DossierTypes,
} from '../../../../libs/dossier/index.js';
import { DOCUMENT_COMMAND } from '../dossiers/requests.js';
import { headers } from './headers.js';
import { jsonSchema } from './json-schema.js';

const SUBMIT = '/v1/dossiers/{type}';
const COMMAND = '/v1/dossiers/{number}/commands/{command}';
const FACT = '/v1/dossiers/{number}/facts/{fact}';

type Schema = Record<string, unknown>;

const act = {
  channel: {
    type: 'string',
    enum: ['online', 'counter', 'post', 'proxy'],
    description: 'How it reached the agency; an office states it, people act online',
  },
  filedOn: { type: 'string', format: 'date', description: 'The day of a paper (postmark, visit); an office states it' },
};

const idempotencyKey = { ...headers.idempotencyKey, in: 'header' };
const ifMatch = { ...headers.ifMatch, in: 'header' };
const number = {
  name: 'number',
  in: 'path',
  required: true,
  description: 'Dossier number',
  schema: { type: 'string', examples: ['TCTN-2026-0000042'] },
};

const answer = (description: string, example: Schema) => ({
  description,
  headers: { ETag: { description: 'The sequence of the dossier now', schema: { type: 'string' } } },
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' }, example } },
});

const answerSchema = {
  type: 'object',
  description: 'What came of an act: the same for the same request, however often it is sent.',
  required: ['dossier', 'command', 'status', 'sequence'],
  properties: {
    dossier: { type: 'string' },
    command: { type: 'string' },
    status: { type: 'string' },
    sequence: { type: 'integer' },
  },
};

function body(input: Schema, more: Schema, examples: Schema) {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['input'],
    properties: { input, ...act, ...more },
  };
  return { required: true, content: { 'application/json': { schema, examples } } };
}

const refused = (type: AnyDossierType): string =>
  Object.entries({ ...commonRefusals, ...type.refusals })
    .map(([code, kind]) => `- \`${code}\` (${kind.status}): ${kind.title.en}`)
    .join('\n');

/** An office may open a dossier on its own initiative if the type has that channel. */
const ofItsOwnMotion = ({ channels }: AnyDossierType['submission']): Schema =>
  channels.includes('ex-officio') ? { channel: { ...act.channel, enum: [...act.channel.enum, 'ex-officio'] } } : {};

function submission(type: AnyDossierType, sandbox: boolean) {
  const { submission } = type;
  const asOf = { type: 'string', format: 'date', description: 'Sandbox only: where the time of this dossier begins' };
  return {
    tags: [type.name],
    operationId: `submit_${type.name}`,
    summary: `${submission.title.en} (${submission.title.vi})`,
    description: `${type.title.en}, procedure ${type.code}. For: ${submission.roles.join(', ')}.\n\nMay be refused with:\n${refused(type)}`,
    'x-roles': submission.roles,
    security: [{ bearer: [] }],
    parameters: [idempotencyKey],
    requestBody: body(
      jsonSchema(submission.input),
      { ...ofItsOwnMotion(submission), ...(sandbox && { asOf }) },
      {
        [type.name]: { value: { input: submission.example } },
      },
    ),
    responses: {
      '201': answer('Opened', {
        dossier: `${type.prefix}-2026-0000042`,
        command: 'submit',
        status: 'submitted',
        sequence: 2,
      }),
      '200': answer('It was open already', {
        dossier: `${type.prefix}-2026-0000042`,
        command: 'submit',
        status: 'submitted',
        sequence: 2,
      }),
    },
  };
}

interface Named {
  readonly type: AnyDossierType;
  readonly command: AnyCommand<unknown>;
}

/** One operation per command name; types may define the same name differently. */
function commandOperation(name: string, all: readonly Named[]) {
  const inputs = all.map(({ type, command }) => ({ title: type.name, ...jsonSchema(command.input) }));
  const roles = [...new Set(all.flatMap(({ command }) => command.roles))];
  const grounds = all.flatMap(({ command }) => command.basis ?? []);
  const examples = Object.fromEntries(
    all.map(({ type, command }) => [type.name, { value: { input: command.example } }]),
  );
  const title = all[0]?.command.title ?? { en: name, vi: name };
  const allowed = all.map(({ type, command }) => `- ${type.title.en}: in ${command.from.join(', ')}`).join('\n');
  return {
    tags: all.length === 1 ? [all[0]?.type.name ?? ''] : ['every dossier'],
    operationId: `command_${name}`,
    summary: `${title.en} (${title.vi})`,
    description: `For: ${roles.join(', ')}.${grounds.length > 0 ? ` Ground: ${grounds.join('; ')}.` : ''}\n\n${allowed}`,
    'x-roles': roles,
    security: [{ bearer: [] }],
    parameters: [number, idempotencyKey, ifMatch],
    requestBody: body(inputs.length === 1 ? (inputs[0] ?? {}) : { anyOf: inputs }, {}, examples),
    responses: {
      '200': answer('Done', { dossier: 'TCTN-2026-0000042', command: name, status: 'submitted', sequence: 8 }),
    },
  };
}

/** One operation for each fact that an outside system reports. */
function factOperation(type: AnyDossierType, name: string) {
  const { title, roles = [], input, example } = type.facts[name] ?? {};
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['input'],
    properties: { input: input && jsonSchema(input) },
  };
  const reported = { dossier: `${type.prefix}-2026-0000042`, fact: name };
  return {
    tags: [type.name],
    operationId: `fact_${type.name}_${name}`,
    summary: `${title?.en ?? name} (${title?.vi ?? name})`,
    description: `Reported by accounts of outside systems in the roles ${roles.join(', ')}. What follows stands in the timeline.`,
    'x-roles': roles,
    security: [{ bearer: [] }],
    parameters: [number, idempotencyKey],
    requestBody: {
      required: true,
      content: { 'application/json': { schema, examples: { [type.name]: { value: { input: example } } } } },
    },
    responses: {
      '202': {
        description: 'Taken; it counts once, however often it is sent',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['dossier', 'fact'],
              properties: { dossier: { type: 'string' }, fact: { type: 'string' } },
            },
            example: reported,
          },
        },
      },
    },
  };
}

const reportable = (types: DossierTypes) =>
  types.all.flatMap((type) =>
    Object.keys(type.facts)
      .filter((name) => type.facts[name]?.roles !== undefined)
      .map((name) => [`/v1/dossiers/{number}/facts/${name}`, { post: factOperation(type, name) }] as const),
  );

/** Replaces the general routes by one operation for each submission, command and fact of the definitions. */
export function describeDossierTypes(document: OpenAPIObject, types: DossierTypes, sandbox: boolean): void {
  const { [SUBMIT]: _submit, [COMMAND]: _command, [FACT]: _fact, ...paths } = document.paths;
  const commands = new Map<string, Named[]>();
  for (const type of types.all) {
    for (const [name, command] of Object.entries(commandsOf(type))) {
      if (name === DOCUMENT_COMMAND) continue;
      commands.set(name, [...(commands.get(name) ?? []), { type, command }]);
    }
  }
  const described = {
    ...paths,
    ...Object.fromEntries(types.all.map((type) => [`/v1/dossiers/${type.name}`, { post: submission(type, sandbox) }])),
    ...Object.fromEntries(reportable(types)),
    ...Object.fromEntries(
      [...commands].map(([name, all]) => [
        `/v1/dossiers/{number}/commands/${name}`,
        { post: commandOperation(name, all) },
      ]),
    ),
  };
  // Sound: as written here it is OpenAPI 3.1; the types are those of 3.0.
  document.paths = described as unknown as OpenAPIObject['paths'];
  document.components = {
    ...document.components,
    // Sound: JSON Schema 2020-12, as OpenAPI 3.1 takes it.
    schemas: { ...document.components?.schemas, Answer: answerSchema as never },
  };
}
