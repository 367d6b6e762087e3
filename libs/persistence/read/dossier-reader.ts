import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Answer, DossierView } from '../../dossier/index.js';
import { LedgerEntry } from '../entities/index.js';
import { type Sql, sqlOf } from '../sql.js';
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
  async ofClaimant(claimant: string, { after, limit }: NumberPage): Promise<readonly DossierListing[]> {
    const { rows } = await sql<ListingRow>`
      select ${listingColumns} from hoso.dossier d
      where d.claimant = ${claimant} ${below(after)}
      order by d.number desc limit ${limit}`.execute(this.db);
    return rows.map(listingOf);
  }

  /** Dossiers in which an employer is a party, the highest number first. */
  async ofEmployer(employer: string, { after, limit }: NumberPage): Promise<readonly DossierListing[]> {
    const { rows } = await sql<ListingRow>`
      select ${listingColumns} from hoso.dossier d
      where d.employer = ${employer} ${below(after)}
      order by d.number desc limit ${limit}`.execute(this.db);
    return rows.map(listingOf);
  }

  /**
   * The work queue of an office: open dossiers of the given types, the earliest due date first, those without one last.
   * @param types names of dossier types; all of them for the whole queue
   */
  async officeQueue(office: string, types: readonly string[], page: DuePage): Promise<readonly DossierListing[]> {
    const { after, limit } = page;
    const due = sql`coalesce(d.due, 'infinity'::date)`;
    const beyond =
      after === undefined ? sql`` : sql`and (${due}, d.number) > (${after.due ?? 'infinity'}::date, ${after.number})`;
    const { rows } = await sql<ListingRow>`
      select ${listingColumns}
      from unnest(${types}::text[]) as t(type) cross join lateral (
        select * from hoso.dossier d
        where d.office = ${office} and d.type = t.type and d.closed_on is null ${beyond}
        order by ${due}, d.number limit ${limit}
      ) d
      order by ${due}, d.number limit ${limit}`.execute(this.db);
    return rows.map(listingOf);
  }

  /** Dossiers of an office in one status, the highest number first. */
  async officeByStatus(
    office: string,
    types: readonly string[],
    status: string,
    { after, limit }: NumberPage,
  ): Promise<readonly DossierListing[]> {
    const { rows } = await sql<ListingRow>`
      select ${listingColumns}
      from unnest(${types}::text[]) as t(type) cross join lateral (
        select * from hoso.dossier d
        where d.office = ${office} and d.type = t.type and d.status = ${status} ${below(after)}
        order by d.number desc limit ${limit}
      ) d
      order by d.number desc limit ${limit}`.execute(this.db);
    return rows.map(listingOf);
  }

  /** The ledger of a dossier in the order in which it was written. */
  async ledger(dossier: string): Promise<readonly LedgerEntry[]> {
    return this.em.fork().find(LedgerEntry, { dossier }, { orderBy: { sequence: 'asc', month: 'asc', kind: 'asc' } });
  }
}

const below = (after: string | undefined) => (after === undefined ? sql`` : sql`and d.number < ${after}`);
