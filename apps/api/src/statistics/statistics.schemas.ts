import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { civilDay, officeCode, says } from '../../../../libs/dossier/index.js';
import { statisticGroups } from '../../../../libs/persistence/index.js';
import { wholeNumber } from '../dossiers/requests.js';
import { listing, page, text } from '../openapi/list-responses.js';

/** As it stands in an address: of every type, or `TYPE.NAME` of one. */
export const statisticName = z.string().regex(/^[a-z-]{1,60}(\.[\w-]{1,60})?$/);

const days = {
  from: civilDay.optional().meta({ description: 'The first day; default: the first of this month' }),
  to: civilDay.optional().meta({ description: 'The last day; default: today' }),
  office: officeCode.optional().meta({ description: 'Of one office; default: all that are yours to see' }),
};

/** Which figures. */
export const figuresQuery = z.strictObject({ ...days, by: z.enum(statisticGroups).default('office') });
export type FiguresQuery = z.output<typeof figuresQuery>;

/** Which figure the dossiers are wanted of. */
export const cellQuery = z.strictObject({
  ...days,
  by: z.enum(statisticGroups).optional(),
  group: z
    .string()
    .regex(/^[\w:./-]{1,200}$/, says({ en: 'A group of the figures', vi: 'Phải là một nhóm của số liệu' }))
    .optional()
    .meta({ description: 'A group of these figures, `none` for those that nobody has; default: all' }),
  part: z
    .string()
    .regex(/^[\w-]{1,20}$/)
    .optional(),
  after: dossierNumber.optional(),
  limit: wholeNumber(1, 200).default(50),
});
export type CellQuery = z.output<typeof cellQuery>;

const part = z.object({ name: z.string(), title: text });
const statistic = z.object({
  name: statisticName,
  type: text.nullable().meta({ description: 'Of which type; null for what is counted of every type' }),
  title: text,
  counts: text.meta({ description: 'What exactly is counted, by which day, and for whom' }),
  by: z.array(z.enum(statisticGroups)),
  parts: z.array(part),
});
const figure = z.object({
  part: z.string(),
  dossiers: z.int(),
  times: z.int().meta({ description: 'How often it happened: a dossier may have it several times' }),
  amountVnd: z.int().nullable(),
  medianLate: z.int().nullable().meta({ description: 'Working days by which limits were missed' }),
  worstLate: z.int().nullable(),
  medianDays: z.int().nullable().meta({ description: 'Working days since the filing, where they are told' }),
  share: z
    .int()
    .nullable()
    .meta({ description: 'Per cent of how often all parts of its row happened, where that is told' }),
  ninetiethDays: z.int().nullable().meta({ description: 'What nine of ten do not exceed' }),
  list: z.string().meta({ description: 'The address of exactly these dossiers' }),
});
const row = z.object({
  group: z.string().nullable().meta({ description: 'Null: nobody has them' }),
  title: text,
  figures: z.array(figure),
});
const stand = { from: z.iso.date(), to: z.iso.date(), on: z.iso.datetime(), position: z.int() };
const address = '/v1/statistics/limits/dossiers?from=2026-11-01&to=2026-11-30&part=missed';
const figureExample = {
  part: 'missed',
  dossiers: 3,
  times: 4,
  amountVnd: null,
  medianLate: 2,
  worstLate: 9,
  medianDays: null,
  ninetiethDays: null,
  share: 8,
};
const title = { vi: 'Thời hạn của cơ quan', en: 'Limits of the office' };
const partsExample = [
  { name: 'met', title: { vi: 'Đúng hạn', en: 'In time' } },
  { name: 'missed', title: { vi: 'Trễ hạn', en: 'Late' } },
];
const statisticExample = {
  name: 'limits',
  type: null,
  title,
  counts: { vi: 'Thời hạn của cơ quan kết thúc trong kỳ', en: 'Limits of the office that ended in the period' },
  by: ['office' as const, 'month' as const, 'holder' as const, 'kind' as const],
  parts: partsExample,
};
const standExample = { from: '2026-11-01', to: '2026-11-30', on: '2026-11-30T02:00:00.000Z', position: 4711 };

/** What the routes answer, with an example of each. */
export const answers = {
  all: { schema: z.object({ items: z.array(statistic) }), example: { items: [statisticExample] } },
  figures: {
    schema: statistic.extend({ ...stand, rows: z.array(row), total: row }),
    example: {
      ...{ ...statisticExample, ...standExample },
      rows: [
        {
          group: 'HN-01',
          title: { vi: 'Trung tâm Dịch vụ việc làm Hà Nội', en: 'Hanoi Employment Service Centre' },
          figures: [{ ...figureExample, list: `${address}&by=office&group=HN-01` }],
        },
      ],
      total: { group: null, title: { vi: 'Tất cả', en: 'All' }, figures: [{ ...figureExample, list: address }] },
    },
  },
  dossiers: page(listing).extend({ position: z.int(), total: z.object({ count: z.int(), more: z.boolean() }) }),
};
