import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { says } from '../../../../libs/dossier/index.js';
import { commandBody, commandName, LAST_SEQUENCE, wholeNumber } from '../dossiers/requests.js';

/** Dossiers of one job: as many as a selection holds. */
const mostItems = 10_000;
/** A body of so many: each is an object of two. */
export const bulkJobBodyLimits = { bytes: 1_048_576, nodes: 50_000 };

/** A command for many dossiers, as they were seen. */
export const bulkJobBody = commandBody.extend({
  command: commandName,
  items: z
    .array(z.strictObject({ number: dossierNumber, sequence: z.int().min(1).max(LAST_SEQUENCE).optional() }))
    .min(1)
    .max(mostItems)
    .refine(
      (items) => new Set(items.map(({ number }) => number)).size === items.length,
      says({ en: 'A dossier stands here twice', vi: 'Một hồ sơ được ghi hai lần' }),
    ),
});
export type BulkJobBody = z.output<typeof bulkJobBody>;

/** As it stands in an address. */
export const jobId = z.uuid();

/** Which of its dossiers are told. */
export const linesQuery = z.strictObject({
  outcome: z.enum(['all', 'refused']).default('all'),
  /** `next` of the page before. */
  after: wholeNumber(-1, mostItems).default(-1),
  limit: wholeNumber(1, 500).default(100),
});
export type LinesQuery = z.output<typeof linesQuery>;

/** A problem as one dossier of many was told it (RFC 9457). */
const refusedWith = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  instance: z.string(),
});
const job = z.object({
  id: jobId,
  command: commandName,
  state: z.enum(['going on', 'done', 'stopped']),
  total: z.int(),
  succeeded: z.int(),
  refused: z.int(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
const line = z.object({ number: dossierNumber, status: z.int(), problem: refusedWith.nullable() });

const jobExample = {
  id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11',
  command: 'issueAppointment',
  state: 'going on',
  total: 312,
  succeeded: 38,
  refused: 2,
  createdAt: '2026-03-09T02:15:00.000Z',
  finishedAt: null,
};
const lineExample = {
  number: 'TCTN-2026-0000042',
  status: 409,
  problem: {
    type: 'urn:hoso:problem:NOT_ALLOWED_NOW',
    title: 'This cannot be done now',
    status: 409,
    code: 'NOT_ALLOWED_NOW',
    instance: '8a9cb0ee-6a0e-4c05-9b2b-1d8d5d3a1b11',
  },
};

/** What the routes take and answer, with examples. */
export const bodyExample = {
  one: {
    value: { command: 'issueAppointment', input: {}, items: [{ number: 'TCTN-2026-0000042', sequence: 10 }] },
  },
};
export const answers = {
  one: { schema: job, example: jobExample },
  list: { schema: z.object({ items: z.array(job) }), example: { items: [jobExample] } },
  lines: {
    schema: job.extend({ items: z.array(line), next: z.string().nullable() }),
    example: { ...jobExample, items: [lineExample], next: null },
  },
};
