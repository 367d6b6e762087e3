import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { sqlOf } from '../sql.js';
import { SharedCounts } from './shared-counts.js';

let database: TestDatabase;
let db: RecordDatabase;
const faults: unknown[] = [];
const opened: SharedCounts[] = [];
const process = () => {
  const counts = new SharedCounts(
    db.orm.em,
    Buffer.alloc(32, 7).toString('base64'),
    (error) => faults.push(error),
    60_000,
  );
  opened.push(counts);
  return counts;
};
/** Within one minute: the test waits when the next is near. */
const early = async () => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
};

beforeAll(async () => {
  database = await emptyDatabase('limits');
  db = await openRecordDatabase(database.url);
}, 60_000);
beforeEach(early, 10_000);
afterAll(async () => {
  await Promise.all(opened.map((counts) => counts.stop()));
  await db.orm.close(true);
  await database.drop();
});

const times = (counts: SharedCounts, key: string, calls: number) =>
  Array.from({ length: calls }, () => counts.count(key).current).at(-1);

it('processes know of each other’s calls once they have told', async () => {
  const [one, other] = [process(), process()];
  expect(times(one, 'subject:a', 3)).toBe(3);
  expect(times(other, 'subject:a', 4)).toBe(4);
  await one.tell();
  await other.tell();
  expect(times(other, 'subject:a', 1)).toBe(8);
  expect(times(other, 'subject:b', 1)).toBe(1);
  await other.tell();
  expect(times(one, 'subject:a', 1)).toBe(4);
  await one.tell();
  expect(times(one, 'subject:a', 1)).toBe(10);
});

it('many processes that tell at once lose nothing', async () => {
  const all = Array.from({ length: 8 }, process);
  const keys = Array.from({ length: 50 }, (_, n) => `address:${n}`);
  for (let turn = 0; turn < 5; turn++) {
    for (const counts of all) for (const key of [...keys].sort(() => Math.random() - 0.5)) counts.count(key);
    await Promise.all(all.map((counts) => counts.tell()));
  }
  const last = process();
  last.count('address:7');
  await last.tell();
  expect(last.count('address:7').current).toBe(8 * 5 + 2);
  expect(faults).toEqual([]);
});

it('names nobody, and forgets after the minute that follows', async () => {
  const counts = process();
  counts.count('subject:officer-1');
  await counts.tell();
  const rows = async () =>
    (await sql<{ key: string }>`select key from hoso.request_count`.execute(sqlOf(db.orm.em))).rows;
  expect((await rows()).length).toBeGreaterThan(0);
  expect(JSON.stringify(await rows())).not.toContain('officer');
  await sql`update hoso.request_count set minute = minute - 2`.execute(sqlOf(db.orm.em));
  counts.count('subject:officer-1');
  await counts.tell();
  expect(await rows()).toHaveLength(1);
});

it('goes on counting alone while the database is away', async () => {
  const counts = process();
  await sql`alter table hoso.request_count rename to away`.execute(sqlOf(db.orm.em));
  expect(times(counts, 'subject:c', 5)).toBe(5);
  await counts.tell();
  expect(faults.splice(0)).toHaveLength(1);
  expect(times(counts, 'subject:c', 1)).toBe(6);
  await sql`alter table hoso.away rename to request_count`.execute(sqlOf(db.orm.em));
  await counts.tell();
  const other = process();
  other.count('subject:c');
  await other.tell();
  expect(other.count('subject:c').current).toBe(8);
});
