import { setTimeout } from 'node:timers/promises';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { Publisher } from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
let serial = 0;
const inspection = () => new LiveInspection(`TTLD-2026-${String(++serial).padStart(7, '0')}`);

beforeAll(async () => {
  database = await emptyDatabase('publish');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

describe('the stream', () => {
  it('gives each committed event a place, once', async () => {
    const e = inspection();
    await db.record.record(e.act([opening(), siteAdded('a')]));
    expect(await db.publisher.publish()).toBe(2);
    expect(await db.publisher.publish()).toBe(0);
    await db.record.record(e.act([siteAdded('b')]));
    expect(await db.publisher.publish()).toBe(1);
    expect((await db.timeline.stream(0, 10)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('is gapless and in order for a reader who follows it while eight writers and two publishers work', async () => {
    const before = (await db.timeline.stream(0, 10_000)).at(-1)?.position ?? 0;
    const seen: { position: number; dossier: string; sequence: number }[] = [];
    let writing = true;
    const follow = async () => {
      for (let position = before; ;) {
        const done = !writing;
        const events = await db.timeline.stream(position, 50);
        seen.push(...events.map((event) => ({ ...event })));
        position = events.at(-1)?.position ?? position;
        if (done && events.length === 0) return;
        await setTimeout(1);
      }
    };
    const publish = async () => {
      while (writing) {
        await db.publisher.publish();
        await setTimeout(3);
      }
    };
    const write = async (worker: number) => {
      for (let i = 0; i < 6; i++) {
        const e = inspection();
        await db.record.record(e.act([opening(), siteAdded('first')]));
        for (let j = 0; j < 4; j++) await db.record.record(e.act([siteAdded(`${worker}-${j}`)]));
      }
    };
    const following = follow();
    const publishing = [publish(), publish()];
    await Promise.all(Array.from({ length: 8 }, (_, worker) => write(worker)));
    await db.publisher.publish();
    writing = false;
    await Promise.all([following, ...publishing]);
    expect(seen).toHaveLength(8 * 6 * 6);
    expect(seen.map((event) => event.position)).toEqual(seen.map((_, i) => before + 1 + i));
    const perDossier = Map.groupBy(seen, (event) => event.dossier);
    for (const events of perDossier.values()) expect(events.map((event) => event.sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes a backlog larger than one transaction', async () => {
    const small = new Publisher(db.orm.em, db.keys, 3);
    for (const e of Array.from({ length: 10 }, inspection)) await db.record.record(e.act([opening()]));
    expect(await small.publish()).toBe(10);
  });
});
