import { type CivilDate, type Period, addMonths, anchoredMonths } from '../../calendar/index.js';
import { checkBirth, checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, reading } from './both-laws.js';
import { deadline, rulesOf } from './deadline.js';
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
  { articles: ['L25 40', 'C28 10.4'], confidence: assumedFromDecree('checkInDays2025') },
);

const exemption = bothLaws(
  {
    id: 'notice.exemption',
    topic: 'notice',
    title: { vi: 'Miễn thông báo', en: 'Exemption from the notice' },
    words: {
      short: {
        vi: 'Kỳ này {exempt?được miễn|không được miễn} thông báo.',
        en: 'The notice of this window {exempt?is|is not} exempt.',
      },
      long: {
        vi: 'Lý do {ground} từ {from} đến {to}; thời hạn thông báo {windowFrom} đến {windowTo} {exempt?nằm trong|không nằm trong} thời gian đó.',
        en: 'Ground {ground} from {from} to {to}; the window {windowFrom} to {windowTo} {exempt?lies|does not lie} inside it.',
      },
    },
  },
  { articles: ['C28 10.2'] },
  { articles: ['L25 40.2', 'C28 10.2'], confidence: assumedFromDecree() },
);

export const excuseDeadline = deadline({
  id: 'notice.excuse',
  topic: 'notice',
  title: { vi: 'Hạn gửi giấy tờ chứng minh lý do vắng', en: 'Proof of an excuse' },
  event: { vi: 'ngày cuối của thời hạn thông báo', en: 'the last day of the window' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['C28 10.3'] },
  law2025: { figure: 'excuseDays2025', articles: ['L25 40.2', 'C28 10.3'] },
});

export const exemptionDeadline = deadline({
  id: 'notice.exemption-claim',
  topic: 'notice',
  title: { vi: 'Hạn đề nghị miễn thông báo', en: 'Claim of an exemption' },
  event: { vi: 'ngày thuộc trường hợp được miễn', en: 'the start of the status' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['C28 10.2'] },
  law2025: { figure: 'exemptionDays2025', articles: ['L25 40.2', 'C28 10.2'] },
});

export const suspensionDeadline = deadline({
  id: 'notice.suspension-proposal',
  topic: 'suspension',
  title: { vi: 'Hạn trình tạm dừng hưởng', en: 'Proposal of the suspension' },
  event: { vi: 'ngày cuối của thời hạn thông báo', en: 'the last day of the window' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 19.2'] },
  law2025: { figure: 'suspensionDays2025', articles: ['D374 17', 'L25 41.2'] },
});

export const resumptionDeadline = deadline({
  id: 'notice.resumption-proposal',
  topic: 'suspension',
  title: { vi: 'Hạn trình tiếp tục hưởng', en: 'Proposal of the resumption' },
  event: { vi: 'ngày thông báo trở lại', en: 'the renewed notice' },
  unit: 'working-days',
  law2013: { count: 2, articles: ['D28 20.1', 'L13 53.2'] },
  law2025: { figure: 'resumptionDays2025', articles: ['D374 18', 'L25 41.3'] },
});

const ageRule = bothLaws(
  {
    id: 'notice.age',
    topic: 'notice',
    title: { vi: 'Miễn thông báo do tuổi', en: 'Exemption by age' },
    words: {
      short: {
        vi: 'Người lao động {exempt?được miễn|không được miễn} thông báo do tuổi.',
        en: 'The worker {exempt?is|is not} exempt by age.',
      },
      long: {
        vi: 'Sinh ngày {birthDate}, đủ {age} tuổi vào ngày {reachedOn}; tại ngày {on} {exempt?được miễn|không được miễn} thông báo.',
        en: 'Born on {birthDate}, {age} years old on {reachedOn}; on {on} the notice {exempt?is|is not} exempt.',
      },
    },
  },
  { articles: ['C28 10.2.a'] },
  { articles: ['L25 40.2', 'C28 10.2.a'], confidence: assumedFromDecree() },
);

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
  { articles: ['L25 40', 'C28 10.4'], confidence: assumedFromDecree() },
);

export const noticeRules = [
  ...pairsOf(windows, exemption, ageRule, beforeCollection),
  ...rulesOf(excuseDeadline, exemptionDeadline, suspensionDeadline, resumptionDeadline),
];

const WINDOW_DAYS_2013 = 3;

export interface AwardFacts {
  readonly regime: Regime;
  readonly benefitStart: CivilDate;
  readonly awardMonths: number;
}

/** First and last day of the window of each month from the second on, by its number. */
export type Windows = Readonly<Record<string, Period>>;

/**
 * When the monthly notices are due: the three working days after the first day of each benefit month from the second.
 * @example checkInWindows({ regime: '2013', benefitStart: civilDate('2025-04-01'), awardMonths: 3 }, law).value.windows['2'] // ['2025-05-05', '2025-05-07']
 * @throws PolicyError `NOT_A_COUNT`.
 */
export function checkInWindows(facts: AwardFacts, law: LawData): Explained<{ windows: Windows }> {
  const { regime, benefitStart, awardMonths } = facts;
  checkCount('awardMonths', awardMonths, 1, 12);
  const days = windowDays(regime, law);
  const found: Record<string, Period> = {};
  const months = anchoredMonths(benefitStart, awardMonths, law.choices.benefitMonthEnd);
  months.forEach(([from], index) => {
    if (index > 0) found[String(index + 1)] = windowAfter(from, days, law);
  });
  const first = months[1]?.[0];
  const last = found[String(awardMonths)]?.[1];
  return explained({ windows: found }, windows[regime], {
    facts: { benefitStart, awardMonths },
    figures: { days },
    children: first && last ? calendarNotes(law, first, last) : [],
    ...(regime === '2025' && { choice: standing(law, 'checkInDays2025') }),
  });
}

/**
 * How many working days after a month's first day the monthly notice may be given: fixed by the circular under
 * the law of 2013 (art. 10(4)(b)), a choice under that of 2025.
 */
export const windowDays = (regime: Regime, law: LawData): number =>
  regime === '2025' ? law.choices.checkInDays2025 : WINDOW_DAYS_2013;

/** The working days after the first day of a month; the first day itself is not counted (Circular art. 10(4)(b)). */
export const windowAfter = (monthStart: CivilDate, days: number, law: LawData): Period => [
  law.workingDays.addWorkingDays(monthStart, Math.min(1, days)),
  law.workingDays.addWorkingDays(monthStart, days),
];

export type ExemptionGround = 'age' | 'long-term-illness' | 'maternity' | 'training' | 'short-contract';

/**
 * Whether a notice is exempt: the whole window lies inside the time of the ground (Circular art. 10(2); the circular's
 * example 14 exempts months 3 to 5 of a course).
 */
export function noticeExemption(
  facts: {
    readonly regime: Regime;
    readonly ground: ExemptionGround;
    readonly during: Period;
    readonly window: Period;
  },
  _law: LawData,
): Explained<{ exempt: boolean }> {
  const { regime, ground, during, window } = facts;
  const [from, to] = during;
  const [windowFrom, windowTo] = window;
  return explained({ exempt: from <= windowFrom && windowTo <= to }, exemption[regime], {
    facts: { ground, from, to, windowFrom, windowTo },
  });
}

/**
 * Whether a notice is due at all: the days of notice stand in the annex of the decision, and the first is the day on
 * which it is collected (Circular art. 10(4)(a)); a window that had closed before was never open to the worker.
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

/** Age from which no notice is asked for (Circular art. 10(2)(a)). */
const EXEMPT_AGE = { male: 60, female: 55 } as const;

/**
 * Whether a worker is exempt from the notice by age on a day: men from 60, women from 55; nothing need be claimed.
 * @throws PolicyError `BIRTH_IN_FUTURE`.
 */
export function ageExemption(
  facts: {
    readonly regime: Regime;
    readonly sex: 'male' | 'female';
    readonly birthDate: CivilDate;
    readonly on: CivilDate;
  },
  _law: LawData,
): Explained<{ exempt: boolean }> {
  const { regime, sex, birthDate, on } = facts;
  checkBirth('birthDate', birthDate, on);
  const age = EXEMPT_AGE[sex];
  const reachedOn = addMonths(birthDate, age * 12);
  return explained({ exempt: reachedOn <= on }, ageRule[regime], {
    facts: { sex, birthDate, on },
    figures: { age, reachedOn },
  });
}
