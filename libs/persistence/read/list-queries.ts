import { type RawBuilder, sql } from 'kysely';
import type { Actor, SearchValue } from '../../dossier/index.js';
import {
  type DossierListing,
  listingColumns,
  type NumberPage,
  type QueueFilter,
  type QueueKey,
  type QueuePage,
} from './listing.js';
import { fieldConditions, fieldOf, fieldValue } from './search-fields.js';
import { isClaimant, tiesInSql, visibleTo } from './sight.js';

// Every list holds only what exists for its reader, so every query needs a reader.
const ofType = (type: string | undefined) => (type === undefined ? sql`` : sql`and d.type = ${type}`);
const below = (after: string | undefined) => (after === undefined ? sql`` : sql`and d.number < ${after}`);

const newestFirst = (which: RawBuilder<unknown>, { after, limit, type }: NumberPage) => sql<DossierListing>`
  select ${listingColumns} from hoso.dossier d
  where ${which} ${ofType(type)} ${below(after)} order by d.number desc limit ${limit}`;

/** By number, each by its key. */
export const amongQuery = (reader: Actor, numbers: readonly string[]) => sql<DossierListing>`
  select ${listingColumns} from hoso.dossier d where d.number = any(${numbers}::text[]) and ${visibleTo(reader)}`;

/** By (claimant, number). */
export const ofClaimantQuery = (reader: Actor, references: readonly string[], page: NumberPage) =>
  newestFirst(sql`${isClaimant(references)} and ${visibleTo(reader)}`, page);

/** By (employer, number). */
export const ofEmployerQuery = (reader: Actor, employer: string, page: NumberPage) =>
  newestFirst(sql`d.employer = ${employer} and ${visibleTo(reader)}`, page);

/**
 * Dossiers to which the reader is a party, as claimant or for the employer: a page of each from its own index. A
 * dossier in which the reader is both is in one of them only, because they count as claimant only.
 */
export const ofPartyQuery = (reader: Actor, page: NumberPage) => {
  const parts = tiesInSql(reader).filter(({ role }) => role === 'claimant' || role === 'employer');
  const pages = parts.map(({ holds }) => sql`(${newestFirst(holds, page)})`);
  if (pages.length === 0) return newestFirst(sql`false`, page);
  return sql<DossierListing>`
    select * from (${sql.join(pages, sql` union all `)}) d order by d.number desc limit ${page.limit}`;
};

const keyOf = (by: QueueKey): RawBuilder<unknown> =>
  typeof by === 'object'
    ? fieldOf(by.field)
    : sql`coalesce(${sql.raw(by === 'due' ? 'd.due' : 'd.opened_on')}, 'infinity'::date)`;

const valueOf = (by: QueueKey, value: SearchValue | null): RawBuilder<unknown> =>
  typeof by === 'object' ? fieldValue(value) : sql`${value ?? 'infinity'}::date`;

/** Order of a queue, and the condition for the next page. */
const orderOf = ({ by = 'due', descending = false, after }: QueuePage) => {
  const key = keyOf(by);
  const [way, beyond] = descending ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  return {
    order: sql`order by ${key} ${way}, d.number ${way}`,
    next:
      after === undefined
        ? sql``
        : sql`and (${key}, d.number) ${beyond} (${valueOf(by, after.value)}, ${after.number})`,
  };
};

const filtered = ({
  assignee,
  waitingFor,
  alert,
  sentBackTo,
  dueFrom,
  dueTo,
  openedFrom,
  openedTo,
  status,
  fields = [],
}: QueueFilter): RawBuilder<unknown> => {
  const conditions = [
    ...(assignee === null ? [sql`d.assignee is null`] : []),
    ...(typeof assignee === 'string' ? [sql`d.assignee = ${assignee}`] : []),
    ...(waitingFor === undefined
      ? []
      : [sql`exists (select from json_array_elements(d.waiting) w where w ->> 'who' = ${waitingFor})`]),
    ...(alert === undefined ? [] : [alert ? sql`d.alert` : sql`not d.alert`]),
    ...(sentBackTo === undefined
      ? []
      : [sentBackTo === true ? sql`d.sent_back_to is not null` : sql`d.sent_back_to = ${sentBackTo}`]),
    ...(dueFrom === undefined ? [] : [sql`d.due >= ${dueFrom}::date`]),
    ...(dueTo === undefined ? [] : [sql`d.due <= ${dueTo}::date`]),
    ...(openedFrom === undefined ? [] : [sql`d.opened_on >= ${openedFrom}::date`]),
    ...(openedTo === undefined ? [] : [sql`d.opened_on <= ${openedTo}::date`]),
    ...(status === undefined ? [] : [sql`d.status = ${status}`]),
    ...fieldConditions(fields),
  ];
  return conditions.length === 0 ? sql`` : sql`and ${sql.join(conditions, sql` and `)}`;
};

/** What one officer has taken or was given; default order (assignee, due, number). */
export const assignedQuery = (reader: Actor, page: QueuePage & QueueFilter & Pick<NumberPage, 'type'>) => {
  const { order, next } = orderOf(page);
  return sql<DossierListing>`
  select ${listingColumns} from hoso.dossier d
  where d.assignee = ${reader.subject} and d.closed_on is null ${ofType(page.type)} ${next} ${filtered(page)}
    and ${visibleTo(reader)}
  ${order} limit ${page.limit}`;
};

/** A single type is written as a literal, because the indexes of its search fields are per type. */
const ofTypes = (types: readonly string[]) =>
  types.length === 1 ? sql`d.type = ${sql.lit(types[0] ?? '')}` : sql`d.type = t.type`;

/**
 * For each office and type the head of its index range, then the first rows of all: no list reads more than a page of
 * each.
 * @param types names that dossier types have
 */
export const officeQueueQuery = (
  reader: Actor,
  offices: readonly string[],
  types: readonly string[],
  page: QueuePage & QueueFilter,
) => {
  const { order, next } = orderOf(page);
  return sql<DossierListing>`
    select ${listingColumns}
    from unnest(${offices}::text[]) as o(office) cross join unnest(${types}::text[]) as t(type) cross join lateral (
      select * from hoso.dossier d
      where d.office = o.office and ${ofTypes(types)} and d.closed_on is null ${next}
        ${filtered(page)} and ${visibleTo(reader)}
      ${order} limit ${page.limit}
    ) d
    ${order} limit ${page.limit}`;
};

/** As `officeQueueQuery`, by (office, type, status, number). */
export const officeByStatusQuery = (
  reader: Actor,
  offices: readonly string[],
  types: readonly string[],
  status: string,
  { after, limit, fields = [] }: NumberPage & Pick<QueueFilter, 'fields'>,
) => sql<DossierListing>`
  select ${listingColumns}
  from unnest(${offices}::text[]) as o(office) cross join unnest(${types}::text[]) as t(type) cross join lateral (
    select * from hoso.dossier d
    where d.office = o.office and d.type = t.type and d.status = ${status} ${below(after)} ${filtered({ fields })}
      and ${visibleTo(reader)}
    order by d.number desc limit ${limit}
  ) d
  order by d.number desc limit ${limit}`;

/** Open dossiers of offices and types, or those that somebody has, whatever their order. */
export interface WorkFilter {
  readonly reader: Actor;
  readonly offices?: readonly string[];
  readonly types: readonly string[];
  readonly filter: QueueFilter;
}

/** From `from` on, without what is selected: for counting. */
export const filteredWork = ({ reader, offices, types, filter }: WorkFilter): RawBuilder<unknown> => sql`
  from hoso.dossier d
  where ${offices === undefined ? sql`true` : sql`d.office = any(${offices}::text[])`}
    and ${types.length === 1 ? ofTypes(types) : sql`d.type = any(${types}::text[])`} and d.closed_on is null
    ${filtered(filter)} and ${visibleTo(reader)}`;
