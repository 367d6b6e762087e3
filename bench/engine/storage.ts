import { Client } from 'pg';
import { testServers, type WholeSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { rounded } from '../figures.js';
import { claimHistory } from './claim-history.js';
import { claimsToAward } from './intake.js';
import { inParallel } from './parallel.js';
import { newPeople } from './product.js';

/** Bytes of all tables of a database with their indexes, in use after a VACUUM. */
async function bytesOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM');
    const { rows } = await client.query<{ bytes: string }>(
      `SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) AS bytes
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    return Number(rows[0]?.bytes);
  } finally {
    await client.end();
  }
}

type Stored = Readonly<Record<'ours' | 'temporal' | 'visibility', number>>;

async function stored({ database }: WholeSystem): Promise<Stored> {
  const [temporal = '', visibility = ''] = testServers().temporalDatabaseUrls;
  const [a, b, c] = await Promise.all([database.url, temporal, visibility].map(bytesOf));
  return { ours: a ?? 0, temporal: b ?? 0, visibility: c ?? 0 };
}

const kilobytes = (before: Stored, after: Stored, claims: number): Stored => ({
  ours: (after.ours - before.ours) / claims / 1_000,
  temporal: (after.temporal - before.temporal) / claims / 1_000,
  visibility: (after.visibility - before.visibility) / claims / 1_000,
});

/** What a claim leaves in each database: awarded, and closed after its twelve months. */
export async function storage(
  product: WholeSystem,
  { awarded, closed, months }: { awarded: number; closed: number; months: number },
): Promise<readonly Measured[]> {
  const people = await newPeople(product, awarded);
  const before = await stored(product);
  await claimsToAward(product.stage, people);
  const atAward = kilobytes(before, await stored(product), awarded);
  const others = await newPeople(product, closed);
  const from = await stored(product);
  await inParallel(others, 4, (person) => claimHistory(product.stage, product.namespace, person, months));
  const atEnd = kilobytes(from, await stored(product), closed);
  const detail = (of: Stored, claims: number) => ({
    claims,
    temporal: rounded(of.temporal),
    visibility: rounded(of.visibility),
  });
  return [
    { value: atAward.ours },
    { value: atAward.temporal + atAward.visibility, detail: detail(atAward, awarded) },
    { value: atEnd.ours },
    { value: atEnd.temporal + atEnd.visibility, detail: detail(atEnd, closed) },
  ];
}
