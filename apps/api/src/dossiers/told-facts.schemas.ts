import { z } from 'zod';
import { outcomeWords } from '../../../../libs/dossier/index.js';
import { day, page, text } from '../openapi/list-responses.js';
import { wholeNumber } from './requests.js';

/** A page of what one told. */
export const toldQuery = z.strictObject({
  after: z.string().max(400).optional(),
  limit: wholeNumber(1, 50).default(20),
});
export type ToldQuery = z.output<typeof toldQuery>;

const fate = z.object({
  outcome: z
    .enum(Object.keys(outcomeWords) as [keyof typeof outcomeWords])
    .meta({ description: 'Null beside it: unknown' }),
  title: text,
  by: z
    .object({ id: z.string(), name: z.string().nullable() })
    .nullable()
    .meta({ description: 'Who judged it, where somebody did' }),
  on: day.nullable(),
  why: z.string().nullable().meta({ description: 'In the words of whoever judged it; reading them is a look' }),
});
const told = z.object({
  number: z.string(),
  type: z.string(),
  typeTitle: text,
  fact: z.string(),
  title: text,
  kind: z.string().meta({ description: 'The event that it brought, whose words the type has (`holds`)' }),
  data: z.record(z.string(), z.unknown()),
  at: z.iso.datetime(),
  fate: fate.nullable().meta({ description: 'Null where the dossier is out of the reader’s sight by now' }),
  takeBack: z
    .object({ fact: z.string(), title: text, input: z.record(z.string(), z.unknown()) })
    .nullable()
    .meta({ description: 'The fact that takes it back, ready to be sent, as long as nobody has judged it' }),
});

/** What the route answers, with an example. */
export const toldAnswer = {
  schema: page(told),
  example: {
    items: [
      {
        ...{ number: 'TCTN-2026-0000042', type: 'unemployment-claim' },
        typeTitle: { en: 'Unemployment benefit', vi: 'Hưởng trợ cấp thất nghiệp' },
        fact: 'employmentDetected',
        title: { en: 'A new employment stands in the insurance data', vi: 'Phát hiện có việc làm mới' },
        ...{ kind: 'employmentDetected', data: { from: '2026-12-10' }, at: '2026-12-12T02:00:00.000Z' },
        fate: {
          ...{ outcome: 'dismissed', title: outcomeWords.dismissed, on: '2026-12-14' },
          by: { id: 'officer-HN-01-1', name: 'Lê Thị Bình' },
          why: 'Trùng họ tên với người khác',
        },
        takeBack: null,
      },
    ],
    next: null,
  },
};
