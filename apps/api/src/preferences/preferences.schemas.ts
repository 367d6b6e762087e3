import { z } from 'zod';
import { civilDay } from '../../../../libs/dossier/index.js';
import { lineColumns } from '../dossiers/list-columns.js';
import type { Preferences } from '../../../../libs/persistence/index.js';

/** The list with which the pages begin: the name of one of the product, or the id of a saved one. */
const listName = z.string().regex(/^[0-9a-z-]{1,36}$/);

/** What somebody has chosen for themselves. */
export const preferences = z.object({
  language: z.enum(['vi', 'en']).nullable(),
  lines: z.union([z.literal(25), z.literal(50), z.literal(100), z.literal(200)]),
  columns: z.array(z.enum(lineColumns)).min(1).max(lineColumns.length).nullable(),
  preview: z.boolean(),
  keys: z.boolean(),
  view: listName.nullable(),
  awayUntil: z.iso.date().nullable(),
});

/** What changes; null is as the product has it, and what is not named stays. */
export const changes = z.strictObject({
  language: preferences.shape.language.optional(),
  lines: preferences.shape.lines.nullable().optional(),
  columns: preferences.shape.columns.optional(),
  preview: preferences.shape.preview.nullable().optional(),
  keys: preferences.shape.keys.nullable().optional(),
  view: preferences.shape.view.optional(),
  awayUntil: civilDay.nullable().optional(),
});
export type Changes = z.output<typeof changes>;

/** Somebody's preferences, as an example. */
export const preferencesExample: Preferences = {
  language: 'vi',
  lines: 100,
  columns: ['name', 'status', 'waiting', 'due'],
  preview: true,
  keys: true,
  view: 'overdue',
  awayUntil: null,
};
