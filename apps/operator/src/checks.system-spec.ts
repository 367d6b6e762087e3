import { errandTypes } from '../../../libs/persistence/fixtures/errand.js';
import { LiveErrand, noted, opening } from '../../../libs/persistence/fixtures/live-errand.js';
import { openRecordDatabase, type RecordDatabase } from '../../../libs/persistence/fixtures/record-database.js';
import { emptyDatabase, type TestDatabase } from '../../../libs/testing/index.js';
import { hoso } from './cli.js';

const number = 'ERR-2026-0000001';
let database: TestDatabase;
let db: RecordDatabase;
let env: Record<string, string>;

beforeAll(async () => {
  database = await emptyDatabase('checks');
  db = await openRecordDatabase(database.url);
  env = { DATABASE_URL: database.url, HOSO_RECORD_KEY: Buffer.alloc(32, 7).toString('base64') };
  const errand = new LiveErrand(number);
  await db.record.record(errand.act([opening(), noted('one', 'Somebody')]));
  await db.publisher.publish();
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const called = async (...args: string[]) => {
  const { printed, complaint, exitCode } = await hoso({ args, env, types: errandTypes });
  return { report: printed === '' ? undefined : (JSON.parse(printed) as unknown), complaint, exitCode };
};
const readmodel = (...args: string[]) => called('readmodel', ...args, '--json');
const timeline = (...args: string[]) => called('timeline', ...args, '--json');

describe('readmodel rebuild', () => {
  it('ends with 0 when the read model is what the events say, at any position', async () => {
    expect(await readmodel('rebuild', '--check')).toMatchObject({
      exitCode: 0,
      report: { position: 2, identical: true },
    });
    expect(await readmodel('rebuild', '--at', '1', '--check')).toMatchObject({
      exitCode: 0,
      report: { position: 1, events: 1, identical: true },
    });
  });

  it('ends with 1 for a row that differs, and with 0 once it has repaired it', async () => {
    await db.tamper(`update hoso.dossier set office = 'DN-01' where number = '${number}'`);
    expect(await readmodel('rebuild', '--check')).toMatchObject({ exitCode: 1, report: { differing: [number] } });
    expect(await readmodel('rebuild')).toMatchObject({ exitCode: 0, report: { repaired: 1 } });
    expect(await readmodel('rebuild', '--check')).toMatchObject({ exitCode: 0, report: { identical: true } });
  });
});

describe('timeline verify', () => {
  it('ends with 0 for a whole timeline and with 1 for an edited one, and says where', async () => {
    expect(await timeline('verify')).toMatchObject({ exitCode: 0, report: { ok: true, events: 2 } });
    await db.tamper(`update hoso.event set author = 'nobody' where sequence = 2`);
    const findings = [{ dossier: number, at: 2, what: 'event-edited' }];
    expect(await timeline('verify', '--dossier', number)).toMatchObject({ exitCode: 1, report: { findings } });
  });
});

it('is told to people in words, without --json', async () => {
  const { printed } = await hoso({ args: ['readmodel', 'rebuild', '--check'], env, types: errandTypes });
  expect(printed).toMatch(/^identical at position 2, 2 events, 0 rows repaired$/);
  const { printed: found } = await hoso({ args: ['timeline', 'verify'], env, types: errandTypes });
  expect(found).toMatch(/^\d findings: 2 events\nDOSSIER/);
  expect(found).toContain(`${number}`);
});

it('refuses what it does not know, with the usage', async () => {
  expect(await readmodel()).toMatchObject({ exitCode: 2, complaint: expect.stringContaining('readmodel rebuild') });
  expect((await readmodel('rebuild', '--att', '3')).complaint).toMatch(/--att[^]*usage: npm run -s hoso/);
  expect((await readmodel('rebuild', '--at', 'x')).complaint).toMatch(/--at x is not a position/);
  expect((await timeline('verify', '--anchor', '3')).complaint).toMatch(/--anchor 3 is not POSITION:HASH/);
});

it('names a database that is away by its address, never with its password', async () => {
  const away = { ...env, DATABASE_URL: 'postgresql://hoso:s3cret@127.0.0.1:1/hoso' };
  const { complaint, exitCode } = await hoso({ args: ['timeline', 'verify'], env: away, types: errandTypes });
  expect(complaint).toMatch(/^no PostgreSQL answers at 127\.0\.0\.1:1\/hoso: .*ECONNREFUSED/);
  expect(complaint).not.toContain('s3cret');
  expect(exitCode).toBe(69);
});
