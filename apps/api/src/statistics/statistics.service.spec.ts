import { DossierTypes } from '../../../../libs/dossier/index.js';
import type { Figure, StatisticFilter, StatisticGroup, Statistics } from '../../../../libs/persistence/index.js';
import { unemploymentClaim } from '../../../../workflows/unemployment-claim/definition.js';
import type { ListLines } from '../dossiers/list-lines.js';
import type { Person } from '../people/actor.js';
import { StatisticsOfOffices } from './statistics.service.js';

const bare = { amountVnd: null, medianLate: null, worstLate: null, medianDays: null, ninetiethDays: null };
const figure = (group: string | null, part: string, times: number): Figure => ({
  ...{ ...bare, group, part, dossiers: times, times },
});
const asked: StatisticFilter[] = [];
const counting = (figures: readonly Figure[]) => {
  const statistics = {
    figures: (filter: StatisticFilter, by: StatisticGroup | undefined) => {
      asked.push(filter);
      const whole = figures.map((one) => ({ ...one, group: null }));
      return Promise.resolve({ position: 7, figures: by === undefined ? whole : figures });
    },
  } as unknown as Statistics;
  const officials = { namesOf: () => Promise.resolve(new Map<string, string>()) };
  return new StatisticsOfOffices(new DossierTypes([unemploymentClaim]), statistics, officials, {} as ListLines);
};
const director = { subject: 'd-1', roles: ['director'], office: 'HN-01' } as unknown as Person;
const limits = [figure('DN-01', 'missed', 1), figure('HN-01', 'met', 9), figure('HN-01', 'missed', 2)];

describe('figures as they are told', () => {
  it('say of limits how much was in time, as a share of each row, the greatest row first', async () => {
    const { rows } = await counting(limits).figures(director, 'limits', { by: 'office' });
    expect(rows.map(({ group, figures }) => [group, figures.map(({ part, share }) => [part, share])])).toEqual([
      [
        'HN-01',
        [
          ['met', 82],
          ['missed', 18],
        ],
      ],
      ['DN-01', [['missed', 100]]],
    ]);
  });

  it('are no shares of anything else', async () => {
    const { total } = await counting([figure('HN-01', 'opened', 3)]).figures(director, 'opened', { by: 'office' });
    expect(total.figures.map(({ share }) => share)).toEqual([null]);
  });

  it('are counted of a type as its definition says, with the working days of its law', async () => {
    const { type, parts } = await counting([]).figures(director, 'unemployment-claim.results', { by: 'month' });
    expect(type).toEqual(unemploymentClaim.title);
    expect(parts.map(({ name }) => name)).toContain('awarded');
    const counted = asked.at(-1)?.name;
    const days = typeof counted === 'object' ? counted.workingDays : [];
    // The first of January is a holiday; the fifth of 2026 was a Monday.
    expect(days).not.toContain('2026-01-01');
    expect(days).toContain('2026-01-05');
    expect(days).toEqual([...days].sort());
  });

  it.each([
    ['salaries', 'office', 'NOT_FOUND'],
    ['unemployment-claim.salaries', 'office', 'NOT_FOUND'],
    ['flow', 'month', 'VALIDATION_FAILED'],
    ['unemployment-claim.results', 'kind', 'VALIDATION_FAILED'],
  ] as const)('are refused: %s by %s', async (name, by, code) => {
    await expect(counting([]).figures(director, name, { by })).rejects.toMatchObject({ code });
  });
});
