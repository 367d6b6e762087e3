import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { text } from '../openapi/list-responses.js';

const language = z.enum(['vi', 'en']);

/** The language of a calendar that is subscribed to. */
export const linkBody = z.strictObject({ language });
/** Of which dossier, or of all, and in which language. */
export const fileQuery = z.strictObject({ dossier: dossierNumber.optional(), language: language.default('vi') });
/** As it stands in an address. */
export const linkId = z.uuid();
/** The file of a calendar in an address: its secret, 32 random bytes. */
export const calendarName = z.string().regex(/^[\w-]{43}\.ics$/);

const link = z.object({
  id: linkId,
  language,
  createdAt: z.iso.datetime(),
  usedOn: z.iso.date().nullable().meta({ description: 'The day on which a calendar asked for it last' }),
});
const duty = z.object({
  number: z.string(),
  type: z.string(),
  what: text,
  from: z.iso.date().nullable().meta({ description: 'The first day; null where it can be done at once' }),
  until: z.iso.date().meta({ description: 'The last day' }),
});

const linkExample = {
  id: '7b0d7f0e-53b7-8c1e-9f0a-2f5f0f2d9f11',
  language: 'vi',
  createdAt: '2026-11-30T02:00:00.000Z',
  usedOn: '2026-12-01',
};

/** What the routes answer, with an example of each. */
export const answers = {
  duties: {
    schema: z.object({ items: z.array(duty) }),
    example: {
      items: [
        {
          number: 'TCTN-2026-0000042',
          type: 'unemployment-claim',
          what: { vi: 'Thông báo tìm kiếm việc làm', en: 'Monthly notice of job search' },
          from: '2026-12-18',
          until: '2026-12-22',
        },
      ],
    },
  },
  links: { schema: z.object({ items: z.array(link) }), example: { items: [linkExample] } },
  made: {
    schema: link.extend({
      path: z.string().meta({ description: 'The secret address below this origin; it is told this once' }),
    }),
    example: { ...linkExample, usedOn: null, path: `/v1/calendars/${'A'.repeat(43)}.ics` },
  },
};
