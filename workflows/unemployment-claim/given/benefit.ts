import { required } from '../../../libs/dossier/index.js';
import { addDays, type CivilDate, maxDate, type Period } from '../../../libs/calendar/index.js';
import { claimant, system } from '../../../libs/dossier/given/index.js';
import { endNoted, entitledTo, moneyUncollected, noticeNotGiven, noticeSettled, runOut } from '../by-itself.js';
import { happened } from '../events/index.js';
import { awarded as awardOf, awardPeriod, lastDay, payableFrom, windowOfMonth } from '../law.js';
import { awarded, type Moment, once, slipOf } from './until-award.js';
import { commands, director, passes, proceeds } from './words.js';
import { before2026 } from './worker.js';

// Unless told otherwise the benefit runs under the law of 2013, which knows excuses and exemptions.

/** Collected on the first day of the slip; nothing is paid yet. */
export const collected = once(before2026, (worker) => {
  const moment = awarded(worker);
  return moment.and(commands.collectDecision, claimant, slipOf(moment)[0]);
});
/** The first month is paid, or waits at the counter. */
export const running = once(before2026, (worker) => paid(collected(worker), 1));

/** First and last day of the notice of a month. */
export const windowOf = ({ dossier }: Moment, month: number): Period => windowOfMonth(dossier, month);
/** First and last day of a benefit month. */
export const monthOf = ({ dossier }: Moment, month: number): Period =>
  required(awardOf(dossier).months[month - 1], 'benefit month');
/** The claimant is entitled to a month on its day. */
export const entitled = (moment: Moment, month: number): Moment => {
  const day = payableFrom(moment.dossier, month);
  const entitlement = proceeds(`month:${month}:entitled`, (claim) => entitledTo(claim, month));
  return moment.and(entitlement, system, day < moment.today ? moment.today : day);
};
/** The bank has paid a month that is owed; in cash it waits at the counter. */
export const paid = (moment: Moment, month: number): Moment => {
  const owed = entitled(moment, month);
  return owed.data.money[month]?.state === 'at-counter' ? owed : transferred(owed, month);
};
/** The bank has answered that it paid. */
export const transferred = (moment: Moment, month: number): Moment => {
  const { amountVnd, reference } = required(moment.data.money[month], 'entitlement');
  const event = happened('paid', { month, amountVnd, reference, on: moment.today });
  return moment.and(proceeds(`month:${month}:payment`, event), system, moment.today);
};
/** The bank has sent the money of a month back. */
export const sentBack = (moment: Moment, month: number): Moment => {
  const { reference } = required(moment.data.money[month], 'entitlement');
  const event = happened('paymentRejected', { month, reference, reason: 'ACCOUNT_CLOSED', again: false });
  return moment.and(proceeds(`month:${month}:payment`, event), system, moment.today);
};
/** The notice of a month is given on the first day of its window. */
export const notified = (moment: Moment, month: number): Moment =>
  moment.and(commands.checkIn, claimant, windowOf(moment, month)[0]);
/** The window of a month has passed; before 2026 an excuse can still be proved, since then the notice is missed. */
export const held = (moment: Moment, month: number): Moment => {
  const silence = passes('checkIn', (claim, today) => noticeNotGiven(claim, month, today));
  return moment.and(silence, system, addDays(windowOf(moment, month)[1], 1));
};
/** An excuse was not proved in time, or nobody proved one. */
export const missed = (moment: Moment, month: number): Moment => {
  const before = held(moment, month);
  if (!before.data.held) return before;
  const last = lastDay.excuse(before.dossier, windowOf(moment, month)[1]);
  const silence = passes('excuse', (claim, today) => noticeSettled(claim, month, 'missed', today));
  return before.and(silence, system, addDays(last, 1));
};
/** The director has signed what waits for a signature. */
export const withSigned = (moment: Moment, kind: 'Suspension' | 'Resumption' | 'Termination'): Moment =>
  moment.and(commands[`decide${kind}`], director, moment.today);
/** The notice of month 2 was missed, and the suspension is signed. */
export const suspended = once(before2026, (worker) => withSigned(missed(running(worker), 2), 'Suspension'));
/** A job from a day on, long enough to end the benefit. */
export const jobFrom = (from: string) => ({ kind: 'job', from, months: 12, compulsoryInsurance: true });
/** Reported by the claimant on the day of the moment, as of that day; signed, and noted in the insurance records. */
export const terminated = once(before2026, (worker) => {
  const moment = running(worker);
  const reported = moment.and(commands.reportStatusChange(jobFrom(moment.today)), claimant, moment.today);
  return noted(withSigned(reported, 'Termination'));
});
/** The end stands in the insurance records. */
export const noted = (moment: Moment): Moment => moment.and(proceeds('reservation', endNoted), system, moment.today);
/** Every notice is given, every month paid, and the award has run out. */
export const exhausted = once(before2026, (worker) => {
  const first = running(worker);
  const { awardMonths } = awardOf(first.dossier);
  const months = Array.from({ length: awardMonths - 1 }, (_, at) => at + 2);
  return outOfAward(months.reduce((moment, month) => paid(notified(moment, month), month), first));
});
/** The award has run out with its last day; the end stands in the insurance records. */
export const outOfAward = (last: Moment): Moment => {
  const over: CivilDate = maxDate(last.today, addDays(awardPeriod(last.dossier)[1], 1));
  return noted(last.and(proceeds('exhausted', runOut), system, over));
};
/** Money of an ended benefit was not collected in time, three months after the award as decided: the director is to reserve its months. */
export const uncollected = (moment: Moment): Moment => {
  const last = lastDay.uncollected(moment.dossier, awardPeriod(moment.dossier)[1]);
  return moment.and(passes('uncollectedMoney', moneyUncollected), system, addDays(last, 1));
};
/** A paper of this kind stands on the dossier. */
export const withDocument = (moment: Moment, kind: string, id: string): Moment => {
  const document = { id, kind, sha256: id, bytes: 1024, mediaType: 'application/pdf' };
  return moment.and(commands.attachDocument(document), claimant, moment.today);
};
