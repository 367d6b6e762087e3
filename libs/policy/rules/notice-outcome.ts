import type { CivilDate, Period } from '../../calendar/index.js';
import { checkNotAfter } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, ALWAYS, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';
import { dueOf } from './deadline.js';
import { excuseDeadline } from './notice.js';

const outcome = bothLaws(
  {
    id: 'notice.outcome',
    topic: 'notice',
    title: { vi: 'Kết quả thông báo của một tháng', en: 'Outcome of the notice of a month' },
    words: {
      short: { vi: 'Thông báo của tháng này: {status}.', en: 'Notice of this month: {status}.' },
      long: {
        vi: 'Thời hạn thông báo từ {windowFrom} đến {windowTo}; thông báo ngày {noticedOn}; được miễn: {exempt?có|không}; lý do chính đáng được chứng minh ngày {excuseProvedOn} (hạn {excuseUntil}); xét tại ngày {on}: {status}.',
        en: 'The window runs from {windowFrom} to {windowTo}; noticed on {noticedOn}; exempt: {exempt?yes|no}; an excuse was proved on {excuseProvedOn} (until {excuseUntil}); as of {on}: {status}.',
      },
    },
  },
  { articles: ['L13 52', 'L13 53.1', 'C28 10.2', 'C28 10.3', 'C28 10.4'] },
  { articles: ['L25 40', 'L25 41.2', 'C28 10.3'], confidence: assumedFromDecree() },
);

const late = rule({
  id: 'notice.late',
  topic: 'notice',
  title: { vi: 'Thông báo muộn trong cùng tháng hưởng', en: 'Late notice inside the same month' },
  articles: ['L13 53.1', 'L13 53.2', 'L25 41.2', 'L25 41.3'],
  force: ALWAYS,
  confidence: bySwitch('lateNotice'),
  words: {
    short: {
      vi: 'Thông báo muộn {cured?được chấp nhận|không được chấp nhận}.',
      en: 'The late notice {cured?counts|does not count}.',
    },
    long: {
      vi: 'Thông báo ngày {noticedOn}, sau hạn {windowTo}; văn bản không quy định; theo cách hiểu đang dùng {cured?được chấp nhận|không được chấp nhận}.',
      en: 'The notice of {noticedOn} came after {windowTo}; the text is silent; under the reading in use it {cured?counts|does not count}.',
    },
  },
});

const held = rule({
  id: 'notice.held',
  topic: 'payment',
  title: { vi: 'Chờ chứng minh lý do vắng', en: 'Payment held for an excuse' },
  articles: ['C28 10.3', 'L25 40.2'],
  force: ALWAYS,
  confidence: bySwitch('excuseHoldsPayment'),
  words: {
    short: { vi: 'Chi trả chờ đến hết ngày {excuseUntil}.', en: 'Payment waits until {excuseUntil}.' },
    long: {
      vi: 'Chưa thông báo nhưng còn chứng minh được lý do đến hết ngày {excuseUntil}; văn bản không nêu: chi trả {waits?chờ|không chờ}.',
      en: 'No notice came, but an excuse can be proved until {excuseUntil}; the text is silent: payment {waits?waits|does not wait}.',
    },
  },
});

const run = rule({
  id: 'notice.exempt-month-in-run',
  topic: 'termination',
  title: { vi: 'Tháng được miễn giữa các tháng không thông báo', en: 'Exempt month among missed ones' },
  articles: ['L13 53.3.e', 'L25 41.4.đ'],
  force: ALWAYS,
  confidence: bySwitch('exemptMonthInRun'),
  words: {
    short: { vi: 'Có {inARow} tháng liên tục không thông báo.', en: '{inARow} months in a row were missed.' },
    long: {
      vi: 'Các tháng: {outcomes}; tháng được miễn {breaks?làm gián đoạn|không làm gián đoạn}: {inARow} tháng liên tục không thông báo, đủ {needed} tháng thì chấm dứt.',
      en: 'Months: {outcomes}; an exempt month {breaks?breaks|does not break} the run: {inARow} missed in a row, {needed} end the benefit.',
    },
  },
});

export const noticeOutcomeRules = [...pairsOf(outcome), late, held, run];

/**
 * `not-open`, `open`: the window has not begun or runs; `held`: it passed without notice but an excuse can still be
 * proved; `missed`: nothing cures it any more.
 */
export type NoticeStatus = 'not-open' | 'open' | 'notified' | 'exempt' | 'excused' | 'held' | 'missed';

export interface NoticeFacts {
  readonly regime: Regime;
  readonly window: Period;
  /** Last day of the benefit month, for late notices. */
  readonly monthEnd: CivilDate;
  readonly noticedOn: CivilDate | null;
  readonly exempt: boolean;
  /** Day on which a certified excuse came in; by post the postmark. */
  readonly excuseProvedOn: CivilDate | null;
  /** The day for which is asked. */
  readonly on: CivilDate;
}

/**
 * What has become of the notice of a month by a day. A month is not due once it is missed, whenever the suspension is
 * signed; while it is held, payment waits.
 * @throws PolicyError `AFTER` for a notice or proof later than the day for which is asked.
 */
export function noticeOutcome(
  facts: NoticeFacts,
  law: LawData,
): Explained<{ status: NoticeStatus; excuseUntil: CivilDate }> {
  const { regime, window, noticedOn, excuseProvedOn, on, exempt } = facts;
  if (noticedOn !== null) checkNotAfter('noticedOn', noticedOn, 'on', on);
  if (excuseProvedOn !== null) checkNotAfter('excuseProvedOn', excuseProvedOn, 'on', on);
  const [windowFrom, windowTo] = window;
  const excuse = dueOf(excuseDeadline, { regime, event: windowTo }, law);
  const excuseUntil = excuse.value.due;
  const { status, steps } = statusOf(facts, excuseUntil, law);
  return explained({ status, excuseUntil }, outcome[regime], {
    facts: { windowFrom, windowTo, noticedOn, exempt, excuseProvedOn, on },
    children: [excuse.explanation, ...steps],
  });
}

function statusOf(
  facts: NoticeFacts,
  excuseUntil: CivilDate,
  law: LawData,
): { status: NoticeStatus; steps: Explanation[] } {
  const { window, monthEnd, noticedOn, exempt, excuseProvedOn, on } = facts;
  const [windowFrom, windowTo] = window;
  const plain = (status: NoticeStatus) => ({ status, steps: [] });
  if (exempt) return plain('exempt');
  if (noticedOn !== null && noticedOn >= windowFrom && noticedOn <= windowTo) return plain('notified');
  if (excuseProvedOn !== null && excuseProvedOn <= excuseUntil) return plain('excused');
  if (on < windowFrom) return plain('not-open');
  if (on <= windowTo) return plain('open');
  if (noticedOn !== null && noticedOn > windowTo && noticedOn <= monthEnd) {
    const cured = law.choices.lateNotice === 'cured';
    const choice = standing(law, 'lateNotice');
    const step = explained({ cured }, late, { facts: { noticedOn }, figures: { windowTo }, choice }).explanation;
    return { status: cured ? 'notified' : 'missed', steps: [step] };
  }
  if (on > excuseUntil) return plain('missed');
  const waits = law.choices.excuseHoldsPayment === 'held';
  const choice = standing(law, 'excuseHoldsPayment');
  const step = explained({ waits }, held, { figures: { excuseUntil }, choice }).explanation;
  return { status: waits ? 'held' : 'missed', steps: [step] };
}

/** Missed notices in a row that end the benefit: L13 53.3.e, L25 41.4.đ. */
export const MISSES_IN_A_ROW = 3;

/**
 * How many notices in a row were missed up to the last month given, and whether that ends the benefit. Months in order,
 * each as far as it is settled.
 * @example missesInARow({ outcomes: ['notified', 'missed', 'missed', 'missed'] }, law).value // { inARow: 3, ends: true }
 */
export function missesInARow(
  { outcomes }: { readonly outcomes: readonly NoticeStatus[] },
  law: LawData,
): Explained<{ inARow: number; ends: boolean }> {
  const breaks = law.choices.exemptMonthInRun === 'breaks';
  const inARow = outcomes.reduce((misses, status) => {
    if (status === 'missed') return misses + 1;
    return status === 'exempt' && !breaks ? misses : 0;
  }, 0);
  return explained({ inARow, ends: inARow >= MISSES_IN_A_ROW }, run, {
    facts: { outcomes },
    figures: { needed: MISSES_IN_A_ROW, breaks },
    choice: standing(law, 'exemptMonthInRun'),
  });
}
