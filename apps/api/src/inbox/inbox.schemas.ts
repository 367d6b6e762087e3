import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { DOSSIER_NUMBER } from '../../../../libs/dossier/index.js';
import { partyNews, staffNews } from '../../../../libs/persistence/index.js';
import { LAST_SEQUENCE, wholeNumber } from '../dossiers/requests.js';
import { page, text } from '../openapi/list-responses.js';

/** A page of news. */
export const inboxQuery = z.strictObject({
  after: z.string().max(400).optional(),
  limit: wholeNumber(1, 100).default(50),
});
export type InboxQuery = z.output<typeof inboxQuery>;

/** How that is written. */
export const newsPattern = new RegExp(String.raw`^${DOSSIER_NUMBER}:\d{1,10}$`);

/** Which news: a dossier and an entry of its timeline, `TCTN-2026-0000042:7`. */
export const newsId = z
  .string()
  .regex(newsPattern)
  .transform((id, context) => {
    const [number = '', entry = ''] = id.split(':');
    const [dossier, sequence] = [dossierNumber.safeParse(number), wholeNumber(1, LAST_SEQUENCE).safeParse(entry)];
    if (dossier.success && sequence.success) return { dossier: dossier.data, sequence: sequence.data };
    context.addIssue('no news has such an id');
    return z.NEVER;
  });

const news = z.object({
  id: z.string(),
  number: z.string(),
  type: z.string(),
  typeTitle: text,
  reason: z.enum([...staffNews, ...partyNews]),
  title: text.meta({ description: 'Why it is news, in one sentence' }),
  event: text.meta({ description: 'What happened, in the words of the timeline' }),
  at: z.iso.datetime(),
  read: z.boolean(),
});

/** More unread news are counted as so many and more. */
export const countedAtMost = 100;

/** What the routes answer, with an example of each. */
export const answers = {
  page: {
    schema: page(news),
    example: {
      items: [
        {
          ...{
            id: 'TCTN-2026-0000042:7',
            number: 'TCTN-2026-0000042',
            type: 'unemployment-claim',
            reason: 'of-a-party',
          },
          typeTitle: { en: 'Unemployment benefit', vi: 'Hưởng trợ cấp thất nghiệp' },
          title: { en: 'A party did something', vi: 'Người trong hồ sơ vừa thao tác' },
          event: { en: 'Employer confirmed', vi: 'Đơn vị đã xác nhận' },
          ...{ at: '2026-11-30T02:00:00.000Z', read: false },
        },
      ],
      next: null,
    },
  },
  unread: {
    schema: z.object({ unread: z.int(), more: z.boolean() }),
    example: { unread: 3, more: false },
  },
};
