import { civilDate } from '../calendar/index.js';
import { type Actor, rolesTowards, standardEvent } from '../dossier/index.js';
import { peopleOf, specificationOf, claimant } from '../dossier/given/index.js';
import { jobCounselling } from '../../workflows/job-counselling/definition.js';
import { stated } from '../../workflows/job-counselling/given.js';
import { codesOf, mergedFor, sameOfficeOn } from './index.js';

const before = civilDate('2026-06-30');
const after = civilDate('2026-07-01');

describe('what mergers bring to somebody in office', () => {
  it.each([
    ['nothing to an office into which none was merged', 'HN-01', after, undefined],
    ['nothing on the last day of the other', 'HD-01', before, undefined],
    [
      'the office, and what had been merged into it before',
      'HD-01',
      after,
      { office: ['HD-02', 'HD-03'], province: [] },
    ],
    [
      'an office of another province to its office and its province',
      'DN-01',
      after,
      { office: ['QNA-01'], province: ['QNA-01'] },
    ],
    ['the same to the officers of the province', 'DN', after, { office: [], province: ['QNA-01'] }],
    ['nothing to its former province', 'QNA', after, undefined],
  ])('%s', (_, office, day, merged) => expect(mergedFor(office, day)).toEqual(merged));

  it('is whose lists hold the dossiers of both', () => {
    expect(codesOf('HD-01', before)).toEqual(['HD-01']);
    expect(codesOf('HD-01', after)).toEqual(['HD-01', 'HD-02', 'HD-03']);
  });

  it('makes two codes one office, from the day after', () => {
    expect(sameOfficeOn('HD-02', 'HD-01', before)).toBe(false);
    expect(sameOfficeOn('HD-02', 'HD-01', after)).toBe(true);
    expect(sameOfficeOn('HD-03', 'HD-02', before)).toBe(true);
    expect(sameOfficeOn('ZZ-99', 'ZZ-98', after)).toBe(false);
  });

  it('takes nothing from those of the office that was merged, whose accounts end with the provider of identities', () => {
    const officer: Actor = { subject: 'o', roles: ['officer'], office: 'HD-02', merged: mergedFor('HD-02', after) };
    expect(rolesTowards(officer, { office: 'HD-02', claimant: 'c' })).toEqual(['officer']);
    expect(rolesTowards(officer, { office: 'HD-01', claimant: 'c' })).toEqual([]);
  });
});

// A dossier of HD-02, and an officer of HD-01, into which it was merged.
describe('a dossier of an office that was merged', () => {
  const { given, submit, commands, refused, like } = specificationOf(jobCounselling);
  const contract = { ...stated.contract, endedOn: '2026-05-15' };
  const filed = given().and(submit({ ...stated, contract, office: 'HD-02' }), claimant, '2026-06-03');
  const ofSuccessor = (day: string) => ({ ...peopleOf('HD-01').officer, merged: mergedFor('HD-01', civilDate(day)) });
  const ofAnother = (day: string) => ({ ...peopleOf('DN-01').officer, merged: mergedFor('DN-01', civilDate(day)) });

  it('is acted on by officers of its successor, from the day on which that has its work', () => {
    filed.when(commands.take, ofSuccessor('2026-06-30'), '2026-06-30').then(refused('DOSSIER_NOT_FOUND'));
    filed.when(commands.take, ofSuccessor('2026-07-01'), '2026-07-01').then(standardEvent('taken', { by: 'officer' }));
    filed.when(commands.recordCounselling, ofSuccessor('2026-07-01'), '2026-07-01').then(like('counselled', {}));
    filed.when(commands.take, ofAnother('2026-07-01'), '2026-07-01').then(refused('DOSSIER_NOT_FOUND'));
  });

  it('keeps the office under which it was recorded', () => void filed.shows({ office: 'HD-02' }));
});
