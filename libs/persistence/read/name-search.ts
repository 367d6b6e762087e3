import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../dossier/index.js';
import { type DossierListing, listingColumns } from './listing.js';
import { visibleTo } from './sight.js';

/** A name that is looked for, and where. */
export interface NameSearch {
  /** The name as somebody writes or hears it: with or without accents, syllables in any order. */
  readonly name: string;
  /** Codes of offices to which it is limited. */
  readonly offices?: readonly string[];
  readonly type?: string;
  readonly limit: number;
}

/** How similar a syllable must be to one of a name, from 0 to 1: `nguyn` is to `nguyen`, `tran` is not. */
const nearness = 0.5;
/** Syllables beyond the length of a name are ignored. */
const mostSyllables = 8;

/** The syllables of a name, each once. */
export const syllablesOf = (name: string): readonly string[] =>
  [...new Set(name.trim().split(/\s+/u))].filter((syllable) => syllable !== '').slice(0, mostSyllables);

const plain = sql`hoso.plain_name(d.display_name)`;
const sought = (syllable: string): RawBuilder<string> => sql<string>`hoso.plain_name(${syllable}::text)`;

/**
 * Dossiers of people whose name has all these syllables or similar ones: exact matches first, then the most similar.
 * Only dossiers that exist for the reader. Runs in a transaction after `nearnessSet`.
 */
export const byNameQuery = (reader: Actor, { name, offices, type, limit }: NameSearch): RawBuilder<DossierListing> => {
  const syllables = syllablesOf(name);
  const near = syllables.map((one) => sql`${plain} operator(hoso.%>) ${sought(one)}`);
  const has = syllables.map((one) => sql`(${sought(one)} = any(string_to_array(${plain}, ' ')))::int`);
  const closeness = syllables.map((one) => sql`hoso.word_similarity(${sought(one)}, ${plain})`);
  return sql<DossierListing>`
    select ${listingColumns} from hoso.dossier d
    where d.display_name is not null and ${sql.join(near, sql` and `)}
      and ${offices === undefined ? sql`true` : sql`d.office = any(${offices}::text[])`}
      and ${type === undefined ? sql`true` : sql`d.type = ${type}`} and ${visibleTo(reader)}
    order by ${sql.join(has, sql` + `)} desc, ${sql.join(closeness, sql` + `)} desc, d.number desc limit ${limit}`;
};

/** Sets the similarity threshold for the rest of the transaction. */
export const nearnessSet = sql`set local pg_trgm.word_similarity_threshold = ${sql.lit(nearness)}`;
