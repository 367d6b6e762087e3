import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { root } from '../../testing/root.js';
import { effectTable, slowActor, slowWriter } from '../fixtures/consuming.js';
import { LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import {
  AwayError,
  type ConsumedEvent,
  type Consumer,
  type ConsumerOverview,
  ConsumerRunner,
  Consumers,
  EffectError,
  type RecordConsumer,
  type RunnerOptions,
  UnknownConsumerError,
} from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
let db: RecordDatabase;
let consumers: Consumers;
let serial = 0;
const running: (() => Promise<void>)[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await emptyDatabase('subscribe');
  db = await openRecordDatabase(database.url, 20);
  consumers = new Consumers(db.orm.em);
  await sql.raw(effectTable).execute(sqlOf(db.orm.em));
}, 60_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

/** A new inspection with a few events, published. */
const lived = async (...sites: string[]): Promise<string> => {
  const inspection = new LiveInspection(`TTLD-2026-${String(++serial).padStart(7, '0')}`);
  await db.record.record(inspection.act([opening()]));
  for (const site of sites) await db.record.record(inspection.act([siteAdded(site, 'Lê Văn C')]));
  await db.publisher.publish();
  return inspection.number;
};
const end = async (): Promise<number> => {
  const { rows } = await sql<{ position: number }>`select position::float8 as position from hoso.stream_end`.execute(
    sqlOf(db.orm.em),
  );
  return rows[0]?.position ?? 0;
};
const effects = async (consumer: string) => {
  const { rows } = await sql<{ position: number; holder: string }>`
    select position::float8 as position, holder from public.effect where consumer = ${consumer} order by id`.execute(
    sqlOf(db.orm.em),
  );
  return rows;
};
const positions = async (consumer: string) => (await effects(consumer)).map(({ position }) => position);
const upTo = (last: number, after = 0) => Array.from({ length: last - after }, (_, i) => after + 1 + i);
/** How a consumer stands, once it was started. */
const stand = async (name: string, patienceMs = 5_000): Promise<ConsumerOverview> => {
  const found = (await consumers.list()).find((one) => one.name === name);
  if (found !== undefined) return found;
  if (patienceMs < 0) throw new Error(`no consumer ${name}`);
  await setTimeout(20);
  return stand(name, patienceMs - 20);
};
const until = async (what: string, met: () => Promise<boolean> | boolean, seconds = 15) => {
  for (const late = Date.now() + seconds * 1_000; !(await met()); await setTimeout(20))
    if (Date.now() > late) throw new Error(`never: ${what}`);
};
const caughtUp = (name: string) => until(`${name} is at the end`, async () => (await stand(name)).lag === 0);

const retries = { attempts: 3, firstMs: 100, longestMs: 10_000 };
const start = (consumer: Consumer, options: Partial<RunnerOptions> = {}): (() => Promise<void>) => {
  const stop = new AbortController();
  const usual = { keys: db.keys, holder: 'here', leaseMs: 1_000, pollMs: 20, retries };
  const run = new ConsumerRunner(db.orm.em, consumer, { ...usual, ...options }).run(stop.signal);
  const stopped = async () => {
    stop.abort();
    await run;
  };
  running.push(stopped);
  return stopped;
};
/** A consumer in a separate process; resolves when it runs. */
const startProcess = async (consumer: string, holder: string): Promise<ChildProcess> => {
  const main = join(root, 'dist', 'libs', 'persistence', 'fixtures', 'consuming.js');
  const child = spawn(process.execPath, [main, database.url, consumer, holder, '1000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};

describe('a consumer that writes to the database', () => {
  it('has each event exactly once and in order, while events come and two processes want to run it', async () => {
    for (let i = 0; i < 5; i += 1) await lived('a', 'b', 'c');
    await Promise.all(['one', 'other'].map((holder) => startProcess('two', holder)));
    await until('one of them works', async () => (await effects('two')).length > 0);
    for (let i = 0; i < 10; i += 1) await lived('a', 'b', 'c');
    await until('all is done', async () => (await effects('two')).length >= (await end()));
    expect(await positions('two')).toEqual(upTo(await end()));
    expect(new Set((await effects('two')).map(({ holder }) => holder)).size).toBe(1);
  }, 30_000);

  it('is taken over within seconds when its process is killed, and nothing is missed or done twice', async () => {
    for (let i = 0; i < 50; i += 1) await lived('a', 'b', 'c', 'd');
    const first = await startProcess('killed', 'first');
    await until('the first works', async () => (await effects('killed')).length > 5);
    await startProcess('killed', 'second');
    first.kill('SIGKILL');
    const killedAt = Date.now();
    await until('the second works', async () => (await effects('killed')).at(-1)?.holder === 'second');
    expect(Date.now() - killedAt).toBeLessThan(4_000);
    await until('all is done', async () => (await effects('killed')).length >= (await end()));
    expect(await positions('killed')).toEqual(upTo(await end()));
  }, 40_000);

  it('gives its lease back when it is stopped, so that another has it at once', async () => {
    const stop = start(slowWriter('given-back', 'here'), { leaseMs: 60_000 });
    await until('it has the lease', async () => (await stand('given-back')).holder === 'here');
    await stop();
    start(slowWriter('given-back', 'there'), { holder: 'there', leaseMs: 60_000 });
    await until('the other has it', async () => (await stand('given-back')).holder === 'there', 2);
  });

  it('sees nothing personal unless it says so', async () => {
    const last = await lived('words').then(end);
    const seen: Record<string, ConsumedEvent> = {};
    const looking = (name: string, personal: boolean): Consumer => ({
      ...slowWriter(name, 'here'),
      personal,
      write: (events) => {
        for (const event of events) if (event.position === last) seen[name] = event;
        return Promise.resolve();
      },
    });
    start(looking('blind', false));
    start(looking('trusted', true));
    await until('both have seen it', () => Object.keys(seen).length === 2);
    expect(seen['blind']).toMatchObject({
      kind: 'siteAdded',
      type: 'workplace-inspection',
      personal: null,
      data: { site: 'words' },
    });
    expect(seen['trusted']).toMatchObject({ personal: { contact: 'Lê Văn C' }, erased: false });
  });

  it('begins with what comes next, when it says so', async () => {
    const before = await end();
    const late: Consumer = { ...slowWriter('late', 'here'), startsAt: 'end' };
    start(late);
    await until('it was started', async () => (await consumers.list()).some(({ name }) => name === 'late'));
    await lived('a');
    await caughtUp('late');
    expect(await positions('late')).toEqual(upTo(await end(), before));
  });
});

describe('an event that fails', () => {
  /** Fails at these events, until it is mended. */
  const failing = (name: string, poison: Set<number>, more: Partial<RecordConsumer> = {}) => {
    const plain = slowWriter(name, 'here', 50, 0);
    const write: typeof plain.write = async (events, tx) => {
      await plain.write(events, tx);
      if (events.some(({ position }) => poison.has(position))) throw new TypeError('Lê Văn C has no such field');
    };
    return { ...plain, ...more, write };
  };

  it('is set aside, later ones of its dossier wait, all others go on; resent, they follow in their order', async () => {
    const before = await end();
    const [dossier, other] = [await lived('a', 'b', 'c'), await lived('a')];
    const poison = new Set([before + 2]);
    start(failing('poisoned', poison));
    await caughtUp('poisoned');
    expect(await positions('poisoned')).toEqual([...upTo(before + 1), ...upTo(await end(), before + 4)]);
    await until('it is a dead letter', async () => (await stand('poisoned')).setAside.dead === 1);
    expect((await stand('poisoned')).setAside).toEqual({ retrying: 0, behind: 2, dead: 1 });
    const [letter] = await consumers.setAside({ consumer: 'poisoned' });
    expect(letter).toMatchObject({ dossier, sequence: 2, attempts: 3, position: before + 2 });
    // Class and place only, because a message may quote what somebody stated.
    expect(letter?.fault).toMatch(/^TypeError at /);
    expect(letter?.fault).not.toContain('Lê');
    expect(other).not.toBe(dossier);

    poison.clear();
    expect(await consumers.resend('poisoned')).toBe(1);
    await until('nothing is set aside', async () => {
      const { retrying, behind, dead } = (await stand('poisoned')).setAside;
      return retrying + behind + dead === 0;
    });
    expect((await positions('poisoned')).slice(-3)).toEqual([before + 2, before + 3, before + 4]);
    expect((await positions('poisoned')).toSorted((a, b) => a - b)).toEqual(upTo(await end()));
  });

  it('is tried again at growing distances, and then by itself done', async () => {
    const before = await end();
    await lived('a');
    const poison = new Set([before + 2]);
    const failures: number[] = [];
    const failed = () => {
      failures.push(Date.now());
      if (failures.length === 3) poison.clear();
    };
    start(failing('recovering', poison), { told: { failed }, retries: { ...retries, attempts: 5 } });
    await until('it is done', async () => (await positions('recovering')).includes(before + 2));
    const [first = 0, second = 0, third = 0] = failures;
    expect(second - first).toBeGreaterThanOrEqual(100);
    expect(third - second).toBeGreaterThanOrEqual(400);
  });

  it('holds up no later one of its dossier where the order does not matter', async () => {
    const before = await end();
    await lived('a', 'b');
    start(failing('unordered', new Set([before + 2]), { order: 'none' }));
    await caughtUp('unordered');
    expect(await positions('unordered')).toEqual([...upTo(before + 1), before + 3]);
  });

  it('is one of so many at the most: then the consumer stops, and goes on when there is room', async () => {
    const before = await end();
    await lived('a', 'b', 'c', 'd', 'e', 'f');
    const poison = new Set(upTo(before + 7, before));
    start(failing('full', poison, { order: 'none' }), { mostSetAside: 4, retries: { ...retries, attempts: 1 } });
    await until('four are set aside', async () => (await stand('full')).setAside.dead === 4);
    await setTimeout(300);
    expect(await stand('full')).toMatchObject({ position: before + 4, lag: 3, setAside: { dead: 4 } });
    poison.clear();
    await consumers.resend('full');
    await caughtUp('full');
    expect((await positions('full')).slice(-7).toSorted((a, b) => a - b)).toEqual(upTo(before + 7, before));
  });

  it('of one consumer is nothing to the others', async () => {
    const away = slowActor('away', () => Promise.reject(new AwayError('the archive does not answer')));
    const waits: string[] = [];
    start(away, { told: { waits: (_, fault) => waits.push(fault) } });
    start(slowWriter('beside', 'here', 100, 0));
    await lived('a');
    await caughtUp('beside');
    await until('it was told', () => waits.length > 0);
    expect(await stand('away')).toMatchObject({
      position: 0,
      fault: 'the archive does not answer',
      setAside: { dead: 0 },
    });
    expect((await stand('away')).failures).toBeGreaterThan(0);
    expect((await stand('away')).lagSeconds).toBeGreaterThan(0);
  });
});

describe('a consumer that acts elsewhere', () => {
  it('acts at least once under the same key, which is no other event’s', async () => {
    await lived('a');
    const keys: string[] = [];
    const act = slowActor('keyed', (_, key) => Promise.resolve(void keys.push(key)));
    start(act);
    await caughtUp('keyed');
    const first = keys.splice(0);
    expect(new Set(first).size).toBe(await end());
    await consumers.replay('keyed', 0);
    await until('all came again', async () => keys.length === (await end()));
    expect(keys).toEqual(first);
  });

  it('moves no checkpoint once it has lost its lease, however late it comes back', async () => {
    await lived('a', 'b');
    const stuck = Promise.withResolvers<void>();
    const keys: Record<'stuck' | 'other', string[]> = { stuck: [], other: [] };
    let lost = 0;
    const first = slowActor('fenced', (_, key) => {
      keys.stuck.push(key);
      return stuck.promise;
    });
    const holds = (_: string, held: boolean) => void (lost += held ? 0 : 1);
    start(first, { holder: 'stuck', leaseMs: 60_000, told: { holds } });
    await until('it is stuck in the first event', () => keys.stuck.length === 1);
    // As if the process had slept: its lease ran out and another one took it.
    await sql`update hoso.consumer set leased_until = clock_timestamp() - interval '1 s' where name = 'fenced'`.execute(
      sqlOf(db.orm.em),
    );
    const second = slowActor('fenced', (_, key) => Promise.resolve(void keys.other.push(key)));
    start(second, { holder: 'other' });
    await until('the other one has it', async () => (await stand('fenced')).holder === 'other');
    await caughtUp('fenced');
    const { position } = await stand('fenced');
    stuck.resolve();
    await until('the first knows', () => lost === 1);
    expect(await stand('fenced')).toMatchObject({ position, holder: 'other' });
    expect(keys.other).toHaveLength(await end());
    // What it did before it knew had the same keys as what the other one did.
    expect(keys.other).toEqual(expect.arrayContaining(keys.stuck));
  });

  it('sets what fails aside and acts on the rest', async () => {
    const before = await end();
    const [dossier] = [await lived('a', 'b'), await lived('a')];
    const done: number[] = [];
    const act = slowActor('acting', ({ position }) => {
      if (position === before + 2) throw new EffectError('the archive refuses it: 422');
      return Promise.resolve(void done.push(position));
    });
    start(act);
    await until('it is a dead letter', async () => (await stand('acting')).setAside.dead === 1);
    expect(await consumers.setAside({ consumer: 'acting' })).toMatchObject([
      { dossier, position: before + 2, fault: 'the archive refuses it: 422' },
    ]);
    expect(done).toEqual([...upTo(before + 1), before + 4, before + 5]);
  });
});

describe('operators', () => {
  it('have what comes after a position done again, whoever runs it', async () => {
    await lived('a', 'b');
    start(slowWriter('replayed', 'here', 100, 0));
    await caughtUp('replayed');
    const last = await end();
    await consumers.replay('replayed', last - 2);
    await until('it came again', async () => (await effects('replayed')).length === last + 2);
    expect((await positions('replayed')).slice(-2)).toEqual([last - 1, last]);
    await expect(consumers.replay('replayed', last + 1)).rejects.toThrow(RangeError);
    await expect(consumers.replay('nobody', 0)).rejects.toThrow(UnknownConsumerError);
    await expect(consumers.resend('nobody')).rejects.toThrow(UnknownConsumerError);
  });
});
