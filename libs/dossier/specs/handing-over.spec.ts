import { workplaceInspection } from '../../made-up/index.js';
import { peopleOf, specificationOf } from '../given/index.js';
import { standardEvent } from '../index.js';

// A dossier of HN-01 goes to DN-01: rights and lists follow, because they depend on the dossier's present office.
const { given, submit, commands, refused } = specificationOf(workplaceInspection);
const monday = '2026-03-02';
const here = peopleOf('HN-01');
const there = peopleOf('DN-01');
const filed = given().and(submit, here.officer, monday, { channel: 'ex-officio' });
const handOver = commands.handOver({ office: 'DN-01', reason: 'The employer moved there' });
const handed = filed.and(commands.take, here.officer, monday).and(handOver, here.director, monday);

describe('a dossier that is handed to another office', () => {
  it('is given by the head of its office, with a reason', () => {
    filed
      .when(handOver, here.director, monday)
      .then(standardEvent('handedOver', { from: 'HN-01', to: 'DN-01', reason: 'The employer moved there' }))
      .shows({ office: 'DN-01' });
    filed.when(handOver, here.officer, monday).then(refused('COMMAND_NOT_ALLOWED'));
    filed.when(handOver, there.director, monday).then(refused('DOSSIER_NOT_FOUND'));
    const unreasoned = commands.handOver({ office: 'DN-01' });
    filed.when(unreasoned, here.director, monday).then(refused('INPUT_INVALID'));
  });

  it('is not given to the office that has it', () =>
    void filed.when(commands.handOver({ office: 'HN-01', reason: 'By mistake' }), here.director, monday).then(
      refused('INPUT_INVALID', {
        pointer: '/office',
        message: { en: 'The dossier is with this office', vi: 'Hồ sơ đang ở cơ quan này' },
      }),
    ));

  it('is nobody’s in the new office until somebody takes it, and nothing to the old one', () => {
    handed.shows({ office: 'DN-01', assignee: null });
    handed.when(commands.take, there.officer, monday).then(standardEvent('taken', { by: 'officer' }));
    handed.when(commands.take, here.officer, monday).then(refused('DOSSIER_NOT_FOUND'));
    handed.when(commands.release, here.director, monday).then(refused('DOSSIER_NOT_FOUND'));
  });

  it('can be given back', () =>
    void handed
      .when(commands.handOver({ office: 'HN-01', reason: 'The employer came back' }), there.director, monday)
      .then(standardEvent('handedOver', { from: 'DN-01', to: 'HN-01', reason: 'The employer came back' })));
});
