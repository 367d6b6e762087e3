import { siteVisit, workplaceInspection } from '../../made-up/index.js';
import { claimant, peopleOf, person, specificationOf, stranger, system } from '../given/index.js';
import { civilDate } from '../../calendar/index.js';
import {
  availableCommands,
  decideCommand,
  type DossierState,
  LONGEST_MESSAGE,
  MESSAGES_A_DAY,
  registered,
  standardEvent,
} from '../index.js';

const { officer, colleague, director, paymentOfficer } = peopleOf('HN-01');
const employer = person('employer', ['employer'], { employer: 'DN0001' });
const ofEmployer = { with: 'employer', employer: 'DN0001' } as const;

// A visit that a worker asked for: two parties. Its type has no rule for messages.
const visit = specificationOf(siteVisit);
const asked = visit
  .given()
  .and(
    visit.submit({ employer: 'DN0001', office: 'HN-01', site: 'north', worker: '001199000001' }),
    claimant,
    '2026-03-02',
  );
const visiting = { who: 'officer' } as const;
const wrote = asked.and(visit.commands.writeMessage({ text: 'When do you come?' }), claimant, '2026-03-05');

// An inspection is an employer's dossier; messages are answered within three working days and taken ten days after the closing.
const inspection = specificationOf(workplaceInspection);
const planned = inspection.given().and(inspection.submit(), officer, '2026-03-02', { channel: 'ex-officio' });
const closed = planned.and(
  inspection.proceeds('closing', [standardEvent('dossierClosed', { outcome: 'planned' })]),
  system,
  '2026-03-10',
);

it('a party writes to the office, and an officer owes an answer', () => {
  asked
    .when(visit.commands.writeMessage({ text: ' When do\u00a0you come? ' }), claimant, '2026-03-05')
    .then({ kind: 'messageWritten', data: { with: 'claimant', text: 'When do you come?' } })
    .waitsFor(visiting, { who: 'officer', what: 'answer the message of the claimant of 5 Mar 2026 (entry 3)' });
  wrote
    .when(visit.commands.writeMessage({ text: 'And who?' }), employer, '2026-03-06')
    .then({ kind: 'messageWritten', data: { ...ofEmployer, text: 'And who?' } })
    .waitsFor(
      visiting,
      { who: 'officer', what: 'answer the message of the claimant of 5 Mar 2026 (entry 3)' },
      { who: 'officer', what: 'answer the message of the employer of 6 Mar 2026 (entry 4)' },
    );
  asked
    .withholds(stranger, 'writeMessage')
    .withholds(officer, 'writeMessage')
    .withholds(paymentOfficer, 'writeToClaimant');
});

it('the last day is the one that the agency sets, said to be its own, and that of the first message', () => {
  const what =
    'answer the message of the employer of 5 Mar 2026 (entry 3); the agency itself sets 3 working days for it';
  planned
    .and(inspection.commands.writeMessage({ text: 'Which plan?' }), employer, '2026-03-05')
    .and(inspection.commands.writeMessage({ text: 'That of 2025?' }), employer, '2026-03-06')
    .waitsFor(
      { who: 'agency', until: '2026-03-16', ground: 'house rules 2' },
      { who: 'officer', until: '2026-03-10', what },
    );
});

it('an answer clears what waits, of that party alone; so does that none is needed', () => {
  const both = wrote.and(visit.commands.writeMessage({ text: 'And who?' }), employer, '2026-03-06');
  both
    .when(visit.commands.writeToClaimant({ text: 'On Monday' }), officer, '2026-03-06')
    .then({ kind: 'messageSent', data: { with: 'claimant', text: 'On Monday' } })
    .waitsFor(visiting, { who: 'officer', what: 'answer the message of the employer of 6 Mar 2026 (entry 4)' })
    .when(visit.commands.settleMessage({ message: 4 }), director, '2026-03-09')
    .then({ kind: 'messageSettled', data: { ...ofEmployer, message: 4 } })
    .waitsFor(visiting)
    .withholds(officer, 'settleMessage');
  both
    .when(visit.commands.settleMessage({ message: 5 }), officer, '2026-03-09')
    .then(visit.refused('NO_MESSAGE_WAITS', { entry: 5 }));
});

it('an erased dossier takes no message any more, although one that is closed does', () => {
  const context = {
    ...{
      actor: employer,
      author: employer.subject,
      channel: 'online' as const,
      cause: { kind: 'command', id: '1', name: 'writeMessage' } as const,
    },
    ...{ filedOn: civilDate('2026-03-12'), today: civilDate('2026-03-12'), at: Date.parse('2026-03-12T03:00:00Z') },
  };
  const type = registered(workplaceInspection);
  const offered = (dossier: DossierState<unknown>) =>
    availableCommands(type, dossier, context).includes('writeMessage');
  expect([offered(closed.dossier), offered({ ...closed.dossier, erased: true })]).toEqual([true, false]);
  expect(() =>
    decideCommand(type, { ...closed.dossier, erased: true }, 'writeMessage', { text: 'Hello' }, context),
  ).toThrow(expect.objectContaining({ code: 'DOSSIER_CLOSED' }));
});

it('the office writes first, too: then nobody owes an answer', () => {
  asked
    .when(visit.commands.writeToEmployer({ text: 'Please open the gate' }), officer, '2026-03-03')
    .then({ kind: 'messageSent', data: { ...ofEmployer, text: 'Please open the gate' } })
    .waitsFor(visiting);
  planned
    .when(inspection.commands.writeToClaimant({ text: 'Hello' }), officer, '2026-03-03')
    .then(inspection.refused('NO_SUCH_PARTY'));
});

it('whoever has the dossier answers, or a director', () => {
  wrote
    .and(visit.commands.take, officer, '2026-03-05')
    .withholds(colleague, 'writeToClaimant', 'settleMessage')
    .offers(officer, 'writeToClaimant', 'settleMessage')
    .offers(director, 'writeToClaimant', 'settleMessage')
    .offers(claimant, 'writeMessage');
});

it('a message has an end, and a day so many of them', () => {
  asked
    .when(visit.commands.writeMessage({ text: 'a'.repeat(LONGEST_MESSAGE + 1) }), claimant, '2026-03-05')
    .then(visit.refused('INPUT_INVALID'));
  let busy = asked;
  for (let sent = 1; sent <= MESSAGES_A_DAY; sent += 1)
    busy = busy.and(visit.commands.writeMessage({ text: `Message ${sent}` }), claimant, '2026-03-05');
  busy
    .withholds(claimant, 'writeMessage')
    .offers(employer, 'writeMessage')
    .when(visit.commands.writeMessage({ text: 'One more' }), claimant, '2026-03-05')
    .then(visit.refused('MESSAGES_TOO_MANY', { from: '2026-03-06' }));
  busy
    .when(visit.commands.writeMessage({ text: 'One more' }), claimant, '2026-03-06')
    .then({ kind: 'messageWritten', data: { with: 'claimant', text: 'One more' } });
});

it('a closed dossier is opened again by a message of the one whose it is, for the days that the agency sets', () => {
  closed
    .offers(employer, 'writeMessage')
    .withholds(officer, 'writeToClaimant')
    .when(inspection.commands.writeMessage({ text: 'Is it over?' }), employer, '2026-03-20')
    .then(
      { kind: 'dossierReopened', data: { closedOn: '2026-03-10' } },
      { kind: 'messageWritten', data: { ...ofEmployer, text: 'Is it over?' } },
    )
    .shows({ closedOn: null })
    .offers(officer, 'writeToEmployer');
  closed
    .when(inspection.commands.writeMessage({ text: 'Is it over?' }), employer, '2026-03-21')
    .then(inspection.refused('DOSSIER_CLOSED', { closedOn: '2026-03-10' }));
  const over = asked.and(
    visit.proceeds('closing', [standardEvent('dossierClosed', { outcome: 'ordered' })]),
    system,
    '2026-03-10',
  );
  over.withholds(claimant, 'writeMessage').withholds(employer, 'writeMessage');
});
