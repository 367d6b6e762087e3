import { z } from 'zod';
import { addressee } from './letter-response.js';
import { text } from './list-responses.js';

const anySchema = z.record(z.string(), z.unknown());
/** A dossier type in a list. */
export const typeSummary = z.object({
  name: z.string(),
  code: z.string(),
  prefix: z.string(),
  title: text,
  statuses: z.record(z.string(), z.object({ title: text, phase: z.string() })),
  systems: z
    .array(z.object({ name: z.string(), title: text }))
    .meta({ description: 'Systems outside for which its dossiers may wait' }),
});
const command = z.object({
  name: z.string(),
  title: text,
  roles: z.array(z.string()),
  basis: z.string().nullable(),
  input: anySchema.meta({ description: 'JSON Schema of the form; the words of each field stand in its x-words' }),
  example: z.unknown(),
});
/** All that is told of a dossier type. */
export const typeDetails = typeSummary.extend({
  submission: command.extend({
    channels: z.array(z.string()),
    formVersion: z.int(),
    /** What outside systems can fill in: where the person's number is, and who is asked. */
    prefill: z.object({ person: z.string(), systems: z.array(z.string()) }).nullable(),
  }),
  commands: z.array(
    command.extend({
      from: z.array(z.string()),
      leadsTo: z.array(z.string()).meta({ description: 'Statuses that a dossier may have after it' }),
      follows: z
        .object({
          statuses: z.array(z.string()),
          deadlines: z.array(
            z.object({ name: z.string(), title: text, bound: z.string(), whoTitle: text, basis: z.string() }),
          ),
        })
        .meta({ description: 'What it may lead to, as far as the status says it: statuses, and deadlines that begin' }),
      ends: z.boolean().meta({ description: 'It leads to an end of the matter' }),
      money: z.boolean().meta({ description: 'It writes into the ledger' }),
      undoneBy: z.array(z.string()).meta({ description: 'Commands that take it back' }),
      undoes: z.array(z.string()).meta({ description: 'Commands that it takes back' }),
      destructive: z.boolean().meta({ description: 'It ends the matter or moves money, and nothing takes it back' }),
      paper: z.boolean().meta({ description: 'An officer may enter it for a party: it may have come on paper' }),
      confirm: z.boolean().meta({
        description: 'It is looked over before it is given: a formal act, money, an end, a letter, a party’s word',
      }),
      decision: z.boolean(),
      bulk: z.boolean(),
      letters: z.array(z.string()).meta({ description: 'Names of the letters that it may bring' }),
    }),
  ),
  facts: z.array(command.omit({ basis: true })).meta({ description: 'What outside systems report' }),
  corrections: z.array(z.object({ kind: z.string(), title: text, input: anySchema })),
  law: text.nullable().meta({ description: 'The law to a version of which each dossier is pinned' }),
  shown: z.record(z.string(), anySchema).meta({
    description: 'What is shown of its dossiers, by who reads; the words of each field stand in its x-words',
  }),
  asItStands: anySchema.nullable().meta({ description: 'What the form of a dossier says as it stands' }),
  asItStandsToEmployer: anySchema
    .nullable()
    .meta({ description: 'The part of it that an employer is shown; null where that is nothing' }),
  holds: z
    .object({
      kinds: z.array(z.string()).meta({ description: 'Kinds of its own events' }),
      own: z.record(z.string(), anySchema),
      every: z.record(z.string(), anySchema),
    })
    .meta({
      description:
        'Words of what events hold, by the name of a field, or by kind/name where one means something else: of its own events first, then of those that every dossier has',
    }),
  deadlines: z.array(z.object({ name: z.string(), title: text, bound: z.string(), basis: z.string() })),
  opens: z
    .array(z.object({ name: z.string(), type: z.string(), title: text, basis: z.string().nullable() }))
    .meta({ description: 'Dossiers of other types that it opens' }),
  documents: z.record(
    z.string(),
    z.object({ title: text, basis: z.string().optional(), by: z.array(z.string()).optional() }),
  ),
  letters: z.array(
    z.object({
      name: z.string(),
      title: text,
      basis: z.string(),
      to: z.array(addressee),
      by: z.string().meta({ description: 'Kind of the event that brings it' }),
      data: anySchema,
      personal: anySchema,
    }),
  ),
  search: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(['text', 'code', 'day', 'number', 'flag']),
        title: text,
        unit: text.optional(),
        labels: z.record(z.string(), text).optional(),
        column: z.boolean(),
        sortable: z.boolean(),
        personal: z.boolean(),
      }),
    )
    .meta({ description: 'Fields by which its lists are filtered and ordered, and which their lines show as columns' }),
  explanations: z
    .array(z.object({ name: z.string(), title: text }))
    .meta({ description: 'What of its dossiers is explained, by GET /v1/dossiers/{number}/explanations/{subject}' }),
  refusals: z.record(z.string(), z.object({ status: z.int(), title: text, ground: z.string().optional() })),
});
