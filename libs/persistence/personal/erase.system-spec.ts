import { sql } from 'kysely';
import { emptyDatabase, findInDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { AccessLog, CalendarLinks, Drafts, erase, EvidenceChain, OpenSlots, verifyEverything } from '../index.js';
import { sqlOf } from '../sql.js';

// What an erasure leaves, byte by byte: docs/security.md says what, where and for how long.
const subject = 'claimant-4f1c2b7a90d3e586';
const reference = 'reference-of-a-person';
const words = 'Bà Lê Thị D hỏi qua điện thoại';
const name = 'Lê Thị Diệu';

let database: TestDatabase;
let db: RecordDatabase;
let inspection: LiveInspection;
beforeEach(async () => {
  database = await emptyDatabase('erase');
  db = await openRecordDatabase(database.url);
  const slot = {
    type: 'workplace-inspection',
    prefix: 'TTLD',
    year: 2026,
    claimant: reference,
    subject,
    key: 'a-key-of-theirs',
  };
  inspection = new LiveInspection((await new OpenSlots(db.orm.em).claim(slot)).number);
  const receipt = { subject, key: 'a-key-of-theirs', updateId: 'submit', bodyHash: 'h' };
  await db.record.record(inspection.act([opening(reference), siteAdded('one', name)], { receipt, party: subject }));
  await db.record.record(inspection.act([siteAdded(subject)], { party: subject }));
  const log = new AccessLog(db.orm.em);
  await log.write({ subject: 'officer-1', purpose: 'dossier', words, dossiers: [inspection.number] });
  await log.write({ subject: 'claimant', purpose: 'my dossiers', dossiers: [inspection.number], party: reference });
  await log.write({ subject: 'officer-1', purpose: 'search', dossiers: [], party: reference });
  await db.publisher.publish();
  await new EvidenceChain(db.orm.em, db.keys).chain();
}, 60_000);
afterEach(async () => {
  await db.orm.close(true);
  await database.drop();
});

const erased = async (): Promise<void> => {
  await db.record.record(inspection.act([closing()]));
  await db.publisher.publish();
  const documents = { erase: () => Promise.resolve() };
  const request = { dossier: inspection.number, reason: 'retention is over', by: 'dpo' };
  await erase({ em: db.orm.em, types: madeUpTypes, keys: db.keys, documents }, request);
};
const places = async () =>
  (await findInDatabase(database.url, [subject, reference, words, name])).map(({ text, table, column }) => [
    text,
    `${table}.${column}`,
  ]);
const timeline = () => db.timeline.timeline(inspection.number, 0, 10);

it('a party stands in the record by a reference, and is read by their subject while the key is there', async () => {
  expect(await places()).not.toContainEqual([subject, 'event.author']);
  expect(await places()).not.toContainEqual([subject, 'event.data']);
  expect((await timeline()).map(({ author, data }) => [author, data['site']])).toEqual([
    [subject, undefined],
    [subject, 'one'],
    [subject, subject],
  ]);
  const answer = await db.record.record({ dossier: inspection.number, cause: 'read', kind: 'read', after: 0 });
  expect(answer.kind === 'ahead' && answer.acts.map(({ author }) => author)).toEqual([subject, subject]);
});

it('an erasure leaves the subject of a party in receipts alone, and nothing else of them anywhere', async () => {
  await erased();
  const left = new Set((await places()).map((place) => place.join(' in ')));
  expect([...left]).toEqual([`${subject} in receipt.subject`]);
  const authors = new Set((await timeline()).slice(0, 3).map(({ author }) => author));
  expect([...authors]).toEqual([expect.stringMatching(/^party-[0-9a-f]{32}$/)]);
  expect((await timeline()).slice(0, 3).every((event) => event.erased)).toBe(true);
  expect((await db.reader.find(inspection.number))?.state).toMatchObject({ erased: true, parties: { claimant: '' } });
  const { findings } = await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys: db.keys });
  expect(findings).toEqual([]);
});

it('drafts of the person, and of whoever wrote something about the dossier, go with it', async () => {
  const drafts = new Drafts(db.orm.em, db.keys);
  const about = { type: 'workplace-inspection', formVersion: null, typed: { '/note': words } };
  const begin = (owner: string, key: string, dossier: string | null, party?: string) =>
    drafts.begin(
      {
        ...{ ...about, key, dossier, command: dossier === null ? null : 'note' },
        owner: { subject: owner, roles: ['officer'], ...(party !== undefined && { party }) },
      },
      100,
    );
  await begin('officer-1', 'about-this-one', inspection.number);
  await begin('officer-1', 'about-another', 'TTLD-2026-9999999');
  await begin('somebody', 'their-own-draft', null, reference);
  await begin('another', 'of-somebody-else', null, 'reference-of-another');
  await erased();
  const { rows } = await sql<{ key: string }>`select key from hoso.draft order by key`.execute(sqlOf(db.orm.em));
  expect(rows.map(({ key }) => key)).toEqual(['about-another', 'of-somebody-else']);
});

it('addresses of the person’s calendar end with it, and no one else’s', async () => {
  const links = new CalendarLinks(db.orm.em);
  for (const party of [reference, 'reference-of-another'])
    await links.make(
      { owner: { subject: party, roles: ['claimant'], party }, key: 'the-first-key', secret: party, language: 'vi' },
      5,
    );
  await erased();
  expect(await links.open(reference)).toBeUndefined();
  expect((await links.open('reference-of-another'))?.parties).toEqual(['reference-of-another']);
});

it('a calendar for which nobody asks for long ends', async () => {
  const links = new CalendarLinks(db.orm.em);
  for (const secret of ['used', 'unused', 'young'])
    await links.make(
      { owner: { subject: secret, roles: ['claimant'], party: 'p' }, key: 'the-first-key', secret, language: 'vi' },
      5,
    );
  await sql`update hoso.calendar_link set created_at = now() - interval '200 days' where subject <> 'young'`.execute(
    sqlOf(db.orm.em),
  );
  await links.open('used');
  expect(await links.forget()).toBe(1);
  expect(await links.open('unused')).toBeUndefined();
  expect([await links.open('used'), await links.open('young')]).toEqual([
    expect.objectContaining({ subject: 'used' }),
    expect.objectContaining({ subject: 'young' }),
  ]);
});

it('who looked and what they opened is still known', async () => {
  await erased();
  const looks = await new AccessLog(db.orm.em).search({ subject: 'a', roles: ['auditor'] }, { limit: 10 });
  expect(looks.map((look) => [look.subject, look.purpose])).toEqual([
    ['officer-1', 'search'],
    ['claimant', 'my dossiers'],
    ['officer-1', 'dossier'],
  ]);
});

it('the key stays in the files of its table until they are rewritten, and not longer', async () => {
  const { rows } = await sql<{ wrapped: Buffer }>`select wrapped from hoso.dossier_key`.execute(sqlOf(db.orm.em));
  const key = rows[0]?.wrapped ?? Buffer.alloc(0);
  await erased();
  const inFiles = async () => {
    await sql`checkpoint`.execute(sqlOf(db.orm.em));
    const file = await sql<{ bytes: Buffer }>`
      select pg_read_binary_file(pg_relation_filepath('hoso.dossier_key')) as bytes`.execute(sqlOf(db.orm.em));
    return file.rows[0]?.bytes.includes(key) ?? false;
  };
  expect(key.length).toBeGreaterThan(30);
  expect(await inFiles()).toBe(true);
  // A rewrite keeps what an open transaction may still read; other transactions begin and end meanwhile.
  for (const end = Date.now() + 30_000; (await inFiles()) && Date.now() < end;)
    await sql`vacuum full hoso.dossier_key`.execute(sqlOf(db.orm.em));
  expect(await inFiles()).toBe(false);
});
