import { contributionMonths } from './contribution-months.js';
import type { ContributionPeriod } from './insurance-records.schemas.js';
import { usedMonths } from './used-months.js';

const period = (from: string, to: string, employerCode = 'DN0001'): ContributionPeriod => ({
  from,
  to,
  employerCode,
  salaryVnd: 4_000_000,
  workplaceRegion: 1,
  wageScheme: 'employer',
  counted: true,
});
const mark = (dossier: string, heldMonths: string[]) => ({
  kind: 'benefit-mark' as const,
  dossier,
  heldMonths,
  content: {},
});
const reservation = (dossier: string, months: number) => ({
  kind: 'reservation' as const,
  dossier,
  heldMonths: [],
  content: { months },
});

describe('the record by month', () => {
  it('lists every month of every period in order of time, whatever the order of the periods', () => {
    const months = contributionMonths(
      [period('2015-01', '2015-02'), period('2014-11', '2014-12')],
      '2026-01',
      new Set(),
    );
    expect(months.map(({ month }) => month)).toEqual(['2014-11', '2014-12', '2015-01', '2015-02']);
  });

  it('knows nothing later than the month asked for', () => {
    const months = contributionMonths(
      [period('2014-11', '2015-04'), period('2015-05', '2015-06')],
      '2015-01',
      new Set(),
    );
    expect(months.map(({ month }) => month)).toEqual(['2014-11', '2014-12', '2015-01']);
  });

  it('shows both employers of one month', () => {
    const months = contributionMonths(
      [period('2015-01', '2015-01', 'B1'), period('2015-01', '2015-01', 'A1')],
      '2015-01',
      new Set(),
    );
    expect(months.map(({ employerCode }) => employerCode)).toEqual(['B1', 'A1']);
  });

  it('tells the months that an earlier claim used', () => {
    const months = contributionMonths([period('2015-01', '2015-02')], '2015-02', new Set(['2015-01']));
    expect(months.map(({ usedByEarlierClaim }) => usedByEarlierClaim)).toEqual([true, false]);
  });
});

describe('the months that a dossier holds', () => {
  it('are all that its mark took', () => {
    expect([...(usedMonths([mark('A', ['2015-01', '2015-02'])]).get('A') ?? [])]).toEqual(['2015-01', '2015-02']);
  });

  it('are fewer by the most recent ones that it gave back, as the latest reservation says', () => {
    const effects = [mark('A', ['2015-01', '2015-02', '2015-03']), reservation('A', 1), reservation('A', 2)];
    expect([...(usedMonths(effects).get('A') ?? [])]).toEqual(['2015-01']);
  });

  it('are not touched by what another dossier gives back', () => {
    const effects = [mark('A', ['2015-01']), mark('B', ['2015-02']), reservation('B', 1)];
    expect([...(usedMonths(effects).get('A') ?? [])]).toEqual(['2015-01']);
    expect([...(usedMonths(effects).get('B') ?? [])]).toEqual([]);
  });
});
