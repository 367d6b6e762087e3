import { siteVisit } from '../../made-up/index.js';
import { claimant, peopleOf, specificationOf } from '../given/index.js';
import { standardEvent } from '../index.js';

const { officer, colleague, director, paymentOfficer, both } = peopleOf('HN-01');
const visit = specificationOf(siteVisit);
const { commands, refused } = visit;
const ordered = visit.given().and(visit.submit(), officer, '2026-03-02', { channel: 'ex-officio' });
const visiting = { who: 'officer', what: 'visit the site' } as const;
const upwards = { desk: 'director', reason: 'Two papers contradict each other' } as const;
const referred = ordered.and(commands.refer(upwards), officer, '2026-03-03');
const owed = {
  who: 'director',
  what: 'say what is to be done: it was referred to this desk (entry 3)',
  since: '2026-03-03',
} as const;

it('whoever works on a dossier refers it to a higher desk, which owes a word; parties see nothing of it', () => {
  ordered
    .when(commands.refer(upwards), officer, '2026-03-03')
    .then(standardEvent('escalated', { ...upwards, by: officer.subject }))
    .waitsFor(visiting, owed)
    .offers(director, 'answerEscalation')
    .withholds(paymentOfficer, 'answerEscalation')
    .withholds(claimant, 'refer', 'answerEscalation');
  expect(referred.view.waiting.at(-1)).toMatchObject({
    internal: true,
    command: 'answerEscalation',
    saidIn: { events: ['escalated'], field: 'reason' },
  });
  // What the law binds the office to goes on meanwhile.
  expect(referred.view.due).toBe(ordered.view.due);
});

it('also while a colleague has it, who goes on having it', () => {
  const taken = ordered.and(commands.take, colleague, '2026-03-02');
  taken.and(commands.refer(upwards), officer, '2026-03-03').shows({ assignee: colleague.subject });
});

it('the desk answers, or whoever referred it takes it back, or it is referred on to another desk', () => {
  const answer = { answer: 'Ask both employers first' };
  const answered = (by: string) => standardEvent('escalationAnswered', { of: 3, desk: 'director', by, ...answer });
  referred
    .when(commands.answerEscalation(answer), director, '2026-03-04')
    .then(answered(director.subject))
    .waitsFor(visiting)
    .when(commands.answerEscalation(answer), director, '2026-03-04')
    .then(refused('NOTHING_REFERRED'));
  referred.when(commands.answerEscalation(answer), officer, '2026-03-04').then(answered(officer.subject));
  referred.when(commands.answerEscalation(answer), colleague, '2026-03-04').then(refused('NOT_YOUR_DESK'));
  const onwards = { desk: 'payment-officer', reason: 'What has been paid?' } as const;
  referred
    .when(commands.refer(onwards), director, '2026-03-04')
    .then(standardEvent('escalated', { ...onwards, by: director.subject }))
    .waitsFor(visiting, { who: 'payment-officer', since: '2026-03-04' })
    .when(commands.answerEscalation({ answer: 'Nothing' }), paymentOfficer, '2026-03-05')
    .then(
      standardEvent('escalationAnswered', {
        of: 4,
        desk: 'payment-officer',
        by: paymentOfficer.subject,
        answer: 'Nothing',
      }),
    );
});

it('not to the desk at which it waits, nor by a desk to itself', () => {
  referred.when(commands.refer(upwards), colleague, '2026-03-04').then(refused('ALREADY_REFERRED', { entry: 3 }));
  ordered.when(commands.refer(upwards), director, '2026-03-03').then(refused('INPUT_INVALID'));
  // Who is an officer, too, asks as one.
  ordered
    .when(commands.refer(upwards), both, '2026-03-03')
    .then(standardEvent('escalated', { ...upwards, by: both.subject }));
});

it('ends when another office gets the dossier, or when it is closed', () => {
  referred
    .and(commands.handOver({ office: 'HN-02', reason: 'Its district' }), director, '2026-03-04')
    .waitsFor(visiting);
  const closed = referred.and(
    visit.proceeds('closing', [standardEvent('dossierClosed', { outcome: 'ordered' })]),
    officer,
    '2026-03-05',
  );
  expect(closed.dossier.escalation).toBeUndefined();
});
