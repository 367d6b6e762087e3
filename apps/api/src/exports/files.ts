import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell, FileHead } from './cells.js';

const iso = (day: Date): string => day.toISOString().slice(0, 10);

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read Vietnamese; days as
 * `YYYY-MM-DD`. An apostrophe is put before what a spreadsheet would run as a formula.
 */
export const csvOf = (columns: readonly FileHead[], rows: AsyncIterable<readonly Cell[]>): Readable =>
  Readable.from(rows).pipe(
    stringify({
      header: true,
      columns: columns.map(({ title }, at) => ({ key: String(at), header: title })),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { date: iso },
    }),
  );

/** A table as a workbook of one sheet; days are dates, and a text is never a formula. */
export const xlsxOf = (columns: readonly FileHead[], rows: AsyncIterable<readonly Cell[]>): Readable => {
  const written = writeXlsxStream(mutable(rows), {
    name: 'Hoso',
    columns: columns.map(({ title, isDay }, at) => ({
      key: String(at),
      header: title,
      width: 20,
      ...(isDay && { numFmt: 'dd/mm/yyyy' }),
    })),
  });
  return Readable.fromWeb(written);
};

async function* mutable(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield [...row];
}
