import type { AnyDossierType, DossierTypes } from '../../../../libs/dossier/index.js';
import type {
  DossierListing,
  DossierReader,
  ListCount,
  QueueFilter,
  QueueKey,
} from '../../../../libs/persistence/index.js';
import { codesToday } from '../offices/today.js';
import type { Person } from '../people/actor.js';
import { validated } from '../problems/validation.js';
import { ofWholeQueue } from './list-query.js';
import type { ListLines, ShownLine } from './list-lines.js';
import { filterOf, mayList, typesOf, valueIn } from './queue-filter.js';
import type { Readings, Reading } from './readings.js';
import { filtersOf, orderIn } from './search-filter.js';

/** Lines that are read at once. */
const pageSize = 500;

/** A queue that somebody asks for as a whole. */
export interface AskedQueue {
  readonly type: AnyDossierType | undefined;
  readonly offices: readonly string[];
  readonly types: readonly string[];
  readonly page: QueueFilter & { readonly by: QueueKey; readonly descending: boolean };
}

/** The queue of an office from its first line to its last: for a file, and for acts on all of it. */
export class WholeQueue {
  constructor(
    private readonly types: DossierTypes,
    private readonly reader: Pick<DossierReader, 'officeQueue' | 'count'>,
    private readonly readings: Pick<Readings, 'note'>,
    private readonly lines: ListLines,
  ) {}

  /**
   * Parses a query of the queue, with the office.
   * @param at where it is in the request
   * @throws Problem VALIDATION_FAILED with a pointer; NOT_FOUND for an office that is not the caller's
   */
  asked(person: Person, query: Readonly<Record<string, string>>, at = '/query'): AskedQueue {
    const { office, type: named, sort, ...rest } = validated(ofWholeQueue, query, at.split('/').slice(1));
    mayList(person, office);
    const type = named === undefined ? undefined : this.types.find(named);
    return {
      type,
      offices: codesToday(office),
      types: typesOf(this.types, named),
      page: { ...orderIn(type, sort, at), ...filterOf(rest, person), fields: filtersOf(type, query, at) },
    };
  }

  /** How many it holds, to ten thousand. */
  count(person: Person, { offices, types, page }: AskedQueue): Promise<ListCount> {
    return this.reader.count({ reader: person, offices, types, filter: page });
  }

  /** Its lines, page by page. Each page is logged as a look before it is returned, with or without names. */
  async *pages(reading: Reading, asked: AskedQueue, named: boolean): AsyncGenerator<readonly ShownLine[]> {
    for await (const page of this.read(reading.person, asked)) {
      await this.readings.note(reading, ...page.map(({ number }) => number));
      yield (await this.lines.of(reading.person, page, false))(named);
    }
  }

  /** Its dossiers, page by page: no personal data, so no look. */
  async *read(person: Person, { offices, types, page }: AskedQueue): AsyncGenerator<readonly DossierListing[]> {
    for (let last: DossierListing | undefined; ;) {
      const after = last && { value: valueIn(last, page.by), number: last.number };
      const lines = await this.reader.officeQueue(person, offices, types, {
        ...page,
        limit: pageSize,
        ...(after && { after }),
      });
      if (lines.length > 0) yield lines;
      last = lines.at(-1);
      if (lines.length < pageSize) return;
    }
  }
}
