import type { CivilDate } from '../../calendar/index.js';
import { checkNotAfter, checkNotBefore } from '../framework/facts.js';
import { type Explained, type Regime, ALWAYS, LAW, LAW_2025, explained, rule } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bySwitch } from './both-laws.js';

/** First day of Law 74/2025 (art. 54(1)). */
export const FIRST_DAY_OF_2025_LAW = '2026-01-01' as CivilDate;

const award = rule({
  id: 'law.of-award',
  topic: 'law',
  title: { vi: 'Luật áp dụng cho hồ sơ', en: 'The law of a dossier' },
  articles: ['L25 54.1', 'L25 54.2', 'L25 55.4'],
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

export const regimeRules = [award, laterEvent, sameLaw];

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
 * Which law a later event on a running award follows: the law of its own day (interpretation, `runningAwards`).
 * An award under the law of 2025 keeps it, even for events of December 2025 (L25 55.4).
 * @example eventRegime({ awardRegime: '2013', on: civilDate('2026-01-20') }, law).value.regime // '2025'
 */
export function eventRegime(
  facts: { readonly awardRegime: Regime; readonly on: CivilDate },
  law: LawData,
): Explained<{ regime: Regime }> {
  const { awardRegime, on } = facts;
  if (awardRegime === '2025' || on < FIRST_DAY_OF_2025_LAW) {
    return explained({ regime: awardRegime }, sameLaw, { facts: { awardRegime, on } });
  }
  const choice = standing(law, 'runningAwards');
  const found: Regime = law.choices.runningAwards === 'award' ? awardRegime : '2025';
  return explained({ regime: found }, laterEvent, { facts: { awardRegime, on }, choice });
}
