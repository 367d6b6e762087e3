import type { CivilDate } from '../../calendar/index.js';
import { checkNotAfter, checkNotBefore } from '../framework/facts.js';
import { type Explained, type Regime, ALWAYS, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch, reading } from './both-laws.js';

/** First day of Law 74/2025 (art. 54(1)). */
export const FIRST_DAY_OF_2025_LAW = '2026-01-01' as CivilDate;

const award = rule({
  id: 'law.of-award',
  topic: 'law',
  title: { vi: 'Luật áp dụng cho hồ sơ', en: 'The law of a dossier' },
  articles: ['L25 54.1', 'L25 54.2', 'L25 55.4', 'D374 43.5', 'D374 45.1'],
  force: ALWAYS,
  confidence: LAW,
  words: {
    short: {
      vi: 'Hồ sơ theo Luật Việc làm năm {regime}.',
      en: 'The dossier follows the law of {regime}.',
    },
    long: {
      vi: 'Luật 74/2025 có hiệu lực từ 01/01/2026. Hồ sơ nộp ngày {filed}; {decidedBefore?đã có quyết định trước ngày đó nên giữ Luật 38/2013|{regime2025?nộp từ ngày đó hoặc chưa có quyết định trước ngày đó nên theo Luật 74/2025|đến ngày {asOf} luật mới chưa có hiệu lực nên theo Luật 38/2013}}.',
      en: 'Law 74/2025 is in force from 1 January 2026. The dossier was filed on {filed}; {decidedBefore?it was decided before that day and keeps Law 38/2013|{regime2025?it was filed from that day on or not decided before it, so Law 74/2025 applies|on {asOf} the new law is not in force yet, so Law 38/2013 applies}}.',
    },
  },
});

const laterEvent = rule({
  id: 'law.of-later-event',
  topic: 'law',
  title: { vi: 'Luật áp dụng cho sự kiện sau quyết định hưởng', en: 'The law of an event on a running award' },
  articles: ['L25 54.2', 'L25 55.4'],
  force: LAW_2025,
  confidence: bySwitch('runningAwards'),
  words: {
    short: { vi: 'Sự kiện này theo luật năm {regime}.', en: 'This event follows the law of {regime}.' },
    long: {
      vi: 'Luật không quy định rõ về sự kiện xảy ra sau quyết định hưởng theo luật năm {awardRegime}; theo cách hiểu đang dùng, sự kiện ngày {on} theo luật năm {regime}, còn mức và thời gian hưởng giữ nguyên.',
      en: 'The law has no express rule for events on a running award of {awardRegime}; under the reading in use the event of {on} follows the law of {regime}, while amount and duration stand.',
    },
  },
});

const ofAwardItself = rule({
  id: 'law.of-what-was-awarded',
  topic: 'law',
  title: { vi: 'Luật áp dụng cho chính quyết định hưởng', en: 'The law of what an award itself decided' },
  articles: ['L25 54.2', 'L25 55.4', 'D374 43.5'],
  force: LAW_2025,
  confidence: reading(
    {
      vi: 'từ năm 2026, cả việc nhận quyết định, hủy quyết định và chi trả tháng đầu theo luật 2025',
      en: 'from 2026 on collecting, cancelling and the first payment, too, follow the law of 2025',
    },
    {
      vi: 'quyết định đã ban hành giữ nguyên; việc nhận và chi trả tháng đầu là thi hành chính quyết định đó',
      en: 'a decision that was made stands, and its collection and first payment carry out that very decision',
    },
  ),
  words: {
    short: {
      vi: 'Việc này theo luật năm {regime} của quyết định hưởng.',
      en: 'This follows the law of {regime}, that of the award.',
    },
    long: {
      vi: 'Mức, số tháng, các ngày của tháng hưởng, việc nhận, hủy quyết định và chi trả tháng đầu ({kind}) theo luật năm {regime} của quyết định hưởng, dù xảy ra ngày {on}.',
      en: 'Amount, number and days of the months, collection, cancellation and the first payment ({kind}) follow the law of {regime}, that of the award, although on {on}.',
    },
  },
});

const sameLaw = rule({
  id: 'law.of-event-in-force',
  topic: 'law',
  title: { vi: 'Luật đang có hiệu lực tại ngày sự kiện', en: 'The law in force on the day of the event' },
  articles: ['L25 54.1', 'L25 55.4'],
  force: ALWAYS,
  confidence: LAW,
  words: {
    short: { vi: 'Sự kiện này theo luật năm {regime}.', en: 'This event follows the law of {regime}.' },
    long: {
      vi: 'Quyết định hưởng và sự kiện ngày {on} cùng theo luật năm {regime}.',
      en: 'The award and the event of {on} both follow the law of {regime}.',
    },
  },
});

export const regimeRules = [award, ofAwardItself, laterEvent, sameLaw];

/**
 * What can happen on an award, and whose law decides: `award` that of the award itself, `day` that of the day stated
 * beside it. The table with its articles stands in ADR 0100.
 */
export const EVENT_KINDS = {
  /** Amount, number of months, first and last day of each. */
  amount: 'award',
  /** Collecting the decision, telling why not, cancelling it. */
  collection: 'award',
  'first-payment': 'award',
  /** The monthly notice, its exemption and its excuse: the day on which its window opens. */
  notice: 'day',
  /** Payment of a month from the second on: the day on which its notice window opens. */
  payment: 'day',
  /** The day on which the missed window ended. */
  suspension: 'day',
  /** The day of the renewed notice. */
  resumption: 'day',
  /** The day of the event that ends the benefit; so does what is kept and what must be reported. */
  termination: 'day',
  /** The day of the request. */
  transfer: 'day',
  /** The day on which the three months after the award end. */
  'uncollected-money': 'day',
} as const satisfies Record<string, 'award' | 'day'>;

export type EventKind = keyof typeof EVENT_KINDS;

/** `decided` is null while nobody has decided; `asOf` is the day for which is asked. */
export interface RegimeFacts {
  readonly filed: CivilDate;
  readonly decided: CivilDate | null;
  readonly asOf: CivilDate;
}

/**
 * Which law an award follows (L25 54, 55.4): filed from 2026 on, or filed before and not decided before 2026, the law
 * of 2025; decided before 2026, the law of 2013.
 * @example regime({ filed, decided: null, asOf }, law).value.regime // '2025'
 * @throws PolicyError `BEFORE` when it was decided before it was filed, `AFTER` when filed after `asOf`.
 */
export function regime(facts: RegimeFacts, law: LawData): Explained<{ regime: Regime }> {
  checkNotAfter('filed', facts.filed, 'asOf', facts.asOf);
  if (facts.decided !== null) checkNotBefore('decided', facts.decided, 'filed', facts.filed);
  return regimeOfAward(facts, law);
}

/** {@link regime} without asking whether the facts agree. */
export function regimeOfAward(facts: RegimeFacts, _law: LawData): Explained<{ regime: Regime }> {
  const filedBefore = facts.filed < FIRST_DAY_OF_2025_LAW;
  const decidedBefore = filedBefore && facts.decided !== null && facts.decided < FIRST_DAY_OF_2025_LAW;
  const stillOpen = filedBefore && facts.decided === null && facts.asOf < FIRST_DAY_OF_2025_LAW;
  const found: Regime = decidedBefore || stillOpen ? '2013' : '2025';
  return explained({ regime: found }, award, {
    facts: { filed: facts.filed, decided: facts.decided, asOf: facts.asOf },
    figures: { decidedBefore, regime2025: found === '2025' },
  });
}

/**
 * Which law a later event on a running award follows: the law of its own day (interpretation, `runningAwards`), or that
 * of the award where the event carries out what was awarded (`EVENT_KINDS`). An award under the law of 2025 keeps it,
 * even for events of December 2025 (L25 55.4).
 * @param facts.on the day that decides for its kind, see `EVENT_KINDS`
 * @example eventRegime({ awardRegime: '2013', on: civilDate('2026-01-20'), kind: 'termination' }, law).value.regime // '2025'
 */
export function eventRegime(
  facts: { readonly awardRegime: Regime; readonly on: CivilDate; readonly kind: EventKind },
  law: LawData,
): Explained<{ regime: Regime }> {
  const { awardRegime, on, kind } = facts;
  if (awardRegime === '2025' || on < FIRST_DAY_OF_2025_LAW) {
    return explained({ regime: awardRegime }, sameLaw, { facts: { awardRegime, on } });
  }
  if (EVENT_KINDS[kind] === 'award') {
    return explained({ regime: awardRegime }, ofAwardItself, { facts: { awardRegime, on, kind } });
  }
  const choice = standing(law, 'runningAwards');
  const found: Regime = law.choices.runningAwards === 'award' ? awardRegime : '2025';
  return explained({ regime: found }, laterEvent, { facts: { awardRegime, on }, choice });
}
