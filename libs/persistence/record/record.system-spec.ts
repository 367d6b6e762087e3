import { setTimeout } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RecordBatch } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { closing, LiveErrand, morning, noted, opening, paid } from '../fixtures/live-errand.js';
import {
  DossierKeys,
  DossierReader,
  migrate,
  OpenSlot,
  OpenSlots,
  openOrm,
  PostgresRecord,
  Requests,
  Publisher,
  ReplacedTail,
  TimelineReader,
} from '../index.js';
import { sqlOf } from '../sql.js';

const keys = new DossierKeys(Buffer.alloc(32, 7).toString('base64'));
let database: TestDatabase;
let orm: MikroORM;
let record: PostgresRecord;
let reader: DossierReader;
let requests: Requests;
let timeline: TimelineReader;
let publisher: Publisher;
let serial = 0;
const errand = () => new LiveErrand(`ERR-2026-${String(++serial).padStart(7, '0')}`);
const receipt = (key: string) => ({ subject: 'subject-1', key, updateId: `u-${key}`, bodyHash: `hash-${key}` });

beforeAll(async () => {
  database = await emptyDatabase('record');
  await migrate(database.url);
  orm = await openOrm({ url: database.url });
  record = new PostgresRecord(orm.em, keys);
  reader = new DossierReader(orm.em);
  requests = new Requests(orm.em);
  timeline = new TimelineReader(orm.em, keys);
  publisher = new Publisher(orm.em, keys);
}, 60_000);
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const kinds = async (dossier: string) => (await timeline.timeline(dossier, 0, 100)).map((e) => e.kind);
const words = async (dossier: string) =>
  (await timeline.timeline(dossier, 0, 100)).flatMap((e) => (e.kind === 'noted' ? [e.data['words']] : []));
const replacements = (dossier: string) => orm.em.fork().find(ReplacedTail, { dossier });
const writeAll = async (...batches: RecordBatch[]) => {
  for (const batch of batches) await record.record(batch);
};

describe('a batch', () => {
  it('writes events, read model, ledger and receipt together', async () => {
    const e = errand();
    await record.record(
      e.act([opening(), noted('first', 'Nguyễn Văn A'), paid(1, 5_000, `${e.number}:1:benefit`)], {
        receipt: receipt('k1'),
      }),
    );
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'noted', 'paid']);
    expect(await reader.find(e.number)).toMatchObject({
      status: 'working',
      phase: 'benefit',
      sequence: 3,
      openedOn: '2026-03-02',
      displayName: 'Nguyễn Văn A',
      state: { data: { notes: ['first'], paid: 5_000 } },
    });
    expect(await reader.ledger(e.number)).toMatchObject([{ month: 1, kind: 'benefit', amountVnd: 5_000, sequence: 3 }]);
    const found = await requests.preflight({ subject: 'subject-1', key: 'k1', bodyHash: 'hash-k1' }, e.number);
    expect(found).toMatchObject({
      receipt: { bodyHash: 'hash-k1', updateId: 'u-k1', answer: { dossier: e.number, sequence: 3 } },
      dossier: { number: e.number },
    });
    expect(
      await requests.preflight({ subject: 'subject-2', key: 'k1', bodyHash: 'hash-k1' }, 'ERR-2026-9999999'),
    ).toEqual({
      holder: 'hash-k1',
    });
  });

  it('keeps personal fields out of the chain, readable only with the key', async () => {
    const e = errand();
    await record.record(e.act([opening(), noted('in clear', 'Trần Thị Bí Mật')]));
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(e::text, ' '), '') || (select string_agg(p::text, ' ') from hoso.personal_data p) as all
      from hoso.event e where dossier = ${e.number}`.execute(sqlOf(orm.em));
    expect(rows[0]?.all).toContain('in clear');
    expect(rows[0]?.all).not.toContain('Bí Mật');
    expect((await timeline.timeline(e.number, 1, 1))[0]).toMatchObject({
      personal: { name: 'Trần Thị Bí Mật' },
      erased: false,
    });
    const other = new TimelineReader(orm.em, new DossierKeys(Buffer.alloc(32, 8).toString('base64')));
    await expect(other.timeline(e.number, 1, 1)).rejects.toThrow(/wrapped under master key/);
  });

  it('is stored once when it comes twice', async () => {
    const e = errand();
    const first = e.act([opening(), paid(1, 7, `${e.number}:1:benefit`)], { receipt: receipt('k2') });
    await writeAll(first, first, first);
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'paid']);
    expect(await replacements(e.number)).toEqual([]);
  });

  it('costs four round trips, six where it replaces', async () => {
    const statements: string[] = [];
    const counted = new WeakSet<object>();
    const counting = await openOrm({ url: database.url, poolMax: 1 });
    const pool = (await counting.em.getConnection().getNativeClient()) as {
      on(event: 'acquire', then: (client: { query: (...args: unknown[]) => unknown }) => void): void;
    };
    pool.on('acquire', (client) => {
      if (counted.has(client)) return;
      counted.add(client);
      const query = client.query.bind(client);
      client.query = (...args: unknown[]) => {
        statements.push(JSON.stringify(args[0]));
        return query(...args);
      };
    });
    const recorder = new PostgresRecord(counting.em, keys);
    const e = errand();
    await recorder.record(e.act([opening(), noted('a', 'A')], { receipt: receipt('k3') }));
    expect(statements).toHaveLength(4);
    const back = e.remember();
    await recorder.record(e.act([noted('lost'), paid(1, 1, `${e.number}:1:benefit`)], { receipt: receipt('k4') }));
    expect(statements).toHaveLength(8);
    back();
    await recorder.record(e.act([noted('stays')]));
    expect(statements).toHaveLength(14);
    await counting.close(true);
  });

  it('without events keeps the receipt of a command that changed nothing', async () => {
    const e = errand();
    await writeAll(e.act([opening()]), e.act([], { receipt: receipt('k5') }));
    expect(await kinds(e.number)).toEqual(['dossierOpened']);
    expect(
      (await requests.preflight({ subject: 'subject-1', key: 'k5', bodyHash: 'hash-k5' }, e.number)).receipt?.answer
        .sequence,
    ).toBe(1);
  });

  it('stores texts that PostgreSQL refuses, changed where they must be', async () => {
    const e = errand();
    await record.record(e.act([opening(), noted('nul \u0000 and half \uD800 a pair', 'A\u0000B')]));
    expect(await reader.find(e.number)).toMatchObject({ displayName: 'A\uFFFDB' });
    expect(await words(e.number)).toEqual(['nul \uFFFD and half \uFFFD a pair']);
  });
});

describe('a tail that Temporal never acknowledged', () => {
  it('gives way to another cause, with its ledger line, receipt and read model', async () => {
    const e = errand();
    await record.record(e.act([opening(), noted('kept')]));
    const back = e.remember();
    await record.record(
      e.act([noted('lost', 'Lost'), paid(1, 9, `${e.number}:1:benefit`)], {
        cause: { id: 'lost' },
        receipt: receipt('k6'),
      }),
    );
    back();
    await record.record(e.act([noted('found')], { cause: { kind: 'deadline', id: 'found' } }));
    expect(await words(e.number)).toEqual(['kept', 'found']);
    expect(await reader.ledger(e.number)).toEqual([]);
    expect(
      (await requests.preflight({ subject: 'subject-1', key: 'k6', bodyHash: 'hash-k6' }, e.number)).receipt,
    ).toBeUndefined();
    expect(await reader.find(e.number)).toMatchObject({ sequence: 3, displayName: null, state: { data: { paid: 0 } } });
    expect(await replacements(e.number)).toMatchObject([
      { fromSequence: 3, toSequence: 4, causesBefore: ['command:note:lost'], causesAfter: ['deadline:note:found'] },
    ]);
  });

  it('is cut where the newer attempt goes the same way but less far', async () => {
    const e = errand();
    await record.record(e.act([opening()]));
    const back = e.remember();
    const same = { at: morning + 3_600_000, cause: { id: 'same' } };
    await writeAll(e.act([noted('same')], same), e.act([noted('ghost')]));
    back();
    const again = e.act([noted('same')], { ...same, fence: [0, 99, morning] });
    await writeAll(again, again);
    expect(await words(e.number)).toEqual(['same']);
    expect(await reader.find(e.number)).toMatchObject({ sequence: 2, state: { data: { notes: ['same'] } } });
    await record.record(e.act([noted('next')], { fence: [0, 105, morning] }));
    expect(await words(e.number)).toEqual(['same', 'next']);
  });

  it('is not taken for acknowledged because a newer attempt repeated it', async () => {
    const e = errand();
    await record.record(e.act([opening()], { fence: [0, 3, morning] }));
    const back = e.remember();
    const same = { at: morning + 3_600_000, cause: { id: 'same' } };
    await record.record(e.act([noted('same')], { ...same, fence: [0, 9, morning] }));
    back();
    await record.record(e.act([noted('same')], { ...same, fence: [0, 15, morning] }));
    await record.record(e.act([noted('more')], { fence: [0, 15, morning] }));
    back();
    await record.record(e.act([noted('otherwise')], { fence: [0, 21, morning] }));
    expect(await words(e.number)).toEqual(['otherwise']);
  });

  it('stays where the same attempt comes late with what came before it', async () => {
    const e = errand();
    const fence = [0, 9, morning] as const;
    const first = e.act([opening()], { fence });
    await writeAll(first, e.act([noted('after')], { fence }), first);
    expect(await words(e.number)).toEqual(['after']);
  });

  it('is accepted again from a task that decided it earlier, and only so', async () => {
    const e = errand();
    const first = e.act([opening()], { fence: [0, 9, morning] });
    const back = e.remember();
    await writeAll(first, e.act([noted('later')], { fence: [0, 15, morning] }), first);
    expect(await words(e.number)).toEqual(['later']);
    back();
    await expect(record.record(e.act([noted('stale')], { fence: [0, 9, morning] }))).rejects.toMatchObject({
      code: 'STALE_WRITER',
    });
    await expect(record.record(e.act([noted('stale')], { fence: [0, 14, morning + 1] }))).rejects.toMatchObject({
      code: 'STALE_WRITER',
    });
    expect(await words(e.number)).toEqual(['later']);
  });

  it('of an earlier run gives way to the next run, whose history is short', async () => {
    const e = errand();
    await record.record(e.act([opening()], { fence: [0, 900, morning] }));
    await record.record(e.act([noted('new run')], { fence: [1, 4, morning] }));
    expect(await words(e.number)).toEqual(['new run']);
  });
});

describe('what is acknowledged', () => {
  it('is never replaced', async () => {
    const e = errand();
    await record.record(e.act([opening()]));
    const back = e.remember();
    await record.record(e.act([noted('published')]));
    await publisher.publish([{ dossier: e.number, sequence: 2 }]);
    back();
    await expect(record.record(e.act([noted('other')]))).rejects.toMatchObject({ code: 'PUBLISHED_TAIL' });
    expect(await words(e.number)).toEqual(['published']);
  });

  it('is also what a later task builds on', async () => {
    const e = errand();
    const back = e.remember();
    await writeAll(e.act([opening()]), e.act([noted('second')]));
    await publisher.publish([]);
    const stream = (await timeline.stream(0, 1_000)).filter((event) => event.dossier === e.number);
    expect(stream.map((event) => event.sequence)).toEqual([1]);
    back();
    await expect(record.record(e.act([opening('somebody else')]))).rejects.toMatchObject({ code: 'PUBLISHED_TAIL' });
  });
});

describe('a batch that cannot be', () => {
  it('leaves no gap', async () => {
    const e = errand();
    await record.record(e.act([opening()]));
    e.act([noted('never written')]);
    await expect(record.record(e.act([noted('third')]))).rejects.toMatchObject({ code: 'SEQUENCE_GAP' });
    const unknown = errand();
    unknown.act([opening()]);
    await expect(record.record(unknown.act([noted('second')]))).rejects.toMatchObject({ code: 'SEQUENCE_GAP' });
  });

  it('writes no ledger line twice', async () => {
    const e = errand();
    await record.record(e.act([opening(), paid(1, 10, `${e.number}:1:benefit`)]));
    const back = e.remember();
    await expect(record.record(e.act([paid(1, 10, `${e.number}:1:again`)]))).rejects.toMatchObject({
      code: 'LEDGER_DUPLICATE',
    });
    back();
    await expect(record.record(e.act([paid(2, 10, `${e.number}:1:benefit`)]))).rejects.toMatchObject({
      code: 'LEDGER_DUPLICATE',
    });
    expect(await reader.ledger(e.number)).toHaveLength(1);
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'paid']);
  });

  it('edits no event', async () => {
    const e = errand();
    await record.record(e.act([opening()]));
    const edit = sql`update hoso.event set author = 'x' where dossier = ${e.number}`.execute(sqlOf(orm.em));
    await expect(edit).rejects.toThrow(/never edited/);
  });
});

describe('open slots', () => {
  const claim = { type: 'errand', prefix: 'ERR', year: 2031, claimant: 'p1', subject: 's', key: 'k' };

  it('are given once under fifty parallel claims with different keys', async () => {
    const slots = new OpenSlots(orm.em);
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, i) => slots.claim({ ...claim, subject: `s${i % 3}`, key: `k${i}` })),
    );
    expect(new Set(claims.map((slot) => slot.number)).size).toBe(1);
    expect(claims.filter((slot) => slot.created)).toHaveLength(1);
    expect(new Set(claims.map((slot) => slot.key)).size).toBe(1);
  });

  it('number dossiers by prefix and year, without a number given twice', async () => {
    const slots = new OpenSlots(orm.em);
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, i) => slots.claim({ ...claim, year: 2032, claimant: `q${i}` })),
    );
    const numbers = claims.map((slot) => slot.number).sort();
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => `ERR-2032-${String(i + 1).padStart(7, '0')}`));
    await expect(slots.claim({ ...claim, claimant: 'q', prefix: 'x; drop' })).rejects.toThrow(/no dossier number/);
  });

  it('are freed when the closing event is final', async () => {
    const slots = new OpenSlots(orm.em);
    const slot = await slots.claim({ ...claim, claimant: 'closing' });
    const e = new LiveErrand(slot.number);
    await record.record(e.act([opening('closing')]));
    await slots.release('errand', 'closing', slot.number);
    expect((await slots.claim({ ...claim, claimant: 'closing' })).created).toBe(false);
    await record.record(e.act([closing()]));
    const waiting = slots.claim({ ...claim, claimant: 'closing' });
    await setTimeout(400);
    expect(await orm.em.fork().count(OpenSlot, { number: e.number })).toBe(1);
    await publisher.publish([{ dossier: e.number, sequence: e.sequence }]);
    expect(await waiting).toMatchObject({ created: true });
  });

  it('are held by a dossier whose closing was lost and gave way to another act', async () => {
    const slots = new OpenSlots(orm.em);
    const slot = await slots.claim({ ...claim, claimant: 'not closing' });
    const e = new LiveErrand(slot.number);
    await record.record(e.act([opening('not closing')]));
    const back = e.remember();
    await record.record(e.act([closing()]));
    back();
    await record.record(e.act([noted('still open')]));
    await publisher.publish([{ dossier: e.number, sequence: e.sequence }]);
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'noted']);
    expect(await slots.claim({ ...claim, claimant: 'not closing' })).toMatchObject({
      created: false,
      number: slot.number,
    });
  });

  it('are freed when the submission was refused', async () => {
    const slots = new OpenSlots(orm.em);
    const slot = await slots.claim({ ...claim, claimant: 'refused' });
    await slots.release('errand', 'refused', slot.number);
    const next = await slots.claim({ ...claim, claimant: 'refused' });
    expect(next).toMatchObject({ created: true });
    expect(next.number).not.toBe(slot.number);
  });
});
