import type { CivilDate, Period } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, LAW_2025, LAW, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, reading } from './both-laws.js';
import { monthsOfAward } from './duration.js';
import { eventRegime } from './regime.js';
import { calendarNotes } from './time.js';

const windows = bothLaws(
  {
    id: 'notice.windows',
    topic: 'notice',
    title: { vi: 'Thời hạn thông báo tìm kiếm việc làm', en: 'Windows of the monthly notice' },
    words: {
      short: {
        vi: 'Thông báo tìm kiếm việc làm hằng tháng trong {days} ngày làm việc đầu của tháng hưởng, trừ ngày đầu.',
        en: 'The monthly notice is due in the {days} working days after the first day of each benefit month.',
      },
      long: {
        vi: 'Tháng thứ nhất thông báo khi nhận quyết định; từ tháng thứ hai trong {days} ngày làm việc sau ngày đầu của tháng hưởng: {windows}.',
        en: 'For the first month the collection of the decision counts; from the second on, the {days} working days after the first day of the month: {windows}.',
      },
    },
  },
  { articles: ['C28 10.1', 'C28 10.4', 'L13 52'] },
  {
    articles: ['D374 21.2.a', 'D374 21.2.b', 'D374 15.2', 'D374 45.3', 'L25 40'],
    words: {
      short: {
        vi: 'Thông báo tìm kiếm việc làm hằng tháng trong {days} ngày làm việc kể từ ngày đầu của tháng hưởng, không tính ngày đó.',
        en: 'The monthly notice is due in the {days} working days after the first day of each benefit month.',
      },
      long: {
        vi: 'Tháng thứ nhất thông báo trong các ngày trả kết quả; từ tháng thứ hai trong {days} ngày làm việc kể từ ngày đầu của tháng hưởng, không tính ngày đó: {windows}.',
        en: 'For the first month the notice is due on the days of the result; from the second on, in the {days} working days after the first day of the month: {windows}.',
      },
    },
  },
);

const firstNotice = rule({
  id: 'notice.first-month.2025',
  topic: 'notice',
  title: { vi: 'Thông báo của tháng thứ nhất', en: 'Notice of the first month' },
  articles: ['D374 21.1', 'D374 21.2.a', 'D374 form 12'],
  force: LAW_2025,
  confidence: reading(
    {
      vi: 'phải có thông báo theo Mẫu số 24 trong các ngày trả kết quả, ngoài việc nhận quyết định',
      en: 'a form 24 of its own is due on the days of the result, besides collecting',
    },
    {
      vi: 'ngày trả kết quả là ngày thông báo, như trước nay',
      en: 'the days of the result are those of the notice, as before',
    },
  ),
  words: {
    short: {
      vi: 'Nhận quyết định ngày {collectedOn} {notified?là thông báo của tháng thứ nhất|không phải là thông báo của tháng thứ nhất}.',
      en: 'Collecting on {collectedOn} {notified?is|is not} the notice of the first month.',
    },
    long: {
      vi: 'Tháng thứ nhất thông báo trong các ngày trả kết quả {slip}; quyết định được nhận ngày {collectedOn}: {notified?coi như đã thông báo|chưa thông báo}.',
      en: 'The notice of the first month is due on the days of the result {slip}; the decision was collected on {collectedOn}: {notified?that is the notice|no notice yet}.',
    },
  },
});

const beforeCollection = bothLaws(
  {
    id: 'notice.before-collection',
    topic: 'notice',
    title: { vi: 'Kỳ thông báo trước ngày nhận quyết định', en: 'Windows before the decision is collected' },
    words: {
      short: {
        vi: 'Kỳ này {due?phải thông báo|không phải thông báo vì chưa nhận quyết định}.',
        en: 'The notice of this window {due?is due|is not due: the decision was not collected yet}.',
      },
      long: {
        vi: 'Thời hạn thông báo từ {windowFrom} đến {windowTo}; ngày nhận quyết định {collectedOn} là ngày thông báo đầu tiên: kỳ này {due?phải|không phải} thông báo.',
        en: 'The window runs from {windowFrom} to {windowTo}; the decision was collected on {collectedOn}, which is the first notice: this one {due?is due|is not due}.',
      },
    },
  },
  {
    articles: ['C28 10.1', 'C28 10.4'],
    confidence: reading(
      {
        vi: 'kỳ thông báo đã qua trước ngày nhận quyết định vẫn bị coi là không thông báo',
        en: 'a window that closed before the collection counts as missed all the same',
      },
      { vi: 'người lao động chưa biết các ngày thông báo', en: 'the worker did not know the days yet' },
    ),
  },
  {
    articles: ['D374 21.2', 'D374 form 12'],
    confidence: reading(
      {
        vi: 'kỳ thông báo đã qua trước ngày nhận quyết định vẫn bị coi là không thông báo',
        en: 'a window that closed before the collection counts as missed all the same',
      },
      {
        vi: 'các ngày thông báo ghi trong phụ lục của quyết định chưa nhận',
        en: 'the days stand in the appendix of a decision that was not collected yet',
      },
    ),
  },
);

const owed = bothLaws(
  {
    id: 'notice.owed',
    topic: 'notice',
    title: { vi: 'Ai phải thông báo hằng tháng', en: 'Who owes the monthly notice' },
    words: {
      short: {
        vi: '{noticeDue?Phải thông báo về việc tìm kiếm việc làm|Không phải thông báo về việc tìm kiếm việc làm}.',
        en: 'The monthly notice {noticeDue?is due|is not due}.',
      },
      long: {
        vi: 'Tình trạng: {status}; {noticeDue?vẫn phải thông báo|không phải thông báo} (nơi thông báo: {at}; ngày được dời đến: {movedByDirectorTo}).',
        en: 'Status: {status}; the notice {noticeDue?is due all the same|is not due} (where: {at}; moved by the director to: {movedByDirectorTo}).',
      },
    },
  },
  { articles: ['C28 10.2', 'C28 10.3', 'C28 10.5', 'L13 52'] },
  { articles: ['L25 40.1', 'D374 21.1', 'D374 21.2', 'D374 21.3'], confidence: LAW },
);

export const noticeRules = [...pairsOf(windows, beforeCollection, owed), firstNotice];

const WINDOW_DAYS_2013 = 3;

export interface AwardFacts {
  readonly regime: Regime;
  readonly benefitStart: CivilDate;
  readonly awardMonths: number;
}

/** First and last day of the window of each month from the second on, by its number. */
export type Windows = Readonly<Record<string, Period>>;

/**
 * When the monthly notices are due: the three working days after the first day of each benefit month from the second, by
 * the law of the day on which each window opens.
 * @param facts.regime law of the award
 * @example checkInWindows({ regime: '2013', benefitStart: civilDate('2025-04-01'), awardMonths: 3 }, law).value.windows['2'] // ['2025-05-05', '2025-05-07']
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function checkInWindows(facts: AwardFacts, law: LawData): Explained<{ windows: Windows }> {
  const { regime, benefitStart, awardMonths } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  const found: Record<string, Period> = {};
  const later: Record<string, Period> = {};
  const months = monthsOfAward(facts, awardMonths, law);
  months.slice(1).forEach(([from], index) => {
    const { under, window } = windowOfMonth(regime, from, law);
    found[String(index + 2)] = window;
    if (under.value.regime !== regime) later[String(index + 2)] = window;
  });
  const first = months[1]?.[0];
  const last = found[String(awardMonths)]?.[1];
  return explained({ windows: found }, windows[regime], {
    facts: { benefitStart, awardMonths },
    figures: { days: windowDays(regime, law) },
    children: [...(first && last ? calendarNotes(law, first, last) : []), ...ofLaterLaw(regime, later, law)],
    ...(regime === '2025' && { choice: standing(law, 'checkInDays2025') }),
  });
}

/** The step for windows that open when another law than that of the award is in force; none where there are no such. */
function ofLaterLaw(awardRegime: Regime, later: Windows, law: LawData): Explanation[] {
  const [first] = Object.values(later);
  if (first === undefined) return [];
  const { value, explanation } = eventRegime({ awardRegime, on: first[0], kind: 'notice' }, law);
  const step = explained({ windows: later }, windows[value.regime], {
    figures: { days: windowDays(value.regime, law) },
    children: [explanation],
    choice: standing(law, 'checkInDays2025'),
  });
  return [step.explanation];
}

/** The window of the month that begins on a day, by the law of the day on which it opens, and which law that is. */
export function windowOfMonth(awardRegime: Regime, monthStart: CivilDate, law: LawData) {
  const [opens] = windowAfter(monthStart, 1, law);
  const under = eventRegime({ awardRegime, on: opens, kind: 'notice' }, law);
  return { under, window: windowAfter(monthStart, windowDays(under.value.regime, law), law) };
}

/**
 * How many working days after a month's first day the monthly notice may be given: C28 10.4.b; D374 21.2.b, whose
 * figure is data.
 */
export const windowDays = (regime: Regime, law: LawData): number =>
  regime === '2025' ? law.choices.checkInDays2025 : WINDOW_DAYS_2013;

/** The working days after the first day of a month; the first day itself is not counted (C28 10.4.b; D374 45.3). */
export const windowAfter = (monthStart: CivilDate, days: number, law: LawData): Period => [
  law.workingDays.addWorkingDays(monthStart, Math.min(1, days)),
  law.workingDays.addWorkingDays(monthStart, days),
];

/**
 * Whether collecting the decision is the notice of the first month under the law of 2025: on one of the days of the
 * result, yes (D374 21.2.a, as before; the other reading asks for a form 24 of its own).
 */
export function firstMonthNotice(
  { slip, collectedOn }: { readonly slip: Period; readonly collectedOn: CivilDate },
  _law: LawData,
): Explained<{ notified: boolean }> {
  const [from, to] = slip;
  return explained({ notified: collectedOn >= from && collectedOn <= to }, firstNotice, {
    facts: { slip, collectedOn },
  });
}

/**
 * Whether a notice is due at all: the days of notice stand in the appendix of the decision, and the first is the day on
 * which it is collected (C28 10.4.a; D374 21.2); a window that had closed before was never open to the worker.
 */
export function noticeDue(
  facts: { readonly regime: Regime; readonly window: Period; readonly collectedOn: CivilDate },
  _law: LawData,
): Explained<{ due: boolean }> {
  const { regime, window, collectedOn } = facts;
  const [windowFrom, windowTo] = window;
  return explained({ due: windowTo >= collectedOn }, beforeCollection[regime], {
    facts: { windowFrom, windowTo, collectedOn },
  });
}

/** What somebody is in while a notice is due. `short-job`: a contract under three months. */
export type NoticeSituation =
  'none' | 'age-60' | 'illness' | 'maternity' | 'approved-training' | 'short-job' | 'transfer';

/** Situations in which the law of 2013 asks for no notice; an illness may only excuse from coming (C28 10.2, 10.3, 10.5). */
const SPARED_2013: readonly NoticeSituation[] = ['age-60', 'maternity', 'approved-training', 'short-job', 'transfer'];

export interface NoticeOwed {
  readonly noticeDue: boolean;
  /** Where it is given; null when none is due. */
  readonly at: 'place-of-receipt' | 'destination' | null;
  /** Day to which the director moved it because of a disaster (D374 21.2), null where it was not moved. */
  readonly movedTo: CivilDate | null;
}

/**
 * Whether the monthly notice is owed in some situation, and where. Since 2026 nobody is exempt and nothing excuses; only
 * the director may move the days when disaster or epidemic prevents the notice, and in a transfer it is given at the
 * destination (L25 40; D374 21).
 * @example noticeOwed({ regime: '2025', status: 'transfer', movedByDirectorTo: null }, law).value.at // 'destination'
 */
export function noticeOwed(
  facts: {
    readonly regime: Regime;
    readonly status: NoticeSituation;
    readonly movedByDirectorTo: CivilDate | null;
  },
  _law: LawData,
): Explained<NoticeOwed> {
  const { regime, status, movedByDirectorTo } = facts;
  const due = regime === '2025' || !SPARED_2013.includes(status);
  const at = status === 'transfer' ? 'destination' : 'place-of-receipt';
  const value: NoticeOwed = {
    noticeDue: due,
    at: due ? at : null,
    movedTo: regime === '2025' ? movedByDirectorTo : null,
  };
  return explained(value, owed[regime], { facts: { status, movedByDirectorTo } });
}
