import { z } from 'zod';
import { day, text } from './list-responses.js';

const articles = z.array(text).describe('In full');

/** Why something of a dossier is as it is. */
export const explanation = z.object({
  subject: z.string(),
  title: text,
  on: day.describe('The day for which it is explained: that of the decision that was proposed last, else today'),
  decided: z.boolean().describe('Explained as it was decided; otherwise as it would be today'),
  short: text,
  steps: z
    .array(
      z.object({
        depth: z.int().min(0),
        label: text,
        figure: text.describe('What comes out'),
        rule: text.describe('The rule as it applies here'),
        articles,
        source: text.nullable().describe('Where the figures come from; null where the steps below give them'),
        reading: text.nullable().describe('Where the law is not settled: what is followed, and why'),
      }),
    )
    .describe('Each before those on which it rests, which are one deeper'),
  conditions: z.array(
    z.object({
      name: z.string(),
      title: text,
      state: z.enum(['met', 'unmet', 'unknown']),
      why: text,
      articles,
    }),
  ),
  lawVersion: z.int().nullable(),
  reading: z.array(text).describe('All readings of its steps, each once'),
});

/** One, shortened. */
export const explanationExample: z.input<typeof explanation> = {
  subject: 'amount',
  title: { vi: 'Mức hưởng hằng tháng', en: 'Monthly benefit' },
  on: '2026-03-24',
  decided: true,
  short: {
    vi: 'Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.',
    en: 'The monthly benefit is 7,350,000 dong.',
  },
  steps: [
    {
      depth: 0,
      label: { vi: 'Mức trợ cấp', en: 'Amount' },
      figure: {
        vi: 'Mức trợ cấp thất nghiệp hằng tháng là 7.350.000 đồng.',
        en: 'The monthly benefit is 7,350,000 dong.',
      },
      rule: { vi: '60% bình quân tiền lương 6 tháng', en: '60% of the average salary of six months' },
      articles: [{ vi: 'Điều 39 khoản 1 Luật Việc làm số 74/2025/QH15', en: 'Law 74/2025/QH15 art. 39(1)' }],
      source: { vi: 'dữ liệu của cơ quan bảo hiểm xã hội', en: 'the insurance agency’s records' },
      reading: null,
    },
  ],
  conditions: [],
  lawVersion: 2,
  reading: [],
};
