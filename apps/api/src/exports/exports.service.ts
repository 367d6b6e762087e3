import type { Readable } from 'node:stream';
import type { DossierTypes, Language, Text } from '../../../../libs/dossier/index.js';
import { demandColumns } from '../dossiers/list-columns.js';
import type { ShownLine } from '../dossiers/list-lines.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import type { WholeQueue } from '../dossiers/whole-queue.js';
import { takenText } from '../dossiers/taken-figures.js';
import type { Person } from '../people/actor.js';
import { problem, wrongAt } from '../problems/problem.js';
import type { StatisticsOfOffices } from '../statistics/statistics.service.js';
import { type Cell, fileColumn, type FileHead } from './cells.js';
import { tableOf } from './figures.js';
import type { Export } from './exports.schemas.js';
import { csvOf, xlsxOf } from './files.js';

/** A file: what is in it, and its name without an ending. */
interface TakenOut {
  readonly content: Readable;
  readonly name: string;
}

const oneOfBoth: Text = { en: 'Either a list or a statistic', vi: 'Phải là một danh sách hoặc một thống kê' };
const aList: Text = { en: 'The columns of the list', vi: 'Phải có các cột của danh sách' };

/** Figures are for those to whom their page and their route are open. */
function demandFigures({ roles }: Person): void {
  if (!roles.some((role) => role === 'director' || role === 'auditor')) throw problem('FORBIDDEN');
}

const written = (format: Export['format'], columns: readonly FileHead[], rows: AsyncIterable<readonly Cell[]>) =>
  format === 'csv' ? csvOf(columns, rows) : xlsxOf(columns, rows);

async function* each(rows: readonly (readonly Cell[])[]) {
  for (const row of rows) yield await Promise.resolve(row);
}

/** Exports of lists and figures: what their page would show its reader, streamed line by line. */
export class Exports {
  constructor(
    private readonly queue: WholeQueue,
    private readonly types: DossierTypes,
    private readonly statistics: Pick<StatisticsOfOffices, 'figures'>,
    private readonly readings: Pick<Readings, 'noteFigures'>,
  ) {}

  /**
   * The file as a stream. Every dossier in it is logged as a look with the purpose, a page of lines at a time before
   * they are sent. A failure before the first line is a problem; later the file ends early.
   * @throws Problem VALIDATION_FAILED with a pointer; NOT_FOUND for an office that is not the reader's; EXPORT_TOO_LARGE
   */
  async file(
    { visit: _, ...reading }: Reading,
    { query, format, columns, statistic, purpose }: Export,
    language: Language,
  ): Promise<TakenOut> {
    if (statistic !== undefined) {
      if (query !== undefined || columns !== undefined) throw wrongAt('/statistic', oneOfBoth);
      return this.figures({ ...reading, words: purpose }, statistic, format, language);
    }
    if (query === undefined) throw wrongAt('/query', oneOfBoth);
    if (columns === undefined) throw wrongAt('/columns', aList);
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
    return { content: written(format, made, rows()), name: 'hoso' };
  }

  /** @throws Problem FORBIDDEN for whom the figures are not; as the figures themselves */
  private async figures(
    reading: Reading & { readonly words: string },
    { name, ...query }: NonNullable<Export['statistic']>,
    format: Export['format'],
    language: Language,
  ): Promise<TakenOut> {
    demandFigures(reading.person);
    const told = await this.statistics.figures(reading.person, name, query, '/statistic');
    const { columns, rows } = tableOf(told, query.by, language);
    const { from, to } = told;
    const taken = { name, by: query.by, from, to, office: query.office ?? null };
    await this.readings.noteFigures({ ...reading, words: takenText(taken, reading.words) });
    const what = `${name} ${query.by} ${from} ${to}`;
    return { content: written(format, columns, each(rows)), name: `hoso ${what}`.replaceAll(/[^\w-]+/g, '-') };
  }
}
