import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Answer, DossierView } from '../../dossier/index.js';
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

/** What is known before a command is sent on. */
export interface Preflight {
  /** The receipt of an earlier request with the same subject and key, whatever dossier it was for. */
  readonly receipt?: { readonly bodyHash: string; readonly updateId: string; readonly answer: Answer };
  readonly dossier?: DossierView;
}

interface PreflightRow extends Partial<ViewRow> {
  body_hash: string | null;
  update_id: string | null;
  answer: Answer | null;
}

/** Questions to the read model. None of them checks who asks: the caller does, with `rolesTowards`. */
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

  /** The dossier and the receipt of this request, in one question. */
  async preflight(subject: string, key: string, number: string): Promise<Preflight> {
    const { rows } = await sql<PreflightRow>`
      select ${listingColumns}, d.state, r.body_hash, r.update_id, r.answer
      from (values (1)) as one
        left join hoso.dossier d on d.number = ${number}
        left join hoso.receipt r on r.subject = ${subject} and r.key = ${key}`.execute(this.db);
    const row = rows[0];
    if (row === undefined) return {};
    const { body_hash: bodyHash, update_id: updateId, answer } = row;
    return {
      ...(bodyHash !== null && updateId !== null && answer !== null && { receipt: { bodyHash, updateId, answer } }),
      ...(typeof row.number === 'string' && { dossier: viewOfRow(row as ViewRow) }),
    };
  }

  /** Dossiers of a person by keyed digest, open and closed, the highest number first. */
  async ofClaimant(claimant: string, page: NumberPage): Promise<readonly DossierListing[]> {
    return this.list(ofClaimantQuery(claimant, page));
  }

  /** Dossiers in which an employer is a party, the highest number first. */
  async ofEmployer(employer: string, page: NumberPage): Promise<readonly DossierListing[]> {
    return this.list(ofEmployerQuery(employer, page));
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
