import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { sqlOf } from '../sql.js';

/** What the generated dossiers look like: each has a `day`, a `count` up to 23 and a `code` of 500 to be found by. */
export interface SeedPlan {
  readonly dossiers: number;
  /** Name of the dossier type, first part of its numbers, and statuses with their phases, the commonest first. */
  readonly type: string;
  readonly prefix: string;
  readonly statuses: readonly { readonly status: string; readonly phase: string }[];
  /** Office codes; the first gets most (a cubic skew: half of all dossiers lie with the first eighth). */
  readonly offices: readonly string[];
  /** Claimants' digests and employers' codes that occur in every list, besides generated ones. */
  readonly claimants?: readonly string[];
  readonly employers?: readonly string[];
  /** Year in the numbers; one in which nobody files, so that they collide with no real number. */
  readonly year?: number;
}

/** 83 office codes, as many as there are centres, the given ones first. */
export const seedOffices = (first: readonly string[], count = 83): readonly string[] => [
  ...first,
  ...Array.from({ length: count - first.length }, (_, i) => `P${String(i + 1).padStart(2, '0')}-01`),
];

const chunk = 50_000;

/**
 * Fills the read model with generated rows, for measuring lists at a size that no test could create by acts. The rows
 * have no events: use such a database for measuring only. The same plan gives the same rows.
 * @param em of an ORM without a time limit on transactions
 */
export const seedReadModel = async (em: EntityManager, plan: SeedPlan): Promise<void> => {
  const db = sqlOf(em);
  const { claimants = [], employers = [], year = 2014 } = plan;
  const statuses = plan.statuses.map(({ status }) => status);
  const phases = plan.statuses.map(({ phase }) => phase);
  for (let from = 1; from <= plan.dossiers; from += chunk) {
    const to = Math.min(from + chunk - 1, plan.dossiers);
    await sql`
      insert into hoso.dossier (number, type, status, phase, sequence, office, claimant, employer, assignee,
        opened_on, closed_on, due, display_name, waiting, links, fields, state)
      select
        ${plan.prefix} || '-' || ${year}::int || '-' || lpad(n::text, 7, '0'), ${plan.type}, status,
        case when closed then 'closed' else phase end, 20, office, claimant, employer,
        case when n % 3 = 0 then 'officer-' || office end,
        opened, case when closed then opened + 200 end,
        case when not closed and n % 7 <> 0 then opened + (n % 30) end,
        'Người thứ ' || n,
        case when closed then '[]' else json_build_array(json_build_object('who', 'officer', 'what',
          json_build_object('en', 'Decision on the claim', 'vi', 'Quyết định'), 'until', opened + (n % 30),
          'ground', 'D28 18.1', 'deadline', 'decide')) end,
        '[]',
        jsonb_build_object('day', opened - 10, 'count', n % 24, 'code', 'C' || n % 500),
        json_build_object('number', n, 'type', ${plan.type}::text, 'status', status, 'sequence', 20,
          'parties', json_build_object('office', office, 'claimant', claimant), 'lawVersion', 1, 'stops', json_object('{}'),
          'outages', json_object('{}'), 'correctable', json_object('{}'), 'documents', json_array(), 'links', json_array(),
          'data', json_build_object('notes', repeat('x', 600)))
      from (
        select n, n % 10 < 6 as closed,
          (${statuses}::text[])[1 + s] as status, (${phases}::text[])[1 + s] as phase,
          (${plan.offices}::text[])[1 + floor(cardinality(${plan.offices}::text[]) * r ^ 3)::int] as office,
          coalesce((${claimants}::text[])[1 + n % 1000], md5('claimant' || n * 4 / 5)) as claimant,
          coalesce((${employers}::text[])[1 + n % 500], 'E' || floor(20000 * r2 ^ 3)::int) as employer,
          date '2025-01-01' + (n % 365) as opened
        from (
          select n, ('x' || substr(md5(n::text), 1, 7))::bit(28)::int / 268435456.0 as r,
            ('x' || substr(md5(n::text), 9, 7))::bit(28)::int / 268435456.0 as r2,
            floor(cardinality(${statuses}::text[]) * (('x' || substr(md5(n::text), 17, 7))::bit(28)::int / 268435456.0) ^ 2)::int as s
          from generate_series(${from}::int, ${to}::int) as n
        ) numbers
      ) generated
      on conflict (number) do nothing`.execute(db);
  }
  await sql`vacuum (analyze) hoso.dossier`.execute(db);
};
