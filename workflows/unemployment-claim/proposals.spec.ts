import { addDays } from '../../libs/calendar/index.js';
import { claimant, system } from '../../libs/dossier/given/index.js';
import type { Vnd } from '../../libs/policy/index.js';
import { endNoted, entitledTo, noticeSettled, runOut } from './by-itself.js';
import { happened } from './events/index.js';
import {
  before2026,
  commands,
  director,
  fiveMonths,
  held,
  jobFrom,
  like,
  missed,
  type Moment,
  monthOf,
  notified,
  officer,
  paid,
  passes,
  proceeds,
  refused,
  running,
  suspended,
  windowOf,
  withSigned,
} from './given/index.js';
import { awardPeriod, courseOf, lastDay, payableFrom } from './law.js';

/** The time for an excuse of a month is over. */
const silence = (month: number) => passes('excuse', (claim, today) => noticeSettled(claim, month, 'missed', today));
const over = (moment: Moment, month: number) => addDays(lastDay.excuse(moment.dossier, windowOf(moment, month)[1]), 1);

describe('what time brings to the director', () => {
  it('the suspension, with the first missed notice', () => {
    const claim = held(running(), 2);
    const on = over(claim, 2);
    claim
      .when(silence(2), system, on)
      .then(
        happened('noticeMissed', { month: 2 }),
        happened('decisionProposed', { kind: 'suspension', month: 2, by: 'system', on }),
      );
  });

  it('no second suspension with the next, signed or not', () => {
    for (const before of [missed(running(fiveMonths), 2), suspended(fiveMonths)]) {
      const claim = held(before, 3);
      claim.when(silence(3), system, over(claim, 3)).then(happened('noticeMissed', { month: 3 }));
    }
  });

  it('the end, with the third in a row, as of the last day of its window', () => {
    const claim = held(missed(suspended(fiveMonths), 3), 4);
    const on = over(claim, 4);
    const end = { ground: 'missed-notices', date: windowOf(claim, 4)[1], reportedInTime: false } as const;
    claim
      .when(silence(4), system, on)
      .then(
        happened('noticeMissed', { month: 4 }),
        happened('decisionProposed', { kind: 'termination', by: 'system', on, month: 4, end }),
      );
  });

  it('no end when a notice lies between', () => {
    const resumed = withSigned(notified(suspended(fiveMonths), 3), 'Resumption');
    const claim = held(missed(resumed, 4), 5);
    claim.when(silence(5), system, over(claim, 5)).then(happened('noticeMissed', { month: 5 }));
  });

  it('a suspension and its resumption, one after the other, when neither is signed', () => {
    const claim = notified(missed(running(fiveMonths), 2), 3);
    claim.knows({
      pending: [
        { kind: 'suspension', month: 2 },
        { kind: 'resumption', month: 3 },
      ],
    });
  });

  it('the resumption, when a month is exempt', () => {
    const claim = suspended();
    const exempt = proceeds('month:3:exempt', (now, today) => noticeSettled(now, 3, 'exempt', today));
    const [opens] = windowOf(claim, 3);
    claim
      .when(exempt, system, opens)
      .then(
        happened('noticeExempt', { month: 3 }),
        happened('decisionProposed', { kind: 'resumption', month: 3, by: 'system', on: opens }),
      );
  });
});

/** A job that began before the second month was reported after that month had been paid; the end is signed. */
const endedBefore = () => {
  const second = paid(notified(running(before2026), 2), 2);
  const from = monthOf(second, 1)[1];
  const reported = second.and(commands.reportStatusChange(jobFrom(from)), claimant, second.today);
  return { ended: withSigned(reported, 'Termination'), from };
};

describe('what the procedure records', () => {
  it('months whose windows had closed before the decision was collected as exempt: they are paid', () => {
    const claim = running();
    const exempt = proceeds('month:2:exempt', (now, today) => noticeSettled(now, 2, 'exempt', today));
    claim
      .when(exempt, system, windowOf(claim, 2)[0])
      .then(happened('noticeExempt', { month: 2 }))
      .knows({ notices: ['notified', 'exempt'], pending: [] });
  });

  it('the entitlement of each month once, at the amount of the award', () => {
    const second = notified(running(), 2);
    const reference = 'TCTN-2026-0000001:2:benefit';
    const amountVnd = second.data.award?.monthlyBenefitVnd as Vnd;
    second
      .when(
        proceeds('month:2:entitled', (claim) => entitledTo(claim, 2)),
        system,
        payableFrom(second.dossier, 2),
      )
      .then(happened('entitled', { month: 2, amountVnd, reference, atCounter: false }))
      .writes({ kind: 'entitlement', month: 2, amountVnd, reference })
      .knows({ money: { 2: { state: 'entitled', attempt: 1 } } })
      .hasMoments({});
  });

  it('that the award ran out: the odd months are kept', () => {
    const claim = [2, 3, 4].reduce((moment, month) => paid(notified(moment, month), month), running());
    const [, on] = awardPeriod(claim.dossier);
    claim
      .when(proceeds('exhausted', runOut), system, addDays(on, 1))
      .then(happened('benefitExhausted', { ended: { on, ground: 'exhausted', reservedMonths: 6 } }))
      .isIn('exhausted')
      .when(proceeds('reservation', endNoted), system, addDays(on, 1))
      .then(happened('reservationNoted', { months: 6 }))
      .knows({ reserved: true, alerts: [] })
      .waitsFor();
  });

  it('that a suspended benefit runs out, too', () => {
    const claim = missed(missed(suspended(), 3), 4);
    const on = addDays(awardPeriod(claim.dossier)[1], 1);
    expect(claim.data.pending).toMatchObject([{ kind: 'termination' }]);
    const resumed = notified(missed(suspended(), 3), 4);
    resumed
      .and(commands.rejectProposal({ proposal: 'resumption', reason: 'Another person' }), director, resumed.today)
      .when(proceeds('exhausted', runOut), system, on < resumed.today ? resumed.today : on)
      .then(like('benefitExhausted', {}))
      .isIn('exhausted');
  });

  it('months that were paid beyond the end as overpaid', () => {
    const { ended, from } = endedBefore();
    const { reservedMonths } = courseOf(ended.dossier, { ground: 'job', date: from, reportedInTime: false });
    ended
      .when(proceeds('reservation', endNoted), system, ended.today)
      .then(happened('reservationNoted', { months: reservedMonths }), happened('overpaymentFound', { months: [2] }))
      .knows({ reserved: true, alerts: [{ kind: 'overpayment', on: ended.today }] });
  });

  it('nothing more of them, once their recovery has begun elsewhere; an officer owes that, and nobody else may', () => {
    const { ended } = endedBefore();
    const { handOverRecovery } = commands;
    const found = ended.and(proceeds('reservation', endNoted), system, ended.today);
    expect(found.view.waiting).toContainEqual(
      expect.objectContaining({ who: 'officer', ground: 'D28 36.6a; C28 18; D374 34.5; D374 36.6; D374 38.3' }),
    );
    found
      .when(handOverRecovery({ reference: '15/QĐ-SNV' }), officer, found.today)
      .then(happened('recoveryHandedOver', { reference: '15/QĐ-SNV' }))
      .knows({ alerts: [] })
      .when(handOverRecovery, officer, found.today)
      .then(refused('NOTHING_OVERPAID'));
    found.when(handOverRecovery, claimant, found.today).then(refused('COMMAND_NOT_ALLOWED'));
    ended.when(handOverRecovery, officer, ended.today).then(refused('NOTHING_OVERPAID'));
  });
});
