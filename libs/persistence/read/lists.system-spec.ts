import { type RawBuilder, sql } from 'kysely';
import { civilDate } from '../../calendar/index.js';
import { type Actor, DossierTypes, registered } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import { seedOffices, seedReadModel } from '../index.js';
import { siteVisit } from '../../made-up/index.js';
import { inTransaction, sqlOf } from '../sql.js';
import { Money, moneyQuery } from './money.js';
import { ofClaimantQuery, officeByStatusQuery, officeQueueQuery, ofPartyQuery } from './list-queries.js';
import type { DossierListing, QueueFilter, QueuePage } from './listing.js';
import { type NewsFor, newsQuery } from './news.js';
import { searchQuery } from './search.js';
import { type FieldFilter, makeSearchIndexes } from './search-fields.js';

/** Sees everything; what others see is in sight.system-spec.ts. */
const auditor: Actor = { subject: 'auditor-1', roles: ['auditor'] };
const officer: Actor = { subject: 'o-1', roles: ['officer'], office: 'HN-01', party: 'me', employer: '0100109106' };
const size = 200_000;
const types = ['claim', 'counselling'];
/** Fields by which the seeded dossiers are found, and one that is personal. */
const word = (kind: 'day' | 'number' | 'code') => ({ kind, title: { en: kind, vi: kind }, of: () => undefined });
const searched = new DossierTypes([
  registered({
    ...siteVisit,
    name: 'claim',
    search: {
      day: word('day'),
      count: word('number'),
      code: word('code'),
      called: { ...word('code'), personal: true },
      phone: { ...word('code'), kind: 'code', personal: true, sealed: true },
    },
  }),
]);
const statuses = ['registered', 'verifying', 'benefit', 'suspended'].map((status) => ({ status, phase: 'benefit' }));
/** An office, and two that were merged into it. */
const merged = ['P80-01', 'P79-01', 'P78-01'];
let database: TestDatabase;
let db: RecordDatabase;

beforeAll(async () => {
  database = await emptyDatabase('lists');
  db = await openRecordDatabase(database.url);
  const offices = seedOffices(['HN-01', 'HCM-01']);
  const parties = { claimants: ['me'], employers: ['0100109106'] };
  await seedReadModel(db.orm.em, { dossiers: size, type: 'claim', prefix: 'TCTN', statuses, offices, ...parties });
  await inTransaction(db.orm.em, (sql) => makeSearchIndexes(sql, searched));
  await sql`update hoso.dossier set fields = '{}', personal_fields = jsonb_build_object('called', 'A' || right(number, 4)),
      sealed_fields = jsonb_build_object('phone', 'a:' || right(number, 4))
    where type = 'claim' and right(number, 2) = '07'`.execute(sqlOf(db.orm.em));
  await sql`update hoso.dossier set alert = right(number, 4) < '5000', sent_back_to = 'o-1'
    where type = 'claim' and right(number, 3) = '047'`.execute(sqlOf(db.orm.em));
  // At the counter every fiftieth of the open ones, and a transfer that came back in as many.
  await sql`update hoso.dossier set
      counter_since = case when right(number, 2) = '27' then opened_on end,
      transfer_since = case when right(number, 2) = '77' then opened_on end,
      waiting = json_build_array(json_build_object('who', 'payment-officer', 'money',
        case when right(number, 2) = '27' then 'counter' else 'transfer' end)),
      payments = json_build_array(
        json_build_object('month', 1, 'amountVnd', 5000000, 'reference', number || ':1:benefit', 'since', opened_on,
          'state', case when right(number, 2) = '27' then 'counter' else 'refused' end),
        json_build_object('month', 2, 'amountVnd', 1000000, 'reference', number || ':2:benefit', 'since', opened_on,
          'state', 'counter'))
    where type = 'claim' and right(number, 2) in ('27', '77') and closed_on is null`.execute(sqlOf(db.orm.em));
  await sql`vacuum (analyze) hoso.dossier`.execute(sqlOf(db.orm.em));
  await seedReadModel(db.orm.em, { dossiers: 2_000, type: 'counselling', prefix: 'TVVL', statuses, offices });
}, 120_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

/** Follows a list to its end, or for some pages. */
const follow = async (
  page: (last: DossierListing | undefined) => Promise<readonly DossierListing[]>,
  pages = Infinity,
): Promise<readonly DossierListing[]> => {
  const all: DossierListing[] = [];
  for (let i = 0; i < pages; i++) {
    const next = await page(all.at(-1));
    all.push(...next);
    if (next.length === 0) break;
  }
  return all;
};

describe('lists', () => {
  it('give whoever pays the money at the counters of their offices, whatever has waited longest first', async () => {
    const money = new Money(db.orm.em);
    const offices = ['HN-01', 'P80-01', 'P79-01'];
    const filter = { reader: auditor, place: 'counter', offices, types } as const;
    const listed = await follow((last) =>
      money.page(filter, {
        limit: 50,
        ...(last && { after: { since: last.counterSince ?? civilDate('1970-01-01'), number: last.number } }),
      }),
    );
    const { rows } = await sql<{ number: string }>`
      select number from hoso.dossier where office = any(${offices}::text[]) and counter_since is not null
      order by counter_since, number`.execute(sqlOf(db.orm.em));
    expect(rows.length).toBeGreaterThan(100);
    expect(listed.map((line) => line.number)).toEqual(rows.map((row) => row.number));
    const { total, payments, amountVnd } = await money.total(filter);
    expect(total).toEqual({ count: rows.length, more: false });
    expect([payments, amountVnd]).toEqual([2 * rows.length, 6_000_000 * rows.length]);
    // Of a transfer that was refused, what waits at a counter beside it is not counted.
    const transfers = { ...filter, place: 'transfer' } as const;
    const refused = await money.total(transfers);
    expect(refused).toMatchObject({ payments: refused.total.count, amountVnd: 5_000_000 * refused.total.count });
    expect(await money.total({ ...transfers, waitingFor: 'payment-officer' })).toEqual(refused);
    expect((await money.total({ ...transfers, waitingFor: 'claimant' })).total.count).toBe(0);
  });

  it('find money by how a number ends, or by a name without accents', async () => {
    const money = new Money(db.orm.em);
    const filter = { reader: auditor, place: 'counter', offices: ['HN-01'], types } as const;
    const [line] = await money.page(filter, { limit: 1 });
    const { number = '', displayName } = line ?? {};
    const numbers = async (by: { readonly number?: string; readonly name?: string }) =>
      (await money.page({ ...filter, ...by }, { limit: 5 })).map((found) => found.number);
    expect(await numbers({ number: number.slice(-7) })).toEqual([number]);
    expect(await numbers({ number: '%' })).toEqual([]);
    expect(await numbers({ name: `${displayName?.split(' ').at(-1) ?? ''} nguoi` })).toEqual([number]);
    expect(await numbers({ name: 'nobody' })).toEqual([]);
  });

  it('give an office its open dossiers by due date, those without one last, each once', async () => {
    const office = 'P80-01';
    const listed = await follow((last) =>
      db.reader.officeQueue(auditor, [office], types, {
        limit: 50,
        ...(last && { after: { value: last.due, number: last.number } }),
      }),
    );
    const { rows } = await sql<{ number: string }>`
      select number from hoso.dossier where office = ${office} and closed_on is null
      order by due nulls last, number`.execute(sqlOf(db.orm.em));
    expect(rows.length).toBeGreaterThan(100);
    expect(listed.map((line) => line.number)).toEqual(rows.map((row) => row.number));
    expect(listed.some((line) => line.due === null)).toBe(true);
    expect(new Set(listed.map((line) => line.type))).toEqual(new Set(types));
  });

  it.each([
    ['day', false],
    ['day', true],
    ['count', false],
  ] as const)('give an office its dossiers by a field of their type: %s, descending: %s', async (field, descending) => {
    const office = 'P80-01';
    const listed = await follow((last) =>
      db.reader.officeQueue(auditor, [office], ['claim'], {
        limit: 50,
        by: { field },
        descending,
        ...(last && { after: { value: last.fields[field] ?? null, number: last.number } }),
      }),
    );
    const { rows } = await sql<{ number: string }>`
      select number from hoso.dossier where office = ${office} and type = 'claim' and closed_on is null
      order by case when fields ? ${field} then 0 else ${descending ? -1 : 1} end,
        fields -> ${field} ${sql.raw(descending ? 'desc' : 'asc')}, number ${sql.raw(descending ? 'desc' : 'asc')}`.execute(
      sqlOf(db.orm.em),
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(listed.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
    expect(listed.some((line) => line.fields[field] === undefined)).toBe(true);
  });

  it('give an office those whose field is as said, and not those in which it is not known', async () => {
    const counted = async (filter: Omit<FieldFilter, 'name' | 'personal'>) => {
      const fields = [{ name: 'count', personal: false, ...filter }];
      const found = await db.reader.officeQueue(auditor, ['P80-01'], ['claim'], { limit: 5_000, fields });
      return new Set(found.map((line) => line.fields['count']));
    };
    expect(await counted({ is: 7 })).toEqual(new Set([7]));
    expect(await counted({ from: 21 })).toEqual(new Set([21, 22, 23]));
    expect(await counted({ to: 1 })).toEqual(new Set([0, 1]));
    expect(await counted({ from: 9, to: 10 })).toEqual(new Set([9, 10]));
    expect(await counted({ from: 24 })).toEqual(new Set());
  });

  it('are counted: all of them, and those of each standard view', async () => {
    const office = ['P80-01'];
    const reader = { ...auditor, subject: 'o-1' };
    const counted = await db.reader.viewCounts(reader, office, types, civilDate('2025-06-11'));
    const { rows } = await sql<Record<keyof typeof counted, number>>`
      select count(*)::int as "all", count(*) filter (where assignee = ${reader.subject})::int as mine,
        count(*) filter (where assignee is null)::int as unassigned,
        count(*) filter (where sent_back_to = 'o-1')::int as "sentBack", count(*) filter (where alert)::int as alerts,
        count(*) filter (where due < '2025-06-11')::int as overdue,
        count(*) filter (where due between '2025-06-11' and '2025-06-15')::int as "dueThisWeek"
      from hoso.dossier where office = 'P80-01' and closed_on is null`.execute(sqlOf(db.orm.em));
    const exact = Object.entries(rows[0] ?? {}).map(([view, count]) => [view, { count, more: false }]);
    expect(counted).toEqual(Object.fromEntries(exact));
    expect(counted.dueThisWeek.count).toBeGreaterThan(0);
    expect(await db.reader.count({ reader: auditor, offices: office, types, filter: {} })).toEqual(counted.all);
  });

  it('give an officer what was sent back to them, and an office its alerts, each once', async () => {
    const of = async (filter: QueueFilter, condition: string) => {
      const found = await db.reader.officeQueue(auditor, ['HN-01'], types, { limit: 200, ...filter });
      const { rows } = await sql<{ number: string }>`
        select number from hoso.dossier where office = 'HN-01' and closed_on is null and ${sql.raw(condition)}
        order by due nulls last, number`.execute(sqlOf(db.orm.em));
      expect(rows.length).toBeGreaterThan(5);
      expect(found.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
    };
    await of({ sentBackTo: 'o-1' }, "sent_back_to = 'o-1'");
    await of({ sentBackTo: true }, 'sent_back_to is not null');
    await of({ alert: true }, 'alert');
    expect(await db.reader.officeQueue(auditor, ['HN-01'], types, { limit: 5, sentBackTo: 'o-2' })).toEqual([]);
    const well = await db.reader.officeQueue(auditor, ['HN-01'], types, { limit: 5, alert: false });
    expect(well.map(({ alert }) => alert)).toEqual([false, false, false, false, false]);
  });

  it('are counted to ten thousand, and are said to hold more', async () => {
    const counted = await db.reader.viewCounts(auditor, ['HN-01'], types, civilDate('2025-01-02'));
    expect(counted.all).toEqual({ count: 10_000, more: true });
    expect(counted.overdue.more).toBe(false);
    const none = await db.reader.viewCounts(officer, ['DN-01'], types, civilDate('2025-01-02'));
    expect(none.all).toEqual({ count: 0, more: false });
    expect(await db.reader.count({ reader: auditor, types, filter: {} })).toEqual({ count: 10_000, more: true });
  });

  it('give an office its dossiers in one status, of one type or of all', async () => {
    const first = await db.reader.officeByStatus(auditor, ['HN-01'], ['counselling'], 'suspended', { limit: 50 });
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map((line) => line.type))).toEqual(new Set(['counselling']));
    const pages = await follow(
      (last) => db.reader.officeByStatus(auditor, ['HN-01'], types, 'suspended', { limit: 50, after: last?.number }),
      4,
    );
    const numbers = pages.map((line) => line.number);
    expect(numbers).toEqual([...numbers].sort().reverse());
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(pages.every((line) => line.status === 'suspended' && line.office === 'HN-01')).toBe(true);
  });

  it('give a person and an employer their own', async () => {
    const mine = await follow((last) => db.reader.ofClaimant(auditor, ['me'], { limit: 50, after: last?.number }));
    expect(mine).toHaveLength(size / 1_000);
    expect(mine.every((line) => line.claimant === 'me')).toBe(true);
    const theirs = await follow(async (last) => {
      const search = { employer: '0100109106', limit: 50, ...(last && { after: last.number }) };
      const { lines, total } = await db.reader.search(auditor, search);
      expect(total).toEqual({ count: size / 500, more: false });
      return lines;
    });
    expect(theirs).toHaveLength(size / 500);
    expect(await db.reader.ofClaimant(auditor, ['nobody'], { limit: 50 })).toEqual([]);
  });

  it('give an office what was merged into it in one order, page by page', async () => {
    const listed = await follow((last) =>
      db.reader.officeQueue(auditor, merged, types, {
        limit: 50,
        ...(last && { after: { value: last.due, number: last.number } }),
      }),
    );
    const { rows } = await sql<{ number: string }>`
      select number from hoso.dossier where office = any(${merged}::text[]) and closed_on is null
      order by due nulls last, number`.execute(sqlOf(db.orm.em));
    expect(listed.map((line) => line.number)).toEqual(rows.map((row) => row.number));
    expect(new Set(listed.map((line) => line.office))).toEqual(new Set(merged));
  });

  const page = { limit: 50 };
  const insurance: Actor = { subject: 'i-1', roles: ['insurance-officer'], office: 'P80' };
  const party: Actor = { subject: 'p-1', roles: ['claimant', 'employer'], party: 'me', employer: '0100109106' };
  const queue = (more: Partial<QueuePage & QueueFilter>) =>
    officeQueueQuery(officer, ['HN-01'], ['claim'], { ...page, ...more });
  const cases: readonly [string, () => RawBuilder<unknown>][] = [
    ['mine', () => ofPartyQuery(party, page)],
    ['mine, as claimant', () => ofPartyQuery({ ...party, roles: ['claimant'] }, page)],
    ['a person', () => ofClaimantQuery(officer, ['me'], page)],
    ['an employer', () => searchQuery(auditor, { ...page, employer: '0100109106' })],
    ['the queue of the largest office', () => officeQueueQuery(officer, ['HN-01'], types, page)],
    [
      'the queue of the largest office for the rarer type',
      () => officeQueueQuery(officer, ['HN-01'], ['counselling'], page),
    ],
    [
      'the queue of the largest office further on',
      () =>
        officeQueueQuery(officer, ['HN-01'], types, { ...page, after: { value: null, number: 'TCTN-2014-0100000' } }),
    ],
    [
      'the largest office by its rarest status',
      () => officeByStatusQuery(officer, ['HN-01'], types, 'suspended', page),
    ],
    ['the queue of an office with two merged into it', () => officeQueueQuery(auditor, merged, types, page)],
    ['the same office by status', () => officeByStatusQuery(auditor, merged, types, 'suspended', page)],
    ['the largest office by a day of its type', () => queue({ by: { field: 'day' } })],
    [
      'the same, the latest first, further on',
      () =>
        queue({ by: { field: 'day' }, descending: true, after: { value: '2025-06-01', number: 'TCTN-2014-0100000' } }),
    ],
    [
      'the largest office between two of those days',
      () =>
        queue({
          by: { field: 'day' },
          fields: [{ name: 'day', personal: false, from: '2025-03-01', to: '2025-03-31' }],
        }),
    ],
    ['the largest office by its alerts', () => officeQueueQuery(officer, ['HN-01'], types, { ...page, alert: true })],
    [
      'the largest office by what was sent back to one officer',
      () => officeQueueQuery(officer, ['HN-01'], types, { ...page, sentBackTo: 'o-1' }),
    ],
    ['the largest office by the day on which they were opened', () => queue({ by: 'openedOn' })],
    [
      'the largest office by a code that few have',
      () => queue({ fields: [{ name: 'code', personal: false, is: 'C7' }] }),
    ],
    [
      'all offices by a personal field',
      () =>
        searchQuery(auditor, {
          ...page,
          byFields: [{ type: 'claim', reader: auditor, fields: [{ name: 'called', personal: true, is: 'A1507' }] }],
        }),
    ],
    [
      'all offices by what leads to a person, under either key',
      () =>
        searchQuery(auditor, {
          ...page,
          byFields: [
            {
              type: 'claim',
              reader: auditor,
              fields: [{ name: 'phone', personal: true, seals: ['b:1507', 'a:1507'] }],
            },
          ],
        }),
    ],
    [
      'the money at the counters of the largest offices, further on',
      () =>
        moneyQuery(
          { reader: auditor, place: 'counter', offices: ['HN-01', 'HCM-01', 'P80-01'], types },
          { ...page, after: { since: civilDate('2025-03-01'), number: 'TCTN-2014-0000001' } },
        ),
    ],
    [
      'the transfers of the largest office that wait for whoever pays',
      () =>
        moneyQuery(
          { reader: auditor, place: 'transfer', offices: ['HN-01'], types, waitingFor: 'payment-officer' },
          page,
        ),
    ],
    ['an office by a status that it has not', () => officeByStatusQuery(insurance, ['P80-01'], types, 'odd', page)],
  ];
  it.each(cases)('read no more than their page from an index: %s', async (_name, query) => {
    const { rows } = await sql<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>`
      explain (analyze, buffers, format json) ${query()}`.execute(sqlOf(db.orm.em));
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    expect(nodesOf(plan)).not.toContain('Seq Scan');
    expect(nodesOf(plan).some((node) => node.includes('Index'))).toBe(true);
    // A page of 50 rows of each type costs at most a block a row, and a few of the index.
    expect((plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)).toBeLessThan(250);
  });
});

describe('news', () => {
  it.each<[string, NewsFor]>([
    [
      'an officer',
      {
        reader: officer,
        holder: [{ type: 'claim', commands: ['withdraw'], facts: ['told'] }],
        today: civilDate('2025-06-01'),
      },
    ],
    [
      'a party',
      { reader: officer, party: 'employer', kinds: [{ type: 'claim', kinds: ['asked'], naming: ['named'] }] },
    ],
  ])('of %s are found by index, whatever was finished in years', async (_who, asked) => {
    const { rows } = await sql<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>`
      explain (format json) ${newsQuery(asked)}`.execute(sqlOf(db.orm.em));
    const read = scansOf(rows[0]?.['QUERY PLAN'][0].Plan);
    expect(read).toContainEqual(expect.stringMatching(/^(Index|Bitmap).* dossier$/));
    expect(read).not.toContain('Seq Scan dossier');
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (plan: PlanNode | undefined): readonly string[] =>
  plan === undefined ? [] : [plan['Node Type'], ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Which tables are read, and how. */
const scansOf = (plan: PlanNode | undefined): readonly string[] =>
  plan === undefined
    ? []
    : [`${plan['Node Type']} ${plan['Relation Name'] ?? ''}`, ...(plan.Plans ?? []).flatMap(scansOf)];
