import { z } from 'zod';
import { text } from '../openapi/list-responses.js';

const days = z
  .int()
  .nullable()
  .meta({ description: 'Working days from the filing on average; null where too few have them, or none are told' });
const total = z.object({
  atLeast: z.int(),
  atMost: z.int().meta({ description: 'As many as `atLeast` where nothing is blurred' }),
  averageDays: days,
});
const office = z.object({
  office: z.string(),
  dossiers: z.int().nullable().meta({ description: 'Null: some, but fewer than `fewest`' }),
  averageDays: days,
});
const month = z.object({
  month: z.string().meta({ description: 'YYYY-MM' }),
  total: total.meta({ description: 'Of all offices, no more than their figures tell' }),
  offices: z.array(office).meta({ description: 'Those that have any; of the others it is none' }),
});
const figure = z.object({
  name: z.string(),
  statistic: text,
  title: text,
  counts: text.meta({ description: 'What exactly is counted' }),
  timed: z.boolean().meta({ description: 'Whether working days since the filing are told' }),
  months: z.array(month),
});
const type = z.object({ type: z.string(), title: text, figures: z.array(figure) });

/** What the route answers, with an example. */
export const publicFigures = {
  schema: z.object({
    from: z.iso.date(),
    to: z.iso.date().meta({ description: 'The last day of the last month that is over' }),
    on: z.iso.datetime().meta({ description: 'When it was counted; it is counted again every 15 minutes' }),
    fewest: z.int().meta({ description: 'Fewer dossiers of an office than this are not told' }),
    months: z.array(z.string()),
    offices: z.array(z.object({ code: z.string(), name: text })),
    types: z.array(type),
  }),
  example: {
    ...{ from: '2025-11-01', to: '2026-10-31', on: '2026-11-30T02:00:00.000Z', fewest: 5, months: ['2026-10'] },
    offices: [
      { code: 'DN-01', name: { vi: 'Trung tâm Dịch vụ việc làm Đà Nẵng', en: 'Da Nang Employment Service Centre' } },
      { code: 'HN-01', name: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hanoi Employment Service Centre' } },
    ],
    types: [
      {
        type: 'unemployment-claim',
        title: { vi: 'Hưởng trợ cấp thất nghiệp', en: 'Unemployment benefit' },
        figures: [
          {
            name: 'results.awarded',
            statistic: { vi: 'Kết quả giải quyết hồ sơ hưởng', en: 'Results of claims' },
            title: { vi: 'Quyết định hưởng', en: 'Awarded' },
            counts: {
              vi: 'Hồ sơ hưởng có việc này được ghi trong tháng.',
              en: 'Claims with such an act recorded in the month.',
            },
            timed: true,
            months: [
              {
                month: '2026-10',
                total: { atLeast: 413, atMost: 416, averageDays: 14 },
                offices: [
                  { office: 'DN-01', dossiers: null, averageDays: null },
                  { office: 'HN-01', dossiers: 412, averageDays: 14 },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};
