import { z } from 'zod';
import { formerNumber, inOrder } from '../../../libs/agency/index.js';
import { monthOf, monthsFrom } from '../../../libs/calendar/index.js';
import {
  demandDocument,
  field,
  fields,
  form,
  refusal,
  vietnameseDay,
  wordsOf,
  wrongInput,
} from '../../../libs/dossier/index.js';
import { ranges } from '../contribution.js';
import { happened } from '../events/index.js';
import { salaryMonth } from '../form.js';
import { regionOfLast, wageSchemeOfLast } from '../shown.js';
import type { Book, ClaimState, StatedSalary } from '../state.js';

const { command, examination } = wordsOf<ClaimState>();
/** Until a decision is proposed; what is found later is a correction of it. */
const entering = ['submitted', 'appointed'];

/** Equal months in a row, as a page of the book shows them. */
const bookPeriod = form({
  from: field(
    { title: { en: 'From', vi: 'Từ tháng' } },
    salaryMonth.shape.month.transform((month) => month),
  ),
  to: field(
    { title: { en: 'Until', vi: 'Đến tháng' } },
    salaryMonth.shape.month.transform((month) => month),
  ),
  salaryVnd: salaryMonth.shape.salaryVnd,
}).refine(...inOrder);

const salariesOf = (periods: readonly z.infer<typeof bookPeriod>[]): readonly StatedSalary[] =>
  periods
    .flatMap(({ from, to, salaryVnd }) => monthsFrom(from, to).map((month) => ({ month, salaryVnd })))
    .sort((one, other) => (one.month < other.month ? -1 : 1));

/** Books that were entered, as a second person finds them. */
export const bookExamination = examination({
  roles: ['officer', 'director'],
  from: entering,
  basis: 'D28 16.3; D374 14.1.c',
  owed: {
    en: 'accept or decline a paper book that was entered; whoever entered it may not',
    vi: 'chấp nhận hoặc không chấp nhận sổ đã nhập; người nhập không được quyết định',
  },
  waiting: ({ data: { books = [] } }) => books.filter(({ acceptedOn }) => acceptedOn === undefined),
  accept: {
    title: { en: 'Accept a book that was entered', vi: 'Chấp nhận quá trình đóng đã nhập' },
    produces: ['bookAccepted'],
    decide: (_claim, { document }) => [happened('bookAccepted', { document })],
  },
  reject: {
    title: { en: 'Do not accept a book that was entered', vi: 'Không chấp nhận quá trình đóng đã nhập' },
    produces: ['bookDeclined'],
    decide: (_claim, { document }, reason) => [happened('bookDeclined', { document, reason })],
  },
});

/**
 * Contributions under another number or in a paper book: entered by one person, accepted by another; while the insurance
 * agency merges the records, the clock of the decision stands still.
 */
export const bookCommands = {
  enterBook: command({
    title: { en: 'Enter what a paper insurance book says', vi: 'Nhập quá trình đóng theo sổ bảo hiểm' },
    roles: ['officer'],
    from: entering,
    produces: ['bookEntered'],
    input: form({
      number: formerNumber,
      periods: field(
        {
          title: { en: 'Periods of contribution', vi: 'Quá trình đóng' },
          help: { en: 'Equal months in a row, as the book shows them', vi: 'Các tháng liền nhau cùng mức, như sổ ghi' },
        },
        z.array(bookPeriod).min(1).max(60),
      ),
      workplaceRegion: regionOfLast,
      wageScheme: wageSchemeOfLast,
      document: fields.paper({ en: 'The scanned book', vi: 'Bản quét sổ bảo hiểm xã hội' }),
    }),
    basis: 'D28 16.3; D374 14.1.c',
    example: {
      number: '0108123456',
      periods: [{ from: '2019-01', to: '2020-12', salaryVnd: 9_000_000 }],
      workplaceRegion: 1 as const,
      wageScheme: 'employer' as const,
      document: 'a'.repeat(64),
    },
    decide: (claim, { number, periods, document, ...last }, { actor, today }) => {
      demandDocument(claim, 'insurance-book', document);
      if (claim.data.books?.some((book) => book.document === document) === true) throw refusal('BOOK_ENTERED');
      const salaries = salariesOf(periods);
      const months = salaries.map(({ month }) => month);
      if (new Set(months).size < months.length)
        throw wrongInput('/periods', { en: 'A month stands there twice', vi: 'Có tháng được khai hai lần' });
      if (months.some((month) => month > monthOf(today)))
        throw wrongInput('/periods', {
          en: `A month after ${today}`,
          vi: `Có tháng sau ngày ${vietnameseDay(today)}`,
        });
      const book: Book = { document, by: actor.subject, on: today, months: ranges(months), ...last };
      return [happened('bookEntered', { book, number, salaries })];
    },
  }),
  acceptBook: bookExamination.accept,
  declineBook: bookExamination.reject,
  requestMerger: command({
    title: { en: 'Ask the insurance agency to merge the records', vi: 'Đề nghị gộp sổ bảo hiểm xã hội' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['mergerRequested'],
    input: form({ reason: fields.reason() }),
    basis: 'D28 13.1; D374 34.3; D374 36.13',
    example: { reason: 'Contributions of 2019 and 2020 stand in a book of another number' },
    guard: ({ data: { mergingSince, books = [], personal } }) => {
      if (mergingSince !== undefined) throw refusal('BOOKS_MERGING', { since: mergingSince });
      const elsewhere = books.length > 0 || personal?.form?.insurance.formerNumbers !== undefined;
      if (!elsewhere) throw refusal('NOTHING_TO_MERGE');
    },
    decide: (_claim, { reason }) => [happened('mergerRequested', { reason })],
  }),
  endMerger: command({
    title: { en: 'Note how the merging of the records ended', vi: 'Ghi nhận kết quả gộp sổ bảo hiểm xã hội' },
    roles: ['officer'],
    from: ['appointed'],
    produces: ['mergerEnded'],
    input: form({ findings: fields.findings() }),
    basis: 'D28 13.1; D374 34.3; D374 36.13',
    example: { findings: 'The agency wrote that the books are one' },
    guard: ({ data: { mergingSince } }) => {
      if (mergingSince === undefined) throw refusal('NOTHING_MERGED');
    },
    decide: (_claim, { findings }) => [happened('mergerEnded', { findings })],
  }),
};
