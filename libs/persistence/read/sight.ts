import { type RawBuilder, sql } from 'kysely';
import { type Actor, type Condition, type PartyField, type Role, tiesOf } from '../../dossier/index.js';

type Columns = Readonly<Record<PartyField, RawBuilder<unknown>>>;

const columnsAt = (office: RawBuilder<unknown>): Columns => ({
  claimant: sql`d.claimant`,
  employer: sql`d.employer`,
  office,
  province: sql`split_part(${office}, '-', 1)`,
});
const columns = columnsAt(sql`d.office`);

const same = (column: RawBuilder<unknown>, [value, ...others]: readonly string[]): RawBuilder<unknown> =>
  // A comparison with a single value keeps the index order.
  others.length === 0 ? sql`${column} = ${value}` : sql`${column} = any(${[value, ...others]}::text[])`;

const holdsIn =
  (its: Columns) =>
  ({ of, is, values }: Condition): RawBuilder<unknown> =>
    is ? same(its[of], values) : sql`(${same(its[of], values)}) is not true`;

/** The dossiers of alias `d` whose claimant has one of these references: one person's, one for each key in use. */
export const isClaimant = (references: readonly string[]): RawBuilder<unknown> => same(columns.claimant, references);

/** Each role of an actor, with the condition on a dossier (alias `d`) under which it counts. */
export const tiesInSql = (actor: Actor, its = columns): readonly { role: Role; holds: RawBuilder<unknown> }[] =>
  tiesOf(actor).map(({ role, conditions }) => ({
    role,
    holds: conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions.map(holdsIn(its)), sql` and `)})`,
  }));

/** The dossiers of alias `d` that exist for an actor: `rolesTowards` in SQL, so that a page holds nothing else. */
export const visibleTo = (actor: Actor, its = columns): RawBuilder<unknown> => {
  const ties = tiesInSql(actor, its).map(({ holds: tied }) => tied);
  return ties.length === 0 ? sql`false` : sql`(${sql.join(ties, sql` or `)})`;
};

/** The same for the office in which a dossier lay at another time. */
export const visibleIn = (actor: Actor, office: RawBuilder<unknown>): RawBuilder<unknown> =>
  visibleTo(actor, columnsAt(office));
