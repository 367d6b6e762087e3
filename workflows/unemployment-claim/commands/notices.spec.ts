import { addDays } from '../../../libs/calendar/index.js';
import { claimant, stranger, system } from '../../../libs/dossier/given/index.js';
import { noticeNotGiven } from '../by-itself.js';
import { happened } from '../events/index.js';
import {
  awarded,
  before2026,
  commands,
  director,
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
  passes,
  refused,
  running,
  suspended,
  windowOf,
} from '../given/index.js';

const { checkIn, moveNoticeDays } = commands;
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

  it('is offered on its days alone; to the office also after them, for what came by post', () => {
    claim.on(addDays(opens, -1)).withholds(claimant, 'checkIn').withholds(officer, 'checkIn');
    for (const day of [opens, closes]) claim.on(day).offers(claimant, 'checkIn').offers(officer, 'checkIn');
    claim.on(addDays(closes, 1)).withholds(claimant, 'checkIn').offers(officer, 'checkIn');
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
      .on(opens)
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
    claim.when(checkIn({}), claimant, opens).then(refused('INPUT_INVALID', { errors: [{ pointer: '/applications' }] }));
    claim.when(given, employer, opens).then(refused('COMMAND_NOT_ALLOWED'));
    claim.when(given, stranger, opens).then(refused('DOSSIER_NOT_FOUND'));
  });

  it('names each employer, and in which state the worker is, as the form asks (form 24)', () => {
    const claim = running();
    const [opens] = windowOf(claim, 2);
    const applications = [
      { employer: 'Công ty An Phú', position: 'Kế toán', outcome: 'awaited' as const },
      {
        ...{ employer: 'Công ty Bình Minh', position: 'Thủ kho', outcome: 'not-taken' as const },
        ...{ contact: 'Bà Hoa', address: 'Phường Hàng Bài, Hà Nội' },
      },
    ];
    for (const present of [
      { is: 'without-work' as const },
      { is: 'on-probation' as const },
      { is: 'without-contract' as const, employer: 'Quán Lan', address: 'Hà Nội', work: 'Phụ bếp' },
      { is: 'other' as const, words: 'Đang chăm mẹ ốm' },
    ])
      claim
        .when(checkIn({ applications, present }), claimant, opens)
        .then(happened('checkedIn', { month: 2, on: opens, applications, present }));
    claim.when(checkIn({ applications, present: { is: 'without-contract' } }), claimant, opens).then(
      refused('INPUT_INVALID', {
        errors: ['/present/employer', '/present/address', '/present/work'].map((pointer) => ({ pointer })),
      }),
    );
    claim.when(checkIn({ applications: [] }), claimant, opens).then(refused('INPUT_INVALID'));
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

describe('the days of a notice', () => {
  const claim = running(fourMonths);
  const [opens, closes] = windowOf(claim, 2);
  const [, last] = monthOf(claim, 2);
  const moved = [addDays(closes, 3), addDays(closes, 7)] as const;
  const move = (from: string, to: string) => moveNoticeDays({ from, to, reason: 'Flood' });

  it.each([
    ['active', () => claim, 2],
    ['suspended', () => suspended(fourMonths), 3],
  ] as const)('are moved by the director in a disaster while the benefit is %s', (status, moment, month) => {
    const now = moment().isIn(status);
    const [, to] = windowOf(now, month);
    const days = [addDays(to, 3), addDays(to, 7)] as const;
    now
      .offers(director, 'moveNoticeDays')
      .when(move(...days), director, windowOf(now, month)[0])
      .then(like('noticeDaysMoved', { month, window: days, reason: 'Flood' }))
      .knows({ award: { windows: { [month]: days } } });
  });

  it('that were moved are those on which it is due, and from which the month is paid', () => {
    const later = claim.and(move(...moved), director, opens).hasDeadlines({ checkIn: moved[1] });
    later.when(given, claimant, closes).then(refused('CHECK_IN_WINDOW_CLOSED', { opens: moved[0], closes: moved[1] }));
    const noticed = later.and(given, claimant, moved[1]).knows({ notices: ['notified', 'notified'] });
    noticed.hasMoments({ payment: moved[1] });
    later
      .when(
        passes('checkIn', (now, today) => noticeNotGiven(now, 2, today)),
        system,
        addDays(moved[1], 1),
      )
      .then(happened('noticeMissed', { month: 2 }), like('decisionProposed', { kind: 'suspension', month: 2 }));
  });

  it('are later ones of their month, from the day of the decision on', () => {
    const outside = refused('NOTICE_DAYS_OUTSIDE_MONTH', { month: 2, from: opens, to: last });
    claim.when(move(addDays(opens, -1), closes), director, opens).then(outside);
    claim.when(move(opens, addDays(last, 1)), director, opens).then(outside);
    claim
      .when(move(opens, last), director, closes)
      .then(refused('NOTICE_DAYS_OUTSIDE_MONTH', { month: 2, from: closes, to: last }));
    claim.when(move(closes, last), director, closes).then(like('noticeDaysMoved', { window: [closes, last] }));
    claim.when(move(last, closes), director, opens).then(refused('INPUT_INVALID', { errors: [{ pointer: '/to' }] }));
  });

  it('are not moved before 2026, by nobody else, and only while a notice is awaited', () => {
    running().withholds(director, 'moveNoticeDays');
    running().when(moveNoticeDays, director, running().today).then(refused('NOTICE_DAYS_FIXED'));
    claim.when(moveNoticeDays, officer, opens).then(refused('COMMAND_NOT_ALLOWED'));
    awarded().when(moveNoticeDays, director, awarded().today).then(refused('COMMAND_OUT_OF_ORDER'));
  });
});

describe('a notice of 2026', () => {
  const claim = running(fourMonths);
  const [, closes] = windowOf(claim, 2);

  it('that was not given is missed at once: nothing excuses it', () => {
    claim
      .when(
        passes('checkIn', (now, today) => noticeNotGiven(now, 2, today)),
        system,
        addDays(closes, 1),
      )
      .then(
        happened('noticeMissed', { month: 2 }),
        happened('decisionProposed', { kind: 'suspension', month: 2, by: 'system', on: addDays(closes, 1) }),
      )
      .knows({ held: false, notices: ['notified', 'missed'] })
      .withholds(claimant, 'submitExcuse');
  });

  it('is owed by everybody, whatever the age, and no exemption is declared', () => {
    running({ ...fourMonths, born: '1960-03-08' }).hasDeadlines({ checkIn: closes });
    running({ ...before2026, born: '1960-03-08' }).hasDeadlines({});
    claim
      .withholds(claimant, 'declareExemption')
      .when(commands.declareExemption, claimant, claim.today)
      .then(refused('NOBODY_EXEMPT'));
  });
});
