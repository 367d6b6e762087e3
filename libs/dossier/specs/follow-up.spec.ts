import { civilDate } from '../../calendar/index.js';
import { siteVisit } from '../../made-up/index.js';
import { claimant, peopleOf, specificationOf } from '../given/index.js';
import { duesOf, standardEvent } from '../index.js';

const { officer, colleague, paymentOfficer } = peopleOf('HN-01');
const visit = specificationOf(siteVisit);
const { commands } = visit;
const ordered = visit.given().and(visit.submit(), officer, '2026-03-02', { channel: 'ex-officio' });
const visiting = { who: 'officer', what: 'visit the site' } as const;
const onFriday = { text: 'She calls back on Friday', followUpOn: '2026-03-06' };
const noted = ordered.and(commands.note(onFriday), officer, '2026-03-03');
const owed = { who: 'officer', until: '2026-03-06', what: 'follow up on the note of entry 3' } as const;

it('a note says when to come back to it: the office owes that on its day', () => {
  ordered
    .when(commands.note(onFriday), officer, '2026-03-03')
    .then(standardEvent('noted', { text: onFriday.text, followUpOn: civilDate('2026-03-06') }))
    .waitsFor(visiting, owed)
    .shows({ due: civilDate('2026-03-06') })
    .offers(paymentOfficer, 'followUp')
    .withholds(claimant, 'followUp');
  ordered.and(commands.note({ text: 'Nothing more' }), officer, '2026-03-03').waitsFor(visiting);
  // The office alone sees it; whoever reads the view of a party leaves it out by this mark.
  expect(noted.view.waiting.at(-1)).toMatchObject({ internal: true, command: 'followUp' });
  expect(duesOf(noted.view.waiting)).toEqual({ agency: '2026-03-06', others: null });
});

it('is asked for today at the earliest', () => {
  ordered
    .when(commands.note({ ...onFriday, followUpOn: '2026-03-02' }), officer, '2026-03-03')
    .then(visit.refused('INPUT_INVALID'));
  ordered.and(commands.note({ ...onFriday, followUpOn: '2026-03-03' }), officer, '2026-03-03').shows({
    due: civilDate('2026-03-03'),
  });
});

it('any colleague says that it is done, note by note', () => {
  const twice = noted.and(commands.note({ text: 'And the plan', followUpOn: '2026-03-09' }), colleague, '2026-03-04');
  twice
    .waitsFor(visiting, owed, { who: 'officer', until: '2026-03-09', what: 'follow up on the note of entry 4' })
    .when(commands.followUp({ note: 3 }), colleague, '2026-03-06')
    .then(standardEvent('followedUp', { note: 3 }))
    .waitsFor(visiting, { who: 'officer', until: '2026-03-09', what: 'follow up on the note of entry 4' })
    .when(commands.followUp({ note: 3 }), colleague, '2026-03-06')
    .then(visit.refused('NOTHING_TO_FOLLOW_UP', { entry: 3 }));
  // Without a number it is the one of the earliest day.
  const sooner = twice.and(commands.note({ text: 'The key', followUpOn: '2026-03-05' }), colleague, '2026-03-04');
  sooner.when(commands.followUp, officer, '2026-03-05').then(standardEvent('followedUp', { note: 5 }));
  ordered.when(commands.followUp, officer, '2026-03-03').then(visit.refused('NOTHING_TO_FOLLOW_UP'));
});
