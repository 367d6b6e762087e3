import { z } from 'zod';
import { outsideSystemNames, outsideSystems } from '../../../../libs/agency/index.js';
import { plainText, says } from '../../../../libs/dossier/index.js';
import { wholeNumber } from '../dossiers/requests.js';
import { text } from '../openapi/list-responses.js';

/** As it stands in an address. */
export const registryName = z.enum(outsideSystemNames);
export const consumerName = z.string().regex(/^[\w:-]{1,100}$/);
export const position = wholeNumber(1, Number.MAX_SAFE_INTEGER);

/** How many lines are told. */
export const stuckQuery = z.strictObject({ limit: wholeNumber(1, 1_000).default(200) });

/** Why an operator does something, as others read it: nothing of people. */
export const nothingOfPeople = (most: number, least: number) =>
  plainText(most, least).refine(
    (words) => !/\p{Nd}{9}/u.test(words.replaceAll(/[\s.-]/g, '')),
    says({
      en: 'Others read it: no number of a person or of a telephone',
      vi: 'Người khác đọc được lý do này: không ghi số định danh hay số điện thoại',
    }),
  );

/** How far calls to a registry are held back, and why. */
export const limitBody = z.strictObject({
  callsPerSecond: z.number().min(0).max(1_000).meta({ description: 'Over all workers; 0 holds them all back' }),
  reason: nothingOfPeople(300, 3),
});
export type LimitBody = z.output<typeof limitBody>;

/** What is to become of a dead letter: it is tried again, or given up for good. */
export const letterBody = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('retrying') }),
  z.strictObject({ state: z.literal('discarded'), reason: nothingOfPeople(1_000, 3) }),
]);
export type LetterBody = z.output<typeof letterBody>;

const limit = z.object({
  callsPerSecond: z.number(),
  reason: z.string(),
  by: z.string(),
  since: z.iso.datetime().nullable(),
});
const registry = z.object({
  name: z.string(),
  title: text,
  limit: limit.nullable().meta({ description: 'Null when nothing is held back' }),
  waiting: z.int().meta({ description: 'Calls that wait, about' }),
  workers: z.int(),
  dossiers: z.int().meta({ description: 'Open dossiers that it does not answer, or refuses' }),
  since: z.string().nullable().meta({ description: 'The first business day of that' }),
});
export const stuck = z.object({
  number: z.string(),
  type: z.string(),
  office: z.string(),
  reason: z.enum(['no run', 'task fails', 'late', 'waits']),
  detail: z.string().meta({ description: 'The system, the moment or the run; codes, nothing personal' }),
  since: z.string().nullable(),
});
const counts = z.object({ retrying: z.int(), behind: z.int(), dead: z.int() });
const consumer = z.object({
  name: z.string(),
  position: z.int(),
  lag: z.int(),
  lagSeconds: z.number(),
  holder: z.string().nullable(),
  paused: z.boolean(),
  failures: z.int(),
  fault: z.string().nullable(),
  setAside: counts,
});
const letter = z.object({
  consumer: z.string(),
  position: z.int(),
  dossier: z.string(),
  sequence: z.int(),
  attempts: z.int(),
  fault: z.string().nullable(),
  failedAt: z.iso.datetime().nullable(),
});
const discarded = letter.pick({ consumer: true, position: true, dossier: true, sequence: true }).extend({
  at: z.iso.datetime(),
  by: z.string(),
  reason: z.string(),
});
const build = z.object({
  build: z.string().nullable().meta({ description: 'Null where it is not known' }),
  open: z.int().meta({ description: 'Open dossiers whose rows it folded last' }),
  current: z.boolean().meta({ description: 'It takes the tasks of all dossiers' }),
});

const paused = { callsPerSecond: 0, reason: 'bảo trì đến 18:00', by: 'operator-1', since: '2026-11-30T02:00:00.000Z' };
/** The first system that is known, as an example. */
export const [exampleName = '', exampleTitle] = Object.entries(outsideSystems)[0] ?? [];
const example = {
  ...{ name: exampleName, title: exampleTitle, limit: paused, waiting: 12, workers: 2 },
  ...{ dossiers: 3, since: '2026-11-28' },
};

/** What the routes answer, with an example of each. */
export const answers = {
  stuck: {
    schema: z.object({ items: z.array(stuck), complete: z.boolean() }),
    example: {
      items: [
        {
          ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim', office: 'HN-01', reason: 'waits' as const },
          ...{ detail: `${exampleName} (REGISTRY_UNAVAILABLE)`, since: '2026-11-28' },
        },
      ],
      complete: true,
    },
  },
  registries: { schema: z.object({ items: z.array(registry) }), example: { items: [example] } },
  registry: { schema: registry, example },
  consumers: {
    schema: z.object({
      items: z.array(consumer),
      dead: z.array(letter).meta({ description: 'Events that failed too often: a hundred at most' }),
      discarded: z
        .array(discarded)
        .meta({ description: 'Those that were given up, the latest first: a hundred at most' }),
    }),
    example: {
      items: [
        {
          ...{ name: 'deadlines', position: 4711, lag: 0, lagSeconds: 0, holder: 'courier-1', paused: false },
          ...{ failures: 0, fault: null, setAside: { retrying: 0, behind: 0, dead: 1 } },
        },
      ],
      dead: [
        {
          ...{ consumer: 'deadlines', position: 4242, dossier: 'TCTN-2026-0000042', sequence: 7, attempts: 8 },
          ...{ fault: 'TypeError', failedAt: '2026-11-30T02:00:00.000Z' },
        },
      ],
      discarded: [
        {
          ...{ consumer: 'deadlines', position: 4100, dossier: 'TCTN-2026-0000041', sequence: 3 },
          ...{ at: '2026-11-29T02:00:00.000Z', by: 'operator-1', reason: 'hồ sơ thử, đã xóa' },
        },
      ],
    },
  },
  builds: {
    schema: z.object({ items: z.array(build) }),
    example: { items: [{ build: '4f1c2b7a', open: 312, current: true }] },
  },
};
