import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { DossierTypes, SearchValue } from '../../dossier/index.js';
import type { Sql } from '../sql.js';

/** A filter by a search field of a type: dossiers where it is known and matches. */
export interface FieldFilter {
  readonly name: string;
  readonly personal: boolean;
  readonly is?: SearchValue;
  /** Of a sealed field: its digests under each key in use. */
  readonly seals?: readonly string[];
  /** At least, and at most, both themselves included. */
  readonly from?: SearchValue;
  readonly to?: SearchValue;
}

/** Sorts for an unknown field: greater than every text, number and flag. */
const unknown = sql`'{}'::jsonb`;
const json = (value: SearchValue | null): RawBuilder<unknown> =>
  value === null ? unknown : sql`${JSON.stringify(value)}::jsonb`;

type FieldColumn = 'fields' | 'personal_fields' | 'sealed_fields';

/** A search field of alias `d`, by which an index is ordered; the name is one of a definition. */
export const fieldOf = (name: string, column: FieldColumn = 'fields'): RawBuilder<unknown> =>
  sql`coalesce(${sql.raw(`d.${column}`)} -> ${sql.lit(name)}, ${unknown})`;

/** Where the next page by a field begins; null: at the dossiers in which it is unknown. */
export const fieldValue = json;

/** The dossiers of alias `d` for which all this is so. */
export const fieldConditions = (filters: readonly FieldFilter[]): readonly RawBuilder<unknown>[] =>
  filters.flatMap(({ name, personal, is, seals, from, to }) => {
    if (seals !== undefined)
      return [sql`${fieldOf(name, 'sealed_fields')} = any(${seals.map((one) => JSON.stringify(one))}::jsonb[])`];
    const field = fieldOf(name, personal ? 'personal_fields' : 'fields');
    return [
      ...(is === undefined ? [] : [sql`${field} = ${json(is)}`]),
      ...(from === undefined ? [] : [sql`${field} >= ${json(from)}`]),
      ...(to === undefined ? [] : [sql`${field} <= ${json(to)}`]),
      ...(from !== undefined && to === undefined ? [sql`${field} < ${unknown}`] : []),
    ];
  });

const prefix = 'dossier_search_';

/**
 * Indexes of the search fields of all types, by name, with their SQL. A flag halves a list at most, so it has no index.
 */
const indexesOf = (types: DossierTypes): ReadonlyMap<string, { readonly is: string; readonly on: string }> =>
  new Map(
    types.all.flatMap((type) =>
      Object.entries(type.search ?? {}).flatMap(([name, { kind, personal, sealed }]) => {
        if (kind === 'flag') return [];
        const is = `${type.name}.${name}${sealed === true ? ' (sealed)' : personal === true ? ' (personal)' : ''}`;
        const key = (column: FieldColumn) => `(coalesce(${column} -> '${name}', '{}'::jsonb)), number`;
        const on =
          personal === true
            ? `(${key(sealed === true ? 'sealed_fields' : 'personal_fields')}) where type = '${type.name}'`
            : `(office, ${key('fields')}) where type = '${type.name}' and closed_on is null`;
        return [[`${prefix}${createHash('sha256').update(is).digest('hex').slice(0, 16)}`, { is, on }] as const];
      }),
    ),
  );

/**
 * Creates the indexes of the types' search fields, and drops those of fields that no longer exist: an index is derived
 * from the definition, like a list's column. Writers wait while one is built, some seconds for a million dossiers.
 * @param db in a transaction of the owner of the tables
 */
export const makeSearchIndexes = async (db: Sql, types: DossierTypes): Promise<void> => {
  const wanted = indexesOf(types);
  const { rows } = await sql<{ name: string }>`
    select indexname as name from pg_indexes where schemaname = 'hoso' and starts_with(indexname, ${prefix})`.execute(
    db,
  );
  const there = new Set(rows.map(({ name }) => name));
  for (const name of there) if (!wanted.has(name)) await sql`drop index hoso.${sql.id(name)}`.execute(db);
  for (const [name, { is, on }] of wanted) {
    if (there.has(name)) continue;
    await sql`create index ${sql.id(name)} on hoso.dossier ${sql.raw(on)}`.execute(db);
    await sql`comment on index hoso.${sql.id(name)} is ${sql.lit(is)}`.execute(db);
  }
};
