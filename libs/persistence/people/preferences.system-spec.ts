import { sql } from 'kysely';
import { civilDate } from '../../calendar/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { Officials, PreferencesOfPeople } from '../index.js';
import { sqlOf } from '../sql.js';

let database: TestDatabase;
let db: RecordDatabase;
let people: PreferencesOfPeople;
beforeAll(async () => {
  database = await emptyDatabase('preferences');
  db = await openRecordDatabase(database.url);
  people = new PreferencesOfPeople(db.orm.em);
}, 60_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const usual = { language: null, lines: 50, columns: null, preview: true, keys: true, view: null, awayUntil: null };
const seen = (subject: string, daysAgo: number) =>
  sql`update hoso.preference set seen_on = current_date - ${daysAgo}::int where subject = ${subject}`.execute(
    sqlOf(db.orm.em),
  );

describe('what somebody has chosen', () => {
  it('is what the product has until then; what is named changes, and null takes it back', async () => {
    expect(await people.of('o-1')).toEqual(usual);
    expect(await people.change('o-1', { language: 'en', lines: 100 })).toEqual({
      ...usual,
      language: 'en',
      lines: 100,
    });
    const away = { awayUntil: civilDate('2026-12-05'), keys: false };
    expect(await people.change('o-1', away)).toEqual({ ...usual, language: 'en', lines: 100, ...away });
    // Another change leaves the absence.
    await people.change('o-1', { lines: null });
    expect(await people.of('o-1')).toEqual({ ...usual, language: 'en', ...away });
    await people.change('o-1', { awayUntil: null, language: null, keys: null });
    expect(await people.of('o-1')).toEqual(usual);
    const columns = ['name', 'due'];
    expect(await people.change('o-1', { columns })).toEqual({ ...usual, columns });
    expect(await people.change('o-1', { columns: null })).toEqual(usual);
    expect(await people.of('o-2')).toEqual(usual);
  });

  it('goes a year after its owner was last here, and whoever comes is here', async () => {
    for (const subject of ['gone', 'here', 'back']) await people.change(subject, { lines: 200 });
    await seen('gone', 366);
    await seen('here', 364);
    await seen('back', 400);
    await people.of('back');
    expect(await people.forget()).toBe(1);
    expect((await people.of('gone')).lines).toBe(50);
    expect((await people.of('here')).lines).toBe(200);
    expect((await people.of('back')).lines).toBe(200);
  });
});

it('an absence stands beside the name of an official until it is over', async () => {
  const officials = new Officials(db.orm.em);
  const today = civilDate('2026-12-05');
  for (const subject of ['away', 'returned', 'never'])
    await officials.seen(subject, subject, [{ role: 'officer', office: 'HN-01' }]);
  await people.change('away', { awayUntil: today });
  await people.change('returned', { awayUntil: civilDate('2026-12-04') });
  const shown = [
    ['away', '2026-12-05'],
    ['never', null],
    ['returned', null],
  ];
  expect((await officials.inOffices(['HN-01'], today)).map(({ id, awayUntil }) => [id, awayUntil])).toEqual(shown);
  expect((await officials.workloads(['HN-01'], today)).map(({ id, awayUntil }) => [id, awayUntil])).toEqual(shown);
});
