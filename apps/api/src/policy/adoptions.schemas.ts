import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { text } from '../openapi/list-responses.js';

/** As it stands in an address. */
export const adoptionId = z.uuid();

/** How many dossiers are looked at to see what would change. */
export const MOST_LOOKED_AT = 200;
/** Dossiers told a second, where nobody says otherwise. */
const ORDINARY = 5;

/** Which version open dossiers are to adopt, and how fast. */
export const adoptionBody = z.strictObject({
  version: z.int().min(1).max(1_000_000),
  perSecond: z.number().min(0.1).max(100).default(ORDINARY).meta({ description: 'Dossiers told a second' }),
});
export type AdoptionBody = z.output<typeof adoptionBody>;
export const adoptionQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') });
export type AdoptionQuery = z.output<typeof adoptionQuery>;

const day = z.iso.date().nullable();
const effect = z.object({ type: z.string(), typeTitle: text, name: z.string(), title: text, count: z.int() });
/** Nobody is named and no dossier numbered: who looks after the law has no tie to dossiers. */
const preview = z.object({
  version: z.int(),
  open: z.int().meta({ description: 'Open dossiers with an earlier version' }),
  lookedAt: z.int().meta({ description: 'So many of them, spread evenly over all, always the same' }),
  changed: z.int().meta({ description: 'Of those that were looked at: how many something changes for' }),
  deadlines: z.array(effect.extend({ old: day, new: day })).meta({ description: 'Last days that move' }),
  outcomes: z
    .array(effect.extend({ old: text.nullable(), new: text.nullable() }))
    .meta({ description: 'What is not decided yet, as it would come out today' }),
});
const adoption = z.object({
  id: adoptionId,
  version: z.int(),
  perSecond: z.number(),
  state: z.enum(['going on', 'done', 'stopped']),
  total: z.int(),
  told: z.int(),
  failed: z.int(),
  failures: z.array(z.object({ number: dossierNumber, code: z.string() })).meta({ description: '200 at most' }),
  by: z.object({ id: z.string(), name: z.string() }),
  stoppedBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});

const adoptionExample = {
  id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11',
  ...{ version: 2, perSecond: 5, state: 'going on' as const, total: 312, told: 40, failed: 0, failures: [] },
  by: { id: 'law-editor-1', name: 'Cán bộ pháp chế 1' },
  ...{ stoppedBy: null, createdAt: '2026-11-30T02:15:00.000Z', finishedAt: null },
};
const previewExample = {
  ...{ version: 2, open: 312, lookedAt: 200, changed: 41 },
  deadlines: [
    {
      type: 'unemployment-claim',
      typeTitle: { vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' },
      name: 'decision',
      title: { vi: 'Quyết định hưởng', en: 'Decision on the award' },
      ...{ old: '2026-12-21', new: '2026-12-14', count: 41 },
    },
  ],
  outcomes: [],
};

/** What may be sent, as it looks. */
export const bodyExample = { value: { value: { version: 2, perSecond: 5 } } };

/** What the routes answer, with an example of each. */
export const answers = {
  begin: { schema: z.union([adoption, preview]), example: adoptionExample },
  preview: { schema: preview, example: previewExample },
  one: { schema: adoption, example: adoptionExample },
  list: { schema: z.object({ items: z.array(adoption) }), example: { items: [adoptionExample] } },
};
