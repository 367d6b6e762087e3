// Claims for unemployment benefit in every status, each as a story of its own: what it is, and what comes next.
import { addDays } from '../../../../dist/libs/calendar/index.js';
import { awarded, by, checked, examined, notice, running, worker2015, worker2025, workerBetween } from './people.mjs';

const employer = 'employer:DN0001';
const officer = 'officer:HN-01:1';
const colleague = 'officer:HN-01:2';
const job = (from) => ({ kind: 'job', from, months: 12, compulsoryInsurance: true });
const today = async (claim) => (await claim.stage.look(claim.number)).businessDate;

const beforeAward = {
  'submitted: to be examined': async (on) => [await checked(on), by(officer, 'issueAppointment')],
  'submitted: taken by an officer, moved on by five days on which nothing happened': async (on) => {
    const claim = await checked(on);
    await claim.command(officer, 'take');
    await on.stage.fastForward(claim.number, { days: 5 });
    return [claim, by(officer, 'issueAppointment')];
  },
  'submitted: a correction waits for a second person': async (on) => {
    const claim = await checked(on);
    const data = { person: { phone: '0911222333' } };
    await claim.command(officer, 'proposeCorrection', { of: 2, data, reason: 'Typing error on the form' });
    const { correction } = await on.stage.look(claim.number);
    return [claim, by(colleague, 'approveCorrection', { proposal: correction.proposal })];
  },
  'submitted: a new employment was reported': async (on) => {
    const claim = await checked(on);
    await on.fact(claim.number, 'employmentDetected', 'f1', { from: '2026-10-20' });
    await claim.until('the officer is told', ({ alerts }) => alerts.length > 0);
    return [claim, by(officer, 'dismissEmployment', { findings: 'The contract of that day was never concluded' })];
  },
  'returned: to be completed': async (on) => {
    const claim = await checked(on);
    await claim.command(officer, 'returnForCompletion', { missing: 'The original of the agreement' });
    return [claim, by(claim.claimant, 'supplement', { proof: 'termination-agreement' })];
  },
  'appointed: the employer is asked': async (on) => {
    const claim = await checked(on);
    await claim.appointed();
    return [claim, by(employer, 'confirmSeparation')];
  },
  'appointed: the employer was silent': async (on) => {
    const claim = await checked(on);
    await claim.appointed();
    await claim.toNextDeadline();
    await claim.until('the silence is noted', ({ separationAnswer }) => separationAnswer === 'silent');
    return [claim, by(employer, 'confirmSeparation')];
  },
  'appointed: the employer disputes': async (on) => {
    const claim = await checked(on);
    await claim.appointed();
    await claim.command(employer, 'disputeSeparation', { statement: 'The contract has not ended' });
    return [claim, by(officer, 'verifySeparation', { findings: 'The signed agreement was shown' })];
  },
  'appointed: sent back by the director': async (on) => {
    const claim = await examined(on);
    await claim.command(officer, 'proposeAward');
    await claim.command('director', 'sendBack', { reason: 'The reply of the employer is missing' });
    return [claim, by(officer, 'proposeAward')];
  },
  'appointed: nobody decides, the officer was reminded': async (on) => {
    const claim = await examined(on);
    await claim.onTo(addDays((await claim.facts()).schedule.decisionDue, -1));
    return [claim, by(officer, 'proposeAward')];
  },
  'proposed: an award': async (on) => {
    const claim = await examined(on);
    await claim.command(officer, 'proposeAward');
    return [claim, by('director', 'decideAward')];
  },
  'proposed: a refusal': async (on) => {
    const claim = await checked(on);
    await claim.appointed();
    await claim.command(employer, 'correctSeparation', { reason: 'unlawful-resignation' });
    await claim.command(officer, 'verifySeparation', { findings: 'No notice was given' });
    await claim.command(officer, 'proposeRefusal', { reason: 'Left without notice' });
    return [claim, by('director', 'refuseClaim')];
  },
};

const slip = async (claim) => (await claim.facts()).slip;
const lapsed = async (on) => {
  const claim = await awarded(on);
  await claim.onTo(addDays((await slip(claim))[1], 1));
  await claim.until('the cancellation is proposed', (_facts, { facts }) => 'cancellationProposedOn' in facts);
  return claim;
};
const held = async (on) => {
  const claim = await running(on);
  await claim.month(2);
  await claim.onTo((await claim.window(3))[1]);
  await claim.toNextDeadline();
  await claim.until('held', (facts) => facts.held);
  return claim;
};
const examining = async (on) => {
  const claim = await held(on);
  const document = await claim.attach(claim.claimant, 'excuse-certificate');
  await claim.command(claim.claimant, 'submitExcuse', { cause: 'illness', document });
  return [claim, by(officer, 'acceptProof', { document })];
};
const suspended = async (on) => {
  const claim = await running(on);
  await claim.miss(2);
  await claim.command('director', 'decideSuspension');
  return claim;
};

const benefit = {
  'awarded: to be collected': async (on) => {
    const claim = await awarded(on);
    return [claim, by(claim.claimant, 'collectDecision', {}, { onTo: (await slip(claim))[0] })];
  },
  'awarded: not collected, to be cancelled': async (on) => [await lapsed(on), by('director', 'cancelAward')],
  'awarded: explained why it is not collected': async (on) => {
    const claim = await awarded(on);
    await claim.command(claim.claimant, 'explainNonCollection', { reason: 'In hospital' });
    return [claim, by(claim.claimant, 'collectDecision', {}, { onTo: (await slip(claim))[0] })];
  },
  'active: month 1 is paid': async (on) => {
    const claim = await running(on);
    return [claim, await notice(claim, 2)];
  },
  'active: month 2 is to be paid on its day': async (on) => {
    const claim = await running(on);
    await claim.checkIn(2);
    return [claim, by(officer, 'take')];
  },
  'active: month 2 is paid, month 3 ahead': async (on) => {
    const claim = await running(on);
    await claim.month(2);
    return [claim, await notice(claim, 3)];
  },
  'active: the notice of month 3 was not given and may be excused': async (on) => [await held(on), by(officer, 'take')],
  'active: a paper is examined, the time for an excuse does not run': examining,
  'active: a suspension is to be signed': async (on) => {
    const claim = await running(on);
    await claim.miss(2);
    return [claim, by('director', 'decideSuspension')];
  },
  'active: an end is to be signed': async (on) => {
    const claim = await running(on);
    await claim.command(claim.claimant, 'reportStatusChange', job(await today(claim)));
    return [claim, by('director', 'decideTermination')];
  },
  'active: a new employment was reported': async (on) => {
    const claim = await running(on);
    await on.fact(claim.number, 'employmentDetected', 'f1', { from: '2026-11-18' });
    await claim.until('the officer is told', ({ alerts }) => alerts.length > 0);
    return [claim, await notice(claim, 2)];
  },
  'active: paid in cash': async (on) => {
    const claim = await awarded(on, { cash: true });
    await claim.onTo((await slip(claim))[0]);
    await claim.command(claim.claimant, 'collectDecision');
    await claim.until('the money waits', ({ money }) => money['1']?.state === 'at-counter');
    return [claim, by('payment-officer', 'recordCashPayment', { month: 1 })];
  },
  'active: every notice is given, the last month runs out': async (on) => {
    const claim = await running(on);
    for (const month of [2, 3, 4]) await claim.month(month);
    return [claim, by(officer, 'take')];
  },
  'active: many runs': async (on) => {
    const claim = await running(on, { stage: on.manyRuns });
    await claim.month(2);
    return [claim, await notice(claim, 3)];
  },
  'suspended: the next notice resumes it': async (on) => {
    const claim = await suspended(on);
    return [claim, await notice(claim, 3)];
  },
  'suspended: a resumption is to be signed': async (on) => {
    const claim = await suspended(on);
    await claim.checkIn(3);
    return [claim, by('director', 'decideResumption')];
  },
};

/** The account is closed: money comes back from the bank. */
const uncollected = async (on) => {
  const claim = await running(on);
  await claim.month(2);
  await on.registries.admin('bank', 'POST', '/admin/accounts', {
    accounts: [{ ...claim.who.account, status: 'closed' }],
  });
  await claim.checkIn(3);
  await claim.toNextDeadline();
  await claim.until('the bank did not pay', ({ money }) => money['3']?.state === 'rejected');
  return claim;
};
const closed = (how) => async (on) => {
  const claim = await how(on);
  await claim.closed();
  return [claim, undefined];
};

const ends = {
  'terminated: money lies uncollected': async (on) => {
    const claim = await uncollected(on);
    await claim.command(claim.claimant, 'requestOwnTermination');
    await claim.command('director', 'decideTermination');
    await claim.untilStatus('terminated');
    return [claim, by(claim.claimant, 'claimUncollectedMoney')];
  },
  'exhausted: uncollected money is to be reserved': async (on) => {
    const claim = await uncollected(on);
    await claim.checkIn(4);
    await claim.toNextDeadline();
    await claim.until('the bank did not pay', ({ money }) => money['4']?.state === 'rejected');
    const { award } = await claim.facts();
    await claim.onTo(addDays(award.months.at(-1)[1], 1));
    await claim.untilStatus('exhausted');
    await claim.toNextDeadline();
    await claim.until('the reservation is proposed', ({ pending }) =>
      pending.some(({ kind }) => kind === 'reservation'),
    );
    return [claim, by('director', 'decideReservation')];
  },
  'terminated and closed': closed(async (on) => {
    const claim = await running(on);
    await claim.command(claim.claimant, 'reportStatusChange', job(await today(claim)));
    await claim.command('director', 'decideTermination');
    return claim;
  }),
  'exhausted and closed': closed(async (on) => {
    const claim = await running(on);
    await claim.exhausted();
    return claim;
  }),
  'withdrawn and closed': closed(async (on) => {
    const claim = await checked(on);
    await claim.command(claim.claimant, 'withdraw');
    return claim;
  }),
  'barred and closed': closed(async (on) => {
    const claim = await checked(on);
    await claim.appointed();
    await claim.command(claim.claimant, 'reportJob', job('2026-11-10'));
    return claim;
  }),
  'refused and closed': closed(async (on) => {
    const [claim] = await beforeAward['proposed: a refusal'](on);
    await claim.command('director', 'refuseClaim');
    return claim;
  }),
  'cancelled and closed': closed(async (on) => {
    const claim = await lapsed(on);
    await claim.command('director', 'cancelAward');
    return claim;
  }),
};

const in2015 = { worker: worker2015, asOf: '2015-02-25' };
const in2025 = { worker: worker2025, asOf: '2025-03-03' };
const years = {
  '2015, appointed: the employer is asked': async (on) => {
    const claim = await checked(on, in2015);
    await claim.appointed();
    return [claim, by(employer, 'confirmSeparation')];
  },
  '2015, awarded: to be collected': async (on) => {
    const claim = await awarded(on, in2015);
    return [claim, by(claim.claimant, 'collectDecision', {}, { onTo: (await slip(claim))[0] })];
  },
  '2015, active: month 2 is paid, month 3 ahead': async (on) => {
    const claim = await running(on, in2015);
    await claim.month(2);
    return [claim, await notice(claim, 3)];
  },
  '2015, exhausted and closed': closed(async (on) => {
    const claim = await running(on, in2015);
    await claim.exhausted();
    return claim;
  }),
  '2025, proposed under the law of 2013': async (on) => {
    const claim = await examined(on, in2025);
    await claim.command(officer, 'proposeAward');
    return [claim, by('director', 'decideAward')];
  },
  '2025, active under the law of 2013': async (on) => {
    const claim = await running(on, in2025);
    return [claim, await notice(claim, 2)];
  },
  '2025, asked for under the law of 2013, to be decided under that of 2025': async (on) => {
    const claim = await examined(on, { worker: workerBetween, asOf: '2025-12-15' });
    return [claim, by(officer, 'proposeAward')];
  },
};

/** Name → story; a story returns the claim and who acts next with what. */
export const claims = { ...beforeAward, ...benefit, ...ends, ...years };
