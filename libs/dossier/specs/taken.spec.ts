import { claimant, nothing, peopleOf, specificationOf } from '../given/index.js';
import { licence } from './licence.js';

const { given, submit, commands, refused } = specificationOf(licence);
const { officer, colleague, director, both, paymentOfficer } = peopleOf('HN-01');
const submitted = given().and(submit, claimant, '2026-03-02');
const taken = submitted.and(commands.take, officer, '2026-03-03');
const asked = { kind: 'asked', data: {} };
const stopped = { kind: 'clockStopped', data: { deadline: 'decision', from: '2026-03-04' } };
const held = { assignee: 'officer', since: '2026-03-03' };

it('who has taken a dossier works on it; others see who has it, and since when', () => {
  taken
    .shows({ assignee: 'officer' })
    .offers(officer, 'ask', 'release')
    .withholds(officer, 'takeOver')
    .withholds(colleague, 'ask', 'take', 'release')
    .offers(colleague, 'takeOver');
  taken.when(commands.ask, colleague, '2026-03-04').then(refused('TAKEN_BY_ANOTHER', held));
  taken.when(commands.take, colleague, '2026-03-04').then(refused('TAKEN_BY_ANOTHER', held));
  taken.when(commands.ask, officer, '2026-03-04').then(asked, stopped);
  submitted.when(commands.ask, colleague, '2026-03-04').then(asked, stopped);
});

it('it is not kept from a party, from who signs, from who acts in another role, nor from a second person', () => {
  taken
    .and(commands.ask, officer, '2026-03-04')
    .when(commands.reply, claimant, '2026-03-04')
    .then({ kind: 'replied', data: {} }, { kind: 'clockStarted', data: { deadline: 'decision', to: '2026-03-04' } });
  taken.offers(director, 'grant').offers(both, 'grant').withholds(both, 'ask');
  taken
    .and(commands.proposeCorrection({ of: 2, data: { boat: 'B2' }, reason: 'Misread' }), officer, '2026-03-04')
    .offers(colleague, 'approveCorrection', 'rejectCorrection');
});

it('is taken over with a reason, which is recorded with both', () => {
  taken
    .when(commands.takeOver({ reason: 'Away until Monday' }), colleague, '2026-03-04')
    .then({ kind: 'takenOver', data: { by: 'colleague', from: 'officer', reason: 'Away until Monday' } })
    .shows({ assignee: 'colleague' })
    .offers(colleague, 'ask')
    .withholds(officer, 'ask');
  submitted.when(commands.takeOver, colleague, '2026-03-04').then(refused('NOT_TAKEN_BY_ANOTHER'));
  taken.when(commands.takeOver, officer, '2026-03-04').then(refused('NOT_TAKEN_BY_ANOTHER'));
});

it('is assigned by a director, to anybody, and again', () => {
  submitted
    .when(commands.assign({ to: 'colleague' }), director, '2026-03-03')
    .then({ kind: 'assigned', data: { to: 'colleague' } })
    .shows({ assignee: 'colleague' })
    .withholds(officer, 'ask')
    .when(commands.assign({ to: 'officer', reason: 'She is on leave' }), director, '2026-03-04')
    .then({ kind: 'assigned', data: { to: 'officer', from: 'colleague', reason: 'She is on leave' } })
    .offers(officer, 'ask');
  taken.when(commands.assign({ to: 'officer' }), director, '2026-03-04').then(nothing);
  taken.withholds(officer, 'assign').withholds(colleague, 'assign');
});

it('any official of it notes something for the others; it changes nothing', () => {
  for (const who of [officer, colleague, director, paymentOfficer])
    taken
      .when(commands.note({ text: 'She calls back' }), who, '2026-03-04')
      .then({ kind: 'noted', data: { text: 'She calls back' } })
      .shows({ assignee: 'officer', status: 'submitted' });
  taken.withholds(claimant, 'note');
});
