import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Actor, DossierView } from '../../dossier/index.js';
import { LedgerEntry } from '../entities/index.js';
import { type Sql, sqlOf } from '../sql.js';
import { ofClaimantQuery, ofEmployerQuery, officeByStatusQuery, officeQueueQuery } from './list-queries.js';
import {
  type DossierListing,
  type DuePage,
  type ListingRow,
  listingColumns,
  listingOf,
  type NumberPage,
  type ViewRow,
  viewOfRow,
} from './listing.js';

/** Questions to the read model. Who may see the answer is the caller's to say, with `rolesTowards` or `reader`. */
export class DossierReader {
  private readonly db: Sql;

  constructor(private readonly em: EntityManager) {
    this.db = sqlOf(em);
  }

  /** One dossier; undefined when there is none of this number. */
  async find(number: string): Promise<DossierView | undefined> {
    const { rows } = await sql<ViewRow>`
      select ${listingColumns}, d.state from hoso.dossier d where d.number = ${number}`.execute(this.db);
    return rows[0] === undefined ? undefined : viewOfRow(rows[0]);
  }

  /**
   * Dossiers of a person by keyed digest, open and closed, the highest number first.
   * @param reader only those that exist for this actor; all of them without one
   */
  async ofClaimant(claimant: string, page: NumberPage, reader?: Actor): Promise<readonly DossierListing[]> {
    return this.list(ofClaimantQuery(claimant, page, reader));
  }

  /** Dossiers in which an employer is a party, the highest number first; `reader` as above. */
  async ofEmployer(employer: string, page: NumberPage, reader?: Actor): Promise<readonly DossierListing[]> {
    return this.list(ofEmployerQuery(employer, page, reader));
  }

  /**
   * The work queue of an office: open dossiers of the given types, the earliest due date first, those without one last.
   * @param types names of dossier types; all of them for the whole queue
   */
  async officeQueue(office: string, types: readonly string[], page: DuePage): Promise<readonly DossierListing[]> {
    return this.list(officeQueueQuery(office, types, page));
  }

  /** Dossiers of an office in one status, the highest number first. */
  async officeByStatus(
    office: string,
    types: readonly string[],
    status: string,
    page: NumberPage,
  ): Promise<readonly DossierListing[]> {
    return this.list(officeByStatusQuery(office, types, status, page));
  }

  /** The ledger of a dossier in the order in which it was written. */
  async ledger(dossier: string): Promise<readonly LedgerEntry[]> {
    return this.em.fork().find(LedgerEntry, { dossier }, { orderBy: { sequence: 'asc', month: 'asc', kind: 'asc' } });
  }

  private async list(query: RawBuilder<ListingRow>): Promise<readonly DossierListing[]> {
    const { rows } = await query.execute(this.db);
    return rows.map(listingOf);
  }
}
