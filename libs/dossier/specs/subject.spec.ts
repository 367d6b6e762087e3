import { claimant, peopleOf, person, specificationOf } from '../given/index.js';
import { anEmployer, aPerson, rolesTowards, submissionRead } from '../index.js';
import { licence } from './licence.js';

const { officer, director } = peopleOf('HN-01');
const manager = person('manager', ['employer'], { employer: 'DN0001' });
/** A licence of a company, which its officer opens; it may have several boats. */
const ofCompany = {
  ...licence,
  submission: {
    ...licence.submission,
    roles: ['officer', 'employer'] as const,
    channels: ['online', 'counter'] as const,
    read: (sent: unknown) => {
      const found = licence.submission.read(sent);
      if ('faults' in found) return found;
      return { value: { ...found.value, subject: anEmployer('DN0001'), slot: 'B1' } };
    },
  },
};
const { given, submit, refused } = specificationOf(ofCompany);

it('a dossier of an employer belongs to whoever speaks for it, and to the office; to no person', () => {
  const { dossier } = given()
    .when(submit, officer, '2026-03-02')
    .then(
      {
        kind: 'dossierOpened',
        data: {
          subject: { kind: 'employer', reference: 'DN0001' },
          office: 'HN-01',
          form: 1,
          links: [],
        },
      },
      { kind: 'submitted', data: { owner: 'An', boat: 'B1' } },
    );
  expect(dossier).toMatchObject({
    subject: 'employer',
    parties: { office: 'HN-01', claimant: '', employer: 'DN0001' },
  });
  expect([officer, director, manager, claimant].map((who) => rolesTowards(who, dossier.parties))).toEqual([
    ['officer'],
    ['director'],
    ['employer'],
    [],
  ]);
});

it('it is opened by them, and by nobody else', () => {
  given()
    .when(submit, manager, '2026-03-02')
    .then({ kind: 'submitted', data: { owner: 'An', boat: 'B1' } });
  given().when(submit, claimant, '2026-03-02').then(refused('COMMAND_NOT_ALLOWED'));
  given()
    .when(submit, { ...manager, employer: 'DN0002' }, '2026-03-02')
    .then(refused('COMMAND_NOT_ALLOWED'));
});

it('a person is what a dossier is about unless its type says otherwise, and it has one place', () => {
  expect(submissionRead(licence, { owner: 'An', boat: 'B1' })).toMatchObject({ subject: aPerson('An'), slot: '' });
});
