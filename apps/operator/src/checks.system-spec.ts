import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpTypes } from '../../../libs/made-up/index.js';
import { closing, LiveInspection, opening, siteAdded } from '../../../libs/persistence/fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../../../libs/persistence/fixtures/record-database.js';
import { EvidenceChain, migrate, OpenSlots, partyReference } from '../../../libs/persistence/index.js';
import { emptyDatabase, operatorSettings, type TestDatabase } from '../../../libs/testing/index.js';
import { hoso } from './cli.js';

const number = 'TTLD-2026-0000001';
let database: TestDatabase;
let db: RecordDatabase;
let env: Record<string, string>;
let folder: string;
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoso-checks-'));
  database = await emptyDatabase('checks');
  db = await openRecordDatabase(database.url);
  env = operatorSettings({
    DATABASE_URL: database.url,
    HOSO_RECORD_KEY: key(7),
    HOSO_PARTY_KEY: key(1),
    DOCUMENT_DIR: folder,
  });
  await migrate(database.url, { operator: env['DATABASE_URL'] ?? '' });
  const claimant = 'digest-of-a-person';
  const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, subject: 's', key: 'k' };
  const claimed = await new OpenSlots(db.orm.em).claim({ ...slot, claimant });
  expect(claimed.number).toBe(number);
  const inspection = new LiveInspection(number);
  await db.record.record(inspection.act([opening(claimant), siteAdded('one', 'Somebody')]));
  await db.publisher.publish();
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const called = async (...args: string[]) => {
  const { printed, complaint, exitCode } = await hoso({ args, env, types: madeUpTypes });
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

// Every command that reads or writes the record, with the login that operators have and no other.
describe('with the login of operators', () => {
  const person = '001199000001';
  const closed = 'TTLD-2026-0000002';
  beforeAll(async () => {
    await db.tamper(`update hoso.event set author = 'subject-1' where sequence = 2`);
    const claimant = partyReference(key(1), person);
    const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, subject: 's', key: 'k2' };
    const claimed = await new OpenSlots(db.orm.em).claim({ ...slot, claimant });
    expect(claimed.number).toBe(closed);
    const inspection = new LiveInspection(closed);
    await db.record.record(inspection.act([opening(claimant), siteAdded('one', person)]));
    await db.record.record(inspection.act([closing()]));
    await db.publisher.publish();
    await new EvidenceChain(db.orm.em, db.keys).chain();
  });

  it('everything is verified', async () => {
    expect(await called('record', 'verify', '--json')).toMatchObject({ exitCode: 0, report: { ok: true } });
  });

  it('both keys are changed', async () => {
    env = { ...env, HOSO_PARTY_KEY: `${key(2)},${key(1)}`, HOSO_RECORD_KEY: `${key(8)},${key(7)}` };
    // Of the first dossier nobody knows whose it is.
    expect(await called('parties', 'rotate-key', '--json')).toMatchObject({
      exitCode: 1,
      report: { dossiers: 2, changed: 1, left: [number] },
    });
    expect(await called('record', 'rotate-key', '--json')).toMatchObject({
      exitCode: 0,
      report: { keys: 2, left: [] },
    });
    env = { ...env, HOSO_PARTY_KEY: key(2), HOSO_RECORD_KEY: key(8) };
  });

  it('personal data is erased, and everything still holds', async () => {
    const words = ['--dossier', closed, '--reason', 'retention is over', '--by', 'dpo', '--yes', '--json'];
    expect(await called('record', 'erase', ...words)).toMatchObject({ exitCode: 0 });
    expect(await called('readmodel', 'rebuild', '--json')).toMatchObject({ exitCode: 0, report: { identical: true } });
    expect(await called('record', 'verify', '--json')).toMatchObject({ exitCode: 0, report: { ok: true } });
  });
});

it('is told to people in words, without --json', async () => {
  const { printed } = await hoso({ args: ['readmodel', 'rebuild', '--check'], env, types: madeUpTypes });
  expect(printed).toMatch(/^identical at position \d, \d events, 0 rows repaired$/);
  await db.tamper(`update hoso.event set author = 'nobody' where dossier = '${number}' and sequence = 2`);
  const { printed: found } = await hoso({ args: ['timeline', 'verify'], env, types: madeUpTypes });
  expect(found).toMatch(/^\d findings: \d events[^]*\nDOSSIER/);
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
  const { complaint, exitCode } = await hoso({ args: ['timeline', 'verify'], env: away, types: madeUpTypes });
  expect(complaint).toMatch(/^no PostgreSQL answers at 127\.0\.0\.1:1\/hoso: .*ECONNREFUSED/);
  expect(complaint).not.toContain('s3cret');
  expect(exitCode).toBe(69);
});
