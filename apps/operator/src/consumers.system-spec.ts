import { sql } from 'kysely';
import { madeUpTypes } from '../../../libs/made-up/index.js';
import { LiveInspection, opening, siteAdded } from '../../../libs/persistence/fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../../../libs/persistence/fixtures/record-database.js';
import {
  ConsumerRunner,
  Consumers,
  EffectError,
  migrate,
  type RecordConsumer,
} from '../../../libs/persistence/index.js';
import { emptyDatabase, operatorSettings, type TestDatabase } from '../../../libs/testing/index.js';
import { eventually } from '../../../libs/testing/faults/look.js';
import { hoso } from './cli.js';

let database: TestDatabase;
let db: RecordDatabase;
let env: Record<string, string>;
let consumers: Consumers;
let broken = true;
const stopping = new AbortController();
let running: Promise<void>;

const letters: RecordConsumer = {
  name: 'letters',
  startsAt: 'beginning',
  order: 'dossier',
  personal: false,
  write: (events) =>
    broken && events.some(({ sequence }) => sequence === 2)
      ? Promise.reject(new EffectError('there is no such letter'))
      : Promise.resolve(),
};

beforeAll(async () => {
  database = await emptyDatabase('operated');
  db = await openRecordDatabase(database.url);
  env = operatorSettings({ DATABASE_URL: database.url });
  await migrate(database.url, { operator: env['DATABASE_URL'] ?? '' });
  const inspection = new LiveInspection('TTLD-2026-0000001');
  await db.record.record(inspection.act([opening(), siteAdded('a')]));
  await db.record.record(inspection.act([siteAdded('b')]));
  await db.publisher.publish();
  consumers = new Consumers(db.orm.em);
  const options = { keys: db.keys, holder: 'here', pollMs: 20, retries: { attempts: 1, firstMs: 1, longestMs: 1 } };
  running = new ConsumerRunner(db.orm.em, letters, options).run(stopping.signal);
  await eventually(
    async () => (await consumers.list())[0],
    (stand) => stand?.lag === 0 && stand.setAside.dead === 1 && stand.setAside.behind === 1,
  );
}, 60_000);
afterAll(async () => {
  stopping.abort();
  await running;
  await db.orm.close(true);
  await database.drop();
});

const called = async (...args: string[]) => {
  const { printed, complaint, exitCode } = await hoso({ args: [...args, '--yes'], env, types: madeUpTypes });
  return { printed, complaint, exitCode };
};

it('consumers list tells lag, holder and what is set aside; consumers dead tells why', async () => {
  const { printed } = await called('consumers', 'list');
  expect(printed.split('\n')[1]).toMatch(/^letters +3 +none +here +0 +1 +1$/);
  const dead = await called('consumers', 'dead', '--json');
  expect(JSON.parse(dead.printed)).toMatchObject({
    dead: [{ consumer: 'letters', dossier: 'TTLD-2026-0000001', sequence: 2, fault: 'there is no such letter' }],
  });
});

it('consumers resend has them done once the cause is gone, and those behind them', async () => {
  broken = false;
  expect(await called('consumers', 'resend', 'letters')).toMatchObject({ printed: '1 events are tried again' });
  await eventually(
    async () => (await sql<{ n: number }>`select count(*)::int as n from hoso.set_aside`.execute(look())).rows[0]?.n,
    (left) => left === 0,
  );
});

it('consumers discard gives a dead letter up: what waits behind goes on, and who did it and why is kept', async () => {
  broken = true;
  const inspection = new LiveInspection('TTLD-2026-0000002');
  await db.record.record(inspection.act([opening(), siteAdded('a')]));
  await db.record.record(inspection.act([siteAdded('b')]));
  await db.publisher.publish();
  await eventually(
    () => consumers.setAside({ consumer: 'letters' }),
    (dead) => dead.length === 1,
  );
  const discard = ['consumers', 'discard', 'letters', '--reason', 'It was sent on paper', '--by', 'lan', '--position'];
  expect(await called(...discard, '6')).toMatchObject({ complaint: expect.stringContaining('no dead letter at 6') });
  expect(await called(...discard, '5')).toMatchObject({ printed: 'given up: 5', exitCode: 0 });
  await eventually(
    async () => (await consumers.list())[0],
    (letters) => letters?.setAside.dead === 0 && letters.setAside.behind === 0 && letters.setAside.retrying === 0,
  );
  expect(JSON.parse((await called('consumers', 'discarded', '--json')).printed)).toMatchObject({
    discarded: [
      {
        ...{ consumer: 'letters', position: 5, dossier: 'TTLD-2026-0000002', sequence: 2, attempts: 1 },
        ...{ fault: 'there is no such letter', reason: 'It was sent on paper', by: 'lan' },
      },
    ],
  });
  expect(await called(...discard, '5')).toMatchObject({ exitCode: 1 });
});

it('what cannot be is refused in words', async () => {
  expect(await called('consumers', 'replay', 'letters', '--after', '99')).toMatchObject({
    exitCode: 1,
    complaint: expect.stringContaining('a position is a whole number from 0 to 6'),
  });
  expect(await called('consumers', 'resend', 'nobody')).toMatchObject({
    complaint: expect.stringContaining('no consumer was ever started as nobody'),
  });
});

const look = () => db.orm.em.fork().getKysely<object>();
