import { z } from 'zod';
import { plainText } from '../../../../libs/dossier/index.js';
import { columnNames } from '../dossiers/list-columns.js';

/** A list to export as a file, and why. */
export const exported = z.strictObject({
  /** The query of the office's queue, with the office. */
  query: z.record(z.string().max(60), z.string().max(200)),
  format: z.enum(['csv', 'xlsx']),
  columns: columnNames,
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

/** Media types by format. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
