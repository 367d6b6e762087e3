import { deadlineChanges, registered, required } from '../../libs/dossier/index.js';
import { addDays, civilDate } from '../../libs/calendar/index.js';
import { claimant, system } from '../../libs/dossier/given/index.js';
import { latestLawVersion, lawData } from '../../libs/policy/index.js';
import { moneyUncollected, noticeSettled } from './by-itself.js';
import { unemploymentClaim } from './definition.js';
import { happened } from './events/index.js';
import {
  appointed,
  awarded,
  before2026,
  checked,
  collected,
  commands,
  deputy,
  director,
  employer,
  entitled,
  fourMonths,
  held,
  jobFrom,
  lapsed,
  missed,
  type Moment,
  monthOf,
  notified,
  officer,
  paid,
  passes,
  proposed,
  refusalProposed,
  running,
  sentBack,
  signed,
  slipOf,
  suspended,
  terminated,
  uncollected,
  windowOf,
  withDocument,
  withSigned,
} from './given/index.js';
import { awardPeriod, decisionDue, lastDay, payableFrom, paymentOf } from './law.js';

const inCash = { ...before2026, cash: true };
const working = lawData(latestLawVersion).workingDays;
const paper = 'e'.repeat(64);
const nextDay = (day: string | undefined) => addDays(civilDate(required(day, 'last day')), 1);

it('nothing is due before the slip, nor once a claim is refused', () => {
  checked().hasDeadlines({});
  refusalProposed().and(commands.refuseClaim, director, fourMonths.filed).hasDeadlines({});
});

describe('the reply of the employer', () => {
  const due = lastDay.employerReply(appointed().dossier, appointed().today);

  it('is due two working days after the slip', () => {
    appointed().hasDeadlines({ employerReply: due, decision: decisionDue(appointed().dossier) });
    expect(due).toBe(working.addWorkingDays(appointed().today, 2));
  });

  it('is owed no more once it came, or its time is over', () => {
    const decision = decisionDue(appointed().dossier);
    for (const reply of [commands.confirmSeparation, commands.disputeSeparation, commands.correctSeparation])
      appointed().and(reply, employer, due).hasDeadlines({ decision });
    appointed()
      .when(passes('employerReply', happened('employerSilent', {})), system, nextDay(due))
      .then(happened('employerSilent', {}))
      .hasDeadlines({ decision });
  });
});

describe('the decision', () => {
  it('is due in the days of the law from the complete dossier; the agency is reminded three working days before', () => {
    const due = decisionDue(proposed().dossier);
    proposed()
      .hasDeadlines({ decision: due })
      .isRemindedOf('decision', working.subtractWorkingDays(due, 3))
      .shows({ due })
      .waitsFor(
        { who: 'agency', until: due, ground: 'D28 18.1; D374 16.1' },
        { who: 'director', ground: 'D28 18.1; D374 16.1' },
      );
    signed().hasDeadlines({});
  });

  it('that is late stays owed: nothing happens by itself', () => {
    const due = decisionDue(proposed().dossier);
    proposed().on(nextDay(due)).hasDeadlines({ decision: due }).offers(director, 'decideAward');
  });

  it('of a claim that the law of 2025 takes over is due by that law', () => {
    const worker = {
      ...before2026,
      contributed: ['2022-04', '2025-10'],
      ended: '2025-11-14',
      filed: '2025-12-15',
    } as const;
    const claim = appointed(worker);
    expect(claim.data.schedule?.regime).toBe('2013');
    const due = decisionDue(claim.dossier);
    claim.hasDeadlines({ employerReply: claim.deadlines['employerReply'], decision: due });
    expect([due >= '2026-01-01', due <= required(claim.data.schedule, 'schedule').decisionDue]).toEqual([true, true]);
  });
});

describe('the collection', () => {
  const [, due] = slipOf(awarded());

  it('is due on the last day of the slip, once the award is noted', () => {
    signed().hasDeadlines({});
    awarded().hasDeadlines({ collection: due });
  });

  it('that nobody came for brings the cancellation to the director, and its own last day', () => {
    awarded()
      .when(passes('collection', happened('decisionNotCollected', {})), system, nextDay(due))
      .then(happened('decisionNotCollected', {}))
      .hasDeadlines({ cancellation: lastDay.cancellation(awarded().dossier, due) })
      .knows({ untold: [{ about: 'decision-uncollected', on: nextDay(due) }] });
  });

  it('is owed without a day by whoever explained, and no cancellation is due then', () => {
    awarded().and(commands.explainNonCollection, claimant, due).hasDeadlines({});
    lapsed().and(commands.declineCancellation, director, lapsed().today).hasDeadlines({});
    lapsed().and(commands.cancelAward, director, lapsed().today).hasDeadlines({});
  });
});

/** What became of the deadlines that ended between two moments. */
const outcomes = (before: Moment, after: Moment) =>
  Object.fromEntries(
    deadlineChanges(registered(unemploymentClaim), before.dossier, after.dossier, after.today).ended.map((ended) => [
      ended.name,
      ended.outcome,
    ]),
  );

it('what nobody owes any more was neither met nor missed', () => {
  const asked = appointed();
  expect(outcomes(asked, asked.and(commands.withdraw, claimant, asked.today))).toEqual({
    decision: 'dropped',
    employerReply: 'dropped',
  });
  expect(outcomes(proposed(), signed())).toEqual({ decision: 'met' });
  const benefit = running();
  const ended = benefit.and(commands.reportStatusChange(jobFrom(benefit.today)), claimant, benefit.today);
  expect(outcomes(benefit, ended)).toEqual({ checkIn: 'dropped' });
  const ready = awarded();
  expect(outcomes(ready, ready.and(commands.explainNonCollection, claimant, ready.today))).toEqual({
    collection: 'dropped',
  });
  const owed = notified(benefit, 2);
  expect(outcomes(owed, entitled(owed, 2))).toEqual({ payment: 'met' });
});

describe('the monthly notice', () => {
  it('is due on the last day of its window, month by month; the first month has none', () => {
    collected().hasDeadlines({ checkIn: windowOf(collected(), 2)[1], payment: paymentOf(collected().dossier, 1).due });
    const claim = running();
    claim.hasDeadlines({ checkIn: windowOf(claim, 2)[1] });
    paid(notified(claim, 2), 2).hasDeadlines({ checkIn: windowOf(claim, 3)[1] });
    const [from, until] = windowOf(claim, 2);
    expect(claim.view.waiting).toContainEqual(expect.objectContaining({ deadline: 'checkIn', from, until }));
    suspended().hasDeadlines({ checkIn: windowOf(claim, 3)[1] });
  });

  it('of each month is counted by itself: with one that is given, the next is awaited', () => {
    const [claim, type] = [running(), registered(unemploymentClaim)];
    const given = notified(claim, 2);
    const { began, moved, ended } = deadlineChanges(type, claim.dossier, given.dossier, given.today);
    expect(began).toContainEqual({ name: 'checkIn', bound: 'claimant', due: windowOf(given, 3)[1] });
    expect(moved.map(({ name }) => name)).not.toContain('checkIn');
    expect(ended).toEqual([expect.objectContaining({ name: 'checkIn', outcome: 'met', due: windowOf(claim, 2)[1] })]);
  });

  it('that was not given is held until its excuse is due', () => {
    const claim = running();
    const [, closes] = windowOf(claim, 2);
    claim
      .when(passes('checkIn', happened('noticeHeld', { month: 2 })), system, nextDay(closes))
      .then(happened('noticeHeld', { month: 2 }))
      .knows({ held: true, notices: ['notified'] })
      .hasDeadlines({ excuse: lastDay.excuse(claim.dossier, closes) });
  });

  it('is owed no more when the benefit is to end before its window closes', () => {
    const claim = running();
    const end = claim.and(commands.reportStatusChange(jobFrom(claim.today)), claimant, claim.today);
    end.hasDeadlines({});
    const [, closes] = windowOf(claim, 2);
    const later = claim.and(commands.reportStatusChange(jobFrom(addDays(closes, 1))), claimant, claim.today);
    later.hasDeadlines({ checkIn: closes });
  });
});

describe('the proof of an excuse', () => {
  const claim = held(running(), 2);
  const due = lastDay.excuse(claim.dossier, windowOf(claim, 2)[1]);

  it('that was not given leaves the notice missed: the suspension is proposed', () => {
    const silence = passes('excuse', (now, today) => noticeSettled(now, 2, 'missed', today));
    const on = nextDay(due);
    claim
      .when(silence, system, on)
      .then(
        happened('noticeMissed', { month: 2 }),
        happened('decisionProposed', { kind: 'suspension', month: 2, by: 'system', on }),
      )
      .hasDeadlines({ checkIn: windowOf(claim, 3)[1] })
      .knows({ untold: [{ about: 'notice-missed', on, month: 2 }] });
  });

  it('that was handed in is owed no more while an officer looks at it', () => {
    const excuse = commands.submitExcuse({ cause: 'illness', document: paper });
    withDocument(claim, 'excuse-certificate', paper).and(excuse, claimant, due).hasDeadlines({});
    const exemption = commands.declareExemption({
      ground: 'maternity',
      from: windowOf(claim, 2)[0],
      to: addDays(due, 5),
      document: paper,
    });
    withDocument(claim, 'exemption-request-17', paper)
      .and(exemption, officer, claim.today, { filedOn: windowOf(claim, 2)[0] })
      .hasDeadlines({});
  });
});

describe('a month’s payment', () => {
  it('is due in the days of the law, from the day on which it may be paid', () => {
    const second = notified(running(), 2);
    second
      .hasMoments({ payment: payableFrom(second.dossier, 2) })
      .hasDeadlines({ payment: paymentOf(second.dossier, 2).due, checkIn: windowOf(second, 3)[1] });
    const first = collected();
    first.hasMoments({ payment: first.today });
    entitled(first, 1)
      .hasMoments({})
      .hasDeadlines({ checkIn: windowOf(first, 2)[1] });
  });

  it('waits for the signature of a suspension or a resumption', () => {
    missed(running(), 2).hasMoments({});
    const resuming = notified(suspended(), 3);
    resuming.hasMoments({}).hasDeadlines({ checkIn: windowOf(resuming, 4)[1] });
    const resumed = withSigned(resuming, 'Resumption');
    resumed.hasMoments({ payment: payableFrom(resumed.dossier, 3) });
  });

  it('of a month begun is owed although its notice was not due when the benefit ended', () => {
    const claim = running();
    const from = monthOf(claim, 2)[0];
    const ended = withSigned(claim.and(commands.reportStatusChange(jobFrom(from)), claimant, from), 'Termination');
    ended
      .hasMoments({ payment: payableFrom(ended.dossier, 2) })
      .hasDeadlines({ payment: paymentOf(ended.dossier, 2).due });
  });
});

describe('money that is not collected', () => {
  const ended = (): Moment => terminated(inCash);
  // It runs from the last day of the award as decided, whatever ended the benefit before (D28 18.6).
  const due = lastDay.uncollected(ended().dossier, awardPeriod(ended().dossier)[1]);

  it('is waited for until its last day; then the director is to reserve its months', () => {
    const on = nextDay(due);
    ended()
      .hasDeadlines({ uncollectedMoney: due })
      .when(passes('uncollectedMoney', moneyUncollected), system, on)
      .then(
        happened('uncollectedReported', { months: [1] }),
        happened('decisionProposed', { kind: 'reservation', by: 'system', on, months: [1] }),
      )
      .hasDeadlines({ reservation: lastDay.reservation(ended().dossier, on) });
  });

  it('is what the bank sent back, too, until another account is named', () => {
    const rejected = sentBack(entitled(collected(), 1), 1);
    const { today } = rejected;
    const over = withSigned(rejected.and(commands.reportStatusChange(jobFrom(today)), claimant, today), 'Termination');
    over
      .hasDeadlines({ uncollectedMoney: lastDay.uncollected(over.dossier, awardPeriod(over.dossier)[1]) })
      .and(commands.changeAccount, claimant, today)
      .hasDeadlines({});
  });

  it('has no last day when it is wanted, handed out, or its months are reserved', () => {
    ended().and(commands.claimUncollectedMoney, claimant, due).hasDeadlines({});
    uncollected(ended()).and(commands.decideReservation, director, nextDay(due)).hasDeadlines({});
    uncollected(ended())
      .and(commands.rejectProposal({ proposal: 'reservation', reason: 'A letter had come' }), deputy, nextDay(due))
      .hasDeadlines({});
    running(inCash).hasDeadlines({ checkIn: windowOf(running(inCash), 2)[1] });
  });
});

it('the end of the award comes by itself when all is settled and nothing waits for a signature', () => {
  const claim = [2, 3, 4].reduce((moment, month) => paid(notified(moment, month), month), running());
  const last = monthOf(claim, 4)[1];
  claim.hasDeadlines({}).hasMoments({ awardEnds: addDays(last, 1) });
  claim.and(commands.reportStatusChange(jobFrom(claim.today)), claimant, claim.today).hasMoments({});
});
