import { type RawBuilder, sql } from 'kysely';
import { civilDate, weekday } from '../../calendar/index.js';
import type { Actor } from '../../dossier/index.js';
import { emptyDatabase, type TestDatabase } from '../../testing/index.js';
import { openRecordDatabase, type RecordDatabase } from '../fixtures/record-database.js';
import {
  type CountedEvents,
  type Figure,
  seedReadModel,
  type StatisticFilter,
  type StatisticGroup,
  statisticGroups,
  statisticNames,
  Statistics,
} from '../index.js';
import { sqlOf } from '../sql.js';

// Figures and the lists behind them, on generated dossiers with decisions, limits and money.
const auditor: Actor = { subject: 'auditor-1', roles: ['auditor'] };
const director: Actor = { subject: 'd-1', roles: ['director'], office: 'HN-01', party: 'me', employer: 'E-1' };
const filter: Omit<StatisticFilter, 'name'> = {
  reader: auditor,
  from: civilDate('2000-01-01'),
  to: civilDate('2099-12-31'),
  today: civilDate('2026-11-30'),
  decisions: [{ type: 'claim', name: 'decideAward' }],
  merged: [{ code: 'HN-02', today: 'HN-01' }],
};

let database: TestDatabase;
let db: RecordDatabase;
let statistics: Statistics;
const run = (statement: RawBuilder<unknown>) => statement.execute(sqlOf(db.orm.em));

beforeAll(async () => {
  database = await emptyDatabase('statistics');
  db = await openRecordDatabase(database.url);
  statistics = new Statistics(db.orm.em);
  const statuses = ['registered', 'benefit'].map((status) => ({ status, phase: 'benefit' }));
  const offices = ['HN-01', 'HN-02', 'DN-01'];
  const parties = { claimants: ['me'], employers: ['E-1'] };
  await seedReadModel(db.orm.em, { dossiers: 300, type: 'claim', prefix: 'TCTN', statuses, offices, ...parties });
  await run(sql`update hoso.dossier set claimant = 'me' where number in (
    select number from hoso.dossier where office = 'HN-01' order by number limit 60)`);
  // Every third is decided, some twice; the second act lies before midnight in UTC, and after it in Viet Nam.
  await run(sql`
    insert into hoso.event (dossier, sequence, kind, version, data, cause_kind, cause_id, cause_name, author, channel, filed_on,
      business_at, recorded_at, previous_hash, hash)
    select number, s, 'awarded', 1,
      case s when 1 then '{"to": {"counter": false}, "amountVnd": 7000000}'
        when 2 then '{"to": {"counter": true}, "amountVnd": 5000000}' else '{}' end::json, 'command', number || s, case when s = 3 then 'note' else 'decideAward' end,
      'director-' || office, 'counter', '2026-09-01',
      case when s = 1 then '2026-09-15T03:00:00Z'::timestamptz else '2026-10-31T20:00:00Z' end,
      case when s = 1 then '2026-09-15T03:00:00Z'::timestamptz else '2026-10-31T20:00:00Z' end, '', ''
    from hoso.dossier cross join generate_series(1, 3) s
    where right(number, 1)::int % 3 = 0 and (s <> 2 or right(number, 1) = '6')`);
  await run(sql`
    insert into hoso.deadline (dossier, name, began, type, office, bound, began_on, due, ended, ended_on, outcome, working_days)
    select number, name, 1, type, office, bound, '2026-01-05', '2026-02-05', 2, '2026-02-09',
      case right(number, 1)::int % 4 when 0 then 'missed' when 3 then 'dropped' else 'met' end, right(number, 2)::int % 10
    from hoso.dossier cross join (values ('decide', 'director'), ('checkIn', 'claimant')) as l(name, bound)`);
  await run(sql`
    insert into hoso.ledger (dossier, month, kind, sequence, amount_vnd, reference, recorded_at)
    select number, m, 'payment', m, 7200000, number || '-' || m, '2026-10-31T20:00:00Z'
    from hoso.dossier cross join generate_series(1, 2) m where right(number, 1) = '1'`);
}, 120_000);
afterAll(async () => {
  await db.orm.close(true);
  await database.drop();
});

const numbersOf = async (its: StatisticFilter, by: StatisticGroup | undefined, { group, part }: Partial<Figure>) => {
  const numbers: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await statistics.dossiers(its, { by, group, part }, { limit: 70, after });
    numbers.push(...page.lines.map(({ number }) => number));
    if (page.lines.length < 70) return { numbers, total: page.total };
    after = numbers.at(-1);
  }
};
const sum = (figures: readonly Figure[]) => figures.reduce((all, { dossiers }) => all + dossiers, 0);

describe.each(statisticNames)('%s', (name) => {
  it.each(statisticGroups)('each figure by %s is its list', async (by) => {
    const { figures } = await statistics.figures({ ...filter, name }, by);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const { numbers, total } = await numbersOf({ ...filter, name }, by, figure);
      expect({ figure, total, shown: new Set(numbers).size }).toEqual({
        figure,
        total: figure.dossiers,
        shown: figure.dossiers,
      });
    }
  });

  it('the figures of all are those of each office together, and their list', async () => {
    const whole = await statistics.figures({ ...filter, name }, undefined);
    const offices = await statistics.figures({ ...filter, name }, 'office');
    expect(sum(offices.figures)).toBe(sum(whole.figures));
    expect(offices.figures.map(({ group }) => group)).not.toContain('HN-02');
    for (const figure of whole.figures)
      expect((await numbersOf({ ...filter, name }, undefined, { part: figure.part })).numbers).toHaveLength(
        figure.dossiers,
      );
  });

  it('a director counts what exists for them, and not their own dossiers', async () => {
    const its: StatisticFilter = { ...filter, name, reader: director };
    const { figures } = await statistics.figures(its, 'office');
    expect(figures.map(({ group }) => group)).toEqual(figures.map(() => 'HN-01'));
    const whole = await statistics.figures({ ...filter, name, offices: ['HN-01'] }, undefined);
    expect(sum(figures)).toBeGreaterThan(0);
    expect(sum(figures)).toBeLessThan(sum(whole.figures));
    for (const figure of figures) {
      const { numbers } = await numbersOf(its, 'office', figure);
      const { rows } = await sql<{ own: number }>`
        select count(*)::int as own from hoso.dossier where number = any(${numbers}::text[])
          and (office <> 'HN-01' or claimant = 'me' or employer = 'E-1')`.execute(sqlOf(db.orm.em));
      expect(rows[0]?.own).toBe(0);
    }
  });
});

describe('what a type counts of its own', () => {
  const title = { en: 'x', vi: 'x' };
  const name: CountedEvents = {
    type: 'claim',
    parts: {
      all: { title, of: 'awarded', sinceFiling: true },
      // Of each that is decided twice, the second act says otherwise.
      transfer: { title, of: 'awarded', where: { at: 'to/counter', is: false }, amount: 'amountVnd' },
      counter: { title, of: 'awarded', where: { at: 'to/counter', is: true }, amount: 'amountVnd' },
      never: { title, of: 'refused' },
    },
    // All of September 2026 but Sundays, and nothing else: 1 September is the first.
    workingDays: Array.from({ length: 30 }, (_, at) => civilDate(`2026-09-${String(at + 1).padStart(2, '0')}`)).filter(
      (day) => weekday(day) !== 7,
    ),
  };
  const its: StatisticFilter = { ...filter, name };

  it('each figure is its list, by office and all together', async () => {
    for (const by of [undefined, 'office', 'month', 'holder', 'kind'] as const) {
      const { figures } = await statistics.figures(its, by);
      expect(figures.length).toBeGreaterThan(2);
      for (const figure of figures) {
        const { numbers, total } = await numbersOf(its, by, figure);
        expect({ figure, total, shown: new Set(numbers).size }).toEqual({
          figure,
          total: figure.dossiers,
          shown: figure.dossiers,
        });
      }
    }
  });

  it('an event counts where its data say so, and its amount is added up', async () => {
    const { figures } = await statistics.figures(its, undefined);
    const told = figures.map(({ part, dossiers, times, amountVnd }) => ({ part, dossiers, times, amountVnd }));
    expect(told).toEqual([
      { part: 'all', dossiers: 120, times: 270, amountVnd: null },
      { part: 'counter', dossiers: 30, times: 30, amountVnd: 30 * 5_000_000 },
      { part: 'transfer', dossiers: 120, times: 120, amountVnd: 120 * 7_000_000 },
    ]);
  });

  it('working days since the filing are told, as far as the calendar reaches', async () => {
    const september = { from: civilDate('2026-09-01'), to: civilDate('2026-09-30') };
    const { figures } = await statistics.figures({ ...its, ...september }, undefined);
    // Filed on Tuesday 1 September, decided on Tuesday 15: without two Sundays.
    expect(figures.find(({ part }) => part === 'all')).toMatchObject({ medianDays: 12, ninetiethDays: 12 });
    // One that begins after the filing, and one that ends before the decision.
    for (const days of [
      ['2026-09-07', '2026-09-30'],
      ['2026-09-01', '2026-09-14'],
    ] as const) {
      const short = { ...name, workingDays: days.map((day) => civilDate(day)) };
      const unknown = await statistics.figures({ ...its, ...september, name: short }, undefined);
      expect(unknown.figures.find(({ part }) => part === 'all')).toMatchObject({
        medianDays: null,
        ninetiethDays: null,
      });
    }
  });

  it('is told by office and month with the working days of as many as have them', async () => {
    const { reader: _, merged: __, ...period } = its;
    const all = (await statistics.byOfficeAndMonth(period)).filter(({ part }) => part === 'all');
    expect(all.map(({ month, office }) => [month, office])).toEqual(
      ['2026-09', '2026-11'].flatMap((month) => ['DN-01', 'HN-01', 'HN-02'].map((office) => [month, office])),
    );
    const sumOf = (of: 'dossiers' | 'timed' | 'days', wanted: string) =>
      all.filter(({ month }) => month === wanted).reduce((whole, one) => whole + one[of], 0);
    expect((['dossiers', 'timed', 'days'] as const).map((of) => sumOf(of, '2026-09'))).toEqual([120, 120, 120 * 12]);
    // The calendar ends before.
    expect((['timed', 'days'] as const).map((of) => sumOf(of, '2026-11'))).toEqual([0, 0]);
  });
});

it('by office and month all of it is told, whoever has the work today', async () => {
  const { reader: _, merged: __, ...period } = filter;
  const opened = await statistics.byOfficeAndMonth({ ...period, name: 'opened' });
  expect(opened.reduce((all, { dossiers }) => all + dossiers, 0)).toBe(300);
  // Also what lies under the code of an office that another one has today.
  expect([...new Set(opened.map(({ office }) => office))].sort()).toEqual(['DN-01', 'HN-01', 'HN-02']);
  expect(opened.every(({ type, part, timed }) => type === 'claim' && part === 'opened' && timed === 0)).toBe(true);
  const months = await statistics.figures({ ...filter, name: 'opened' }, 'month');
  const byMonth = Map.groupBy(opened, ({ month }) => month);
  expect(months.figures.map(({ group, dossiers }) => [group, dossiers])).toEqual(
    [...byMonth].sort().map(([month, its]) => [month, its.reduce((all, { dossiers }) => all + dossiers, 0)]),
  );
});

it('what was carried over and received, without what was closed, is what is left', async () => {
  const opened = sql`update hoso.dossier set opened_on = '2026-01-01'::date + right(number, 3)::int,
    closed_on = case when right(number, 1)::int % 2 = 0 then '2026-01-11'::date + right(number, 3)::int end`;
  await run(sql`alter table hoso.dossier add column kept_opened date, add column kept_closed date`);
  await run(sql`update hoso.dossier set kept_opened = opened_on, kept_closed = closed_on`);
  await run(opened);
  try {
    for (const [from, to] of [
      ['2026-02-01', '2026-02-28'],
      ['2026-03-10', '2026-03-10'],
      ['2000-01-01', '2099-12-31'],
    ] as const) {
      const its: StatisticFilter = { ...filter, name: 'flow', from: civilDate(from), to: civilDate(to) };
      for (const by of [undefined, 'office', 'kind'] as const) {
        const { figures } = await statistics.figures(its, by);
        for (const group of new Set(figures.map((one) => one.group))) {
          const count = (part: string) =>
            figures.find((one) => one.group === group && one.part === part)?.dossiers ?? 0;
          expect(count('carried') + count('received') - count('closed')).toBe(count('left'));
        }
      }
      const { figures } = await statistics.figures(its, undefined);
      expect(figures.map(({ part }) => part)).toEqual(
        from === '2000-01-01' ? ['closed', 'left', 'received'] : ['carried', 'closed', 'left', 'received'],
      );
    }
    const now = await statistics.figures({ ...filter, name: 'flow' }, undefined);
    const open = await statistics.figures({ ...filter, name: 'open' }, undefined);
    expect(now.figures.find(({ part }) => part === 'left')?.dossiers).toBe(sum(open.figures));
  } finally {
    await run(sql`update hoso.dossier set opened_on = kept_opened, closed_on = kept_closed`);
    await run(sql`alter table hoso.dossier drop column kept_opened, drop column kept_closed`);
  }
});

it('an act counts on its day in Viet Nam, and as often as it was done', async () => {
  const { figures } = await statistics.figures({ ...filter, name: 'decided' }, 'month');
  const [september, november] = figures;
  expect(figures.map(({ group }) => group)).toEqual(['2026-09', '2026-11']);
  expect([september?.times, november?.times]).toEqual([120, 30]);
  const whole = await statistics.figures({ ...filter, name: 'decided' }, undefined);
  expect(whole.figures).toEqual([expect.objectContaining({ dossiers: 120, times: 150 })]);
  const october = { from: civilDate('2026-10-01'), to: civilDate('2026-10-31') };
  expect((await statistics.figures({ ...filter, ...october, name: 'decided' }, 'month')).figures).toEqual([]);
});

it('money is summed, and lateness is told in the middle and at most', async () => {
  const paid = await statistics.figures({ ...filter, name: 'paid' }, undefined);
  expect(paid.figures).toEqual([expect.objectContaining({ dossiers: 30, times: 60, amountVnd: 60 * 7_200_000 })]);
  const { figures } = await statistics.figures({ ...filter, name: 'limits' }, 'kind');
  expect(figures.map(({ group, part, medianLate, worstLate }) => [group, part, medianLate, worstLate])).toEqual([
    ['claim/decide', 'met', null, null],
    ['claim/decide', 'missed', 4, 8],
  ]);
  expect((await statistics.figures({ ...filter, name: 'duties' }, 'kind')).figures[0]?.group).toBe('claim/checkIn');
});
