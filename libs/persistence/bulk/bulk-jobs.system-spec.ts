import { sql } from 'kysely';
import { emptyDatabase, findInDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { BulkJobs, DossierKeys } from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
let db: RecordDatabase;
let jobs: BulkJobs;
beforeAll(async () => {
  database = await emptyDatabase('bulk-jobs');
  db = await openRecordDatabase(database.url);
  jobs = new BulkJobs(db.orm.em, db.keys);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});
afterEach(() => run('delete from hoso.bulk_job'));

const run = (statement: string) => sql.raw(statement).execute(sqlOf(db.orm.em));
const number = (at: number) => `TTLD-2026-${String(at).padStart(7, '0')}`;
const words = 'Bà Lê Thị D hẹn thứ Hai';
const begin = async (count = 5, subject = 'o-1', key = 'a-key-of-theirs') => {
  const items = Array.from({ length: count }, (_, at) => ({ number: number(at), ...(at > 0 && { sequence: at }) }));
  const id = await jobs.begin({ subject, key, bodyHash: `h${count}`, command: 'note', content: { words }, items });
  if (id === undefined) throw new Error('it was not begun');
  return id;
};
const claimed = async () => {
  const job = await jobs.claim(30);
  if (job === undefined) throw new Error('nothing waits');
  return job;
};
const ok = (at: number) => ({ number: number(at), status: 200, problem: null });

it('is begun once under a key, and what it needs is sealed until it is done', async () => {
  const id = await begin();
  expect(await begin()).toBe(id);
  expect(
    await jobs.begin({
      subject: 'o-1',
      key: 'a-key-of-theirs',
      bodyHash: 'x',
      command: 'note',
      content: {},
      items: [],
    }),
  ).toBeUndefined();
  expect(await jobs.of('o-1')).toMatchObject([{ id, total: 5, succeeded: 0, refused: 0, finishedAt: null }]);
  expect(await jobs.of('o-2')).toEqual([]);
  expect(await findInDatabase(database.url, [words])).toEqual([]);
  const job = await claimed();
  expect(job).toMatchObject({ id, command: 'note', content: { words } });
  await jobs.finish(job);
  const { rows } = await run('select sealed from hoso.bulk_job');
  expect(rows).toEqual([{ sealed: null }]);
});

it('is done by one process at a time, and taken over when that one is gone', async () => {
  await begin();
  const [one, other] = await Promise.all([jobs.claim(30), jobs.claim(30)]);
  expect([one, other].filter((job) => job !== undefined)).toHaveLength(1);
  const first = (one ?? other) as NonNullable<typeof one>;
  await run(`update hoso.bulk_job set leased_until = now() - interval '1 second'`);
  const second = await claimed();
  expect(second.id).toBe(first.id);
  expect([await jobs.extend(first, 30), await jobs.extend(second, 30)]).toEqual([false, true]);
  await jobs.finish(first);
  expect(await jobs.of('o-1')).toMatchObject([{ finishedAt: null }]);
  await jobs.release(second);
  expect((await claimed()).id).toBe(first.id);
});

it('stops where its key was taken away, and keeps no other from being done', async () => {
  await begin();
  const other = await begin(1, 'o-1', 'another-key');
  await run(`update hoso.bulk_job set sealed = sealed || '\\x00'::bytea where total = 5`);
  expect((await claimed()).id).toBe(other);
  const replaced = new BulkJobs(db.orm.em, new DossierKeys(Buffer.alloc(32, 9).toString('base64')));
  expect(await replaced.claim(30)).toBeUndefined();
  expect((await jobs.of('o-1')).map(({ stopped }) => stopped)).toEqual([false, true]);
});

it('goes through its dossiers as they were seen, and tries three times what got no answer', async () => {
  const id = await begin(4);
  expect(await jobs.next(id, 2)).toEqual([{ number: number(0) }, { number: number(1), sequence: 1 }]);
  const refused = { number: number(1), status: 409, problem: { code: 'NOT_ALLOWED_NOW' } };
  const away = { number: number(2), status: 503, problem: { code: 'UNAVAILABLE' } };
  await jobs.settle(id, [ok(0), refused, away]);
  // What got no answer comes after what was not tried yet.
  expect((await jobs.next(id, 5)).map((item) => item.number)).toEqual([number(3), number(2)]);
  await jobs.settle(id, [ok(3), away]);
  expect((await jobs.next(id, 5)).map((item) => item.number)).toEqual([number(2)]);
  await jobs.settle(id, [away]);
  expect(await jobs.next(id, 5)).toEqual([]);
  expect(await jobs.of('o-1', id)).toMatchObject([{ total: 4, succeeded: 2, refused: 2 }]);
  const page = { after: -1, limit: 10, refused: true };
  expect(await jobs.lines(id, page)).toEqual([
    { ...refused, place: 1 },
    { ...away, place: 2 },
  ]);
  expect((await jobs.lines(id, { after: 0, limit: 2, refused: false })).map(({ place }) => place)).toEqual([1, 2]);
});

it('is stopped by whoever began it, or after two hours, and kept for a week', async () => {
  const id = await begin();
  const job = await claimed();
  expect(await jobs.stop('o-2', id)).toBe(false);
  expect(await jobs.stop('o-1', id)).toBe(true);
  expect(await jobs.extend(job, 30)).toBe(false);
  expect(await jobs.claim(30)).toBeUndefined();
  await begin(1, 'o-1', 'another-key');
  await run(`update hoso.bulk_job set created_at = now() - interval '121 minutes'`);
  expect(await jobs.forget()).toBe(0);
  expect((await jobs.of('o-1')).map(({ stopped }) => stopped)).toEqual([true, true]);
  await run(`update hoso.bulk_job set finished_at = now() - interval '8 days'`);
  expect(await jobs.forget()).toBe(2);
  expect((await run('select from hoso.bulk_job_item')).rows).toEqual([]);
});
