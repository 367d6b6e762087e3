import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { testServers } from '../../libs/testing/index.js';

/**
 * The sweeper checks what was not acknowledged within twelve seconds, and an idle PostgreSQL backend reports its
 * figures ten seconds later.
 */
const settlingMs = 24_000;

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** Committed transactions by database, reading ones included: PostgreSQL counts both alike. */
export type Commits = Readonly<Record<string, number>>;

interface Count {
  readonly at: number;
  readonly of: Commits;
}

/**
 * Commits that some work causes, in Temporal's two databases and one of ours. What the servers commit by themselves in
 * the same time is counted afterwards, and subtracted.
 */
export async function commitsOf(database: string | undefined, work: () => Promise<void>): Promise<Commits> {
  const temporal = testServers().temporalDatabaseUrls.map(nameOf);
  const names = [...temporal, ...(database === undefined ? [] : [database])];
  const client = new Client({ connectionString: testServers().postgresUrl });
  await client.connect();
  const now = async (): Promise<Count> => {
    const { rows } = await client.query<{ name: string; commits: string }>(
      'SELECT datname AS name, xact_commit AS commits FROM pg_stat_database WHERE datname = ANY($1)',
      [names],
    );
    return { at: Date.now(), of: Object.fromEntries(rows.map(({ name, commits }) => [name, Number(commits)])) };
  };
  try {
    await sleep(settlingMs);
    const idle = await now();
    await work();
    await sleep(settlingMs);
    const after = await now();
    await sleep(settlingMs);
    const later = await now();
    const rate = (name: string, from: Count, to: Count) =>
      ((to.of[name] ?? 0) - (from.of[name] ?? 0)) / (to.at - from.at);
    const caused = (name: string) => (rate(name, idle, after) - rate(name, after, later)) * (after.at - idle.at);
    return {
      temporal: temporal.reduce((sum, name) => sum + caused(name), 0),
      ...(database !== undefined && { ours: caused(database) }),
    };
  } finally {
    await client.end();
  }
}
