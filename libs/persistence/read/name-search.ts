import { type RawBuilder, sql } from 'kysely';

/** How similar a syllable must be to one of a name, from 0 to 1: `nguyn` is to `nguyen`, `tran` is not. */
const nearness = 0.5;
/** Syllables beyond the length of a name are ignored. */
const mostSyllables = 8;

/** The syllables of a name, each once. */
export const syllablesOf = (name: string): readonly string[] =>
  [...new Set(name.trim().split(/\s+/u))].filter((syllable) => syllable !== '').slice(0, mostSyllables);

const plain = sql`hoso.plain_name(d.display_name)`;
const sought = (syllable: string): RawBuilder<string> => sql<string>`hoso.plain_name(${syllable}::text)`;

/** A name in SQL, of alias `d`; for use in a transaction after `nearnessSet`. */
export interface NameCondition {
  /** The name has all syllables or similar ones; without `near` all of them as they are. */
  readonly holds: RawBuilder<unknown>;
  /** It has all of them as they are. */
  readonly exact: RawBuilder<unknown>;
  /** What has all of them first, then the most similar. */
  readonly order: RawBuilder<unknown>;
}

/**
 * The dossiers of people of a name, as somebody writes or hears it: with or without accents, syllables in any order.
 * @param near similar syllables, too
 */
export const nameCondition = (name: string, near: boolean): NameCondition => {
  const syllables = syllablesOf(name);
  const similar = syllables.map((one) => sql`${plain} operator(hoso.%>) ${sought(one)}`);
  const has = syllables.map((one) => sql`${sought(one)} = any(string_to_array(${plain}, ' '))`);
  const closeness = syllables.map((one) => sql`hoso.word_similarity(${sought(one)}, ${plain})`);
  const all = sql`(${sql.join(has, sql` and `)})`;
  // Similarity alone is what the index finds; a syllable is similar to itself.
  const found = sql`d.display_name is not null and ${sql.join(similar, sql` and `)}`;
  return {
    holds: near ? found : sql`${found} and ${all}`,
    exact: all,
    order: sql`${sql.join(
      has.map((one) => sql`(${one})::int`),
      sql` + `,
    )} desc, ${sql.join(closeness, sql` + `)} desc`,
  };
};

/** The name of alias `d` has all syllables of this one, as they are but for accents, in any order. */
export const plainNameHas = (name: string): RawBuilder<unknown> =>
  sql`string_to_array(${plain}, ' ') @> array[${sql.join(syllablesOf(name).map(sought))}]::text[]`;

/** Sets the similarity threshold for the rest of the transaction. */
export const nearnessSet = sql`set local pg_trgm.word_similarity_threshold = ${sql.lit(nearness)}`;
