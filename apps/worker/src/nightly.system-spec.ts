import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { openOrm, Verifications } from '../../../libs/persistence/index.js';
import { freshDatabase, type TestDatabase } from '../../../libs/testing/index.js';
import { verifyTonight } from './nightly.js';

/** As it is built: it runs as a process of its own. */
const program = fileURLToPath(new URL('../../../dist/apps/worker/src/verify.js', import.meta.url));

let database: TestDatabase;
let verifications: Verifications;
let close: () => Promise<unknown>;
let owner: Client;

beforeAll(async () => {
  database = await freshDatabase('nightly');
  const orm = await openOrm({ url: database.programUrl, timeoutMs: 0 });
  verifications = new Verifications(orm.em);
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  close = () => Promise.all([orm.close(true), owner.end()]);
}, 60_000);
afterAll(async () => {
  await close();
  await database.drop();
});

/** The hour of Viet Nam's clock. */
const now = () => (new Date().getUTCHours() + 7) % 24;
const env = () => ({
  ...process.env,
  DATABASE_URL: database.programUrl,
  HOSO_RECORD_KEY: Buffer.alloc(32, 7).toString('base64'),
});

it('waits for its hour', async () => {
  expect(await verifyTonight(verifications, (now() + 12) % 24, env())).toBe(false);
  expect(await verifications.last()).toBeUndefined();
});

it('verifies once a night, whoever many workers look at the clock, and keeps what came of it', async () => {
  await owner.query(`insert into hoso.receipt (subject, key, update_id, body_hash, dossier, sequence, answer, recorded_at)
    values ('s', 'k', 'u', 'h', 'A-1', 1, '{}', now() - interval '1 hour')`);
  const done = await Promise.all([1, 2, 3].map(() => verifyTonight(verifications, now(), env(), program)));
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(await verifications.last()).toMatchObject({ findings: 1 });
  const { rows } = await owner.query<{ report: { findings: object[] } }>('select report from hoso.verification');
  expect(rows[0]?.report.findings).toEqual([
    { dossier: null, at: 1, what: 'receipt-added', means: expect.objectContaining({ en: expect.any(String) }) },
  ]);
  expect(await verifyTonight(verifications, now(), env(), program)).toBe(false);
}, 60_000);
