import { addDays } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  commands,
  director,
  employer,
  lapsed,
  like,
  officer,
  proposed,
  refused,
  running,
  signed,
  slipOf,
} from '../given/index.js';
import { lastDay, slipOf as slipFrom } from '../law.js';
import { awardNoted } from '../by-itself.js';
import { proceeds } from '../given/index.js';

const { collectDecision, explainNonCollection, cancelAward, declineCancellation } = commands;
const slip = slipOf(awarded());
const [first, last] = slip;
const late = addDays(last, 1);
const reason = 'In hospital';
const later = { who: 'claimant', ground: 'D28 18.3; D374 16.3' } as const;

describe('the decision', () => {
  it('is handed out once the award is noted: the days of the slip begin then', () => {
    const moment = signed();
    const noted = addDays(moment.today, 10);
    moment
      .when(collectDecision, claimant, moment.today)
      .then(refused('NOT_YET_NOTED'))
      .when(proceeds('awardNoted', awardNoted), system, noted)
      .then(happened('awardNoted', { slip: slipFrom(moment.dossier, noted, '2025') }))
      .knows({ marked: true });
  });

  it.each([
    ['first', first],
    ['last', last],
  ])('is collected on the %s day of the slip', (_which, day) => {
    awarded()
      .when(collectDecision, claimant, day)
      .then(happened('decisionCollected', { on: day }))
      .isIn('active')
      .knows({ collectedOn: day, notices: ['notified'] });
  });

  it('is collected on no other day; what the office records later counts by its day', () => {
    awarded().when(collectDecision, claimant, awarded().today).then(refused('NOT_ON_SLIP_DAYS', { slip }));
    awarded().when(collectDecision, claimant, late).then(refused('NOT_ON_SLIP_DAYS', { slip }));
    lapsed().when(collectDecision, claimant, late).then(refused('NOT_ON_SLIP_DAYS', { slip }));
    lapsed()
      .when(collectDecision, officer, late, { filedOn: last })
      .then(happened('decisionCollected', { on: last }))
      .isIn('active');
  });

  it('is not for the employer to collect, nor twice', () => {
    awarded().when(collectDecision, employer, first).then(refused('COMMAND_NOT_ALLOWED'));
    running().when(collectDecision, claimant, running().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('whoever cannot come', () => {
  it('says so in time, and collects it later', () => {
    awarded()
      .when(explainNonCollection({ reason }), claimant, last)
      .then(happened('nonCollectionExplained', { reason }))
      .isIn('awarded')
      .hasDeadlines({})
      .waitsFor(later)
      .when(collectDecision, claimant, '2027-01-04')
      .then(like('decisionCollected', {}));
  });

  it('may say so before the award is noted, but not after the slip; a letter counts by its postmark', () => {
    signed().when(explainNonCollection({ reason }), claimant, signed().today).then(like('nonCollectionExplained', {}));
    lapsed().when(explainNonCollection({ reason }), claimant, late).then(refused('NOT_ON_SLIP_DAYS', { slip }));
    lapsed()
      .when(explainNonCollection({ reason }), officer, late, { channel: 'post', filedOn: last })
      .then(happened('nonCollectionExplained', { reason }))
      .waitsFor({ who: 'insurance-records', ground: 'D28 34.3a; D374 34.5' }, later)
      .withholds(director, 'cancelAward', 'declineCancellation');
    proposed().when(explainNonCollection, claimant, proposed().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('the director', () => {
  const due = lastDay.cancellation(awarded().dossier, last);

  it('cancels an award that nobody collected: every contribution is kept', () => {
    lapsed()
      .knows({ cancellationProposedOn: late })
      .when(cancelAward, director, due)
      .then(happened('awardCancelled', { ended: { on: due, ground: 'cancelled', reservedMonths: 54 } }))
      .isIn('cancelled')
      .shows({ phase: 'waiting' });
  });

  it('may refuse to cancel it: it is collected later', () => {
    lapsed()
      .when(declineCancellation({ reason: 'The hospital had called' }), director, due)
      .then(happened('cancellationDeclined', { reason: 'The hospital had called' }))
      .waitsFor({ who: 'insurance-records', ground: 'D28 34.3a; D374 34.5' }, later)
      .when(cancelAward, director, due)
      .then(refused('NO_SUCH_PROPOSAL', { proposal: 'cancellation' }))
      .when(collectDecision, claimant, due)
      .then(like('decisionCollected', {}));
  });

  it('is asked only once the days have passed', () => {
    awarded()
      .when(cancelAward, director, last)
      .then(refused('NO_SUCH_PROPOSAL', { proposal: 'cancellation' }));
    awarded().when(declineCancellation, director, last).then(refused('NO_SUCH_PROPOSAL'));
    lapsed().when(cancelAward, officer, due).then(refused('COMMAND_NOT_ALLOWED'));
  });
});
