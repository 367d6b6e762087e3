import type { CivilDate, Period } from '../../calendar/index.js';
import { checkNotAfter } from '../framework/facts.js';
import {
  type Explained,
  type Explanation,
  type Regime,
  LAW,
  LAW_2013,
  LAW_2025,
  explained,
  rule,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { dueOf } from './deadline.js';
import { excuseDeadline } from './notice-exemption.js';

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
  {
    articles: ['D374 21', 'L25 40', 'L25 41.2'],
    words: {
      short: { vi: 'Thông báo của tháng này: {status}.', en: 'Notice of this month: {status}.' },
      long: {
        vi: 'Thời hạn thông báo từ {windowFrom} đến {windowTo}, Giám đốc dời đến: {movedTo}; thông báo ngày {noticedOn}; xét tại ngày {on}: {status}.',
        en: 'The window runs from {windowFrom} to {windowTo}, moved by the director to: {movedTo}; noticed on {noticedOn}; as of {on}: {status}.',
      },
    },
  },
);

const late = bothLaws(
  {
    id: 'notice.late',
    topic: 'notice',
    title: { vi: 'Thông báo muộn trong cùng tháng hưởng', en: 'Late notice inside the same month' },
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
  },
  { articles: ['L13 53.1', 'L13 53.2'], confidence: bySwitch('lateNotice') },
  { articles: ['L25 41.2', 'L25 41.3', 'D374 17', 'D374 18'], confidence: bySwitch('lateNotice') },
);

const held = rule({
  id: 'notice.held.2013',
  topic: 'payment',
  title: { vi: 'Chờ chứng minh lý do vắng', en: 'Payment held for an excuse' },
  articles: ['C28 10.3'],
  force: LAW_2013,
  confidence: bySwitch('excuseHoldsPayment'),
  words: {
    short: { vi: 'Chi trả chờ đến hết ngày {excuseUntil}.', en: 'Payment waits until {excuseUntil}.' },
    long: {
      vi: 'Chưa thông báo nhưng còn chứng minh được lý do đến hết ngày {excuseUntil}; văn bản không nêu: chi trả {waits?chờ|không chờ}.',
      en: 'No notice came, but an excuse can be proved until {excuseUntil}; the text is silent: payment {waits?waits|does not wait}.',
    },
  },
});

const incomplete = rule({
  id: 'notice.incomplete.2025',
  topic: 'notice',
  title: { vi: 'Thông báo không đầy đủ, không đúng sự thật', en: 'A notice that is not complete and true' },
  articles: ['D374 21.4', 'D374 form 24'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: { vi: 'Thông báo ngày {noticedOn} không được tính.', en: 'The notice of {noticedOn} does not count.' },
    long: {
      vi: 'Thông báo ngày {noticedOn} không điền đầy đủ, đúng sự thật các nội dung của Mẫu số 24 nên coi như chưa thông báo.',
      en: 'The notice of {noticedOn} did not fill in form 24 completely and truly: none was given.',
    },
  },
});

export const noticeOutcomeRules = [...pairsOf(outcome, late), held, incomplete];

/**
 * `not-open`, `open`: the window has not begun or runs; `missed`: nothing cures it any more. Under the law of 2013 only:
 * `exempt`, `excused`, and `held`: it passed without notice but an excuse can still be proved. Under that of 2025 only:
 * `moved`: it passed, but the director moved the days and they are not over.
 */
export type NoticeStatus = 'not-open' | 'open' | 'notified' | 'exempt' | 'excused' | 'held' | 'moved' | 'missed';

export interface NoticeFacts {
  /** Law of the day on which the window opens, see `eventRegime`. */
  readonly regime: Regime;
  readonly window: Period;
  /** Last day of the benefit month, for late notices. */
  readonly monthEnd: CivilDate;
  readonly noticedOn: CivilDate | null;
  /** Law of 2025: filled in completely and truly, else it is none (D374 21.4); taken as yes where left out. */
  readonly complete?: boolean;
  /** Law of 2013: exempt (C28 10.2). That of 2025 exempts nobody. */
  readonly exempt: boolean;
  /** Law of 2013: day on which a certified excuse came in; by post the postmark. That of 2025 knows no excuse. */
  readonly excuseProvedOn: CivilDate | null;
  /** Law of 2025: days to which the director moved the notice in a disaster (D374 21.2). */
  readonly movedTo?: Period | null;
  /** The day for which is asked. */
  readonly on: CivilDate;
}

/**
 * What has become of the notice of a month by a day. A month is not due once it is missed, whenever the suspension is
 * signed; while it is held (2013), payment waits. `excuseUntil` is null under the law of 2025.
 * @throws PolicyError `AFTER` for a notice or proof later than the day for which is asked.
 */
export function noticeOutcome(
  facts: NoticeFacts,
  law: LawData,
): Explained<{ status: NoticeStatus; excuseUntil: CivilDate | null }> {
  const { regime, window, noticedOn, excuseProvedOn, on, exempt, movedTo = null } = facts;
  if (noticedOn !== null) checkNotAfter('noticedOn', noticedOn, 'on', on);
  if (excuseProvedOn !== null) checkNotAfter('excuseProvedOn', excuseProvedOn, 'on', on);
  const [windowFrom, windowTo] = window;
  if (regime === '2025') {
    const { status, steps } = statusOf2025(facts, law);
    return explained({ status, excuseUntil: null }, outcome[regime], {
      facts: { windowFrom, windowTo, movedTo, noticedOn, on },
      children: steps,
    });
  }
  const excuse = dueOf(excuseDeadline, { regime, event: windowTo }, law);
  const excuseUntil = excuse.value.due;
  const { status, steps } = statusOf2013(facts, excuseUntil, law);
  return explained({ status, excuseUntil }, outcome[regime], {
    facts: { windowFrom, windowTo, noticedOn, exempt, excuseProvedOn, on },
    children: [excuse.explanation, ...steps],
  });
}

interface Settled {
  readonly status: NoticeStatus;
  readonly steps: readonly Explanation[];
}

const plain = (status: NoticeStatus): Settled => ({ status, steps: [] });

const inside = (day: CivilDate | null, period: Period | null | undefined): boolean =>
  day !== null && period != null && day >= period[0] && day <= period[1];

function statusOf2013(facts: NoticeFacts, excuseUntil: CivilDate, law: LawData): Settled {
  const { window, noticedOn, exempt, excuseProvedOn, on } = facts;
  const [windowFrom, windowTo] = window;
  if (exempt) return plain('exempt');
  if (inside(noticedOn, window)) return plain('notified');
  if (excuseProvedOn !== null && excuseProvedOn <= excuseUntil) return plain('excused');
  if (on < windowFrom) return plain('not-open');
  if (on <= windowTo) return plain('open');
  const tooLate = lateNotice(facts, windowTo, law);
  if (tooLate) return tooLate;
  if (on > excuseUntil) return plain('missed');
  const waits = law.choices.excuseHoldsPayment === 'held';
  const choice = standing(law, 'excuseHoldsPayment');
  const step = explained({ waits }, held, { figures: { excuseUntil }, choice }).explanation;
  return { status: waits ? 'held' : 'missed', steps: [step] };
}

function statusOf2025({ complete = true, ...facts }: NoticeFacts, law: LawData): Settled {
  const { window, movedTo, noticedOn, on } = facts;
  if (!complete && noticedOn !== null) {
    const { status, steps } = statusOf2025({ ...facts, noticedOn: null }, law);
    return {
      status,
      steps: [explained({ counts: false }, incomplete, { facts: { noticedOn } }).explanation, ...steps],
    };
  }
  const [windowFrom, windowTo] = window;
  if (inside(noticedOn, window) || inside(noticedOn, movedTo)) return plain('notified');
  if (on < windowFrom) return plain('not-open');
  if (on <= windowTo) return plain('open');
  if (movedTo != null && on <= movedTo[1]) return plain('moved');
  return lateNotice(facts, movedTo?.[1] ?? windowTo, law) ?? plain('missed');
}

/** A notice after the window but inside its month; undefined where there is none. */
function lateNotice(
  { regime, noticedOn, monthEnd }: NoticeFacts,
  windowTo: CivilDate,
  law: LawData,
): Settled | undefined {
  if (noticedOn === null || noticedOn <= windowTo || noticedOn > monthEnd) return undefined;
  const cured = law.choices.lateNotice === 'cured';
  const choice = standing(law, 'lateNotice');
  const step = explained({ cured }, late[regime], { facts: { noticedOn }, figures: { windowTo }, choice }).explanation;
  return { status: cured ? 'notified' : 'missed', steps: [step] };
}
