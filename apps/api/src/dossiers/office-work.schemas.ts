import { z } from 'zod';
import { civilDay, says } from '../../../../libs/dossier/index.js';
import { page, text } from '../openapi/list-responses.js';
import { commandName, wholeNumber } from './requests.js';

/** Which acts of an office are told. */
export const actsQuery = z.strictObject({
  /** The day on which it was recorded; today without it. */
  on: civilDay.optional(),
  /** The account of one official. */
  by: z
    .string()
    .regex(/^[\w:.-]{1,200}$/, says({ en: 'The account of an official', vi: 'Phải là tài khoản của cán bộ' }))
    .optional(),
  /** Only this command, fact or submission. */
  name: commandName.optional(),
  after: z.string().max(400).optional(),
  limit: wholeNumber(1, 200).default(50),
});
export type ActsQuery = z.output<typeof actsQuery>;

/** Which acts of one's own are told. */
export const myActsQuery = actsQuery.omit({ by: true });
export type MyActsQuery = z.output<typeof myActsQuery>;

const official = z.object({ id: z.string(), name: z.string().nullable() });
const held = z.object({
  holder: official.nullable().meta({ description: 'Who has them; null: nobody' }),
  open: z.int(),
  overdue: z.int(),
  dueThisWeek: z.int(),
  beforeToday: z.int().meta({ description: 'Opened before today' }),
  opened7: z.int().meta({ description: 'Opened within 7 days, today included' }),
  opened30: z.int().meta({ description: 'Opened within 30 days, and not within 7' }),
  older: z.int(),
});
const done = z.object({ by: official, type: z.string(), name: z.string(), title: text });
const act = done.extend({ number: z.string(), sequence: z.int(), at: z.iso.datetime() });
const counted = done.extend({ acts: z.int(), dossiers: z.int() });

const by = { id: 'officer-HN-01-1', name: 'Lê Thị Bình' };
const ages = { beforeToday: 5, opened7: 4, opened30: 2, older: 1 };
const doneExample = {
  by,
  type: 'unemployment-claim',
  name: 'issueAppointment',
  title: { vi: 'Cấp phiếu hẹn', en: 'Issue the appointment slip' },
};

/** What the routes answer, with an example of each. */
export const answers = {
  work: {
    schema: z.object({ on: z.iso.date(), items: z.array(held) }),
    example: {
      on: '2026-03-09',
      items: [
        { holder: null, open: 7, overdue: 0, dueThisWeek: 3, ...ages },
        { holder: by, open: 42, overdue: 1, dueThisWeek: 9, ...ages, opened7: 12, opened30: 20, older: 10 },
      ],
    },
  },
  acts: {
    schema: page(act).extend({
      on: z.iso.date(),
      counts: z
        .array(counted)
        .optional()
        .meta({ description: 'By official and act, of the whole day; with the first page' }),
    }),
    example: {
      on: '2026-03-09',
      items: [{ ...doneExample, number: 'TCTN-2026-0000042', sequence: 7, at: '2026-03-09T02:15:00.000Z' }],
      next: null,
      counts: [{ ...doneExample, acts: 1, dossiers: 1 }],
    },
  },
};
