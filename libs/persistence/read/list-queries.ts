import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { type DuePage, type ListingRow, listingColumns, type NumberPage, type QueueFilter } from './listing.js';
import { isClaimant, tiesInSql, visibleTo } from './sight.js';

// Every list holds what exists for its reader and nothing else: none can be asked for without one.
const ofType = (type: string | undefined) => (type === undefined ? sql`` : sql`and d.type = ${type}`);
const below = (after: string | undefined) => (after === undefined ? sql`` : sql`and d.number < ${after}`);

const newestFirst = (which: RawBuilder<unknown>, { after, limit, type }: NumberPage) => sql<ListingRow>`
  select ${listingColumns} from hoso.dossier d
  where ${which} ${ofType(type)} ${below(after)} order by d.number desc limit ${limit}`;

/** By (claimant, number). */
export const ofClaimantQuery = (reader: Actor, references: readonly string[], page: NumberPage) =>
  newestFirst(sql`${isClaimant(references)} and ${visibleTo(reader)}`, page);

/** By (employer, number). */
export const ofEmployerQuery = (reader: Actor, employer: string, page: NumberPage) =>
  newestFirst(sql`d.employer = ${employer} and ${visibleTo(reader)}`, page);

/**
 * What the reader is a party to, as claimant or for the employer: of each a page from its own index. A dossier in which
 * the reader is both stands in one of them, for there they count as claimant only.
 */
export const ofPartyQuery = (reader: Actor, page: NumberPage) => {
  const parts = tiesInSql(reader).filter(({ role }) => role === 'claimant' || role === 'employer');
  const pages = parts.map(({ holds }) => sql`(${newestFirst(holds, page)})`);
  if (pages.length === 0) return newestFirst(sql`false`, page);
  return sql<ListingRow>`
    select * from (${sql.join(pages, sql` union all `)}) d order by d.number desc limit ${page.limit}`;
};

const due = sql`coalesce(d.due, 'infinity'::date)`;
const beyond = ({ after }: DuePage) =>
  after === undefined ? sql`` : sql`and (${due}, d.number) > (${after.due ?? 'infinity'}::date, ${after.number})`;

const filtered = ({ assignee, waitingFor, dueFrom, dueTo }: QueueFilter): RawBuilder<unknown> => {
  const conditions = [
    ...(assignee === null ? [sql`d.assignee is null`] : []),
    ...(typeof assignee === 'string' ? [sql`d.assignee = ${assignee}`] : []),
    ...(waitingFor === undefined
      ? []
      : [sql`exists (select from json_array_elements(d.waiting) w where w ->> 'who' = ${waitingFor})`]),
    ...(dueFrom === undefined ? [] : [sql`d.due >= ${dueFrom}::date`]),
    ...(dueTo === undefined ? [] : [sql`d.due <= ${dueTo}::date`]),
  ];
  return conditions.length === 0 ? sql`` : sql`and ${sql.join(conditions, sql` and `)}`;
};

/** What one officer has taken or was given, the earliest due date first: by (assignee, due, number). */
export const assignedQuery = (reader: Actor, page: DuePage & Pick<NumberPage, 'type'>) => sql<ListingRow>`
  select ${listingColumns} from hoso.dossier d
  where d.assignee = ${reader.subject} and d.closed_on is null ${ofType(page.type)} ${beyond(page)} and ${visibleTo(reader)}
  order by ${due}, d.number limit ${page.limit}`;

/**
 * For each office and type the head of its own index range, then the first of them all: no list reads more than a page
 * of each.
 */
export const officeQueueQuery = (
  reader: Actor,
  offices: readonly string[],
  types: readonly string[],
  page: DuePage & QueueFilter,
) => sql<ListingRow>`
    select ${listingColumns}
    from unnest(${offices}::text[]) as o(office) cross join unnest(${types}::text[]) as t(type) cross join lateral (
      select * from hoso.dossier d
      where d.office = o.office and d.type = t.type and d.closed_on is null ${beyond(page)}
        ${filtered(page)} and ${visibleTo(reader)}
      order by ${due}, d.number limit ${page.limit}
    ) d
    order by ${due}, d.number limit ${page.limit}`;

/** As `officeQueueQuery`, by (office, type, status, number). */
export const officeByStatusQuery = (
  reader: Actor,
  offices: readonly string[],
  types: readonly string[],
  status: string,
  { after, limit }: NumberPage,
) => sql<ListingRow>`
  select ${listingColumns}
  from unnest(${offices}::text[]) as o(office) cross join unnest(${types}::text[]) as t(type) cross join lateral (
    select * from hoso.dossier d
    where d.office = o.office and d.type = t.type and d.status = ${status} ${below(after)}
      and ${visibleTo(reader)}
    order by d.number desc limit ${limit}
  ) d
  order by d.number desc limit ${limit}`;
