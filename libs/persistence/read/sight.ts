import { type RawBuilder, sql } from 'kysely';
import { type Actor, provinceOf, type Role } from '../../dossier/index.js';

const nothing = sql`false`;
const equals = (column: 'claimant' | 'employer' | 'office', value: string | undefined): RawBuilder<unknown> =>
  value === undefined ? nothing : sql`${sql.ref(`d.${column}`)} = ${value}`;
const ofProvince = ({ office }: Actor): RawBuilder<unknown> =>
  office === undefined ? nothing : sql`split_part(d.office, '-', 1) = ${provinceOf(office)}`;

const belongs: Record<Role, (actor: Actor) => RawBuilder<unknown>> = {
  claimant: ({ party }) => equals('claimant', party),
  employer: ({ employer }) => equals('employer', employer),
  officer: ({ office }) => equals('office', office),
  director: ({ office }) => equals('office', office),
  'insurance-officer': ofProvince,
  'payment-officer': ofProvince,
  auditor: () => sql`true`,
  operator: () => nothing,
};

/** The dossiers of alias `d` that exist for an actor: `rolesTowards` in SQL, so that a page holds nothing else. */
export const visibleTo = (actor: Actor): RawBuilder<unknown> =>
  sql`(${sql.join(actor.roles.map((role) => belongs[role](actor)).concat(nothing), sql` or `)})`;
