import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { CivilDate } from '../../calendar/index.js';
import type { Actor, DossierState, DossierView } from '../../dossier/index.js';
import { LedgerEntry } from '../entities/index.js';
import { inTransaction, type Sql, sqlOf } from '../sql.js';
import { type Count, countOf, type ViewCounts, viewCounts } from './list-counts.js';
import type { FreshViews } from './fresh-views.js';
import {
  amongQuery,
  assignedQuery,
  ofClaimantQuery,
  ofEmployerQuery,
  officeByStatusQuery,
  officeQueueQuery,
  ofPartyQuery,
  type WorkFilter,
} from './list-queries.js';
import {
  type DossierListing,
  type NumberPage,
  type QueueFilter,
  type QueuePage,
  viewColumns,
  type ViewRow,
  viewOfRow,
} from './listing.js';
import { type DossierSearch, type Found, searched } from './search.js';

/** What decides whether a command can be given in a dossier now. */
export interface StateNow {
  readonly state: DossierState<unknown>;
  readonly offsetMs: number;
}

/**
 * Queries on the read model. Lists hold only what exists for their reader (`rolesTowards`); for a single dossier the
 * caller must check who may see it.
 */
export class DossierReader {
  private readonly db: Sql;

  /** @param fresh makes views that the caller may decide from; without it rows are returned as they are */
  constructor(
    private readonly em: EntityManager,
    private readonly fresh?: FreshViews,
  ) {
    this.db = sqlOf(em);
  }

  /** One dossier; undefined when there is none of this number. */
  async find(number: string): Promise<DossierView | undefined> {
    const { rows } = await sql<ViewRow>`
      select ${viewColumns}, d.fold from hoso.dossier d where d.number = ${number}`.execute(this.db);
    if (rows[0] === undefined) return undefined;
    return this.fresh === undefined ? viewOfRow(rows[0]) : this.fresh.of(rows[0]);
  }

  /** Those of these numbers that exist for the reader, in no order. */
  async among(reader: Actor, numbers: readonly string[]): Promise<readonly DossierListing[]> {
    return numbers.length === 0 ? [] : this.list(amongQuery(reader, numbers));
  }

  /** How these dossiers stand, without anything personal, and by how much their own time is ahead, in milliseconds. */
  async statesOf(numbers: readonly string[]): Promise<ReadonlyMap<string, StateNow>> {
    if (numbers.length === 0) return new Map();
    const { rows } = await sql<StateNow & { number: string }>`
      select d.number, d.state, h.offset_ms::float8 as "offsetMs"
      from hoso.dossier d join hoso.head h on h.dossier = d.number where d.number = any(${numbers}::text[])`.execute(
      this.db,
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  /** Dossiers in which the reader is claimant, or speaks for the employer, the highest number first. */
  async ofParty(reader: Actor, page: NumberPage): Promise<readonly DossierListing[]> {
    return this.list(ofPartyQuery(reader, page));
  }

  /** Dossiers of a person by keyed digests, one for each key in use, open and closed, the highest number first. */
  async ofClaimant(reader: Actor, references: readonly string[], page: NumberPage): Promise<readonly DossierListing[]> {
    return this.list(ofClaimantQuery(reader, references, page));
  }

  /** Dossiers in which an employer is a party, the highest number first. */
  async ofEmployer(reader: Actor, employer: string, page: NumberPage): Promise<readonly DossierListing[]> {
    return this.list(ofEmployerQuery(reader, employer, page));
  }

  /**
   * The work queue of an office: open dossiers of the given types, the earliest due date first, those without one last.
   * @param offices codes under which its dossiers lie: its own, and those of offices merged into it
   * @param types names of dossier types; all of them for the whole queue
   */
  async officeQueue(
    reader: Actor,
    offices: readonly string[],
    types: readonly string[],
    page: QueuePage & QueueFilter,
  ): Promise<readonly DossierListing[]> {
    return this.list(officeQueueQuery(reader, offices, types, page));
  }

  /** Open dossiers that the reader has taken, or that were assigned to them, the earliest due date first. */
  async assigned(
    reader: Actor,
    page: QueuePage & QueueFilter & Pick<NumberPage, 'type'>,
  ): Promise<readonly DossierListing[]> {
    return this.list(assignedQuery(reader, page));
  }

  /** Dossiers of an office in one status, the highest number first. @param offices as in `officeQueue` */
  async officeByStatus(
    reader: Actor,
    offices: readonly string[],
    types: readonly string[],
    status: string,
    page: NumberPage & Pick<QueueFilter, 'fields'>,
  ): Promise<readonly DossierListing[]> {
    return this.list(officeByStatusQuery(reader, offices, types, status, page));
  }

  /** The end of the stream: anything read afterwards includes everything up to it. */
  async position(): Promise<number> {
    const { rows } = await sql<{ position: number }>`
      select position::float8 as position from hoso.stream_end`.execute(this.db);
    return rows[0]?.position ?? 0;
  }

  /** How many dossiers a work list holds on all its pages. */
  async count(filter: WorkFilter): Promise<Count> {
    return countOf(this.db, filter);
  }

  /** How many open dossiers of offices stand in each standard view. @param today of Viet Nam */
  async viewCounts(
    reader: Actor,
    offices: readonly string[],
    types: readonly string[],
    today: CivilDate,
  ): Promise<ViewCounts> {
    return viewCounts(this.db, reader, { offices, types }, today);
  }

  /** Dossiers by what is known of them, with how many there are. */
  async search(reader: Actor, search: DossierSearch): Promise<Found> {
    return inTransaction(this.em, (db) => searched(db, reader, search));
  }

  /** The ledger of a dossier in the order in which it was written. */
  async ledger(dossier: string): Promise<readonly LedgerEntry[]> {
    return this.em.fork().find(LedgerEntry, { dossier }, { orderBy: { sequence: 'asc', month: 'asc', kind: 'asc' } });
  }

  private async list(query: RawBuilder<DossierListing>): Promise<readonly DossierListing[]> {
    const { rows } = await query.execute(this.db);
    return rows;
  }
}
