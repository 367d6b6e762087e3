import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { madeUpTypes } from '../../made-up/index.js';
import { LiveInspection, opening, siteAdded } from '../fixtures/live-inspection.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { DossierReader, FreshViews, refold, Requests } from '../index.js';
import { WholeDossiers } from './whole-dossiers.js';

let database: TestDatabase;
let db: RecordDatabase;
beforeAll(async () => {
  database = await emptyDatabase('fresh');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

it('a row that another build folded is folded anew before anybody decides from it, and for the lists at the start', async () => {
  const e = new LiveInspection('TTLD-2026-0000001');
  await db.record.record(e.act([opening(), siteAdded('one', 'Lê Văn C')]));
  // As another build may have made it: another shape of the state, another status.
  await db.tamper(`update hoso.dossier set fold = 'older', status = 'odd', state = '{"remarks": ["one"]}'`);
  const whole = new WholeDossiers(db.orm.em, madeUpTypes, db.keys);
  const fresh = new FreshViews(whole, madeUpTypes, 'newer');
  const right = { status: 'planned', state: { data: { sites: ['one'], fines: {} } }, displayName: 'Lê Văn C' };
  expect(await new DossierReader(db.orm.em, fresh).find(e.number)).toMatchObject(right);
  const request = { subject: 's', key: 'k', bodyHash: 'h' };
  expect(await new Requests(db.orm.em, fresh).preflight(request, e.number)).toMatchObject({ dossier: right });
  expect(await new DossierReader(db.orm.em).find(e.number)).toMatchObject({ status: 'odd' });

  const parts = { types: madeUpTypes, keys: db.keys, build: 'newer' };
  expect(await refold(db.orm.em, parts)).toEqual({ folded: 1, left: [] });
  expect(await refold(db.orm.em, parts)).toEqual({ folded: 0, left: [] });
  expect(await new DossierReader(db.orm.em).find(e.number)).toMatchObject(right);
});

it('one whose events are damaged keeps no other row from being folded anew, and is named', async () => {
  const numbers = ['TTLD-2026-0000002', 'TTLD-2026-0000003', 'TTLD-2026-0000004'] as const;
  for (const number of numbers)
    await db.record.record(new LiveInspection(number).act([opening(), siteAdded('one', 'D')]));
  await db.tamper(`update hoso.event set kind = 'unheard' where dossier = '${numbers[1]}' and sequence = 2`);
  const parts = { types: madeUpTypes, keys: db.keys, build: 'newest' };
  expect(await refold(db.orm.em, parts)).toMatchObject({ folded: 3, left: [{ number: numbers[1] }] });
  // It is tried again, and nothing else is left to do.
  expect(await refold(db.orm.em, parts)).toMatchObject({ folded: 0, left: [{ number: numbers[1] }] });
});
