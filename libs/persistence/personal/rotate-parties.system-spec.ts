import { sql } from 'kysely';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { closing, LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import {
  CalendarLinks,
  erase,
  OpenSlots,
  partyReference,
  partyReferences,
  rotatePartyKey,
  verifyEverything,
} from '../index.js';
import { sqlOf } from '../sql.js';

// Rotation of HOSO_PARTY_KEY: programs know both keys and open dossiers under the new one; the others are re-referenced
// under it.
const before = Buffer.alloc(32, 1).toString('base64');
const after = Buffer.alloc(32, 2).toString('base64');
const both = `${after},${before}`;
const people = ['001199000001', '001199000002', '001199000003'] as const;

let database: TestDatabase;
let db: RecordDatabase;
beforeEach(async () => {
  database = await emptyDatabase('parties');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterEach(async () => {
  await db.orm.close(true);
  await database.drop();
});

/** The inspection of a person, opened under a key; the form holds their number. */
const lived = async (key: string, person: string): Promise<LiveInspection> => {
  const claimant = partyReference(key, person);
  const slot = { type: 'workplace-inspection', prefix: 'TTLD', year: 2026, claimant, subject: 's', key: person };
  const inspection = new LiveInspection((await new OpenSlots(db.orm.em).claim(slot)).number);
  await db.record.record(inspection.act([opening(claimant), siteAdded('one', person)]));
  return inspection;
};
const rotate = (onProgress?: (report: { changed: number }) => void) =>
  rotatePartyKey({
    em: db.orm.em,
    types: madeUpTypes,
    recordKeys: db.keys,
    partyKeys: both,
    ...(onProgress && { onProgress }),
  });
const find = async () => {
  await db.publisher.publish();
  return (await verifyEverything({ em: db.orm.em, types: madeUpTypes, keys: db.keys })).findings;
};
const claimants = async (table: 'dossier' | 'open_slot') => {
  const { rows } = await sql<{ number: string; claimant: string }>`
    select number, claimant from hoso.${sql.table(table)} order by number`.execute(sqlOf(db.orm.em));
  return rows.map(({ claimant }) => claimant);
};
const anew = people.map((person) => partyReference(after, person));

it('lets every dossier name its claimant under the new key; a second time nothing is left to do', async () => {
  const inspections = [];
  for (const person of people) inspections.push(await lived(before, person));
  await db.record.record((inspections[2] as LiveInspection).act([closing()]));
  const seen: number[] = [];
  expect(await rotate(({ changed }) => seen.push(changed))).toEqual({ dossiers: 3, changed: 3, left: [] });
  expect(seen).toEqual([3]);
  expect(await claimants('dossier')).toEqual(anew);
  expect(await claimants('open_slot')).toEqual(anew.slice(0, 2));
  expect(await find()).toEqual([]);
  expect(await rotate()).toEqual({ dossiers: 3, changed: 0, left: [] });
  // A workflow that knew nothing of it follows, as after any act from outside.
  const [first] = inspections as [LiveInspection, ...LiveInspection[]];
  const outcome = await db.record.record(first.act([siteAdded('two')]));
  expect(outcome.kind === 'ahead' && outcome.acts.flatMap(({ events }) => events)).toMatchObject([
    { kind: 'claimantReferenced', data: {}, personal: { claimant: anew[0] } },
  ]);
});

it('takes up where it broke off, and goes on while dossiers are acted on', async () => {
  const inspections: LiveInspection[] = [];
  for (const person of people) inspections.push(await lived(before, person));
  let working = true;
  const acting = inspections.map(async (inspection) => {
    for (let n = 0; working || n < 2; n++) {
      const outcome = await db.record.record(inspection.act([siteAdded(`${n}`)]));
      if (outcome.kind !== 'ahead') continue;
      inspection.reset();
      const whole = await db.record.record({ dossier: inspection.number, cause: 'read', kind: 'read', after: 0 });
      inspection.follow(whole.kind === 'ahead' ? whole.acts : []);
    }
  });
  const { left } = await rotate();
  working = false;
  await Promise.all(acting);
  expect(left).toEqual([]);
  expect(await rotate()).toMatchObject({ changed: 0, left: [] });
  expect(await claimants('dossier')).toEqual(anew);
  expect(await find()).toEqual([]);
});

it('leaves nobody with two places: whoever has one under the old key gets it under the new one', async () => {
  const inspection = await lived(before, people[0]);
  const [claimant, ...formerly] = partyReferences(both, people[0]);
  const slot = {
    type: 'workplace-inspection',
    prefix: 'TTLD',
    year: 2026,
    claimant,
    formerly,
    subject: 's',
    key: 'another',
  };
  expect(await new OpenSlots(db.orm.em).claim(slot)).toMatchObject({ number: inspection.number, created: false });
});

it('names what no key refers to, and leaves it and what was erased as they are', async () => {
  const foreign = await lived(Buffer.alloc(32, 3).toString('base64'), people[0]);
  const gone = await lived(before, people[1]);
  await db.record.record(gone.act([closing()]));
  await erase(
    { em: db.orm.em, types: madeUpTypes, keys: db.keys, documents: { erase: () => Promise.resolve() } },
    { dossier: gone.number, reason: 'r', by: 'b' },
  );
  expect(await rotate()).toEqual({ dossiers: 1, changed: 0, left: [foreign.number] });
  expect(await find()).toEqual([]);
});

it('a calendar that was made under the old key finds its dossiers under the new one', async () => {
  const links = new CalendarLinks(db.orm.em);
  const [person] = people;
  await lived(before, person);
  const owner = { subject: 'c-1', roles: ['claimant'], party: partyReference(before, person) } as const;
  await links.make({ owner, key: 'the-first-key', secret: 'secret', language: 'vi' }, 5);
  for (let n = 0; n < 2; n += 1) await rotate();
  expect((await links.open('secret'))?.parties).toEqual([
    partyReference(before, person),
    partyReference(after, person),
  ]);
});
