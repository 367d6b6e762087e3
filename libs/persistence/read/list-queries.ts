import { sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { type DuePage, type ListingRow, listingColumns, type NumberPage } from './listing.js';
import { visibleTo } from './sight.js';

const seenBy = (reader: Actor | undefined) => (reader === undefined ? sql`` : sql`and ${visibleTo(reader)}`);
const ofType = (type: string | undefined) => (type === undefined ? sql`` : sql`and d.type = ${type}`);
const below = (after: string | undefined) => (after === undefined ? sql`` : sql`and d.number < ${after}`);

/** By (claimant, number). */
export const ofClaimantQuery = (
  claimant: string,
  { after, limit, type }: NumberPage,
  reader?: Actor,
) => sql<ListingRow>`
  select ${listingColumns} from hoso.dossier d
  where d.claimant = ${claimant} ${ofType(type)} ${seenBy(reader)} ${below(after)} order by d.number desc limit ${limit}`;

/** By (employer, number). */
export const ofEmployerQuery = (
  employer: string,
  { after, limit, type }: NumberPage,
  reader?: Actor,
) => sql<ListingRow>`
  select ${listingColumns} from hoso.dossier d
  where d.employer = ${employer} ${ofType(type)} ${seenBy(reader)} ${below(after)} order by d.number desc limit ${limit}`;

const due = sql`coalesce(d.due, 'infinity'::date)`;

/** For each type the head of its own index range, then the first of them all: no list reads more than a page a type. */
export const officeQueueQuery = (office: string, types: readonly string[], { after, limit }: DuePage) => {
  const beyond =
    after === undefined ? sql`` : sql`and (${due}, d.number) > (${after.due ?? 'infinity'}::date, ${after.number})`;
  return sql<ListingRow>`
    select ${listingColumns}
    from unnest(${types}::text[]) as t(type) cross join lateral (
      select * from hoso.dossier d
      where d.office = ${office} and d.type = t.type and d.closed_on is null ${beyond}
      order by ${due}, d.number limit ${limit}
    ) d
    order by ${due}, d.number limit ${limit}`;
};

/** As `officeQueueQuery`, by (office, type, status, number). */
export const officeByStatusQuery = (
  office: string,
  types: readonly string[],
  status: string,
  { after, limit }: NumberPage,
) => sql<ListingRow>`
  select ${listingColumns}
  from unnest(${types}::text[]) as t(type) cross join lateral (
    select * from hoso.dossier d
    where d.office = ${office} and d.type = t.type and d.status = ${status} ${below(after)}
    order by d.number desc limit ${limit}
  ) d
  order by d.number desc limit ${limit}`;
