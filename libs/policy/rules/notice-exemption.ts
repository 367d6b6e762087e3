import { type CivilDate, type PartialDate, type Period, addMonths, latestDay } from '../../calendar/index.js';
import { checkBirth } from '../framework/facts.js';
import { type Explained, type Regime, LAW, LAW_2013, LAW_2025, explained, rule } from '../framework/index.js';
import type { LawData } from '../law-data.js';
import { reading } from './both-laws.js';
import { deadlineOf2013, rulesOf } from './deadline.js';

const exemption = rule({
  id: 'notice.exemption.2013',
  topic: 'notice',
  title: { vi: 'Miễn thông báo', en: 'Exemption from the notice' },
  articles: ['C28 10.2'],
  force: LAW_2013,
  confidence: LAW,
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
});

const age = rule({
  id: 'notice.age.2013',
  topic: 'notice',
  title: { vi: 'Miễn thông báo do tuổi', en: 'Exemption by age' },
  articles: ['C28 10.2.a'],
  force: LAW_2013,
  confidence: LAW,
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
});

const ageOfPart = rule({
  ...age,
  id: 'notice.age-of-part.2013',
  title: {
    vi: 'Miễn thông báo do tuổi, chỉ rõ tháng hoặc năm sinh',
    en: 'Exemption by age, month or year of birth only',
  },
  confidence: reading(
    { vi: 'lấy ngày đầu của tháng, năm sinh', en: 'the first day of the month or year counts' },
    {
      vi: 'Thông tư không nói lấy ngày nào; chỉ từ ngày cuối mới chắc chắn đủ tuổi',
      en: 'the circular names no day; the age is certain from the last one only',
    },
  ),
  words: {
    ...age.words,
    long: {
      vi: 'Chỉ rõ thời gian sinh {birthDate}, lấy ngày {taken}; đủ {age} tuổi vào ngày {reachedOn}; tại ngày {on} {exempt?được miễn|không được miễn} thông báo.',
      en: 'Of the birth only {birthDate} is known, and {taken} is taken; {age} years old on {reachedOn}; on {on} the notice {exempt?is|is not} exempt.',
    },
  },
});

const nobody = rule({
  id: 'notice.exemption.2025',
  topic: 'notice',
  title: { vi: 'Không ai được miễn thông báo', en: 'Nobody is exempt from the notice' },
  articles: ['L25 40.1', 'D374 21'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Không ai được miễn thông báo về việc tìm kiếm việc làm.',
      en: 'Nobody is exempt from the monthly notice.',
    },
    long: {
      vi: 'Lý do nêu ra: {ground}. Điều 40 và Điều 21 không miễn cho ai và không nhận lý do nào; khi có thiên tai, dịch bệnh thì Giám đốc dời ngày thông báo.',
      en: 'Stated ground: {ground}. Articles 40 and 21 exempt nobody and take no excuse; in a disaster or epidemic the director moves the days.',
    },
  },
});

export const excuseDeadline = deadlineOf2013({
  id: 'notice.excuse',
  topic: 'notice',
  title: { vi: 'Hạn gửi giấy tờ chứng minh lý do vắng', en: 'Proof of an excuse' },
  event: { vi: 'ngày cuối của thời hạn thông báo', en: 'the last day of the window' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['C28 10.3'] },
});

export const exemptionDeadline = deadlineOf2013({
  id: 'notice.exemption-claim',
  topic: 'notice',
  title: { vi: 'Hạn đề nghị miễn thông báo', en: 'Claim of an exemption' },
  event: { vi: 'ngày thuộc trường hợp được miễn', en: 'the start of the status' },
  unit: 'working-days',
  law2013: { count: 3, articles: ['C28 10.2'] },
});

export const noticeExemptionRules = [exemption, nobody, age, ageOfPart, ...rulesOf(excuseDeadline, exemptionDeadline)];

export type ExemptionGround = 'age' | 'long-term-illness' | 'maternity' | 'training' | 'short-contract';

/**
 * Whether a notice is exempt under the law of the day on which its window opens: in 2013 when the whole window lies
 * inside the time of the ground (C28 10.2; the circular's example 14 exempts months 3 to 5 of a course), in 2025 never.
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
  if (regime === '2025') return explained({ exempt: false }, nobody, { facts: { ground } });
  const [from, to] = during;
  const [windowFrom, windowTo] = window;
  return explained({ exempt: from <= windowFrom && windowTo <= to }, exemption, {
    facts: { ground, from, to, windowFrom, windowTo },
  });
}

/** Age from which no notice is asked for (C28 10.2.a). */
const EXEMPT_AGE = { male: 60, female: 55 } as const;

/**
 * Whether a worker is exempt from the notice by age on a day: in 2013 men from 60, women from 55, and nothing need be
 * claimed; in 2025 nobody.
 * @throws PolicyError `BIRTH_IN_FUTURE`.
 */
export function ageExemption(
  facts: {
    readonly regime: Regime;
    readonly sex: 'male' | 'female';
    /** As far as it is known. Of a month or a year the last day counts: by then the age is certainly reached. */
    readonly birthDate: PartialDate;
    readonly on: CivilDate;
  },
  _law: LawData,
): Explained<{ exempt: boolean }> {
  const { regime, sex, birthDate, on } = facts;
  checkBirth('birthDate', birthDate, on);
  const taken = latestDay(birthDate);
  if (regime === '2025') return explained({ exempt: false }, nobody, { facts: { ground: 'age' } });
  const years = EXEMPT_AGE[sex];
  const reachedOn = addMonths(taken, years * 12);
  const whole = taken === birthDate;
  return explained({ exempt: reachedOn <= on }, whole ? age : ageOfPart, {
    facts: { sex, birthDate, on },
    figures: { age: years, reachedOn, ...(!whole && { taken }) },
  });
}
