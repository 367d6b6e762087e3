import { happened, workplaceInspection } from '../../made-up/index.js';
import { nothing, peopleOf, person, specificationOf } from '../given/index.js';

const { given, submit, commands, refused } = specificationOf(workplaceInspection);
const { officer, colleague, director, both, paymentOfficer } = peopleOf('HN-01');
const employer = person('employer', ['employer'], { employer: 'DN0001' });
const document = 'a'.repeat(64);
const attached = { id: document, kind: 'safety-plan', sha256: document, bytes: 1024, mediaType: 'application/pdf' };
const planned = given().and(submit, officer, '2026-03-02', { channel: 'ex-officio' });
const taken = planned.and(commands.take, officer, '2026-03-03');
const asked = happened('paperAsked', {});
const stopped = { kind: 'clockStopped', data: { deadline: 'order', from: '2026-03-04' } };
const held = { assignee: 'officer', since: '2026-03-03' };

it('who has taken a dossier works on it; others see who has it, and since when', () => {
  taken
    .shows({ assignee: 'officer' })
    .offers(officer, 'askForPaper', 'release')
    .withholds(officer, 'takeOver')
    .withholds(colleague, 'askForPaper', 'take', 'release')
    .offers(colleague, 'takeOver');
  taken.when(commands.askForPaper, colleague, '2026-03-04').then(refused('TAKEN_BY_ANOTHER', held));
  taken.when(commands.take, colleague, '2026-03-04').then(refused('TAKEN_BY_ANOTHER', held));
  taken.when(commands.askForPaper, officer, '2026-03-04').then(asked, stopped);
  planned.when(commands.askForPaper, colleague, '2026-03-04').then(asked, stopped);
});

it('it is not kept from a party, from who signs, from who acts in another role, nor from a second person', () => {
  taken
    .and(commands.askForPaper, officer, '2026-03-04')
    .and(commands.attachDocument(attached), employer, '2026-03-04')
    .when(commands.handInPaper({ document }), employer, '2026-03-04')
    .then(happened('paperHandedIn', { document, by: 'employer' }), {
      kind: 'clockStarted',
      data: { deadline: 'order', to: '2026-03-04' },
    });
  taken.offers(director, 'callOff').offers(both, 'callOff').withholds(both, 'askForPaper');
  taken
    .and(
      commands.proposeCorrection({ of: 2, data: { contact: 'Lê Văn Chín' }, reason: 'Misread' }),
      officer,
      '2026-03-04',
    )
    .offers(colleague, 'approveCorrection', 'rejectCorrection');
});

it('is taken over with a reason, which is recorded with both', () => {
  taken
    .when(commands.takeOver({ reason: 'Away until Monday' }), colleague, '2026-03-04')
    .then({ kind: 'takenOver', data: { by: 'colleague', from: 'officer', reason: 'Away until Monday' } })
    .shows({ assignee: 'colleague' })
    .offers(colleague, 'askForPaper')
    .withholds(officer, 'askForPaper');
  planned.when(commands.takeOver, colleague, '2026-03-04').then(refused('NOT_TAKEN_BY_ANOTHER'));
  taken.when(commands.takeOver, officer, '2026-03-04').then(refused('NOT_TAKEN_BY_ANOTHER'));
});

it('is assigned by a director, to anybody, and again', () => {
  planned
    .when(commands.assign({ to: 'colleague' }), director, '2026-03-03')
    .then({ kind: 'assigned', data: { to: 'colleague' } })
    .shows({ assignee: 'colleague' })
    .withholds(officer, 'askForPaper')
    .when(commands.assign({ to: 'officer', reason: 'She is on leave' }), director, '2026-03-04')
    .then({ kind: 'assigned', data: { to: 'officer', from: 'colleague', reason: 'She is on leave' } })
    .offers(officer, 'askForPaper');
  taken.when(commands.assign({ to: 'officer' }), director, '2026-03-04').then(nothing);
  taken.withholds(officer, 'assign').withholds(colleague, 'assign');
});

it('any official of it notes something for the others; it changes nothing', () => {
  for (const who of [officer, colleague, director, paymentOfficer])
    taken
      .when(commands.note({ text: 'She calls back' }), who, '2026-03-04')
      .then({ kind: 'noted', data: { text: 'She calls back' } })
      .shows({ assignee: 'officer', status: 'planned' });
  taken.withholds(employer, 'note');
});
