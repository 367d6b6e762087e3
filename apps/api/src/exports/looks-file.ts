import type { Readable } from 'node:stream';
import type { Language, Text } from '../../../../libs/dossier/index.js';
import type { Looks, ShownLook } from '../dossiers/looks.js';
import type { Reading, Readings } from '../dossiers/readings.js';
import { figuresText } from '../dossiers/taken-figures.js';
import { problem } from '../problems/problem.js';
import { type Cell, flags } from './cells.js';
import type { LooksExport } from './exports.schemas.js';
import { csvOf, xlsxOf } from './files.js';

/** Looks that a file holds at most. */
const most = 10_000;
/** Looks of one page of the log. */
const atOnce = 500;

const columns: readonly { readonly title: Text; cell(look: ShownLook, language: Language): Cell }[] = [
  { title: { en: 'At', vi: 'Lúc' }, cell: ({ at }) => inVietNam(at) },
  { title: { en: 'Reader', vi: 'Tài khoản người xem' }, cell: ({ subject }) => subject },
  { title: { en: 'Name', vi: 'Tên người xem' }, cell: ({ name }) => name },
  { title: { en: 'What for', vi: 'Để làm gì' }, cell: ({ purpose }) => purpose },
  { title: { en: 'Dossiers', vi: 'Hồ sơ' }, cell: ({ dossiers }) => dossiers.join(' ') },
  {
    title: { en: 'Outside their tasks', vi: 'Ngoài phần việc' },
    cell: ({ outside }, language) => flags[`${outside}`][language],
  },
  {
    title: { en: 'A party’s own', vi: 'Của chính người trong hồ sơ' },
    cell: ({ own }, language) => flags[`${own}`][language],
  },
  { title: { en: 'Refused', vi: 'Bị từ chối' }, cell: ({ refused }, language) => flags[`${refused}`][language] },
  {
    title: { en: 'Figures', vi: 'Số liệu' },
    cell: ({ figures }) => (figures === null ? '' : figuresText(figures)),
  },
];

const clock = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' },
});
/** An instant as the clock of Viet Nam shows it: 2026-11-30 09:15:00. */
const inVietNam = (at: string): string => clock.format(new Date(at));

/** Looks as files. */
export class LooksFiles {
  constructor(
    private readonly looks: Looks,
    private readonly readings: Pick<Readings, 'note'>,
  ) {}

  /**
   * The file as a stream. What is taken away is logged with the purpose, a page at a time before it is sent: the search, and
   * each dossier that the file names. A failure before the first line is a problem; later the file ends early.
   * @throws Problem EXPORT_TOO_LARGE
   */
  async file(
    { visit: _, ...asked }: Reading,
    { criteria, format, purpose }: LooksExport,
    language: Language,
  ): Promise<Readable> {
    const reading = { ...asked, words: purpose };
    const search = { ...criteria, limit: atOnce };
    if ((await this.looks.count(reading, search, most + 1)) > most)
      throw problem('EXPORT_TOO_LARGE', {
        detail: {
          en: `A file holds at most ${most} looks: take them out in parts, by period or office`,
          vi: `Mỗi tệp chứa nhiều nhất ${most} lượt xem: hãy xuất từng phần, theo thời gian hoặc cơ quan`,
        },
      });
    await this.looks.noteSearch(reading, search);
    const pageAfter = async (after: string | undefined) => {
      const page = await this.looks.page(reading, { ...search, after });
      await this.readings.note(reading, ...new Set(page.items.flatMap(({ dossiers }) => dossiers)));
      return page;
    };
    const first = await pageAfter(undefined);
    const rows = async function* () {
      for (let page = first; ; page = await pageAfter(page.next)) {
        yield* page.items.map((look) => columns.map((column) => column.cell(look, language)));
        if (page.next === null) return;
      }
    };
    const heads = columns.map(({ title }) => ({ title: title[language], isDay: false }));
    return format === 'csv' ? csvOf(heads, rows()) : xlsxOf(heads, rows());
  }
}
