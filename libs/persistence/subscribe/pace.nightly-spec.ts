// nightly: consumers, 2 minutes
import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { effectTable } from '../fixtures/consuming.js';
import { LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { ConsumerRunner, Consumers, type RecordConsumer } from '../index.js';
import { sqlOf } from '../sql.js';

// National pace: 500 events a second through a consumer that writes to PostgreSQL.
const perSecond = 500;
const dossiers = 2_000;
const events = dossiers * 5;

let database: TestDatabase;
let db: RecordDatabase;
beforeAll(async () => {
  database = await emptyDatabase('pace');
  db = await openRecordDatabase(database.url, 16);
  await sql.raw(effectTable).execute(sqlOf(db.orm.em));
  const write = async (worker: number) => {
    for (let i = worker; i < dossiers; i += 8) {
      const inspection = new LiveInspection(`TTLD-2026-${String(i + 1).padStart(7, '0')}`);
      await db.record.record(inspection.act([opening(), siteAdded('a', 'Lê Văn C')]));
      await db.record.record(inspection.act([siteAdded('b'), siteAdded('c'), siteAdded('d', 'Lê Văn C')]));
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, worker) => write(worker)));
  await db.publisher.publish();
}, 300_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

it.each([false, true])(
  'is met and more (with personal fields: %s)',
  async (personal) => {
    const name = `pace-${personal}`;
    const consumer: RecordConsumer = {
      name,
      startsAt: 'beginning',
      order: 'dossier',
      personal,
      write: async (taken, tx) => {
        await sql`
        insert into public.effect (consumer, position)
        select ${name}, unnest(${taken.map(({ position }) => position)}::bigint[])`.execute(tx);
      },
    };
    const consumers = new Consumers(db.orm.em);
    const stop = new AbortController();
    const began = performance.now();
    const run = new ConsumerRunner(db.orm.em, consumer, { keys: db.keys, holder: 'here' }).run(stop.signal);
    for (let lag = events; lag > 0;) {
      await new Promise((done) => setTimeout(done, 50));
      lag = (await consumers.list()).find((one) => one.name === name)?.lag ?? events;
    }
    const seconds = (performance.now() - began) / 1_000;
    stop.abort();
    await run;
    const { rows } = await sql<{ count: number }>`
    select count(distinct position)::int as count from public.effect where consumer = ${name}`.execute(
      sqlOf(db.orm.em),
    );
    expect(rows).toEqual([{ count: events }]);
    process.stderr.write(`${events} events in ${seconds.toFixed(2)} s: ${Math.round(events / seconds)} a second\n`);
    expect(events / seconds).toBeGreaterThan(perSecond);
  },
  120_000,
);
