import { z } from 'zod';
import { plainText } from '../../../../libs/dossier/index.js';
import { text } from '../openapi/list-responses.js';
import { answers as versionAnswers, contentExample } from './versions.schemas.js';

/** A calendar of ten years and all rates: each day is an object with its names. */
export const draftBodyLimits = { bytes: 1_048_576, nodes: 50_000 };

/** As it stands in an address. */
export const draftId = z.uuid();

const reason = z.strictObject({ vi: plainText(500, 3), en: plainText(500, 3) }).meta({
  description: 'Why the law data change, in both languages: it stands beside the version for good',
});

/** A new draft: a version to start from, and why. */
export const draftBody = z.strictObject({ from: z.int().min(1).max(1_000_000), reason });
export type DraftBody = z.output<typeof draftBody>;

const row = z.record(z.string().max(50), z.unknown());
const days = z.array(row).max(5_000);
/** What is to stand in a draft, right or wrong yet: what is wrong is told with the answer. */
export const draftContent = z.strictObject({
  reason,
  law: z.strictObject({
    rates: z.record(z.string().max(50), z.array(row).max(200)),
    calendar: z.strictObject({
      from: z.unknown(),
      to: z.unknown(),
      officialYears: z.array(z.unknown()).max(200).optional(),
      nonWorking: days,
      makeUpSaturdays: days,
      unsettled: days.optional(),
    }),
    choices: z.record(z.string().max(50), z.unknown()),
  }),
});
export type DraftContent = z.output<typeof draftContent>;

const person = z.object({ id: z.string(), name: z.string() });
const stand = z.object({
  id: draftId,
  from: z.int().meta({ description: 'The version from which it started' }),
  next: z.int().meta({ description: 'The version that it would become' }),
  reason: text,
  version: z.int().meta({ description: 'Counts changes and approvals; the ETag' }),
  author: person,
  changedBy: person,
  changedAt: z.iso.datetime(),
  approval: person.extend({ at: z.iso.datetime() }).nullable(),
  withdrawn: person
    .extend({ at: z.iso.datetime(), because: z.enum(['changed', 'withdrawn']) })
    .nullable()
    .meta({ description: 'Who ended the last approval: by a change, or by taking it back' }),
  mayApprove: z.boolean().meta({ description: 'The reader never wrote in it' }),
});
const content = z.object({
  rates: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  calendar: z.record(z.string(), z.unknown()),
  choices: z.record(z.string(), z.unknown()),
});
const whole = stand.extend({
  law: content,
  faults: z
    .array(z.object({ pointer: z.string(), message: text }))
    .meta({ description: 'What is wrong still, by its place in `law`' }),
});
const source = z.object({
  version: z.int(),
  folder: z.string(),
  files: z.array(z.object({ name: z.string(), text: z.string() })),
});

const standExample = {
  ...{ id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11', from: 2, next: 3, version: 4 },
  reason: { vi: 'Lương cơ sở từ 01/07/2027', en: 'Base salary from 1 July 2027' },
  author: { id: 'law-editor-1', name: 'Cán bộ pháp chế 1' },
  changedBy: { id: 'law-editor-1', name: 'Cán bộ pháp chế 1' },
  changedAt: '2026-11-30T02:15:00.000Z',
  ...{ approval: null, withdrawn: null, mayApprove: false },
};
const wrong = {
  pointer: '/rates/baseSalary/0/vnd',
  message: { vi: 'số tiền phải lớn hơn 0', en: 'an amount must be more than nought' },
};

/** What may be sent, as it looks. */
export const examples = {
  begin: { value: { value: { from: 2, reason: standExample.reason } } },
  content: { value: { value: { reason: standExample.reason, law: contentExample } } },
};

/** What the routes answer, with an example of each. */
export const answers = {
  list: { schema: z.object({ items: z.array(stand) }), example: { items: [standExample] } },
  one: { schema: whole, example: { ...standExample, law: contentExample, faults: [wrong] } },
  differences: versionAnswers.differences,
  answers: versionAnswers.answers,
  source: {
    schema: source,
    example: {
      version: 3,
      folder: 'libs/policy/data/version-3',
      files: [{ name: 'choices.ts', text: 'export const choices = {} as const;\n' }],
    },
  },
};
