import { z } from 'zod';
import { plainText } from '../../../../libs/dossier/index.js';
import { columnNames } from '../dossiers/list-columns.js';
import { lookCriteria } from '../dossiers/looks.schemas.js';
import { figuresQuery, statisticName } from '../statistics/statistics.schemas.js';

/** A list or a statistic to export as a file, and why. */
export const exported = z.strictObject({
  query: z
    .record(z.string().max(60), z.string().max(200))
    .optional()
    .meta({ description: "Of a list: the query of the office's queue, with the office" }),
  columns: columnNames.optional().meta({ description: 'Of a list' }),
  statistic: figuresQuery
    .extend({ name: statisticName })
    .optional()
    .meta({ description: 'In place of a list: figures, as `GET /v1/statistics/{statistic}` tells them' }),
  format: z.enum(['csv', 'xlsx']),
  /** In the caller's own words; the access log holds it for every dossier of the file. */
  purpose: plainText(200),
});
export type Export = z.output<typeof exported>;

export const exportExample: z.input<typeof exported> = {
  query: { office: 'HN-01', type: 'unemployment-claim', due: 'overdue' },
  format: 'xlsx',
  columns: ['number', 'name', 'status', 'holder', 'due', 'fields.employmentEnd'],
  purpose: 'Báo cáo hồ sơ quá hạn tuần 10',
};

export const exportOfFigures: z.input<typeof exported> = {
  statistic: { name: 'limits', by: 'month', from: '2026-01-01', to: '2026-11-30' },
  format: 'xlsx',
  purpose: 'Báo cáo tháng 11',
};

/** Looks to export as a file, and why. */
export const exportedLooks = z.strictObject({
  criteria: lookCriteria,
  format: z.enum(['csv', 'xlsx']),
  /** In the caller's own words; the access log holds it for every dossier that the file names. */
  purpose: plainText(200),
});
export type LooksExport = z.output<typeof exportedLooks>;

export const looksExample: z.input<typeof exportedLooks> = {
  criteria: { office: 'HN-01', from: '2026-11-01', to: '2026-11-30', outside: true },
  format: 'xlsx',
  purpose: 'Kiểm tra việc xem hồ sơ tháng 11',
};

/** Media types by format. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
