import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import {
  AccessLog,
  DossierKeys,
  Drafts,
  erase,
  EvidenceChain,
  OpenSlots,
  PostgresRecord,
  Publisher,
  rotateRecordKey,
  verifyEverything,
  Webhooks,
  TOO_MANY,
} from '../index.js';
import { sqlOf } from '../sql.js';

// Rotation of HOSO_RECORD_KEY: programs know both keys and write under the new one; older data are rewrapped under it.
const before = Buffer.alloc(32, 7).toString('base64');
const after = Buffer.alloc(32, 8).toString('base64');
const both = () => new DossierKeys(`${after},${before}`);

let database: TestDatabase;
let db: RecordDatabase;
beforeEach(async () => {
  database = await emptyDatabase('rotate');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterEach(async () => {
  await db.orm.close(true);
  await database.drop();
});

const lived = async (keys: DossierKeys, claimant: string): Promise<LiveInspection> => {
  const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, claimant, subject: 's', key: claimant };
  const inspection = new LiveInspection((await new OpenSlots(db.orm.em).claim(slot)).number);
  const receipt = { subject: 's', key: claimant, updateId: 'submit', bodyHash: 'h' };
  await new PostgresRecord(db.orm.em, keys).record(
    inspection.act([opening(claimant), siteAdded('one', 'Lê Văn C')], { receipt }),
  );
  await new AccessLog(db.orm.em).write({ subject: 'o1', purpose: 'timeline', dossiers: [inspection.number] });
  await new Publisher(db.orm.em, keys).publish();
  await new EvidenceChain(db.orm.em, keys).chain();
  return inspection;
};
const find = async (keys: DossierKeys) =>
  (await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys })).findings.map(({ what }) => what);
const note = async (keys: DossierKeys, inspection: LiveInspection, words: string) =>
  new PostgresRecord(db.orm.em, keys).record(inspection.act([siteAdded(words, 'Lê Thị D')]));

it('brings keys and seals under the new key, and nothing needs the old one any more', async () => {
  const old = new DossierKeys(before);
  const inspections = [await lived(old, 'd1'), await lived(old, 'd2'), await lived(old, 'd3')] as const;
  await new PostgresRecord(db.orm.em, old).record(inspections[2].act([closing()]));
  await new Publisher(db.orm.em, old).publish();
  const documents = { erase: () => Promise.resolve() };
  await erase(
    { em: db.orm.em, types: madeUpTypes, keys: old, documents },
    { dossier: inspections[2].number, reason: 'r', by: 'b' },
  );
  expect(await find(both())).toEqual([]);
  const seen: number[] = [];
  // Two keys; the ends of three dossiers, of the stream and of two logs; an erasure.
  expect(await rotateRecordKey(db.orm.em, both(), madeUpTypes, ({ keys }) => seen.push(keys))).toEqual({
    keys: 2,
    seals: 7,
    left: [],
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(await find(new DossierKeys(after))).toEqual([]);
  expect(await rotateRecordKey(db.orm.em, both(), madeUpTypes)).toEqual({ keys: 0, seals: 0, left: [] });
  await note(new DossierKeys(after), inspections[0], 'under the new key alone');
  expect(await find(new DossierKeys(before))).toContain('seal-wrong');
});

it('finds people by what leads to them under either key, and afterwards under the new one', async () => {
  const { number } = await lived(new DossierKeys(before), 'd1');
  const found = async (keys: DossierKeys) => {
    const filter = { name: 'contactName', personal: true, seals: keys.fieldSeals('contactName', 'le-van-c') };
    const auditor = { subject: 'a', roles: ['auditor'] } as const;
    const byFields = [{ type: 'workplace-inspection', reader: auditor, fields: [filter] }];
    return (await db.reader.search(auditor, { byFields, limit: 5 })).lines.map((line) => line.number);
  };
  const stored = async () =>
    (await sql<{ is: object }>`select sealed_fields as is from hoso.dossier`.execute(sqlOf(db.orm.em))).rows[0]?.is;
  const old = { contactName: new DossierKeys(before).sealField('contactName', 'le-van-c') };
  expect(await stored()).toEqual(old);
  expect(JSON.stringify(old)).not.toContain('le-van');
  expect([await found(new DossierKeys(before)), await found(both()), await found(new DossierKeys(after))]).toEqual([
    ...[[number], [number], []],
  ]);
  await rotateRecordKey(db.orm.em, both(), madeUpTypes);
  expect(await stored()).toEqual({ contactName: new DossierKeys(after).sealField('contactName', 'le-van-c') });
  expect(await found(new DossierKeys(after))).toEqual([number]);
});

it('goes on while people work with either key first', async () => {
  const inspections = [];
  for (let i = 0; i < 12; i++) inspections.push(await lived(new DossierKeys(before), `d${i}`));
  let working = true;
  const programs = [both(), new DossierKeys(`${before},${after}`)];
  const people = inspections.map(async (inspection, i) => {
    const keys = programs[i % 2] as DossierKeys;
    for (let n = 0; working || n < 2; n++) {
      await note(keys, inspection, `${n}`);
      if (n % 3 === 0) await new Publisher(db.orm.em, keys).publish();
    }
  });
  await rotateRecordKey(db.orm.em, both(), madeUpTypes);
  working = false;
  await Promise.all(people);
  for (const keys of programs) await new Publisher(db.orm.em, keys).publish();
  // Data written under the old key meanwhile are rewrapped once everybody writes under the new one.
  expect(await rotateRecordKey(db.orm.em, both(), madeUpTypes)).toMatchObject({ left: [] });
  expect(await find(new DossierKeys(after))).toEqual([]);
});

it('makes nothing genuine that somebody forged', async () => {
  const forged = await lived(new DossierKeys(before), 'd1');
  const damaged = await lived(new DossierKeys(before), 'd2');
  await db.tamper(`update hoso.head set hash = sha256('x') where dossier = '${forged.number}';
    update hoso.dossier_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) where dossier = '${damaged.number}'`);
  const { left } = await rotateRecordKey(db.orm.em, both(), madeUpTypes);
  expect(left).toEqual([`key of ${damaged.number}`, `end of ${forged.number}`]);
  const { rows } = await sql<{ id: string }>`
    select distinct master_key as id from hoso.dossier_key order by 1`.execute(sqlOf(db.orm.em));
  expect(rows.map(({ id }) => id).sort()).toEqual([new DossierKeys(after).id, new DossierKeys(before).id].sort());
});

it('brings the secrets of webhooks under the new key, the former one of each as well', async () => {
  const subscribed = new Webhooks(db.orm.em, new DossierKeys(before));
  const actor = { subject: 'd1', roles: ['director'], office: 'HN-01' } as const;
  const made = await subscribed.subscribe({ actor, key: 'one', url: 'https://portal.example/' }, 1);
  if (made === undefined || made === TOO_MANY) throw new Error('nothing was subscribed');
  const { id, secret } = made;
  const changed = await subscribed.rotateSecret('d1', id, 'two');
  expect(await rotateRecordKey(db.orm.em, both(), madeUpTypes)).toMatchObject({ left: [] });
  const sealed: string[] = [];
  const served = await new Webhooks(db.orm.em, new DossierKeys(after)).served((one) => sealed.push(one));
  expect(served).toMatchObject([{ id, secrets: [changed, secret] }]);
  expect(sealed).toEqual([]);
  expect(await new Webhooks(db.orm.em, new DossierKeys(before)).served((one) => sealed.push(one))).toEqual([]);
  expect(sealed).toEqual([id]);
});

it('brings drafts under the new key', async () => {
  const owner = { subject: 'o1', roles: ['officer'] } as const;
  const aim = { type: 'workplace-inspection', dossier: null, command: null, formVersion: null };
  const old = new Drafts(db.orm.em, new DossierKeys(before));
  const keys = Array.from({ length: 450 }, (_, at) => `key-of-draft-${at}`);
  for (const key of keys) await old.begin({ owner, key, ...aim, typed: { '/a': key } }, keys.length);
  await db.tamper(`update hoso.draft set sealed = sealed || '\\x00'::bytea where key = 'key-of-draft-7'`);
  const { keys: wrapped, left } = await rotateRecordKey(db.orm.em, both(), madeUpTypes);
  expect([wrapped, left.length]).toEqual([449, 1]);
  const anew = new Drafts(db.orm.em, new DossierKeys(after));
  const opened = await Promise.all((await anew.of(owner)).map(({ id }) => anew.find('o1', id)));
  expect(opened.filter((draft) => draft?.typed['/a'] === draft?.key && draft !== undefined)).toHaveLength(449);
});
