import { addDays } from '../../../libs/calendar/index.js';
import { claimant, stranger } from '../../../libs/dossier/given/index.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  commands,
  employer,
  exhausted,
  fiveMonths,
  fourMonths,
  held,
  jobFrom,
  like,
  monthOf,
  notified,
  officer,
  paid,
  refused,
  running,
  suspended,
  windowOf,
} from '../given/index.js';

const { checkIn } = commands;
const given = checkIn({ jobSearch: 'Two applications' });

describe.each([
  ['2013', before2026],
  ['2025', fourMonths],
])('the monthly notice under the law of %s', (_law, worker) => {
  const claim = running(worker);
  const [opens, closes] = windowOf(claim, 2);

  it('is taken from the first to the last day of its window', () => {
    for (const day of [opens, closes])
      claim
        .when(given, claimant, day)
        .then(happened('checkedIn', { month: 2, on: day, jobSearch: 'Two applications' }))
        .isIn('active')
        .knows({ notices: ['notified', 'notified'], pending: [] });
  });

  it('is taken on no other day: the refusal names the days', () => {
    const days = { month: 2, opens, closes };
    claim.when(given, claimant, addDays(opens, -1)).then(refused('CHECK_IN_WINDOW_CLOSED', days));
    claim.when(given, claimant, addDays(closes, 1)).then(refused('CHECK_IN_WINDOW_CLOSED', days));
  });

  it('at the office counts on the day of the visit or of the postmark', () => {
    claim
      .when(given, officer, addDays(closes, 1), { channel: 'post', filedOn: closes })
      .then(happened('checkedIn', { month: 2, on: closes, jobSearch: 'Two applications' }));
  });

  it('of the next month has its own window', () => {
    const next = paid(notified(claim, 2), 2);
    const [from, to] = windowOf(next, 3);
    next
      .when(given, claimant, closes > next.today ? closes : next.today)
      .then(refused('CHECK_IN_WINDOW_CLOSED', { month: 3, opens: from, closes: to }));
    next.when(given, claimant, from).then(like('checkedIn', { month: 3 }));
  });

  it('may be given although an end is proposed that comes later or may yet be refused', () => {
    const ending = claim.and(commands.reportStatusChange(jobFrom(monthOf(claim, 4)[0])), claimant, claim.today);
    ending
      .offers(claimant, 'checkIn')
      .when(given, claimant, opens)
      .then(like('checkedIn', { month: 2 }));
  });
});

describe('a notice', () => {
  it('says what was done, by the claimant or through the office', () => {
    const claim = running();
    const [opens] = windowOf(claim, 2);
    claim.when(checkIn({ jobSearch: ' ' }), claimant, opens).then(refused('INPUT_INVALID'));
    claim.when(given, employer, opens).then(refused('COMMAND_NOT_ALLOWED'));
    claim.when(given, stranger, opens).then(refused('DOSSIER_NOT_FOUND'));
  });

  it('in its window after it was held counts as if in time when its postmark is', () => {
    const claim = held(running(), 2);
    const [, closes] = windowOf(claim, 2);
    claim
      .when(given, officer, claim.today, { channel: 'post', filedOn: closes })
      .then(like('checkedIn', { month: 2 }))
      .knows({ held: false, notices: ['notified', 'notified'] });
  });

  it('while the benefit is suspended brings the resumption to the director', () => {
    const claim = suspended(fiveMonths);
    const [opens] = windowOf(claim, 3);
    claim
      .when(given, claimant, opens)
      .then(
        happened('checkedIn', { month: 3, on: opens, jobSearch: 'Two applications' }),
        happened('decisionProposed', { kind: 'resumption', month: 3, by: 'claimant', on: opens }),
      )
      .isIn('suspended');
  });

  it('is not awaited before the benefit, nor after the last month', () => {
    awarded().when(given, claimant, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
    const claim = running();
    const last = [2, 3, 4].reduce((moment, month) => paid(notified(moment, month), month), claim);
    last.withholds(claimant, 'checkIn').when(given, claimant, last.today).then(refused('NOTHING_TO_NOTIFY'));
    exhausted().when(given, claimant, exhausted().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});
