import type { Readable } from 'node:stream';
import type { DossierTypes, Language } from '../../../../libs/dossier/index.js';
import { demandColumns } from '../dossiers/list-columns.js';
import type { ShownLine } from '../dossiers/list-lines.js';
import type { Reading } from '../dossiers/readings.js';
import type { WholeQueue } from '../dossiers/whole-queue.js';
import { problem } from '../problems/problem.js';
import { fileColumn } from './cells.js';
import type { Export } from './exports.schemas.js';
import { csvOf, xlsxOf } from './files.js';

/** Exports of lists: what the list would show its reader, streamed line by line. */
export class Exports {
  constructor(
    private readonly queue: WholeQueue,
    private readonly types: DossierTypes,
  ) {}

  /**
   * The file as a stream. Every dossier in it is logged as a look with the purpose, a page of lines at a time before
   * they are sent. A failure before the first line is a problem; later the file ends early.
   * @throws Problem VALIDATION_FAILED with a pointer; NOT_FOUND for an office that is not the reader's; EXPORT_TOO_LARGE
   */
  async file(
    { visit: _, ...reading }: Reading,
    { query, format, columns, purpose }: Export,
    language: Language,
  ): Promise<Readable> {
    const asked = this.queue.asked(reading.person, query);
    demandColumns(asked.type, columns);
    const { more, count } = await this.queue.count(reading.person, asked);
    if (more)
      throw problem('EXPORT_TOO_LARGE', {
        detail: {
          en: `A file holds at most ${count} dossiers: take the list out in parts, by type, status or due date`,
          vi: `Mỗi tệp chứa nhiều nhất ${count} hồ sơ: hãy xuất từng phần theo loại, trạng thái hoặc hạn`,
        },
      });
    const pages = this.queue.pages({ ...reading, words: purpose }, asked, columns.includes('name'));
    const first = await pages.next();
    const made = columns.map((name) => fileColumn(name, asked.type, language, this.types));
    const rows = async function* () {
      const rowsOf = (page: readonly ShownLine[]) => page.map((line) => made.map((column) => column.cell(line)));
      if (first.done !== true) yield* rowsOf(first.value);
      for await (const page of pages) yield* rowsOf(page);
    };
    return format === 'csv' ? csvOf(made, rows()) : xlsxOf(made, rows());
  }
}
