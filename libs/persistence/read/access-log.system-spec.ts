import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { Access, AccessLog } from '../index.js';

let database: TestDatabase;
let db: RecordDatabase;
beforeAll(async () => {
  database = await emptyDatabase('access');
  db = await openRecordDatabase(database.url);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

describe('the log of accesses', () => {
  it('says who read which dossier, why and in which request', async () => {
    const log = new AccessLog(db.orm.em);
    await log.write({ subject: 'o1', purpose: 'timeline', dossiers: ['A-1'], requestId: 'r1' });
    await log.write({ subject: 'o2', purpose: 'office queue', dossiers: ['A-0', 'A-1', 'A"-2, {x}'] });
    await log.write({ subject: 'o3', purpose: 'office queue', dossiers: [] });
    expect(await log.ofDossier('A-1', 10)).toMatchObject([
      { subject: 'o2', purpose: 'office queue', dossiers: ['A-0', 'A-1', 'A"-2, {x}'], requestId: null },
      { subject: 'o1', purpose: 'timeline', requestId: 'r1' },
    ]);
    expect(await log.ofDossier('A"-2, {x}', 10)).toHaveLength(1);
    expect(await db.orm.em.fork().count(Access, { subject: 'o3' })).toBe(0);
  });

  it('keeps that a person was looked for, also in vain', async () => {
    const log = new AccessLog(db.orm.em);
    await log.write({ subject: 'o4', purpose: 'search', dossiers: [], party: 'digest' });
    expect(await db.orm.em.fork().find(Access, { subject: 'o4' })).toMatchObject([{ party: 'digest', dossiers: [] }]);
  });

  it('stores entries that come together in few inserts, each before its reader is answered', async () => {
    const log = new AccessLog(db.orm.em);
    await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        await log.write({ subject: 'many', purpose: 'list', dossiers: [`B-${i}`] });
        expect(await log.ofDossier(`B-${i}`, 1)).toHaveLength(1);
      }),
    );
    const entries = await db.orm.em.fork().find(Access, { subject: 'many' });
    expect(entries).toHaveLength(200);
  });

  it('tells those whose entry could not be stored, and goes on', async () => {
    const log = new AccessLog(db.orm.em);
    const bad = log.write({ subject: 'x\0', purpose: 'list', dossiers: ['C-1'] });
    await expect(bad).rejects.toThrow();
    await log.write({ subject: 'x', purpose: 'list', dossiers: ['C-1'] });
    expect(await log.ofDossier('C-1', 10)).toHaveLength(1);
  });
});
