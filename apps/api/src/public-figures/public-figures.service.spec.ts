import { civilDate } from '../../../../libs/calendar/index.js';
import type { CountedPeriod, OfficeMonth } from '../../../../libs/persistence/index.js';
import { jobCounselling } from '../../../../workflows/job-counselling/definition.js';
import { unemploymentClaim } from '../../../../workflows/unemployment-claim/definition.js';
import { monthsBefore, PublicFigures } from './public-figures.service.js';

const month = { office: 'HN-01', month: '2026-10', timed: 0, days: 0 };
const record: OfficeMonth[] = [
  { ...month, type: 'unemployment-claim', part: 'opened', dossiers: 7 },
  { ...month, type: 'job-counselling', part: 'opened', dossiers: 3 },
  { ...month, type: 'unemployment-claim', part: 'awarded', dossiers: 9, timed: 9, days: 100 },
  { ...month, type: 'unemployment-claim', part: 'awarded', office: 'DN-01', dossiers: 2, timed: 2, days: 10 },
];
/** Reads as the record does: the common statistic of every type, or the events of one. */
const reading = (asked: CountedPeriod[] = [], cells: readonly OfficeMonth[] = record) => ({
  byOfficeAndMonth: (period: CountedPeriod) => {
    asked.push(period);
    const { name } = period;
    return Promise.resolve(
      cells.filter(({ type, part }) =>
        typeof name === 'string' ? part === name : type === name.type && part in name.parts,
      ),
    );
  },
});
const now = () => Date.parse('2026-11-30T02:00:00Z');
const types = { all: [unemploymentClaim, jobCounselling] };

it('months that are over are told, the one under way is not', () => {
  expect(monthsBefore(civilDate('2026-11-30'), 3)).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(monthsBefore(civilDate('2026-12-01'), 1)).toEqual(['2026-11']);
  expect(monthsBefore(civilDate('2026-02-01'), 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(monthsBefore(civilDate('2026-11-30'))).toHaveLength(12);
});

describe('public figures', () => {
  it('are what was received, and what a type publishes of its own, by month and office', async () => {
    const asked: CountedPeriod[] = [];
    const told = await new PublicFigures(types, reading(asked), now).tell();
    expect([told.from, told.to, told.fewest, told.on]).toEqual([
      ...['2025-11-01', '2026-10-31', 5, '2026-11-30T02:00:00.000Z'],
    ]);
    expect(asked.every(({ from, to }) => from === told.from && to === told.to)).toBe(true);
    expect(told.types.map(({ type }) => type)).toEqual(['unemployment-claim', 'job-counselling']);
    const of = (name: string, at = 0) => told.types[at]?.figures.find((figure) => figure.name === name);
    expect(of('received.opened')?.months.at(-1)).toEqual({
      month: '2026-10',
      offices: [{ office: 'HN-01', dossiers: 7, averageDays: null }],
      total: { atLeast: 7, atMost: 7, averageDays: null },
    });
    expect(of('received.opened', 1)?.months.at(-1)?.offices).toEqual([
      { office: 'HN-01', dossiers: null, averageDays: null },
    ]);
    expect(of('results.awarded')?.months.at(-1)).toMatchObject({
      offices: [
        { office: 'HN-01', dossiers: 9, averageDays: 11 },
        { office: 'DN-01', dossiers: null, averageDays: null },
      ],
      total: { atLeast: 10, atMost: 13, averageDays: 11 },
    });
    expect(of('results.awarded')?.months.at(0)).toMatchObject({ month: '2025-11', offices: [] });
    expect(told.offices.map(({ code }) => code)).toEqual(['DN-01', 'HN-01']);
  });

  it('hold nothing that a type does not publish, and no amounts', async () => {
    const told = await new PublicFigures(types, reading(), now).tell();
    const names = told.types.flatMap(({ type, figures }) => figures.map(({ name }) => `${type} ${name.split('.')[0]}`));
    expect([...new Set(names)]).toEqual([
      ...['unemployment-claim received', 'unemployment-claim results', 'unemployment-claim course'],
      ...['job-counselling received', 'job-counselling results'],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/amount|vnd/i);
  });

  it('are the same whatever is hidden in them', async () => {
    const other = record.map((one) =>
      one.dossiers < 5 ? { ...one, dossiers: 5 - one.dossiers, timed: 1, days: 99 } : one,
    );
    const [told, same] = await Promise.all(
      [record, other].map((cells) => new PublicFigures(types, reading([], cells), now).tell()),
    );
    expect(same).toEqual(told);
  });

  it('are counted once in a quarter of an hour, however many ask', async () => {
    const asked: CountedPeriod[] = [];
    let time = now();
    const figures = new PublicFigures(types, reading(asked), () => time);
    const [one, other] = await Promise.all([figures.tell(), figures.tell()]);
    expect(other).toBe(one);
    const once = asked.length;
    time += 15 * 60_000 - 1;
    expect(await figures.tell()).toBe(one);
    time += 1;
    expect((await figures.tell()).on).toBe('2026-11-30T02:15:00.000Z');
    expect(asked).toHaveLength(2 * once);
  });

  it('are asked for again after a failure', async () => {
    let fails = true;
    const { byOfficeAndMonth } = reading();
    const statistics = {
      byOfficeAndMonth: (period: CountedPeriod) =>
        fails ? Promise.reject(new Error('no database')) : byOfficeAndMonth(period),
    };
    const figures = new PublicFigures(types, statistics, now);
    await expect(figures.tell()).rejects.toThrow('no database');
    fails = false;
    expect((await figures.tell()).types).toHaveLength(2);
  });
});
