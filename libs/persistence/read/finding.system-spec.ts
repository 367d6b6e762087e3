import { sql } from 'kysely';
import { civilDate } from '../../calendar/index.js';
import type { Actor } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { type QueueFilter, seedReadModel } from '../index.js';
import { inTransaction, sqlOf } from '../sql.js';
import { type DossierSearch, searchQuery } from './search.js';

// Offices' daily finding: whose work it is, who owes what, until when, and people by their names as they are heard.
const OFFICE = 'HN-01';
const officer: Actor = { subject: 'officer-1', roles: ['officer'], office: OFFICE };
const elsewhere: Actor = { subject: 'officer-2', roles: ['officer'], office: 'DN-01' };
const statuses = [{ status: 'verifying', phase: 'waiting' }];
const names = [
  'Nguyễn Thị Đào',
  'Đào Thị Nguyên',
  'Nguyễn Văn Thành',
  'Trần Thị Đào',
  'Lê Ân',
  'Nguyễn Hữu Đức',
  'Phạm Quốc Toản',
  'Vũ Thị Quỳnh',
  'Vũ Thị Quỳn',
];

let database: TestDatabase;
let db: RecordDatabase;
beforeAll(async () => {
  database = await emptyDatabase('finding');
  db = await openRecordDatabase(database.url);
  const parties = { claimants: ['me'], employers: ['0100109106'] };
  const seed = { type: 'claim', statuses, offices: [OFFICE], ...parties };
  await seedReadModel(db.orm.em, { dossiers: 500, prefix: 'TCTN', ...seed });
  for (const [at, name] of names.entries()) {
    await sql`
      update hoso.dossier set display_name = ${name}, closed_on = null where number = (
        select number from hoso.dossier order by number offset ${at} limit 1)`.execute(sqlOf(db.orm.em));
  }
}, 120_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const found = async (name: string, reader = officer, more: Partial<DossierSearch> = {}) =>
  (await db.reader.search(reader, { name, limit: 10, ...more })).lines.flatMap(({ displayName }) =>
    displayName !== null && names.includes(displayName) ? [displayName] : [],
  );

describe('a name', () => {
  it('is found without accents, with them, with đ as d, in any order and any case', async () => {
    for (const name of ['Nguyễn Thị Đào', 'nguyen thi dao', 'DAO THI NGUYEN', 'Đào  nguyễn thị'])
      expect((await found(name)).slice(0, 2).sort()).toEqual(['Nguyễn Thị Đào', 'Đào Thị Nguyên'].sort());
    expect(await found('le an')).toEqual(['Lê Ân']);
  });

  it('is found by some of its syllables, and nearly right; what has all of them comes first', async () => {
    expect((await found('thi dao')).sort()).toEqual(['Nguyễn Thị Đào', 'Trần Thị Đào', 'Đào Thị Nguyên'].sort());
    expect(await found('nguyen van thanh')).toEqual(['Nguyễn Văn Thành']);
    expect(await found('Fam Quoc Toan')).toEqual([]);
    expect(await found('Pham Quoc Toann')).toEqual(['Phạm Quốc Toản']);
    expect((await found('nguyen duc'))[0]).toBe('Nguyễn Hữu Đức');
  });

  it('is found by whose dossiers they are, in the offices and of the type that are asked for', async () => {
    expect(await found('nguyen thi dao', elsewhere)).toEqual([]);
    expect(await found('le an', officer, { offices: ['DN-01'] })).toEqual([]);
    expect(await found('le an', officer, { type: 'counselling' })).toEqual([]);
    expect(await found('le an', officer, { offices: [OFFICE], type: 'claim' })).toEqual(['Lê Ân']);
  });

  it('is found as it is before what is only similar, or alone; all are counted', async () => {
    for (const [name, other] of [
      ['Vũ Thị Quỳnh', 'Vũ Thị Quỳn'],
      ['Vũ Thị Quỳn', 'Vũ Thị Quỳnh'],
    ] as const) {
      const { lines, total } = await db.reader.search(officer, { name, limit: 10 });
      expect(lines.map(({ displayName, exact }) => [displayName, exact])).toEqual([
        [name, true],
        [other, false],
      ]);
      expect(total).toEqual({ count: 2, more: false });
      expect(await found(name, officer, { near: false })).toEqual([name]);
    }
    expect(await found('dao', officer, { near: false })).toHaveLength(3);
  });

  it('and other things that are known must all hold', async () => {
    const [line] = (await db.reader.search(officer, { name: 'le an', limit: 1 })).lines;
    if (line === undefined) throw new Error('nobody was found');
    const { number, employer, claimant } = line;
    const known = { number, claimant: [claimant], ...(employer !== null && { employer }) };
    expect(await found('le an', officer, known)).toEqual(['Lê Ân']);
    expect(await found('le an', officer, { ...known, employer: 'X1' })).toEqual([]);
    expect(await found('le an', officer, { ...known, number: 'TCTN-2014-9999999' })).toEqual([]);
    expect(await found('le an', officer, { ...known, claimant: ['somebody-else'] })).toEqual([]);
  });

  it('that too many have is only counted, where that is asked for', async () => {
    const { lines, total } = await db.reader.search(officer, { name: 'nguoi thu', limit: 10, atMost: 50 });
    expect(lines).toEqual([]);
    expect(total.count).toBeGreaterThan(50);
    expect((await db.reader.search(officer, { name: 'nguoi thu', limit: 10, atMost: 10_000 })).lines).toHaveLength(10);
  });

  it('is looked for as text, whatever it holds', async () => {
    for (const name of ["'; drop table hoso.dossier; --", '%', '_', '\\', ' '.repeat(3) + 'x', 'x'.repeat(120)])
      expect(await found(name)).toEqual([]);
  });

  it('can be found by its index', async () => {
    const plan = await inTransaction(db.orm.em, async (own) => {
      await sql`set local enable_seqscan = off`.execute(own);
      const query = searchQuery(officer, { name: 'thanh', limit: 10 });
      return (await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(own)).rows;
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('dossier_name');
  });
});

describe('the queue of an office', () => {
  const queue = async (filter: QueueFilter) =>
    (await db.reader.officeQueue(officer, [OFFICE], ['claim'], { limit: 500, ...filter })).map(({ number }) => number);
  const stated = async (condition: string) => {
    const { rows } = await sql<{ number: string }>`
      select d.number from hoso.dossier d where d.office = ${OFFICE} and d.closed_on is null and ${sql.raw(condition)}
      order by due nulls last, number`.execute(sqlOf(db.orm.em));
    expect(rows.length).toBeGreaterThan(0);
    return rows.map(({ number }) => number);
  };

  beforeAll(async () => {
    await sql`
      update hoso.dossier set assignee = 'officer-1', waiting = '[{"who": "employer"}, {"who": "bank"}]'
      where number in (select number from hoso.dossier where closed_on is null order by number limit 20)`.execute(
      sqlOf(db.orm.em),
    );
    await sql`
      update hoso.dossier set assignee = 'officer-3' where number in (
        select number from hoso.dossier where closed_on is null order by number desc limit 5)`.execute(
      sqlOf(db.orm.em),
    );
  });

  it('is narrowed by who has them, who owes something, and the days on which the agency must have done it', async () => {
    expect(await queue({ assignee: 'officer-3' })).toEqual(await stated("d.assignee = 'officer-3'"));
    expect(await queue({ assignee: null })).toEqual(await stated('d.assignee is null'));
    expect(await queue({ waitingFor: 'bank' })).toEqual(await stated("d.waiting::text like '%bank%'"));
    expect(await queue({ waitingFor: 'auditor' })).toEqual([]);
    const dues = (await db.reader.officeQueue(officer, [OFFICE], ['claim'], { limit: 500 })).flatMap(
      ({ due }) => due ?? [],
    );
    const [from, to] = [dues[10] ?? civilDate('2026-01-01'), dues.at(-10) ?? civilDate('2026-12-31')];
    expect(await queue({ dueFrom: from, dueTo: to })).toEqual(await stated(`d.due between '${from}' and '${to}'`));
    expect(await queue({ assignee: 'officer-1', waitingFor: 'employer', dueTo: to })).toEqual(
      await stated(`d.assignee = 'officer-1' and d.due <= '${to}'`),
    );
  });

  it('and somebody’s own work is theirs in every office that is theirs, page by page', async () => {
    const all = await db.reader.assigned(officer, { limit: 100 });
    expect(all.map(({ number }) => number)).toEqual(await stated("d.assignee = 'officer-1'"));
    const first = await db.reader.assigned(officer, { limit: 7 });
    const last = first.at(-1);
    const rest = await db.reader.assigned(officer, {
      limit: 100,
      ...(last && { after: { value: last.due, number: last.number } }),
    });
    expect([...first, ...rest]).toEqual(all);
    expect(await db.reader.assigned({ ...officer, office: 'DN-01' }, { limit: 10 })).toEqual([]);
  });
});
