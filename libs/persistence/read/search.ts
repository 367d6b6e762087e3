import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { capped, type Count, most } from './list-counts.js';
import { type DossierListing, listingColumns } from './listing.js';
import { nameCondition, nearnessSet } from './name-search.js';
import { fieldConditions, type FieldFilter } from './search-fields.js';
import { isClaimant, visibleTo } from './sight.js';
import type { Sql } from '../sql.js';

/** Search fields of one type, for whoever may search by them. */
export interface FieldSearch {
  /** Name that a dossier type has. */
  readonly type: string;
  readonly reader: Actor;
  readonly fields: readonly FieldFilter[];
}

/** What is looked for, open and closed; all of it must hold. */
export interface DossierSearch {
  /** Keyed digests of the claimant, one for each key in use. */
  readonly claimant?: readonly string[];
  readonly employer?: string;
  readonly number?: string;
  /** With or without accents, syllables in any order. */
  readonly name?: string;
  /** Names that are only similar, too: after those that have all syllables. */
  readonly near?: boolean;
  /** By fields: what one of these types finds. */
  readonly byFields?: readonly FieldSearch[];
  /** Codes of offices. */
  readonly offices?: readonly string[];
  readonly type?: string;
  readonly limit: number;
  /** Number of the last line of the page before; a search by name has one page. */
  readonly after?: string;
  /** Where more are found, they are counted alone. */
  readonly atMost?: number;
}

/** A line that was found. */
export interface FoundLine extends DossierListing {
  /** Found as it was asked for, not by a similar name. */
  readonly exact: boolean;
}

/** A page of what was found. */
export interface Found {
  readonly lines: readonly FoundLine[];
  readonly total: Count;
}

const either = (reader: Actor, { byFields, type }: DossierSearch): RawBuilder<unknown> => {
  if (byFields === undefined)
    return sql`${type === undefined ? sql`true` : sql`d.type = ${type}`} and ${visibleTo(reader)}`;
  if (byFields.length === 0) return sql`false`;
  // A type is written as a literal, because the indexes of its fields are per type.
  const ways = byFields.map(
    (one) =>
      sql`(d.type = ${sql.lit(one.type)} and ${sql.join([...fieldConditions(one.fields), visibleTo(one.reader)], sql` and `)})`,
  );
  return sql`(${sql.join(ways, sql` or `)})`;
};

const parts = (reader: Actor, search: DossierSearch) => {
  const { claimant, employer, number, name, near = true, offices } = search;
  const named = name === undefined ? undefined : nameCondition(name, near);
  const where = [
    ...(claimant === undefined ? [] : [isClaimant(claimant)]),
    ...(employer === undefined ? [] : [sql`d.employer = ${employer}`]),
    ...(number === undefined ? [] : [sql`d.number = ${number}`]),
    ...(named === undefined ? [] : [named.holds]),
    ...(offices === undefined ? [] : [sql`d.office = any(${offices}::text[])`]),
    either(reader, search),
  ];
  return { named, where: sql.join(where, sql` and `) };
};

/** A page: what was asked for first, then the most similar, then the highest number. */
export const searchQuery = (reader: Actor, search: DossierSearch): RawBuilder<FoundLine> => {
  const { named, where } = parts(reader, search);
  const { after, limit, byFields } = search;
  const sealed = byFields?.some(({ fields }) => fields.some(({ seals }) => seals !== undefined)) === true;
  const all = sql`hoso.dossier d where ${where} ${after === undefined ? sql`` : sql`and d.number < ${after}`}`;
  // A digest has few dossiers. PostgreSQL does not know that, and would go through all by their numbers.
  const few = sql`(with few as materialized (select d.* from ${all}) select * from few) d`;
  return sql<FoundLine>`
    select ${listingColumns}, ${named?.exact ?? sql`true`} as exact from ${sealed ? few : all}
    order by ${named === undefined ? sql`` : sql`${named.order}, `}d.number desc limit ${limit}`;
};

/** Finds dossiers that exist for the reader, and counts them. @param db in a transaction */
export const searched = async (db: Sql, reader: Actor, search: DossierSearch): Promise<Found> => {
  if (search.name !== undefined) await nearnessSet.execute(db);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from hoso.dossier d where ${parts(reader, search).where} limit ${most + 1}) found`.execute(db);
  const count = rows[0]?.count ?? 0;
  const total = capped(count);
  if (count > (search.atMost ?? Infinity)) return { lines: [], total };
  return { lines: (await searchQuery(reader, search).execute(db)).rows, total };
};
