import { z } from 'zod';
import { statisticGroups } from '../../../../libs/persistence/index.js';
import { explanation } from './explanation-response.js';
import { letter, letterLine } from './letter-response.js';
import { message } from './message-response.js';
import { day, listing, listResponses, page, payment, text, waiting } from './list-responses.js';
import { estimate, rules } from './policy-responses.js';
import { answers as statistics } from '../statistics/statistics.schemas.js';
import { preferences } from '../preferences/preferences.schemas.js';
import { typeDetails, typeSummary } from './type-responses.js';

const documentEntry = z.object({
  id: z.string(),
  kind: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  /** Subject of the one who attached it. */
  by: z.string().optional(),
});

const formAsItStands = z.object({
  number: z.string(),
  type: z.string(),
  sequence: z.int(),
  /** The version of the type's form on which it was stated. */
  formVersion: z.int(),
  asItStands: z.record(z.string(), z.unknown()),
});

const linked = z.object({
  number: z.string(),
  relation: z.string().meta({ description: 'Its dossier type' }),
  dossier: listing
    .omit({ displayName: true })
    .extend({ typeTitle: text.nullable() })
    .nullable()
    .meta({ description: 'As a line of a list; null where it is not the reader’s to see' }),
});

const dossier = listing.extend({
  waiting: z.array(
    waiting.extend({
      said: z
        .string()
        .optional()
        .meta({ description: 'Why it is owed, in somebody’s own words; for those who may read what is personal' }),
    }),
  ),
  position: z.int().meta({ description: 'Of the stream: the answer includes everything recorded up to it' }),
  typeTitle: text,
  /** Since when its officer has it. */
  assigneeSince: day.nullable(),
  lawVersion: z.int().nullable().meta({ description: 'Of the law that its type names; null where it names none' }),
  businessDate: day,
  links: z.array(z.object({ number: z.string(), relation: z.string() })),
  documents: z.array(documentEntry),
  correction: z.unknown(),
  facts: z.unknown(),
  toSign: z
    .object({ remarks: z.array(text), amountVnd: z.int().nullable() })
    .nullable()
    .meta({ description: 'What officials must see before what waits is signed, and the money that it awards in all' }),
  commands: z.array(
    z.object({
      name: z.string(),
      title: text,
      href: z.string(),
      basis: z.string().optional(),
      decision: z.boolean().optional(),
      undoes: z.array(z.string()).optional().meta({ description: 'Commands that it takes back' }),
      filing: z
        .array(z.object({ channel: z.enum(['counter', 'post', 'proxy']), from: day }))
        .optional()
        .meta({
          description: 'For officers, of a party’s act: how it may have come on paper, and the oldest day of each',
        }),
      undoUntil: day.optional().meta({ description: 'The last day on which it does, where that has one' }),
    }),
  ),
  /** Of the reader's roles, but not possible now. */
  unavailable: z.array(
    z.object({
      name: z.string(),
      title: text,
      code: z.string(),
      why: text,
      detail: text.optional(),
      ground: z.string().optional(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

const event = z.object({
  sequence: z.int(),
  kind: z.string(),
  title: text,
  at: z.iso.datetime(),
  filedOn: day,
  recordedAt: z.iso.datetime(),
  author: z.string(),
  onBehalfOf: z.string().nullable(),
  channel: z.string(),
  cause: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  data: z.record(z.string(), z.unknown()),
  personal: z.record(z.string(), z.unknown()).nullable(),
  erased: z.boolean(),
  supersededBy: z.array(z.int()),
  /** Null for those who do not see all that the dossier holds. */
  hash: z.string().nullable(),
});

const ledgerLine = z.object({
  month: z.int(),
  kind: z.string(),
  amountVnd: z.int(),
  reference: z.string(),
  sequence: z.int(),
  at: z.iso.datetime(),
  follows: z
    .string()
    .optional()
    .describe('Of a return: the payment that came back. Of a later payment: the return in whose place it is'),
});

const items = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
const probes = z.object({ status: z.enum(['up', 'degraded', 'down']), parts: z.record(z.string(), z.string()) });

const reader = z.object({
  subject: z.string(),
  purpose: z.string(),
  at: z.iso.datetime(),
  requestId: z.string().nullable(),
});

const called = { name: z.string().nullable().meta({ description: 'Of an official, where it is known' }) };
const look = reader.extend({
  ...called,
  dossiers: z.array(z.string()),
  refused: z.boolean(),
  outside: z
    .boolean()
    .meta({ description: 'Opened though it is not the reader’s task: the purpose is what they said' }),
  own: z.boolean().meta({ description: 'A party looked at what is their own' }),
  figures: z
    .object({
      name: z.string(),
      by: z.enum(statisticGroups),
      from: z.iso.date(),
      to: z.iso.date(),
      office: z.string().nullable().meta({ description: 'Null: of all offices that were theirs to see' }),
    })
    .nullable()
    .meta({ description: 'Figures that were taken as a file: they name no dossier' }),
});
const attempt = z.object({
  subject: z.string(),
  at: z.iso.datetime(),
  requestId: z.string().nullable(),
  dossiers: z.array(z.string()),
});
const alarm = z.object({ subject: z.string(), ...called, hour: z.iso.datetime(), dossiers: z.int() });

/** Result of an act: the same for every repetition of the request (idempotent). */
const answer = z.object({ dossier: z.string(), command: z.string(), status: z.string(), sequence: z.int() });

const outcome = z.union([
  z.object({
    number: z.string(),
    status: z.literal(200),
    answer: answer.optional().describe('Of what was done; of a dry run nothing was'),
  }),
  z.object({ number: z.string(), status: z.int(), problem: z.looseObject({ code: z.string() }) }),
]);

const arrival = z.object({
  businessDate: day,
  status: z.string(),
  sequence: z.int(),
  nextDeadline: z.object({ name: z.string(), due: day }).nullable(),
});

const contract = z.object({
  name: z.string().meta({ examples: ['hoso.unemployment-claim.awarded.v1'] }),
  dossierType: z.string(),
  kind: z.string(),
  version: z.int(),
  title: text,
  schema: z.string().describe('Address of its JSON Schema'),
});

const office = z.object({
  code: z.string().meta({ examples: ['HN-01'] }),
  name: text,
  province: z.string(),
  provinceName: text,
  address: text,
  phone: z.string(),
  hours: text.nullable().meta({ description: 'When people are received' }),
  from: day,
  until: day.nullable(),
  successor: z.string().nullable(),
});

const standing = z.object({
  id: z.string().meta({ description: 'What the header Standing says', examples: ['officer:HN-01'] }),
  role: z.string(),
  office: z.string().nullable(),
  officeName: text.nullable(),
  employer: z.string().nullable(),
});
const session = z.object({
  person: z.object({ subject: z.string(), name: z.string() }),
  standings: z.array(standing),
  acting: z.string().nullable(),
  /** Null for programs, whose tokens state their own expiry. */
  idleUntil: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
  acr: z.string().nullable(),
  language: z.enum(['vi', 'en']),
  preferences,
});

const payloads = z.object({
  payloads: z.array(z.object({ metadata: z.record(z.string(), z.base64()).optional(), data: z.base64().optional() })),
});

/** Answers of operations, by method and path of the description. Tests check real answers against these. */
export const responseSchemas: Readonly<Record<string, z.ZodType>> = {
  ...listResponses,
  'get /v1/statistics/{statistic}/dossiers': statistics.dossiers,
  'get /v1/dossiers/{number}': dossier,
  'get /v1/dossiers/{number}/timeline': page(event),
  'get /v1/dossiers/{number}/form': formAsItStands,
  'get /v1/dossiers/{number}/explanations/{subject}': explanation,
  'get /v1/dossiers/{number}/letters': items(letterLine),
  'get /v1/dossiers/{number}/letters/{letter}': letter,
  'get /v1/dossiers/{number}/links': page(linked),
  'get /v1/dossiers/{number}/messages': items(message),
  'get /v1/dossiers/{number}/ledger': items(ledgerLine).extend({
    payments: z.array(
      payment.extend({ dueOn: day.optional().meta({ description: 'The last day for paying it, where one is set' }) }),
    ),
    account: z
      .object({ bank: z.string(), bankName: text.nullable(), holder: z.string(), last4: z.string() })
      .nullable()
      .meta({ description: 'To which money goes; null where none is named' }),
  }),
  'get /v1/dossiers/{number}/readers': items(reader),
  'get /v1/dossiers/{number}/documents': items(documentEntry),
  'post /v1/dossiers/{number}/documents': documentEntry,
  'post /v1/dossiers/bulk/{command}': items(outcome),
  'get /v1/offices/{office}/attempts': page(attempt),
  'get /v1/offices': items(office),
  'get /v1/session': session,
  'put /v1/session/acting': session,
  'delete /v1/session': z.object({ to: z.url().nullable() }),
  'delete /v1/sessions': z.object({ ended: z.int() }),
  'get /v1/events': items(contract),
  'get /v1/events/{type}/{kind}/{version}': z.looseObject({ $id: z.string(), type: z.literal('object') }),
  'get /v1/asyncapi.json': z.looseObject({ asyncapi: z.literal('3.0.0') }),
  'post /v1/looks/search': page(look),
  'get /v1/looks/alarms': items(alarm),
  'get /v1/dossier-types': items(typeSummary),
  'get /v1/dossier-types/{type}': typeDetails,
  'post /v1/policy/estimates': estimate,
  'get /v1/policy/rules': rules,
  'post /v1/sandbox/dossiers/{number}/fast-forward': arrival,
  'post /codec/decode': payloads,
  'get /health/live': z.object({ status: z.literal('up') }),
  'get /health/ready': probes,
};
