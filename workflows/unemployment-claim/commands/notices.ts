import { inOrder } from '../../../libs/agency/index.js';
import { maxDate, type Period } from '../../../libs/calendar/index.js';
import {
  englishDay,
  fields,
  form,
  type Refusal,
  refusal,
  required,
  rolesTowards,
  vietnameseDay,
  wordsOf,
} from '../../../libs/dossier/index.js';
import { happened } from '../events/index.js';
import { fromTo } from '../form.js';
import { monthlyNotice } from '../job-search.js';
import { awaitedMonth, awarded, type Claim, mayBeSpared, running, windowOfMonth } from '../law.js';
import { afterNotices } from '../proposals.js';
import type { ClaimState } from '../state.js';

const { command } = wordsOf<ClaimState>();

/**
 * The month of the next notice. It may be given although an end is proposed: the proposal may yet be refused.
 * @throws Refusal NOTHING_TO_NOTIFY
 */
export const awaited = (claim: Claim): number => {
  const month = awaitedMonth(claim);
  if (month === undefined) throw refusal('NOTHING_TO_NOTIFY');
  return month;
};

/** A notice is given on its days alone: which those are is told with the refusal. */
const outside = (month: number, [opens, closes]: Period): Refusal =>
  refusal('CHECK_IN_WINDOW_CLOSED', {
    month,
    opens,
    closes,
    detail: {
      en: `The notice of month ${month} is given from ${englishDay(opens)} to ${englishDay(closes)}`,
      vi: `Thông báo của tháng hưởng ${month}: từ ngày ${vietnameseDay(opens)} đến hết ngày ${vietnameseDay(closes)}`,
    },
  });

/** The monthly notice, and its days in a disaster. */
export const noticeCommands = {
  checkIn: command({
    title: { en: 'Give the monthly notice of job search', vi: 'Thông báo tìm kiếm việc làm hằng tháng' },
    roles: ['claimant', 'officer'],
    from: running,
    produces: ['checkedIn', 'decisionProposed'],
    input: monthlyNotice,
    basis: 'L13 52; C28 10; L25 40; D374 21',
    example: {
      applications: [{ employer: 'Công ty An Phú', position: 'Kế toán', outcome: 'awaited' }],
      present: { is: 'without-work' },
    },
    // An office may still enter what came by post within the days; before them nobody gives a notice.
    guard: (claim, { actor, today }) => {
      const month = awaited(claim);
      const [opens, closes] = windowOfMonth(claim, month);
      if (today < opens || (today > closes && !rolesTowards(actor, claim.parties).includes('officer')))
        throw outside(month, [opens, closes]);
    },
    decide: (claim, told, context) => {
      const month = awaited(claim);
      const [opens, closes] = windowOfMonth(claim, month);
      if (context.filedOn < opens || context.filedOn > closes) throw outside(month, [opens, closes]);
      return [
        happened('checkedIn', { month, on: context.filedOn, ...told }),
        ...afterNotices(claim, [...claim.data.notices, 'notified'], month, context.today, context.actor.subject),
      ];
    },
  }),
  moveNoticeDays: command({
    title: { en: 'Move the days of the notice in a disaster', vi: 'Dời thời hạn thông báo do thiên tai, dịch bệnh' },
    roles: ['director'],
    from: running,
    produces: ['noticeDaysMoved'],
    decision: true,
    input: form({ ...fromTo, reason: fields.reason() }).refine(...inOrder),
    basis: 'D374 21.2',
    example: { from: '2026-12-21', to: '2026-12-23', reason: 'Flood in the district' },
    guard: (claim) => {
      if (mayBeSpared(claim, awaited(claim))) throw refusal('NOTICE_DAYS_FIXED');
    },
    decide: (claim, { from, to, reason }, { today }) => {
      const month = awaited(claim);
      const [, last] = required(awarded(claim).months[month - 1], 'benefit month');
      const first = maxDate(today, windowOfMonth(claim, month)[0]);
      if (from < first || to > last) throw refusal('NOTICE_DAYS_OUTSIDE_MONTH', { month, from: first, to: last });
      return [happened('noticeDaysMoved', { month, window: [from, to], reason })];
    },
  }),
};
