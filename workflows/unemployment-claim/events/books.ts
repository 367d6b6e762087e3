import { eventsOf } from '../../../libs/dossier/index.js';
import type { Book, ClaimState, StatedSalary } from '../state.js';

const event = eventsOf<ClaimState>();

const withBook = (state: ClaimState, document: string, change: Partial<Book>): ClaimState => ({
  ...state,
  books: state.books?.map((book) => (book.document === document ? { ...book, ...change } : book)),
});

/** Contributions that stand in a paper book, and the merging of records. */
export const bookEvents = {
  bookEntered: event<{ book: Book; number?: string; salaries?: readonly StatedSalary[] }>({
    title: { en: 'A paper insurance book was entered', vi: 'Đã nhập quá trình đóng theo sổ' },
    personal: ['number', 'salaries'],
    apply: (state, { book, salaries = [] }) => ({
      ...state,
      books: [...(state.books ?? []), book],
      personal: {
        ...state.personal,
        bookSalaries: { ...state.personal?.bookSalaries, [book.document]: salaries },
      },
    }),
  }),
  bookAccepted: event<{ document: string }>({
    title: { en: 'The book was accepted', vi: 'Đã chấp nhận quá trình đóng theo sổ' },
    apply: (state, { document }, { today }) => withBook(state, document, { acceptedOn: today }),
  }),
  bookDeclined: event<{ document: string; reason?: string }>({
    title: { en: 'The book was not accepted', vi: 'Không chấp nhận quá trình đóng theo sổ' },
    personal: ['reason'],
    apply: (state, { document }) => ({ ...state, books: state.books?.filter((book) => book.document !== document) }),
  }),
  mergerRequested: event<{ reason?: string }>({
    title: { en: 'The insurance agency was asked to merge the records', vi: 'Đã đề nghị gộp sổ bảo hiểm' },
    personal: ['reason'],
    apply: (state, _data, { today }) => ({ ...state, mergingSince: today }),
  }),
  mergerEnded: event<{ findings?: string }>({
    title: { en: 'The merging of the records ended', vi: 'Đã có kết quả gộp sổ bảo hiểm' },
    personal: ['findings'],
    // The agency is asked again: what was merged stands in its data now.
    apply: ({ mergingSince: _since, contribution: _contribution, ...state }) => state,
  }),
};
