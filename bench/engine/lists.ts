import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { type Api, startSystem, type TestSystem } from '../../libs/testing/index.js';
import type { Measured } from '../agreed.js';
import { median, percentile, rounded } from '../figures.js';

const execute = promisify(execFile);
const seed = fileURLToPath(new URL('../../apps/worker/src/seed.js', import.meta.url));
const emptyRoute = '/health/live';
const claimant = 'claimant:001088000017';

/** The three lists in their agreed order, as those see them who use them most: the largest office is the officer's. */
const lists = [
  { account: claimant, path: '/v1/my/dossiers?limit=50' },
  { account: 'officer', path: '/v1/offices/HN-01/queue?limit=50' },
  {
    account: 'officer',
    path: '/v1/offices/HN-01/dossiers?limit=50&status=active&type=unemployment-claim',
  },
] as const;

interface Seeded {
  readonly dossiers: number;
  readonly system: TestSystem;
}

/**
 * Over HTTP the first 50 rows of the three lists, with ten thousand and with a million dossiers in 83 offices, most of
 * them in a few; two systems at once, asked in turn, each question beside the route that does nothing.
 */
export async function listLatency({ rounds, asked }: { rounds: number; asked: number }): Promise<readonly Measured[]> {
  const small = await startSystem('lists_10k');
  try {
    const large = await startSystem('lists_1m');
    try {
      return await compared(await seeded(small, 10_000), await seeded(large, 1_000_000), rounds, asked);
    } finally {
      await large.end();
    }
  } finally {
    await small.end();
  }
}

interface Round {
  readonly empty: number;
  readonly small: number;
  readonly large: number;
}

async function compared(small: Seeded, large: Seeded, rounds: number, asked: number): Promise<readonly Measured[]> {
  const figures: Measured[] = [];
  for (const { account, path } of lists) {
    const measured: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const p95 = await inTurn(asked, [
        () => ask(large.system.stage.as(account), emptyRoute, 0),
        () => ask(small.system.stage.as(account), path, 50),
        () => ask(large.system.stage.as(account), path, 50),
      ]);
      const [empty = Number.NaN, ofSmall = Number.NaN, ofLarge = Number.NaN] = p95;
      if (round > 0) measured.push({ empty, small: ofSmall, large: ofLarge });
    }
    figures.push(...measuredIn(measured));
  }
  return figures;
}

function measuredIn(rounds: readonly Round[]): readonly Measured[] {
  const detail = {
    p95Ms: {
      emptyRoute: rounds.map(({ empty }) => rounded(empty)),
      at10Thousand: rounds.map(({ small }) => rounded(small)),
      at1Million: rounds.map(({ large }) => rounded(large)),
    },
  };
  return [
    { value: median(rounds.map(({ large, empty }) => large - empty)), detail },
    { value: median(rounds.map(({ large, small }) => large / small)) },
  ];
}

/** 95th percentile of each question, asked one after the other and in turn. */
async function inTurn(times: number, questions: readonly (() => Promise<void>)[]): Promise<readonly number[]> {
  const taken = questions.map((): number[] => []);
  for (let i = 0; i < times; i += 1) {
    for (const [which, question] of questions.entries()) {
      const began = performance.now();
      await question();
      taken[which]?.push(performance.now() - began);
    }
  }
  return taken.map((times) => percentile(times, 0.95));
}

async function ask(api: Api, path: string, atLeast: number): Promise<void> {
  const { status, body } = await api.get<{ items?: readonly unknown[] }>(path);
  const rows = body.items?.length ?? 0;
  if (status !== 200 || rows < atLeast) throw new Error(`${path}: ${status}, ${rows} rows`);
}

/** Fills a system's read model with generated dossiers; some are the claimant's who asks. */
async function seeded(system: TestSystem, dossiers: number): Promise<Seeded> {
  const party = await partyOf(system);
  // Five thousandths of all are the claimant's: a full page also where there are few.
  // A reference may begin with a hyphen, which only this form takes for a value.
  const theirs = Array.from({ length: 5 }, () => `--claimant=${party}`);
  const args = ['--type', 'unemployment-claim', '--dossiers', String(dossiers), ...theirs];
  await execute(process.execPath, [seed, ...args], { env: { ...process.env, DATABASE_URL: system.database.url } });
  return { dossiers, system };
}

/** The reference under which the read model knows the claimant: only the product's key makes it. */
async function partyOf({ stage, database }: TestSystem): Promise<string> {
  const input = {
    person: { fullName: 'Nguyễn Văn Thành', personalId: '001088000017' },
    office: 'HN-01',
    wishes: 'Any',
    contract: { endedOn: '2026-10-15', insured: true },
  };
  const number = await stage.submit(claimant, 'job-counselling', { input });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ claimant: string }>('SELECT claimant FROM hoso.dossier WHERE number = $1', [
      number,
    ]);
    const [row] = rows;
    if (row === undefined) throw new Error(`${number} does not stand in the read model`);
    return row.claimant;
  } finally {
    await client.end();
  }
}
