import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { draftDays } from '../../../../libs/persistence/index.js';
import { commandName, typeName } from '../dossiers/requests.js';

/**
 * Limits: fields of one form, and characters of a text. They exceed those of every form, so that nothing typed is
 * refused.
 */
const mostFields = 1_500;
const longest = 20_000;

/**
 * As it was typed, valid or not: the text of each field by its JSON pointer; for lists and alternatives what pages
 * note.
 */
const typed = z
  .record(z.string().max(300), z.string().max(longest))
  .refine((fields) => Object.keys(fields).length <= mostFields)
  .meta({ description: 'Text of each field by its JSON pointer, as it was typed' });
const formVersion = z
  .int()
  .min(1)
  .max(32_767)
  .nullable()
  .default(null)
  .meta({ description: 'Version of the form in which it was typed, where the form has one' });

const edit = z.strictObject({ window: z.uuid(), count: z.int().min(0) }).meta({
  description: 'The window in which it was typed, and how often it changed there: a later save has the greater count',
});

/** What was typed, and the version of the form. */
export const draftContent = z.strictObject({ typed, formVersion, edit: edit.optional() });
export type DraftContent = z.output<typeof draftContent>;

/** A new draft: with only the type it is for a new dossier, with the other two for a command. */
export const draftBody = z.union([
  draftContent.extend({ type: typeName }),
  draftContent.extend({ dossier: dossierNumber, command: commandName }),
]);
export type DraftBody = z.output<typeof draftBody>;

/** As it stands in an address. */
export const draftId = z.uuid();

const stand = z.object({
  id: draftId,
  type: typeName,
  dossier: dossierNumber.nullable(),
  command: commandName.nullable(),
  formVersion: z.int().nullable(),
  version: z.int().min(1).meta({ description: 'Counts the changes; the ETag' }),
  savedAt: z.iso.datetime(),
  until: z.iso.datetime().meta({ description: `Kept for ${draftDays} days after the last change` }),
});
const whole = stand.extend({
  key: z.string().meta({ description: 'Send the act under this Idempotency-Key: a draft becomes one act' }),
  typed: z.record(z.string(), z.string()),
  edit: edit.nullable(),
  browserKey: z
    .string()
    .meta({ description: 'AES-256 key, base64: for what a browser seals while it cannot reach us; never store it' }),
});

const content = {
  typed: { '/person/fullName': 'Nguyễn Văn An', '/person/dateOfBirth': '27/09/1999', '/office': 'HN-01' },
  formVersion: 1,
  edit: { window: '3a0c6f6a-6f1b-4c53-9d56-5f6f6a1f2b3c', count: 7 },
};
const standing = {
  id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11',
  type: 'unemployment-claim',
  dossier: null,
  command: null,
  formVersion: 1,
  version: 3,
  savedAt: '2026-03-09T02:15:00.000Z',
  until: '2026-04-08T02:15:00.000Z',
};
const example = {
  ...standing,
  key: '6f1c1c2e-3a58-4f0b-a8a0-2f5f0f2d9f11',
  typed: content.typed,
  edit: content.edit,
  browserKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
};

/** What may be sent, as it looks. */
export const examples = {
  begin: {
    submission: { value: { type: 'unemployment-claim', ...content } },
    command: {
      value: { dossier: 'TCTN-2026-0000042', command: 'note', typed: { '/text': 'Đã gọi điện' }, formVersion: null },
    },
  },
  content: { one: { value: content } },
};

/** What the routes answer, with an example of each. */
export const answers = {
  one: { schema: whole, example },
  list: { schema: z.object({ items: z.array(stand) }), example: { items: [standing] } },
};
