import { errandTypes } from '../../../libs/persistence/fixtures/errand.js';
import { LiveErrand, noted, opening } from '../../../libs/persistence/fixtures/live-errand.js';
import { openRecordDatabase, type RecordDatabase } from '../../../libs/persistence/fixtures/record-database.js';
import { emptyDatabase, type TestDatabase } from '../../../libs/testing/index.js';
import { readmodelCommand } from './readmodel-command.js';
import { timelineCommand } from './timeline-command.js';

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

const readmodel = (...args: string[]) => readmodelCommand(args, env, errandTypes);
const timeline = (...args: string[]) => timelineCommand(args, env);

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

it('refuses what it does not know', async () => {
  await expect(readmodel()).rejects.toThrow('usage: readmodel');
  await expect(readmodel('rebuild', '--att', '3')).rejects.toThrow('--att');
  await expect(readmodel('rebuild', '--at', 'x')).rejects.toThrow();
  await expect(timeline('check')).rejects.toThrow('usage: timeline');
  await expect(timelineCommand(['verify'], { DATABASE_URL: 'x' })).rejects.toThrow(/DATABASE_URL[^]*HOSO_RECORD_KEY/);
});
