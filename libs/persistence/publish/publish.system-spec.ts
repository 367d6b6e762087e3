import { setTimeout } from 'node:timers/promises';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { errandTypes } from '../fixtures/errand.js';
import { closing, LiveErrand, noted, opening, paid } from '../fixtures/live-errand.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import {
  Acknowledger,
  Publisher,
  rebuildReadModel,
  ReplacedTail,
  type SweeperParts,
  TailSweeper,
  unacknowledgedTails,
  verifyTimeline,
} from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
let serial = 0;
const errand = () => new LiveErrand(`ERR-2026-${String(++serial).padStart(7, '0')}`);
const tailsOlderThan = (olderThanMs: number) =>
  unacknowledgedTails(db.orm.em, { olderThanMs, closedOlderThanMs: olderThanMs, limit: 1_000 });
const streamOf = async (dossier: string) =>
  (await db.timeline.stream(0, 10_000)).filter((event) => event.dossier === dossier).map((event) => event.sequence);

beforeAll(async () => {
  database = await emptyDatabase('publish');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

describe('the stream', () => {
  it('holds an event only once it is acknowledged, and never beyond what is stored', async () => {
    const e = errand();
    await db.record.record(e.act([opening(), noted('a'), noted('b')]));
    await db.publisher.publish([]);
    expect(await streamOf(e.number)).toEqual([]);
    expect(await db.publisher.publish([{ dossier: e.number, sequence: 2 }])).toBe(2);
    expect(await streamOf(e.number)).toEqual([1, 2]);
    expect(await db.publisher.publish([{ dossier: e.number, sequence: 99 }])).toBe(1);
    expect(
      await db.publisher.publish([
        { dossier: e.number, sequence: 1 },
        { dossier: 'ERR-0', sequence: 1 },
      ]),
    ).toBe(0);
    expect(await streamOf(e.number)).toEqual([1, 2, 3]);
  });

  it('is gapless and in order for a reader who follows it while eight writers and two publishers work', async () => {
    const before = (await db.timeline.stream(0, 10_000)).at(-1)?.position ?? 0;
    const errors: unknown[] = [];
    const acknowledgers = [0, 1].map(() => new Acknowledger(db.publisher, (error) => errors.push(error), 5));
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
    const write = async (worker: number) => {
      for (let i = 0; i < 6; i++) {
        const e = errand();
        await db.record.record(e.act([opening(), noted('first')]));
        for (let j = 0; j < 4; j++) {
          await db.record.record(e.act([noted(`${worker}-${j}`)]));
          acknowledgers[worker % 2]?.acknowledge(e.number, e.sequence);
        }
      }
    };
    const following = follow();
    await Promise.all(Array.from({ length: 8 }, (_, worker) => write(worker)));
    await Promise.all(acknowledgers.map((acknowledger) => acknowledger.stop()));
    writing = false;
    await following;
    expect(errors).toEqual([]);
    expect(seen).toHaveLength(8 * 6 * 6);
    expect(seen.map((event) => event.position)).toEqual(seen.map((_, i) => before + 1 + i));
    const perDossier = Map.groupBy(seen, (event) => event.dossier);
    for (const events of perDossier.values()) expect(events.map((event) => event.sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes a backlog larger than one transaction', async () => {
    const small = new Publisher(db.orm.em, db.keys, 3);
    const errands = Array.from({ length: 10 }, errand);
    for (const e of errands) await db.record.record(e.act([opening()]));
    expect(await small.publish(errands.map((e) => ({ dossier: e.number, sequence: 1 })))).toBe(10);
  });
});

describe('the acknowledger', () => {
  it('keeps what it could not publish', async () => {
    const e = errand();
    await db.record.record(e.act([opening()]));
    let broken = true;
    const flaky = {
      publish: (given: readonly { dossier: string; sequence: number }[]) =>
        broken ? Promise.reject(new Error('no database')) : db.publisher.publish(given),
    };
    const errors: unknown[] = [];
    const acknowledger = new Acknowledger(flaky, (error) => errors.push(error), 5);
    acknowledger.acknowledge(e.number, 1);
    await setTimeout(30);
    expect(errors.length).toBeGreaterThan(0);
    expect(await streamOf(e.number)).toEqual([]);
    broken = false;
    await acknowledger.stop();
    expect(await streamOf(e.number)).toEqual([1]);
  });
});

describe('a quiet tail', () => {
  const sweeper = (ask: (dossier: string) => Promise<number | undefined>, more: Partial<SweeperParts> = {}) =>
    new TailSweeper({
      em: db.orm.em,
      publisher: db.publisher,
      types: errandTypes,
      keys: db.keys,
      ask,
      olderThanMs: 0,
      ...more,
    });

  it('is acknowledged as far as Temporal says, and left alone when Temporal cannot say', async () => {
    await db.publisher.publish((await tailsOlderThan(0)).map((tail) => ({ ...tail })));
    const [known, silent, failing] = [errand(), errand(), errand()];
    for (const e of [known, silent, failing]) await db.record.record(e.act([opening(), noted('a')]));
    expect(await tailsOlderThan(60_000)).toEqual([]);
    const answers: Record<string, number | undefined> = { [known.number]: 2, [silent.number]: undefined };
    const swept = await sweeper((dossier) =>
      dossier === failing.number ? Promise.reject(new Error('unreachable')) : Promise.resolve(answers[dossier]),
    ).sweep();
    expect(swept).toEqual({ asked: 3, acknowledged: 1, retracted: [] });
    expect(await streamOf(known.number)).toEqual([1, 2]);
    expect((await tailsOlderThan(0)).map((tail) => tail.dossier).sort()).toEqual(
      [silent.number, failing.number].sort(),
    );
    await db.publisher.publish([silent, failing].map((e) => ({ dossier: e.number, sequence: 2 })));
  });

  it('that never happened is taken back at the second look, with everything it wrote', async () => {
    const e = errand();
    await db.record.record(e.act([opening(), noted('true', 'Person')]));
    await db.record.record(e.act([noted('ghost', 'Nobody'), paid(1, 5, `${e.number}:1:benefit`)]));
    const sweep = sweeper(() => Promise.resolve(2));
    expect((await sweep.sweep()).retracted).toEqual([]);
    expect((await sweep.sweep()).retracted).toEqual([e.number]);
    expect(await db.reader.find(e.number)).toMatchObject({
      sequence: 2,
      displayName: 'Person',
      state: { data: { paid: 0 } },
    });
    expect(await db.reader.ledger(e.number)).toEqual([]);
    expect(await db.orm.em.fork().find(ReplacedTail, { dossier: e.number })).toMatchObject([
      { fromSequence: 3, toSequence: 4, causesAfter: [] },
    ]);
    expect((await verifyTimeline(db.orm.em, db.keys)).findings).toEqual([]);
    expect(await rebuildReadModel(db.orm.em, errandTypes, db.keys, { check: true })).toMatchObject({ identical: true });
  });

  it('that has moved on meanwhile is not taken back', async () => {
    const e = errand();
    await db.record.record(e.act([opening()]));
    const back = e.remember();
    await db.record.record(e.act([noted('ghost')]));
    const sweep = sweeper(async (dossier) => {
      if (dossier === e.number) return 1;
      return Promise.resolve(undefined);
    });
    await sweep.sweep();
    back();
    await db.record.record(e.act([noted('real')]));
    expect((await sweep.sweep()).retracted).toEqual([]);
    expect((await db.timeline.timeline(e.number, 1, 9)).map((event) => event.data['words'])).toEqual(['real']);
  });

  it('is asked about though more dossiers than one sweep takes cannot answer, and taken back all the same', async () => {
    const silent = Array.from({ length: 7 }, errand);
    for (const e of silent) await db.record.record(e.act([opening()]));
    const [known, ghost] = [errand(), errand()];
    for (const e of [known, ghost]) await db.record.record(e.act([opening(), noted('a')]));
    const answers: Record<string, number> = { [known.number]: 2, [ghost.number]: 1 };
    const sweep = sweeper((dossier) => Promise.resolve(answers[dossier]), { limit: 3 });
    const swept = [];
    for (let i = 0; i < 8; i++) swept.push(await sweep.sweep());
    expect(swept.every(({ asked }) => asked <= 3)).toBe(true);
    expect(await streamOf(known.number)).toEqual([1, 2]);
    expect(swept.flatMap(({ retracted }) => retracted)).toEqual([ghost.number]);
    await db.publisher.publish(silent.map((e) => ({ dossier: e.number, sequence: 1 })));
  });

  it('of a dossier that closes is asked about at once, and taken back no sooner than others', async () => {
    const [closed, open] = [errand(), errand()];
    await db.record.record(closed.act([opening(), closing()]));
    await db.record.record(open.act([opening(), noted('a')]));
    const patient = { olderThanMs: 60_000, closedOlderThanMs: 0 };
    expect(await sweeper(() => Promise.resolve(2), patient).sweep()).toMatchObject({ asked: 1, acknowledged: 1 });
    expect(await streamOf(closed.number)).toEqual([1, 2]);
    const ghost = errand();
    await db.record.record(ghost.act([opening(), closing()]));
    const sweep = sweeper(() => Promise.resolve(1), patient);
    for (let i = 0; i < 3; i++) expect((await sweep.sweep()).retracted).toEqual([]);
    await db.publisher.publish([open, ghost].map((e) => ({ dossier: e.number, sequence: 2 })));
  });

  it('of a dossier that was never opened leaves nothing behind', async () => {
    const e = errand();
    await db.record.record(e.act([opening()]));
    const sweep = sweeper((dossier) => Promise.resolve(dossier === e.number ? 0 : undefined));
    await sweep.sweep();
    expect((await sweep.sweep()).retracted).toEqual([e.number]);
    expect(await db.reader.find(e.number)).toBeUndefined();
    await db.record.record(new LiveErrand(e.number).act([opening()]));
    expect(await db.reader.find(e.number)).toMatchObject({ sequence: 1 });
  });
});
