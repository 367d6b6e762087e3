import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, correcting, fined, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { sqlOf } from '../sql.js';
import {
  erase as eraseDossier,
  type Finding,
  NotErasableError,
  rebuildReadModel,
  verifyTimeline,
  type VerifyOptions,
} from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
let serial = 0;
const inspection = () => new LiveInspection(`TTLD-2026-${String(++serial).padStart(7, '0')}`);
const verify = (options: VerifyOptions = {}) => verifyTimeline(db.orm.em, db.keys, options);
const findings = async (options: VerifyOptions = {}) => (await verify(options)).findings;
const erased: string[] = [];
const documents = { erase: (dossier: string) => Promise.resolve(void erased.push(dossier)) };
const erase = (e: LiveInspection, reason = 'retention is over') =>
  eraseDossier(
    { em: db.orm.em, types: madeUpTypes, keys: db.keys, documents },
    { dossier: e.number, reason, by: 'dpo' },
  );
const closed = async (): Promise<LiveInspection> => {
  const e = await lived();
  await db.record.record(e.act([closing()]));
  await publish();
  return e;
};
const rebuild = (options = {}) => rebuildReadModel(db.orm.em, madeUpTypes, db.keys, options);
const publish = () => db.publisher.publish();

/** A dossier of six events, five of them published. */
const lived = async (): Promise<LiveInspection> => {
  const e = inspection();
  await db.record.record(e.act([opening(), siteAdded('one', 'Lê Văn C')]));
  await db.record.record(e.act([siteAdded('two'), fined(1, 3, `${e.number}:1:fine`), siteAdded('three', 'Lê Thị D')]));
  await publish();
  await db.record.record(e.act([siteAdded('four')]));
  return e;
};

beforeEach(async () => {
  database = await emptyDatabase('check');
  db = await openRecordDatabase(database.url);
});
afterEach(async () => {
  await db.orm.close(true);
  await database.drop();
});

describe('timeline verify', () => {
  it('finds nothing in what the record wrote', async () => {
    await lived();
    const e = await lived();
    expect(await verify()).toEqual({
      dossiers: 2,
      events: 12,
      position: 11,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      ok: true,
      findings: [],
    });
    expect(await verify({ dossier: e.number })).toMatchObject({ dossiers: 1, events: 6, ok: true });
  });

  const of = (dossier: string) => `where dossier = '${dossier}'`;
  const places = (...at: number[]) => at.map((place): Finding => ({ dossier: null, at: place, what: 'place-changed' }));
  const cases: readonly [string, (dossier: string) => string, readonly Partial<Finding>[]][] = [
    [
      'an edit of data',
      (d) => `update hoso.event set data = '{"site":"uno"}' ${of(d)} and sequence = 2`,
      [{ at: 2, what: 'event-edited' }],
    ],
    [
      'an edit of the author',
      (d) => `update hoso.event set author = 'x' ${of(d)} and sequence = 6`,
      [{ at: 6, what: 'event-edited' }],
    ],
    [
      'an edit of the time of recording',
      (d) => `update hoso.event set recorded_at = recorded_at - interval '1 hour' ${of(d)} and sequence = 1`,
      [{ at: 1, what: 'event-edited' }],
    ],
    [
      'an edit of the day of filing',
      (d) => `update hoso.event set filed_on = filed_on - 1 ${of(d)} and sequence = 3`,
      [{ at: 3, what: 'event-edited' }],
    ],
    [
      'a deletion',
      (d) => `delete from hoso.event ${of(d)} and sequence = 3`,
      [
        { at: 3, what: 'event-missing' },
        { at: 3, what: 'published-event-missing' },
      ],
    ],
    [
      'a number beyond all bounds in place of data',
      (d) => `update hoso.event set data = '{"site":1e999}' ${of(d)} and sequence = 3`,
      [{ at: 3, what: 'event-edited' }],
    ],
    [
      'a deletion that closes the gap',
      (d) =>
        `delete from hoso.event ${of(d)} and sequence = 3; update hoso.event set sequence = sequence - 1 ${of(d)} and sequence > 3`,
      [
        { at: 3, what: 'chain-broken' },
        { at: 3, what: 'event-edited' },
        { at: 4, what: 'event-edited' },
        { at: 5, what: 'event-edited' },
        { at: 6, what: 'tail-missing' },
        { at: 4, what: 'personal-data-missing' },
        { at: 5, what: 'personal-data-added' },
        ...places(3, 4, 5),
      ],
    ],
    [
      'a reordering',
      (d) =>
        `update hoso.event set sequence = sequence + 100 ${of(d)} and sequence in (3, 5);
         update hoso.event set sequence = case sequence when 103 then 5 else 3 end ${of(d)} and sequence > 100`,
      [
        { at: 3, what: 'chain-broken' },
        { at: 3, what: 'event-edited' },
        { at: 4, what: 'chain-broken' },
        { at: 5, what: 'chain-broken' },
        { at: 5, what: 'event-edited' },
        { at: 6, what: 'chain-broken' },
        { at: 3, what: 'personal-data-missing' },
        { at: 5, what: 'personal-data-added' },
        ...places(3, 5),
      ],
    ],
    [
      'a reordering of the stream',
      (d) =>
        `update hoso.stream set position = -position ${of(d)} and sequence in (2, 3);
         update hoso.stream set position = case position when -2 then 3 else 2 end where position < 0`,
      [{ at: 3, what: 'order-changed' }, ...places(2, 3, 4)],
    ],
    [
      'the deletion of the last event',
      (d) => `delete from hoso.event ${of(d)} and sequence = 6`,
      [{ at: 6, what: 'tail-missing' }],
    ],
    [
      'the deletion of the last event with its traces',
      (d) =>
        `delete from hoso.event ${of(d)} and sequence = 6;
         update hoso.head set sequence = 5, hash = (select hash from hoso.event e ${of(d)} and sequence = 5) ${of(d)}`,
      [{ at: 5, what: 'seal-wrong' }],
    ],
    [
      'the deletion of a whole dossier',
      (d) =>
        `delete from hoso.event ${of(d)}; delete from hoso.head ${of(d)}; delete from hoso.stream ${of(d)};
         delete from hoso.personal_data ${of(d)}; delete from hoso.dossier where number = '${d}'`,
      [
        { dossier: null, at: 1, what: 'position-missing' },
        { dossier: null, at: 5, what: 'stream-seal-wrong' },
      ],
    ],
    [
      'a counter set back with the last positions',
      (d) => `delete from hoso.stream ${of(d)} and sequence = 5; update hoso.stream_end set position = 4`,
      [
        { at: 5, what: 'unpublished' },
        { dossier: null, at: 4, what: 'stream-seal-wrong' },
      ],
    ],
    [
      'personal data that was removed without an erasure',
      (d) => `delete from hoso.personal_data ${of(d)} and sequence = 2`,
      [{ at: 2, what: 'personal-data-missing' }],
    ],
    [
      'personal data of another event',
      (d) =>
        `update hoso.personal_data set ciphertext = (select ciphertext from hoso.personal_data p ${of(d)} and sequence = 2)
         ${of(d)} and sequence = 5`,
      [{ at: 5, what: 'personal-data-edited' }],
    ],
    [
      'one changed byte of a wrapped key, beside all else',
      (d) =>
        `update hoso.dossier_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) ${of(d)};
         update hoso.event set author = 'x' ${of(d)} and sequence = 6`,
      [
        { at: 6, what: 'event-edited' },
        { at: null, what: 'key-edited' },
      ],
    ],
    [
      'a key that was removed without an erasure',
      (d) => `delete from hoso.dossier_key ${of(d)}`,
      [
        { at: 1, what: 'key-missing' },
        { at: 2, what: 'key-missing' },
        { at: 5, what: 'key-missing' },
      ],
    ],
  ];
  it.each(cases)('finds %s', async (_name, statement, expected) => {
    const e = await lived();
    await db.tamper(statement(e.number));
    expect(await findings()).toEqual(expected.map((finding) => ({ dossier: e.number, ...finding })));
  });

  const exchange = (a: number, b: number) =>
    `update hoso.stream set position = -position where position in (${a}, ${b});
     update hoso.stream set position = case position when -${a} then ${b} else ${a} end where position < 0`;

  it('finds events of two dossiers that changed places in the stream', async () => {
    await lived();
    await lived();
    await db.tamper(exchange(6, 7));
    expect(await findings()).toEqual(places(6, 7, 8));
  });

  it('finds a stream whose chain was made anew after it, for want of the key', async () => {
    await lived();
    await lived();
    await db.tamper(`update hoso.stream set position = -position where position in (6, 7);
      update hoso.stream set position = case position when -6 then 7 else 6 end where position < 0;
      update hoso.stream s set hash = chain.hash from (
        select position, hoso.chained(hash) over (order by position) as hash from (
          select 0 as position, decode(repeat('00', 32), 'hex') as hash
          union all select s.position, e.hash from hoso.stream s join hoso.event e using (dossier, sequence)) links
      ) chain where chain.position = s.position;
      update hoso.stream_end set hash = (select hash from hoso.stream where position = 11)`);
    expect(await findings()).toEqual([{ dossier: null, at: 11, what: 'stream-seal-wrong' }]);
  });

  it('finds a past that was set back as a whole, with an anchor kept elsewhere', async () => {
    const e = await lived();
    const tables = ['event', 'head', 'stream', 'stream_end', 'personal_data', 'dossier', 'ledger'];
    await db.tamper(tables.map((table) => `create table public.old_${table} as table hoso.${table}`).join(';'));
    await db.record.record(e.act([closing()]));
    await publish();
    const { position, hash } = await verify();
    await db.record.record(e.act([siteAdded('later')]));
    await publish();
    expect(await findings({ anchor: { position, hash } })).toEqual([]);
    await db.tamper(
      tables.map((table) => `truncate hoso.${table}; insert into hoso.${table} table public.old_${table}`).join(';'),
    );
    expect(await findings()).toEqual([]);
    const differs = [{ dossier: null, at: position, what: 'anchor-differs' }];
    expect(await findings({ anchor: { position, hash } })).toEqual(differs);
    expect(await findings({ anchor: { position: 5, hash } })).toEqual([{ ...differs[0], at: 5 }]);
  });
});

describe('erasure', () => {
  it('takes personal data, documents, name and reference of the person, and leaves the chain whole', async () => {
    const e = await lived();
    await expect(erase(e, 'too early')).rejects.toThrow(NotErasableError);
    expect(erased).not.toContain(e.number);
    await db.record.record(e.act([closing()]));
    await publish();
    await rebuild({ check: true });
    await erase(e);
    expect(erased).toContain(e.number);
    const entries = await db.timeline.timeline(e.number, 0, 99);
    expect(entries.flatMap((entry) => (entry.erased ? [entry.sequence] : []))).toEqual([1, 2, 5]);
    expect(entries.every((entry) => entry.personal === null)).toBe(true);
    expect(await db.reader.find(e.number)).toMatchObject({ displayName: null, claimant: '', phase: 'closed' });
    const { rows } = await sql<{ all: string }>`
      select (select json_agg(d) from hoso.dossier d)::text || (select json_agg(e) from hoso.event e)::text
        || coalesce((select json_agg(s) from hoso.dossier_shadow s)::text, '') as all`.execute(sqlOf(db.orm.em));
    expect(rows[0]?.all).not.toMatch(/digest-of-a-person|Lê (Văn C|Thị D)/);
    expect(await findings()).toEqual([]);
    expect(await rebuild({ check: true })).toMatchObject({ identical: true });
  });

  it('reaches a correction that was never decided', async () => {
    const e = await lived();
    await db.record.record(e.act([correcting(2, 'a secret')]));
    expect(JSON.stringify(await db.reader.find(e.number))).not.toMatch(/a secret|misheard/);
    expect((await db.timeline.timeline(e.number, 6, 1))[0]?.personal).toEqual({
      data: { contact: 'a secret' },
      reason: 'misheard',
    });
    await db.record.record(e.act([closing()]));
    await publish();
    await erase(e);
    expect((await db.timeline.timeline(e.number, 6, 1))[0]).toMatchObject({ personal: null, erased: true });
    expect(await rebuild({ check: true })).toMatchObject({ identical: true });
  });

  it('brings nothing back when the dossier is written once more', async () => {
    const e = await closed();
    await erase(e);
    await db.record.record(e.act([siteAdded('late', 'Lê Văn C')]));
    expect(await db.reader.find(e.number)).toMatchObject({ displayName: null, sequence: 8 });
    expect((await db.timeline.timeline(e.number, 7, 1))[0]).toMatchObject({ personal: null, erased: false });
    expect(await findings()).toEqual([]);
    expect(await rebuild({ check: true })).toMatchObject({ identical: true });
  });

  it('is not feigned by whoever deletes personal data', async () => {
    const [gone, edited] = [await closed(), await closed()];
    await erase(edited);
    await db.tamper(`delete from hoso.personal_data where dossier = '${gone.number}';
      delete from hoso.dossier_key where dossier = '${gone.number}';
      update hoso.head set erased = true where dossier = '${gone.number}';
      update hoso.erasure set reason = 'none' where dossier = '${edited.number}'`);
    const forged = (e: LiveInspection) => ({ dossier: e.number, at: null, what: 'erasure-forged' });
    expect(await findings()).toEqual(expect.arrayContaining([forged(gone), forged(edited)]));
    await db.tamper(`insert into hoso.erasure (dossier, reason, erased_by, erased_at, seal)
      select '${gone.number}', reason, erased_by, erased_at, seal from hoso.erasure where dossier = '${edited.number}'`);
    expect(await findings()).toEqual(expect.arrayContaining([forged(gone)]));
  });
});

describe('readmodel rebuild', () => {
  it('makes the same read model at a stated position while writers run', async () => {
    const inspections = await Promise.all(Array.from({ length: 6 }, lived));
    await publish();
    const before = await rebuild({ check: true });
    expect(before).toMatchObject({ position: 36, dossiers: 6, events: 36, identical: true, differing: [] });
    let writing = true;
    const writer = async (e: LiveInspection) => {
      for (let i = 0; writing; i++) {
        await db.record.record(e.act([siteAdded(`more ${i}`)]));
        if (i % 3 === 0) await publish();
      }
    };
    const writers = inspections.map(writer);
    const reports = [];
    for (let i = 0; i < 5; i++) reports.push(await rebuild({ at: 36, check: true }), await rebuild());
    writing = false;
    await Promise.all(writers);
    for (const report of reports) expect(report).toMatchObject({ identical: true, differing: [], repaired: 0 });
    const at36 = reports.filter((report) => report.position === 36);
    expect(at36.length).toBeGreaterThanOrEqual(5);
    expect(new Set(at36.map((report) => report.hash))).toEqual(new Set([before.hash]));
    expect(reports.at(-1)?.position).toBeGreaterThan(36);
    await expect(rebuild({ at: 1_000_000 })).rejects.toThrow(RangeError);
  });

  it('finds and repairs rows that differ, are missing or have no events', async () => {
    const [edited, missing, good] = [await lived(), await lived(), await lived()];
    await db.tamper(`update hoso.dossier set status = 'odd' where number = '${edited.number}';
      delete from hoso.dossier where number = '${missing.number}';
      create temporary table stray as select * from hoso.dossier where number = '${good.number}';
      update stray set number = 'TTLD-2026-9999999';
      insert into hoso.dossier select * from stray;
      drop table stray`);
    const differing = [edited.number, missing.number, 'TTLD-2026-9999999'];
    const checked = await rebuild({ check: true });
    expect(checked).toMatchObject({ identical: false, differing, repaired: 0 });
    expect(checked.hash).not.toBe(checked.liveHash);
    expect(await rebuild()).toMatchObject({ identical: false, differing, repaired: 3 });
    expect(await rebuild()).toMatchObject({
      identical: true,
      differing: [],
      hash: checked.hash,
      liveHash: checked.hash,
    });
    expect(await db.reader.find(missing.number)).toMatchObject({ displayName: 'Lê Thị D', sequence: 6 });
    expect(await db.reader.find('TTLD-2026-9999999')).toBeUndefined();
  });

  it('names a ledger that differs from its events, and leaves it alone', async () => {
    const e = await lived();
    await db.tamper(`update hoso.ledger set amount_vnd = 300 where dossier = '${e.number}'`);
    expect(await rebuild()).toMatchObject({
      identical: false,
      differing: [],
      ledgerDiffering: [e.number],
      repaired: 0,
    });
    expect(await db.reader.ledger(e.number)).toMatchObject([{ amountVnd: 300 }]);
  });

  it('names a damaged dossier and compares the others all the same', async () => {
    const [damaged, edited] = [await lived(), await lived()];
    await db.tamper(`update hoso.dossier_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)
        where dossier = '${damaged.number}';
      update hoso.dossier set office = 'DN-01' where number = '${edited.number}'`);
    expect(await rebuild()).toMatchObject({
      identical: false,
      unreadable: [damaged.number],
      differing: [edited.number],
      repaired: 1,
    });
  });

  it('comes one after the other, however many start at once', async () => {
    await lived();
    const reports = await Promise.all([rebuild({ check: true }), rebuild(), rebuild({ at: 3, check: true })]);
    for (const report of reports) expect(report).toMatchObject({ identical: true, dossiers: 1 });
  });

  it('reads events of an older schema version', async () => {
    const e = inspection();
    const { batch, ...attempt } = e.act([opening(), siteAdded('said long ago', 'Phạm E')]);
    const old = batch.events.map((event) =>
      event.kind === 'siteAdded' ? { ...event, version: 1, data: { place: event.data['site'] } } : event,
    );
    await db.record.record({ ...attempt, batch: { ...batch, events: old } });
    await publish();
    expect((await db.timeline.stream(0, 9))[1]).toMatchObject({ version: 1, data: { place: 'said long ago' } });
    expect(await rebuild({ check: true })).toMatchObject({ identical: true, dossiers: 1 });
  });
});
