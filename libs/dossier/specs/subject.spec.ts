import { siteVisit, visitHappened, workplaceInspection } from '../../made-up/index.js';
import { claimant, peopleOf, person, specificationOf } from '../given/index.js';
import { anEmployer, aPerson, registered, rolesTowards, submissionRead } from '../index.js';

const { officer, director } = peopleOf('HN-01');
const manager = person('manager', ['employer'], { employer: 'DN0001' });
/** A visit that the employer may ask for, too. */
const ofCompany = {
  ...siteVisit,
  submission: {
    ...siteVisit.submission,
    roles: ['officer', 'employer'] as const,
    channels: ['online', 'counter'] as const,
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
      visitHappened('visitOrdered', { site: 'north' }),
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
    .then(visitHappened('visitOrdered', { site: 'north' }));
  given().when(submit, claimant, '2026-03-02').then(refused('COMMAND_NOT_ALLOWED'));
  given()
    .when(submit, { ...manager, employer: 'DN0002' }, '2026-03-02')
    .then(refused('COMMAND_NOT_ALLOWED'));
});

it('a dossier is about whom its type says, and has one place unless the type names another', () => {
  const asked = { employer: 'DN0001', office: 'HN-01', site: 'north', worker: '001088000017' };
  expect(submissionRead(registered(siteVisit), asked)).toMatchObject({
    subject: aPerson('001088000017'),
    slot: 'north',
  });
  const type = registered(workplaceInspection);
  expect(submissionRead(type, type.submission.example)).toMatchObject({ subject: anEmployer('DN0001'), slot: '' });
});
