import { civilDate } from '../../calendar/index.js';
import {
  type EndFacts,
  type Ground,
  type Regime,
  GROUNDS,
  groundOf,
  lawData,
  statusReport,
  termination,
} from '../index.js';
import { GROUND_TABLE } from './grounds.js';

const law = lawData();
const d = civilDate;
const date = d('2026-05-06');

describe('a changed status', () => {
  const of = (regime: Regime, ground: Ground, on = date) => statusReport({ regime, ground, date: on }, law);

  it('is to be reported within three working days, or not at all', () => {
    expect(of('2025', 'job').value).toEqual({ mustReport: true, deadline: '2026-05-11', silenceForfeits: true });
    expect(of('2025', 'pension').value).toEqual({ mustReport: true, deadline: '2026-05-11', silenceForfeits: false });
    expect(of('2025', 'abroad').value).toEqual({ mustReport: false, deadline: null, silenceForfeits: false });
    expect(of('2025', 'job').explanation.children.map(({ ruleId }) => ruleId)).toEqual(['termination.report.2025']);
    expect(of('2025', 'abroad').explanation.children).toEqual([]);
  });

  it.each<[Regime, Ground[], Ground[]]>([
    ['2013', ['job', 'military', 'pension', 'study'], ['job', 'military', 'study']],
    [
      '2025',
      ['job', 'military', 'pension', 'study', 'compulsory-institution', 'missing', 'detention', 'own-request'],
      ['job', 'military', 'study', 'compulsory-institution', 'missing', 'detention', 'own-request'],
    ],
  ])('is, under the law of %s, one of a list', (regime, reported, forfeiting) => {
    expect(GROUNDS.filter((ground) => of(regime, ground).value.mustReport)).toEqual(reported);
    expect(GROUNDS.filter((ground) => of(regime, ground).value.silenceForfeits)).toEqual(forfeiting);
  });

  it('could be kept silent about before Decree 61/2020', () => {
    expect(of('2013', 'job', d('2020-07-14')).value).toMatchObject({ mustReport: true, silenceForfeits: false });
    expect(of('2013', 'job', d('2020-07-15')).value).toMatchObject({ mustReport: true, silenceForfeits: true });
    expect(of('2025', 'job', d('2020-07-14')).value.silenceForfeits).toBe(true);
  });
});

describe('an end', () => {
  const of = (change: Partial<EndFacts> = {}) =>
    termination({ regime: '2025', ground: 'job', date, reportedInTime: true, ...change }, law);
  const steps = (change: Partial<EndFacts> = {}) => of(change).explanation.children.map(({ ruleId }) => ruleId);

  it('names the day of its ground and the point of the decree', () => {
    const [day] = of({ ground: 'study' }).explanation.children;
    expect(day).toMatchObject({
      ruleId: 'termination.day.2025',
      figures: { article: 'D374 19.1.g', dayEn: 'the enrolment in the admission letter' },
    });
    expect(of({ regime: '2013', ground: 'study' }).explanation.children[0]?.figures.article).toBe('D28 21.1.h');
  });

  it('has a point of law and decree for each ground, but for an own request before 2026', () => {
    for (const ground of GROUNDS) {
      const { point, decree } = GROUND_TABLE[ground];
      expect([point['2025'], decree['2025']]).toEqual([
        expect.stringMatching(/^L25 41\.4\./),
        expect.stringMatching(/^D374 19\.1\./),
      ]);
      if (ground === 'own-request') continue;
      expect([point['2013'], decree['2013']]).toEqual([
        expect.stringMatching(/^L13 53\.3\./),
        expect.stringMatching(/^D28 21\.1\./),
      ]);
    }
    expect(GROUND_TABLE['own-request'].point['2013']).toBeNull();
    expect(GROUND_TABLE['own-request'].decree['2013']).toBeNull();
  });

  it('by a reform school rests on the decree alone', () => {
    const school = { ground: 'compulsory-institution', reformSchool: true } as const;
    expect(steps(school)).toContain('termination.reform-school.2025');
    expect(steps({ ...school, reformSchool: false })).not.toContain('termination.reform-school.2025');
    expect(steps({ ...school, regime: '2013' })).not.toContain('termination.reform-school.2025');
    expect(of(school).value.reserved).toBe(true);
  });

  it('forfeits even where nobody could report, and says that this is a reading', () => {
    const silent = { reportedInTime: false } as const;
    for (const ground of ['missing', 'detention', 'compulsory-institution'] as const) {
      expect(steps({ ...silent, ground })).toContain('termination.report-impossible.2025');
      expect(of({ ...silent, ground }).value.reserved).toBe(false);
      expect(steps({ ground })).not.toContain('termination.report-impossible.2025');
    }
    expect(steps({ ...silent, ground: 'job' })).not.toContain('termination.report-impossible.2025');
    expect(of({ ...silent, ground: 'missing', regime: '2013' }).value.reserved).toBe(true);
  });

  it('keeps nothing on grounds that reserve nothing, reported or not', () => {
    expect(of({ ground: 'pension' }).value.reserved).toBe(false);
    expect(of({ ground: 'pension', reportedInTime: false }).value.reserved).toBe(false);
    expect(steps({ ground: 'pension', reportedInTime: false })).toEqual([
      'termination.day.2025',
      'termination.status-report.2025',
    ]);
  });
});

it('contract work abroad is a job since 2026', () => {
  expect(groundOf('2025', { kind: 'abroad', purpose: 'work' })).toBe('job');
  expect(groundOf('2025', { kind: 'abroad', purpose: 'settle' })).toBe('abroad');
  expect(groundOf('2025', { kind: 'abroad' })).toBe('abroad');
  expect(groundOf('2013', { kind: 'abroad', purpose: 'work' })).toBe('abroad');
  expect(groundOf('2025', { kind: 'study', purpose: 'work' })).toBe('study');
});
