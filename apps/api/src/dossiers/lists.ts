import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { type AnyDossierType, civilDay, type DossierTypes } from '../../../../libs/dossier/index.js';
import { civilDateAt } from '../../../../libs/calendar/index.js';
import {
  type Attempts,
  type DossierListing,
  type DossierReader,
  type ListCount,
  type QueueKey,
  type QueuePage,
  type ViewCounts,
} from '../../../../libs/persistence/index.js';
import { cursorAt, placeAt } from '../http/cursor.js';
import { etagOf, isKnown } from '../http/etag.js';
import { codesToday } from '../offices/today.js';
import type { ListLines } from './list-lines.js';
import { filterOf, mayList, type QueueQuery, typesOf, valueIn } from './queue-filter.js';
import type { Readings, Reading } from './readings.js';
import { filtersOf, orderIn } from './search-filter.js';
import { untilSeen } from './seen.js';

export interface ListQuery {
  readonly type?: string;
  readonly limit: number;
  readonly after?: string;
  /** Show names; the reading is logged then. */
  readonly names: boolean;
  /** What the caller has seen: the answer includes it (`untilSeen`). */
  readonly seen?: string;
}

/** How many there are, beside a page. */
interface Counted {
  readonly total?: ListCount;
  readonly counts?: ViewCounts;
}

/** As `ListQuery`, with an order; search fields are given as `fields.NAME`. */
export interface SortedQuery extends ListQuery {
  readonly sort?: string;
  /** Count what all pages hold, too. */
  readonly counts: boolean;
}

const cursorForm = z.tuple([z.union([z.string().max(200), z.number(), z.boolean()]).nullable(), dossierNumber]);
const dueCursor = z.tuple([civilDay.nullable(), dossierNumber]);

const encode = (line: DossierListing, by: QueueKey): string => cursorAt([valueIn(line, by), line.number]);

function decode(cursor: string, by: QueueKey): NonNullable<QueuePage['after']> {
  const [value, number] = typeof by === 'object' ? placeAt(cursorForm, cursor) : placeAt(dueCursor, cursor);
  return { value, number };
}

const numbersOf = (lines: readonly DossierListing[]) => lines.map(({ number }) => number);

/**
 * Lists from the read model: one query each, with keyset pagination, so that a page of a million costs as much as a
 * page of ten.
 */
export class Lists {
  constructor(
    private readonly types: DossierTypes,
    private readonly reader: DossierReader,
    private readonly readings: Readings,
    private readonly listLines: ListLines,
    private readonly attempted: Attempts,
  ) {}

  /** Dossiers to which the caller is a party: as claimant, or for the employer. */
  async mine(reading: Reading, query: ListQuery) {
    const { limit, after, type } = query;
    const page = { limit, ...(after !== undefined && { after }), ...(type !== undefined && { type }) };
    const position = await this.positionFor(reading, query);
    const lines = await this.reader.ofParty(reading.person, page);
    return this.page(reading, { ...query, position }, lines, (line) => line.number);
  }

  /**
   * Open dossiers that the caller has taken, or that were assigned to them; default order: the earliest due date first.
   */
  async work(reading: Reading, query: SortedQuery & QueueQuery) {
    const { person } = reading;
    const { type } = query;
    const page = this.queuePage(reading, query);
    const position = await this.positionFor(reading, query);
    const lines = await this.reader.assigned(person, { ...page, ...(type !== undefined && { type }) });
    const filter = { ...page, assignee: person.subject };
    const counted = query.counts
      ? { total: await this.reader.count({ reader: person, types: typesOf(this.types, query.type), filter }) }
      : {};
    return this.page(reading, { ...query, position }, lines, (line) => encode(line, page.by), counted);
  }

  /** Open dossiers of an office; default order: the earliest due date first. */
  async queue(reading: Reading, office: string, query: SortedQuery & QueueQuery) {
    const { person } = reading;
    mayList(person, office);
    const page = this.queuePage(reading, query);
    const [offices, types] = [codesToday(office), typesOf(this.types, query.type)];
    const position = await this.positionFor(reading, query);
    const lines = await this.reader.officeQueue(person, offices, types, page);
    const counted = query.counts
      ? {
          total: await this.reader.count({ reader: person, offices, types, filter: page }),
          counts: await this.reader.viewCounts(person, offices, types, civilDateAt(Date.now())),
        }
      : {};
    return this.page(reading, { ...query, position }, lines, (line) => encode(line, page.by), counted);
  }

  /** @throws Problem VALIDATION_FAILED for fields, an order or a cursor that do not belong to this list */
  private queuePage({ person }: Reading, query: SortedQuery & QueueQuery) {
    const type = this.typeOf(query);
    const order = orderIn(type, query.sort);
    return {
      limit: query.limit,
      ...order,
      ...(query.after !== undefined && { after: decode(query.after, order.by) }),
      ...filterOf(query, person),
      fields: filtersOf(type, query),
    };
  }

  /** Dossiers of an office in one status, the newest first. */
  async byStatus(reading: Reading, office: string, status: string, query: ListQuery) {
    mayList(reading.person, office);
    const page = {
      limit: query.limit,
      ...(query.after !== undefined && { after: query.after }),
      fields: filtersOf(this.typeOf(query), query),
    };
    const position = await this.positionFor(reading, query);
    const lines = await this.reader.officeByStatus(
      reading.person,
      codesToday(office),
      typesOf(this.types, query.type),
      status,
      page,
    );
    return this.page(reading, { ...query, position }, lines, (line) => line.number);
  }

  /**
   * Refused attempts to open a dossier here, or for a person whose dossier is here; the latest first. The
   * reader sees numbers of their own office's dossiers only.
   */
  async attempts({ person }: Reading, office: string, { limit, after }: Pick<ListQuery, 'limit' | 'after'>) {
    mayList(person, office);
    const before = after === undefined ? {} : { before: Number(after) };
    const found = await this.attempted.ofOffice(person, codesToday(office), { limit, ...before });
    const last = found.at(-1);
    return {
      items: found.map(({ id: _, at, ...attempt }) => ({ ...attempt, at: at.toISOString() })),
      next: found.length === limit && last ? String(last.id) : null,
    };
  }

  /** The position of the stream up to which an answer includes everything; after what the caller has seen. */
  private async positionFor({ person }: Reading, { seen }: ListQuery): Promise<number> {
    await untilSeen(this.reader, person, seen);
    return this.reader.position();
  }

  private typeOf({ type }: ListQuery): AnyDossierType | undefined {
    return type === undefined ? undefined : this.types.find(type);
  }

  private async page(
    reading: Reading,
    query: ListQuery & { readonly position?: number },
    lines: readonly DossierListing[],
    cursor: (line: DossierListing) => string,
    counted: Counted = {},
  ) {
    const shown = await this.listLines.of(reading.person, lines);
    const last = lines.at(-1);
    const next = lines.length === query.limit && last ? cursor(last) : null;
    // The sequence stands for personal data here: an ETag derived from a name would let it be guessed by trial.
    const erased = query.names && lines.map(({ displayName }) => displayName === null);
    const etag = etagOf([reading.person.subject, shown(false), next, counted, erased]);
    if (isKnown(reading.known, etag)) return { etag };
    if (query.names) await this.readings.note(reading, ...numbersOf(lines));
    const { position } = query;
    const items = shown(query.names);
    return { etag, body: { items, next, ...(position !== undefined && { position }), ...counted } };
  }
}
