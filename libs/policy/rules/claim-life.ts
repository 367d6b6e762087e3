import type { CivilDate, Period } from '../../calendar/index.js';
import { checkNotBefore } from '../framework/facts.js';
import {
  type Explained,
  type Explanation,
  type Regime,
  LAW_2013,
  explained,
  policyError,
  rule,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, bySwitch, reading } from './both-laws.js';
import { duration, monthsOfAward } from './duration.js';
import { type Ground, isListed } from './grounds.js';
import { keptAfter } from './kept.js';
import { MISSES_IN_A_ROW } from './misses.js';
import { windowOfMonth } from './notice.js';
import { eventRegime } from './regime.js';
import { suspension } from './suspension.js';
import { termination } from './termination.js';

const life = bothLaws(
  {
    id: 'claim-life',
    topic: 'reservation',
    title: { vi: 'Diễn biến của trợ cấp', en: 'Course of a benefit' },
    words: {
      short: {
        vi: 'Được chi trả các tháng {monthsPaid}; bảo lưu {reservedMonths} tháng đóng.',
        en: 'Months {monthsPaid} are paid; {reservedMonths} contribution months are kept.',
      },
      long: {
        vi: 'Trong {awardMonths} tháng: chi trả các tháng {monthsPaid}, mất các tháng {monthsLost}; {ended?chấm dứt ngày {terminationDate}|hưởng hết thời hạn}. {contributionMonths} tháng đóng trừ 12 tháng cho mỗi tháng đã dùng ({consumed}): bảo lưu {reservedMonths} tháng, trong đó {oddMonths} tháng lẻ.',
        en: 'Of {awardMonths} months, {monthsPaid} are paid and {monthsLost} lost; {ended?the benefit ends on {terminationDate}|it runs out}. {contributionMonths} contribution months less 12 for each month used ({consumed}): {reservedMonths} are kept, {oddMonths} of them odd.',
      },
    },
  },
  { articles: ['L13 53', 'D28 18.7', 'D28 21.4', 'D28 21.5', 'C28 9'] },
  { articles: ['L25 41', 'L25 41.5', 'D374 8.1', 'D374 8.3', 'D374 8.6', 'D374 19.4'] },
);

const oddMonthsSurvive = bothLaws(
  {
    id: 'claim-life.odd-months',
    topic: 'reservation',
    title: { vi: 'Tháng lẻ khi chấm dứt không bảo lưu', en: 'Odd months on an unreserved ground' },
    words: {
      short: {
        vi: 'Vẫn bảo lưu {reservedMonths} tháng lẻ.',
        en: '{reservedMonths} odd months are kept all the same.',
      },
      long: {
        vi: 'Căn cứ chấm dứt không được bảo lưu; quyết định hưởng đã bảo lưu {oddMonths} tháng lẻ; theo cách hiểu đang dùng còn {reservedMonths} tháng.',
        en: 'The ground is not reserved; the award had reserved {oddMonths} odd months; under the reading in use {reservedMonths} are kept.',
      },
    },
  },
  { articles: ['D28 18.7', 'D28 21.5'], confidence: bySwitch('oddMonthsOnUnreservedGround') },
  {
    articles: ['D374 8.1', 'D374 8.6', 'D374 form 12'],
    confidence: bySwitch('oddMonthsOnUnreservedGround'),
  },
);

const openWindow = bothLaws(
  {
    id: 'claim-life.open-window',
    topic: 'termination',
    title: { vi: 'Tháng còn trong thời hạn thông báo khi chấm dứt', en: 'Month whose window was open at the end' },
    words: {
      short: {
        vi: 'Tháng {months} được chi trả: thời hạn thông báo chưa hết khi chấm dứt.',
        en: 'Month {months} is paid: its window had not closed when the benefit ended.',
      },
      long: {
        vi: 'Khi chấm dứt ngày {date}, thời hạn thông báo của tháng {months} chưa hết nên tháng đó không bị coi là không thông báo và được hưởng cả tháng.',
        en: 'When the benefit ended on {date} the window of month {months} had not closed: its notice is not missed, and it is due whole.',
      },
    },
  },
  {
    articles: ['D28 21.4', 'L13 53.1'],
    confidence: reading(
      { vi: 'không có thông báo thì tháng đó mất', en: 'the month is lost, since no notice came' },
      { vi: 'chưa hết hạn thì chưa có gì bị bỏ lỡ', en: 'nothing is missed before its period is over' },
    ),
  },
  {
    articles: ['D374 19.4', 'D374 17', 'L25 41.2'],
    confidence: reading(
      { vi: 'không có thông báo thì tháng đó mất', en: 'the month is lost, since no notice came' },
      { vi: 'chưa hết hạn thì chưa có gì bị bỏ lỡ', en: 'nothing is missed before its period is over' },
    ),
  },
);

const unlistedGround = rule({
  id: 'claim-life.unlisted-ground',
  topic: 'termination',
  title: { vi: 'Căn cứ mà luật 2013 không liệt kê', en: 'Ground that the law of 2013 does not list' },
  articles: ['L13 53.3', 'L13 53.4'],
  force: LAW_2013,
  confidence: reading(
    {
      vi: 'luật 2013 không cho chấm dứt theo căn cứ này; việc hưởng tiếp tục',
      en: 'the law of 2013 does not end a benefit on this ground; it goes on',
    },
    { vi: 'luật chỉ bảo lưu theo các căn cứ nêu tên', en: 'the law reserves on named grounds only' },
  ),
  words: {
    short: {
      vi: 'Luật 2013 không liệt kê căn cứ này; phần còn lại không được bảo lưu.',
      en: 'The law of 2013 does not list this ground; the rest is not reserved.',
    },
    long: {
      vi: 'Điều 53 Luật 38/2013 không liệt kê căn cứ "{ground}" và chỉ bảo lưu theo các căn cứ nêu tên; nếu vẫn chấm dứt ngày {date} thì phần còn lại không được bảo lưu.',
      en: 'Article 53 of Law 38/2013 does not list the ground "{ground}" and reserves only on those that it names; if the benefit ends on {date} all the same, the rest is not reserved.',
    },
  },
});

export const claimLifeRules = [...pairsOf(life, oddMonthsSurvive, openWindow), unlistedGround];

export interface ClaimLifeFacts {
  /** Law of the award; a later event follows the law of its own day. */
  readonly regime: Regime;
  readonly contributionMonths: number;
  readonly benefitStart: CivilDate;
  /** Whether the notice of a month (by its number, from "2") was made; missing means made. */
  readonly checkIns: Readonly<Record<string, boolean>>;
  /** What ended the benefit early, if anything did. */
  readonly end: { readonly ground: Ground; readonly date: CivilDate; readonly reportedInTime: boolean } | null;
}

export interface ClaimLife {
  readonly awardMonths: number;
  readonly monthsPaid: readonly number[];
  readonly monthsLost: readonly number[];
  /** Null when the award runs out. */
  readonly terminationDate: CivilDate | null;
  readonly oddMonths: number;
  /** Contribution months kept for a later claim, odd ones included. */
  readonly reservedMonths: number;
}

interface End {
  readonly ground: Ground;
  readonly date: CivilDate;
  readonly reportedInTime: boolean;
}

/**
 * The whole course of a benefit: which months are paid, which are lost to missed notices, when and how it ends, what
 * is kept. A month begun is paid whole; a lost month uses contributions up like a paid one.
 * @example claimLife({ regime: '2013', contributionMonths: 47, benefitStart, checkIns: {}, end: null }, law).value.reservedMonths // 11
 * @throws PolicyError `BEFORE` when it ends before it starts; `TOO_MANY_MONTHS`, `NOT_A_COUNT`, `GROUND_NOT_IN_LAW`.
 */
export function claimLife(facts: ClaimLifeFacts, law: LawData): Explained<ClaimLife> {
  const { end, regime: awardRegime } = facts;
  if (end !== null) {
    checkNotBefore('end.date', end.date, 'benefitStart', facts.benefitStart);
    const { regime } = eventRegime({ awardRegime, on: end.date, kind: 'termination' }, law).value;
    if (!isListed(end.ground, regime))
      throw policyError('GROUND_NOT_IN_LAW', 'end.ground', { regime, ground: end.ground });
  }
  return courseOf(facts, law);
}

/** {@link claimLife} without asking whether the facts agree: a ground that the law does not list ends it unreserved. */
export function courseOf(facts: ClaimLifeFacts, law: LawData): Explained<ClaimLife> {
  const { regime, contributionMonths, benefitStart, checkIns } = facts;
  const award = duration({ regime, contributionMonths }, law);
  const { awardMonths, oddMonths } = award.value;
  const months = monthsOfAward(facts, awardMonths, law);
  const end = endOf(facts, months, law);
  const begun = months.flatMap((month, index) => (isDue(month, end) ? [index + 1] : []));
  const unnotified = begun.filter((month) => month > 1 && checkIns[String(month)] === false);
  const stillOpen = unnotified.filter((month) => end !== null && end.date <= windowEnd(regime, months, month, law));
  const monthsLost = unnotified.filter((month) => !stillOpen.includes(month) || end?.ground === 'missed-notices');
  const monthsPaid = begun.filter((month) => !monthsLost.includes(month));
  const ending = end && ends(end, regime, law);
  const consumed = begun.length;
  const kept = keptAfter({ awardRegime: regime, contributionMonths, consumed }, law);
  const odd = law.choices.oddMonthsOnUnreservedGround === 'kept' ? oddMonths : 0;
  const unused = awardMonths === 0 ? contributionMonths : oddMonths;
  const reservedMonths = !ending ? unused : ending.reserved ? kept.value.left : odd;
  const value = { awardMonths, monthsPaid, monthsLost, terminationDate: end?.date ?? null, oddMonths, reservedMonths };
  return explained(value, life[regime], {
    facts: { contributionMonths, benefitStart, checkIns, end: facts.end },
    figures: { consumed, ended: end !== null },
    children: [
      award.explanation,
      ...lostNote(facts, months, { monthsLost, begun }, law),
      ...(ending ? ending.steps : []),
      ...(ending?.reserved ? kept.steps : []),
      ...openWindowNote(
        end,
        regime,
        monthsPaid.filter((month) => stillOpen.includes(month)),
        law,
      ),
      ...oddMonthsNote(value, ending, law),
    ],
  });
}

/** The step that says which months a missed notice lost, when there are any. */
function lostNote(
  { regime: awardRegime }: ClaimLifeFacts,
  months: readonly Period[],
  { monthsLost, begun }: { readonly monthsLost: readonly number[]; readonly begun: readonly number[] },
  law: LawData,
): Explanation[] {
  const [first] = monthsLost;
  if (first === undefined) return [];
  const on = windowEnd(awardRegime, months, first, law);
  const { regime } = eventRegime({ awardRegime, on, kind: 'suspension' }, law).value;
  const outcomes = begun.map((month) => (monthsLost.includes(month) ? 'missed' : 'notified'));
  return [suspension({ regime, outcomes }, law).explanation];
}

/** The step that says what becomes of odd months on an unreserved ground, when there are any. */
function oddMonthsNote({ oddMonths, reservedMonths }: ClaimLife, ending: Ending | null, law: LawData): Explanation[] {
  if (ending === null || ending.reserved || oddMonths === 0) return [];
  const choice = standing(law, 'oddMonthsOnUnreservedGround');
  const step = explained({ reservedMonths }, oddMonthsSurvive[ending.regime], { figures: { oddMonths }, choice });
  return [step.explanation];
}

/** The step that says why months are paid whose notice was not given: their windows were open when the benefit ended. */
function openWindowNote(end: End | null, awardRegime: Regime, months: readonly number[], law: LawData): Explanation[] {
  if (end === null || months.length === 0) return [];
  const { regime } = eventRegime({ awardRegime, on: end.date, kind: 'termination' }, law).value;
  return [explained({ months }, openWindow[regime], { facts: { date: end.date } }).explanation];
}

/** Last day of the notice of a month, by the law of the day on which its window opens. */
function windowEnd(awardRegime: Regime, months: readonly Period[], month: number, law: LawData): CivilDate {
  const [from] = months[month - 1] ?? months[0] ?? [];
  if (from === undefined) throw new RangeError(`the award has no month ${month}`);
  return windowOfMonth(awardRegime, from, law).window[1];
}

/** The end that comes first: the event stated, or the third missed window in a row; null when the award runs out. */
function endOf({ regime, checkIns, end }: ClaimLifeFacts, months: readonly Period[], law: LawData): End | null {
  const last = months.at(-1)?.[1];
  const stated = end !== null && last !== undefined && end.date <= last ? end : null;
  let run = 0;
  for (let month = 2; month <= months.length; month += 1) {
    run = checkIns[String(month)] === false ? run + 1 : 0;
    if (run < MISSES_IN_A_ROW) continue;
    const date = windowEnd(regime, months, month, law);
    return stated && stated.date <= date ? stated : { ground: 'missed-notices', date, reportedInTime: true };
  }
  return stated;
}

/** A month is due that has begun when the benefit ends (D28 21.4; D374 19.4). */
const isDue = ([from]: Period, end: End | null): boolean => end === null || from <= end.date;

interface Ending {
  /** Law of the day of the event. */
  readonly regime: Regime;
  readonly reserved: boolean;
  readonly steps: readonly Explanation[];
}

function ends(end: End, awardRegime: Regime, law: LawData): Ending {
  const event = eventRegime({ awardRegime, on: end.date, kind: 'termination' }, law);
  const { regime } = event.value;
  if (!isListed(end.ground, regime)) {
    const { ground, date } = end;
    const note = explained({ reserved: false }, unlistedGround, { facts: { ground, date } });
    return { regime, reserved: false, steps: [event.explanation, note.explanation] };
  }
  const { value, explanation } = termination({ ...end, regime }, law);
  return { regime, reserved: value.reserved, steps: [event.explanation, explanation] };
}
