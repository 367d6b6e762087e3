import { type CivilDate, type Period, anchoredMonths } from '../../calendar/index.js';
import { checkNotBefore } from '../framework/facts.js';
import {
  type Explained,
  type Explanation,
  type Regime,
  ALWAYS,
  LAW_2013,
  explained,
  policyError,
  rule,
} from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, pairsOf, bySwitch, reading } from './both-laws.js';
import { MONTHS_PER_BENEFIT_MONTH, duration } from './duration.js';
import { windowAfter, windowDays } from './notice.js';
import { MISSES_IN_A_ROW } from './notice-outcome.js';
import { eventRegime } from './regime.js';
import { type Ground, isListed, termination } from './termination.js';

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
  { articles: ['L25 41', 'D374 8', 'D374 19.4'] },
);

const oddMonthsSurvive = rule({
  id: 'claim-life.odd-months',
  topic: 'reservation',
  title: { vi: 'Tháng lẻ khi chấm dứt không bảo lưu', en: 'Odd months on an unreserved ground' },
  articles: ['D28 18.7', 'D28 21.5'],
  force: ALWAYS,
  confidence: bySwitch('oddMonthsOnUnreservedGround'),
  words: {
    short: { vi: 'Vẫn bảo lưu {reservedMonths} tháng lẻ.', en: '{reservedMonths} odd months are kept all the same.' },
    long: {
      vi: 'Căn cứ chấm dứt không được bảo lưu; quyết định hưởng đã bảo lưu {oddMonths} tháng lẻ; theo cách hiểu đang dùng còn {reservedMonths} tháng.',
      en: 'The ground is not reserved; the award had reserved {oddMonths} odd months; under the reading in use {reservedMonths} are kept.',
    },
  },
});

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

export const claimLifeRules = [...pairsOf(life), oddMonthsSurvive, unlistedGround];

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
    const { regime } = eventRegime({ awardRegime, on: end.date }, law).value;
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
  const months = anchoredMonths(benefitStart, awardMonths, law.choices.benefitMonthEnd);
  const end = endOf(facts, months, law);
  const begun = months.flatMap((month, index) => (isDue(month, end) ? [index + 1] : []));
  const missed = (month: number): boolean => month > 1 && checkIns[String(month)] === false;
  const monthsLost = begun.filter(missed);
  const monthsPaid = begun.filter((month) => !missed(month));
  const ending = end && ends(end, regime, law);
  const consumed = begun.length;
  const left = Math.max(0, keepable(contributionMonths, law) - MONTHS_PER_BENEFIT_MONTH * consumed);
  const odd = law.choices.oddMonthsOnUnreservedGround === 'kept' ? oddMonths : 0;
  const unused = awardMonths === 0 ? contributionMonths : oddMonths;
  const reservedMonths = !ending ? unused : ending.reserved ? left : odd;
  const value = { awardMonths, monthsPaid, monthsLost, terminationDate: end?.date ?? null, oddMonths, reservedMonths };
  return explained(value, life[regime], {
    facts: { contributionMonths, benefitStart, checkIns, end: facts.end },
    figures: { consumed, ended: end !== null },
    children: [
      award.explanation,
      ...(ending ? ending.steps : []),
      ...oddMonthsNote(value, ending?.reserved ?? true, law),
    ],
  });
}

/** The step that says what becomes of odd months on an unreserved ground, when there are any. */
function oddMonthsNote({ oddMonths, reservedMonths }: ClaimLife, reserved: boolean, law: LawData): Explanation[] {
  if (reserved || oddMonths === 0) return [];
  const choice = standing(law, 'oddMonthsOnUnreservedGround');
  return [explained({ reservedMonths }, oddMonthsSurvive, { figures: { oddMonths }, choice }).explanation];
}

/** The end that comes first: the event stated, or the third missed window in a row; null when the award runs out. */
function endOf({ regime, checkIns, end }: ClaimLifeFacts, months: readonly Period[], law: LawData): End | null {
  const last = months.at(-1)?.[1];
  const stated = end !== null && last !== undefined && end.date <= last ? end : null;
  let run = 0;
  for (let month = 2; month <= months.length; month += 1) {
    run = checkIns[String(month)] === false ? run + 1 : 0;
    if (run < MISSES_IN_A_ROW) continue;
    const [from] = months[month - 1] ?? [last];
    if (from === undefined) break;
    const [, date] = windowAfter(
      from,
      windowDays(eventRegime({ awardRegime: regime, on: from }, law).value.regime, law),
      law,
    );
    return stated && stated.date <= date ? stated : { ground: 'missed-notices', date, reportedInTime: true };
  }
  return stated;
}

/** A month is due that has begun when the benefit ends (D28 21.4; D374 19.4). */
const isDue = ([from]: Period, end: End | null): boolean => end === null || from <= end.date;

function ends(end: End, awardRegime: Regime, law: LawData): { reserved: boolean; steps: readonly Explanation[] } {
  const event = eventRegime({ awardRegime, on: end.date }, law);
  if (!isListed(end.ground, event.value.regime)) {
    const { ground, date } = end;
    const note = explained({ reserved: false }, unlistedGround, { facts: { ground, date } });
    return { reserved: false, steps: [event.explanation, note.explanation] };
  }
  const { value, explanation } = termination({ ...end, regime: event.value.regime }, law);
  return { reserved: value.reserved, steps: [event.explanation, explanation] };
}

/** Contribution months from which the rest is counted: those above 144 only where odd months there are kept. */
const keepable = (contributionMonths: number, law: LawData): number =>
  law.choices.oddMonthsAbove144 === 'lost' ? Math.min(contributionMonths, 144) : contributionMonths;
