import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RecordAttempt } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { closing, fined, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import {
  DossierKeys,
  DossierReader,
  migrate,
  OpenSlots,
  openOrm,
  PostgresRecord,
  Requests,
  TimelineReader,
} from '../index.js';
import { type Sql, sqlOf } from '../sql.js';

const keys = new DossierKeys(Buffer.alloc(32, 7).toString('base64'));
let database: TestDatabase;
let orm: MikroORM;
let record: PostgresRecord;
let reader: DossierReader;
let requests: Requests;
let timeline: TimelineReader;
let serial = 0;
const inspection = () => new LiveInspection(`TTLD-2026-${String(++serial).padStart(7, '0')}`);
const receipt = (key: string) => ({ subject: 'subject-1', key, updateId: `u-${key}`, bodyHash: `hash-${key}` });

beforeAll(async () => {
  database = await emptyDatabase('record');
  await migrate(database.url);
  orm = await openOrm({ url: database.url });
  record = new PostgresRecord(orm.em, keys);
  reader = new DossierReader(orm.em);
  requests = new Requests(orm.em);
  timeline = new TimelineReader(orm.em, keys);
}, 60_000);
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const kinds = async (dossier: string) => (await timeline.timeline(dossier, 0, 100)).map((e) => e.kind);
const sites = async (dossier: string) =>
  (await timeline.timeline(dossier, 0, 100)).flatMap((e) => (e.kind === 'siteAdded' ? [e.data['site']] : []));
const writeAll = async (...attempts: RecordAttempt[]) => {
  for (const attempt of attempts) expect(await record.record(attempt)).toMatchObject({ kind: 'written' });
};

describe('what is written', () => {
  it('writes events, read model, ledger and receipt together', async () => {
    const e = inspection();
    await record.record(
      e.act([opening(), siteAdded('first', 'Nguyễn Văn A'), fined(1, 5_000, `${e.number}:1:fine`)], {
        receipt: receipt('k1'),
      }),
    );
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'siteAdded', 'fined']);
    expect(await reader.find(e.number)).toMatchObject({
      status: 'planned',
      phase: 'processing',
      sequence: 3,
      openedOn: '2026-03-02',
      displayName: 'Nguyễn Văn A',
      state: { data: { sites: ['first'], fines: { 1: 5_000 } } },
    });
    expect(await reader.ledger(e.number)).toMatchObject([{ month: 1, kind: 'fine', amountVnd: 5_000, sequence: 3 }]);
    const found = await requests.preflight({ subject: 'subject-1', key: 'k1', bodyHash: 'hash-k1' }, e.number);
    expect(found).toMatchObject({
      receipt: { bodyHash: 'hash-k1', updateId: 'u-k1', answer: { dossier: e.number, sequence: 3 } },
      dossier: { number: e.number },
    });
    expect(
      await requests.preflight({ subject: 'subject-2', key: 'k1', bodyHash: 'hash-k1' }, 'TTLD-2026-9999999'),
    ).toEqual({
      holder: 'hash-k1',
    });
  });

  it('keeps personal fields out of the chain, readable only with the key', async () => {
    const e = inspection();
    await record.record(e.act([opening(), siteAdded('in clear', 'Trần Thị Bí Mật')]));
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(e::text, ' '), '') || (select string_agg(p::text, ' ') from hoso.personal_data p) as all
      from hoso.event e where dossier = ${e.number}`.execute(sqlOf(orm.em));
    expect(rows[0]?.all).toContain('in clear');
    expect(rows[0]?.all).not.toContain('Bí Mật');
    expect((await timeline.timeline(e.number, 1, 1))[0]).toMatchObject({
      personal: { contact: 'Trần Thị Bí Mật' },
      erased: false,
    });
    const other = new TimelineReader(orm.em, new DossierKeys(Buffer.alloc(32, 8).toString('base64')));
    await expect(other.timeline(e.number, 1, 1)).rejects.toThrow(/wrapped under master key/);
  });

  it('comes back as it stands: with its circumstances, without what JSON cannot say', async () => {
    const e = inspection();
    const attempt = e.act([opening(), siteAdded('first')], { cause: { id: 'c1' } });
    const { cause, author, channel, filedOn, at } = attempt.batch;
    const outcome = await record.record(attempt);
    expect(outcome).toMatchObject({ cause: 'c1', kind: 'written', act: { cause, author, channel, filedOn, at } });
    const again = await record.record({ dossier: e.number, cause: 'load', kind: 'read', after: 0 });
    expect(again).toEqual({ cause: 'load', kind: 'ahead', acts: [outcome.kind === 'written' && outcome.act] });
  });

  it('costs two round trips; the first of a dossier four, because its head is made', async () => {
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
    const e = inspection();
    await recorder.record(e.act([opening(), siteAdded('a', 'A')], { receipt: receipt('k3') }));
    expect(statements).toHaveLength(4);
    await recorder.record(e.act([siteAdded('next'), fined(1, 1, `${e.number}:1:fine`)], { receipt: receipt('k4') }));
    expect(statements).toHaveLength(6);
    await counting.close(true);
  });

  it('without events keeps the receipt of a command that changed nothing', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]), e.act([], { receipt: receipt('k5') }));
    expect(await kinds(e.number)).toEqual(['dossierOpened']);
    expect(
      (await requests.preflight({ subject: 'subject-1', key: 'k5', bodyHash: 'hash-k5' }, e.number)).receipt?.answer
        .sequence,
    ).toBe(1);
  });

  it('stores texts that PostgreSQL refuses, changed where they must be', async () => {
    const e = inspection();
    await record.record(e.act([opening(), siteAdded('nul \u0000 and half \uD800 a pair', 'A\u0000B')]));
    expect(await reader.find(e.number)).toMatchObject({ displayName: 'A\uFFFDB' });
    expect(await sites(e.number)).toEqual(['nul \uFFFD and half \uFFFD a pair']);
  });
});

describe('what is committed', () => {
  it('stays: whoever decided on an older state is told what stands there, and decides again', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    const back = e.remember();
    await writeAll(e.act([siteAdded('first')], { cause: { id: 'one' } }));
    back();
    const outcome = await record.record(e.act([siteAdded('second')], { cause: { id: 'other' } }));
    expect(outcome).toMatchObject({ cause: 'other', kind: 'ahead' });
    expect(outcome.kind === 'ahead' && outcome.acts.map(({ cause }) => cause.id)).toEqual(['one']);
    back();
    if (outcome.kind === 'ahead') e.follow(outcome.acts);
    await writeAll(e.act([siteAdded('second')], { cause: { id: 'other' } }));
    expect(await sites(e.number)).toEqual(['first', 'second']);
  });

  it('is answered as it was when its cause comes again, whatever has happened since', async () => {
    const e = inspection();
    const act = { cause: { id: 'u-k6' }, receipt: receipt('k6') };
    await writeAll(e.act([opening()], act), e.act([siteAdded('later')]));
    const repeated = e.act([siteAdded('again')], act);
    expect(await record.record({ ...repeated, after: 2 })).toMatchObject({
      kind: 'known',
      answered: { bodyHash: 'hash-k6', answer: { sequence: 1 } },
    });
    const refusing = { dossier: e.number, cause: 'u-k6', kind: 'refuse', after: 2 } as const;
    const failure = { code: 'COMMAND_OUT_OF_ORDER', details: {} };
    expect(await record.record({ ...refusing, failure })).toMatchObject({ kind: 'known' });
    expect(await sites(e.number)).toEqual(['later']);
  });

  it('also answers an act that changed nothing', async () => {
    const e = inspection();
    const act = { cause: { id: 'u-k7' }, receipt: receipt('k7') };
    await writeAll(e.act([opening()]), e.act([], act));
    expect(await record.record(e.act([siteAdded('now it would')], act))).toMatchObject({
      kind: 'known',
      answered: { answer: { sequence: 1 } },
    });
  });

  it('of writers at once is one after the other, each on the state that the others left', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    const write = async (id: string): Promise<void> => {
      const own = new LiveInspection(e.number);
      for (let after = 0; ;) {
        const known = await record.record({ dossier: e.number, cause: 'load', kind: 'read', after });
        if (known.kind === 'ahead') own.follow(known.acts);
        const outcome = await record.record(own.act([siteAdded(id)], { cause: { id } }));
        if (outcome.kind === 'written') return;
        expect(outcome.kind).toBe('ahead');
        if (outcome.kind === 'ahead') own.reset();
        after = 0;
      }
    };
    const ids = Array.from({ length: 12 }, (_, i) => `w${i}`);
    await Promise.all(ids.map(write));
    expect((await sites(e.number)).sort()).toEqual(ids.sort());
    expect(await reader.find(e.number)).toMatchObject({ sequence: 13 });
  });
});

describe('an act that meets another one between its look and its writing', () => {
  /** Begins to write while somebody else changes the dossier's head, and lets both finish. */
  const whileHeld = async (number: string, change: (held: Sql) => Promise<unknown>, attempt: RecordAttempt) => {
    const waits = async () => {
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(sqlOf(orm.em));
      return rows[0]?.waiting === 1;
    };
    let outcome: Promise<unknown> | undefined;
    await sqlOf(orm.em)
      .transaction()
      .execute(async (held) => {
        await sql`select from hoso.head where dossier = ${number} for update`.execute(held);
        outcome = record.record(attempt);
        while (!(await waits())) await sleep(5);
        await change(held);
      });
    return outcome;
  };

  it('is written after an act that came first only when it is decided again', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    const back = e.remember();
    const first = e.act([siteAdded('first')], { cause: { id: 'one' } });
    back();
    const second = e.act([siteAdded('second')], { cause: { id: 'other' } });
    const inTransaction = async (held: Sql) => record.write(held, first);
    expect(await whileHeld(e.number, inTransaction, second)).toMatchObject({ kind: 'ahead', cause: 'other' });
    expect(await sites(e.number)).toEqual(['first']);
  });

  it('leaves no personal data of a dossier that was erased', async () => {
    const e = inspection();
    await writeAll(e.act([opening(), siteAdded('a', 'Lê Thị Bình')]));
    const later = e.act([siteAdded('b', 'Trần Văn Cường')]);
    const erased = async (held: Sql) => {
      await sql`update hoso.head set erased = true where dossier = ${e.number}`.execute(held);
      await sql`delete from hoso.personal_data where dossier = ${e.number}`.execute(held);
    };
    expect(await whileHeld(e.number, erased, later)).toMatchObject({ kind: 'written' });
    const { rows } = await sql`select from hoso.personal_data where dossier = ${e.number}`.execute(sqlOf(orm.em));
    expect(rows).toHaveLength(0);
    expect((await reader.find(e.number))?.displayName).toBeNull();
  });
});

describe('a workflow that does not know the end of its record', () => {
  it('is told in pages of at most 256 KB, never an empty one', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    const long = 'x'.repeat(40_000);
    for (let i = 0; i < 16; i++) await record.record(e.act([siteAdded(`${i} ${long}`)]));
    const reading = new LiveInspection(e.number);
    const pages: number[] = [];
    for (;;) {
      const outcome = await record.record({
        dossier: e.number,
        cause: 'load',
        kind: 'read',
        after: reading.sequence,
      });
      if (outcome.kind !== 'ahead') break;
      pages.push(JSON.stringify(outcome).length);
      reading.follow(outcome.acts);
    }
    expect(reading.sequence).toBe(17);
    expect(pages.length).toBeGreaterThan(2);
    expect(Math.max(...pages)).toBeLessThan(320_000);
  });

  it('refuses nothing by its old state', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]), e.act([siteAdded('news')]));
    const refusing = { dossier: e.number, cause: 'c', kind: 'refuse', failure: { code: 'NO', details: {} } } as const;
    expect(await record.record({ ...refusing, after: 1 })).toMatchObject({ kind: 'ahead' });
    expect(await record.record({ ...refusing, after: 2 })).toEqual({
      cause: 'c',
      kind: 'refused',
      failure: { code: 'NO', details: {} },
    });
  });

  it('is told that it is not behind, and a placeholder to decide', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    expect(await record.record({ dossier: e.number, cause: 'c', kind: 'read', after: 1 })).toEqual({
      cause: 'c',
      kind: 'current',
    });
    expect(await record.record({ dossier: e.number, cause: 'c', kind: 'placeholder' })).toEqual({
      cause: 'c',
      kind: 'again',
    });
    expect(await sites(e.number)).toEqual([]);
  });
});

describe('a record that ends before what its workflow knows', () => {
  it('says so, writes nothing and leaves no gap', async () => {
    const e = inspection();
    await writeAll(e.act([opening()]));
    e.act([siteAdded('lost')]);
    expect(await record.record(e.act([siteAdded('third')]))).toMatchObject({ kind: 'behind', sequence: 1 });
    const unknown = inspection();
    unknown.act([opening()]);
    expect(await record.record(unknown.act([siteAdded('second')]))).toMatchObject({ kind: 'behind', sequence: 0 });
    expect(await kinds(unknown.number)).toEqual([]);
  });
});

describe('what can never be written', () => {
  it('is answered: no ledger line stands twice', async () => {
    const e = inspection();
    await writeAll(e.act([opening(), fined(1, 10, `${e.number}:1:fine`)]));
    const impossible = { kind: 'impossible', code: 'LEDGER_DUPLICATE' };
    const back = e.remember();
    expect(await record.record(e.act([fined(1, 10, `${e.number}:1:again`)]))).toMatchObject(impossible);
    back();
    expect(await record.record(e.act([fined(2, 10, `${e.number}:1:fine`)]))).toMatchObject(impossible);
    expect(await reader.ledger(e.number)).toHaveLength(1);
    expect(await kinds(e.number)).toEqual(['dossierOpened', 'fined']);
  });

  it('edits no event', async () => {
    const e = inspection();
    await record.record(e.act([opening()]));
    const edit = sql`update hoso.event set author = 'x' where dossier = ${e.number}`.execute(sqlOf(orm.em));
    await expect(edit).rejects.toThrow(/never edited/);
  });
});

describe('open slots', () => {
  const claim = { type: 'workplace-inspection', prefix: 'TTLD', year: 2031, claimant: 'p1', subject: 's', key: 'k' };

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
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, i) => `TTLD-2032-${String(i + 1).padStart(7, '0')}`));
    await expect(slots.claim({ ...claim, claimant: 'q', prefix: 'x; drop' })).rejects.toThrow(/no dossier number/);
  });

  it('are freed with the closing event, and held until then', async () => {
    const slots = new OpenSlots(orm.em);
    const slot = await slots.claim({ ...claim, claimant: 'closing' });
    const e = new LiveInspection(slot.number);
    await writeAll(e.act([opening('closing')]));
    await slots.release(slot.number);
    expect((await slots.claim({ ...claim, claimant: 'closing' })).created).toBe(false);
    await writeAll(e.act([closing()]));
    expect(await slots.claim({ ...claim, claimant: 'closing' })).toMatchObject({ created: true });
  });

  it('are several for one person where a type says so: each is held and freed for itself', async () => {
    const slots = new OpenSlots(orm.em);
    const of = (what: string) => slots.claim({ ...claim, claimant: 'several', of: what });
    const [one, other] = [await of('QĐ-1'), await of('QĐ-2')];
    expect([one.created, other.created, one.number === other.number]).toEqual([true, true, false]);
    expect(await of('QĐ-1')).toEqual({ ...one, created: false });
    expect((await slots.claim({ ...claim, claimant: 'several' })).created).toBe(true);
    const e = new LiveInspection(one.number);
    await writeAll(e.act([opening('several'), closing()]));
    expect((await of('QĐ-1')).created).toBe(true);
    expect((await of('QĐ-2')).created).toBe(false);
  });

  it('are freed when the submission was refused', async () => {
    const slots = new OpenSlots(orm.em);
    const slot = await slots.claim({ ...claim, claimant: 'refused' });
    await slots.release(slot.number);
    const next = await slots.claim({ ...claim, claimant: 'refused' });
    expect(next).toMatchObject({ created: true });
    expect(next.number).not.toBe(slot.number);
  });
});
