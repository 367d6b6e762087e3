import { type CivilDate, addCivilMonths, monthOf } from '../../calendar/index.js';
import { type Explained, type Explanation, type Regime, explained } from '../framework/index.js';
import { type MonthRange, monthsOf } from '../framework/facts.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { countMonths, countWorkingDays } from './time.js';

/** Months back from the last contributed one in which nine must be contributed: L13 55.2, L25 37.2.d. */
const WINDOW: Readonly<Record<Regime, number>> = { '2013': 24, '2025': 36 };
const NEEDED = 9;
/** Months after termination: for the benefit dossier (L13 55.1, 49.3, 46.1) or the training request (L25 37.2.b). */
const FILING_MONTHS: Readonly<Record<Regime, number>> = { '2013': 3, '2025': 12 };
/** Working days after that filing in which no bar may arise: L13 55.1, 49.4, L25 37.2.c. */
const BAR_DAYS: Readonly<Record<Regime, number>> = { '2013': 15, '2025': 10 };

const eligibility = bothLaws(
  {
    id: 'training.eligibility',
    topic: 'training',
    title: { vi: 'Điều kiện được hỗ trợ học nghề', en: 'Conditions of training support' },
    words: {
      short: {
        vi: 'Người lao động {eligible?đủ|chưa đủ} điều kiện được hỗ trợ học nghề.',
        en: 'The worker {eligible?meets|does not meet} the conditions of training support.',
      },
      long: {
        vi: 'Đang hưởng trợ cấp: {receiving?có|không}. Trong {windowMonths} tháng (từ {from} đến {to}) có {monthsInWindow} tháng đóng, cần {needed}; hồ sơ nộp ngày {counted}, hạn nộp {deadline}; hết thời gian chờ ngày {barEnds}; đã được hỗ trợ trước đây: {supportedBefore?có|không}. Điều kiện chưa đạt: {unmet}.',
        en: 'Receiving benefit: {receiving?yes|no}. In {windowMonths} months (from {from} to {to}) {monthsInWindow} were contributed, {needed} are needed; filed on {counted}, to be filed by {deadline}; waiting ends on {barEnds}; supported before: {supportedBefore?yes|no}. Conditions not met: {unmet}.',
      },
    },
  },
  {
    articles: ['L13 55', 'L13 49.1', 'L13 49.3', 'L13 49.4', 'D28 25.1'],
    confidence: bySwitch('windowEnds'),
  },
  {
    articles: ['L25 37.1', 'L25 37.2', 'D374 12.1', 'D374 13.1'],
    confidence: bySwitch('windowEnds'),
  },
);

export const trainingRules = pairsOf(eligibility);

export interface TrainingFacts {
  readonly regime: Regime;
  /** Drawing the benefit now: the law of 2025 then asks for nothing else. */
  readonly receivingBenefit: boolean;
  readonly terminationDate: CivilDate;
  /** Day on which the training was asked for. */
  readonly filed: CivilDate;
  /** Day on which the benefit dossier was filed, null without one: the three months of 2013 run to it. */
  readonly benefitFiled: CivilDate | null;
  readonly contributed: readonly MonthRange[];
  /** Contributing when the contract ended (D28 12.2). */
  readonly currentlyContributing: boolean;
  readonly unlawfulTerminationByWorker: boolean;
  /** `loss-of-capacity-allowance`: trợ cấp mất sức lao động hằng tháng, a bar of 2013 (L13 49.1.b). */
  readonly pension: 'none' | 'eligible' | 'drawing' | 'loss-of-capacity-allowance';
  /** First day of a bar (work, service, study, detention, emigration, death), null without one. */
  readonly barredFrom: CivilDate | null;
  /** Support for a course was given before: one course, once (D28 25.1; D374 13.1). */
  readonly supportedBefore: boolean;
}

export type TrainingCondition =
  'currently-contributing' | 'reason' | 'pension' | 'nine-months' | 'filed-in-time' | 'no-bar' | 'once';

export interface TrainingEligibility {
  readonly eligible: boolean;
  readonly unmet: readonly TrainingCondition[];
  readonly windowMonths: number;
  readonly monthsInWindow: number;
}

/**
 * Whether a worker gets training support: 9 months in 24 (2013) or 36 (2025), the reason, the time limit, no bar, and
 * no support before. A recipient of 2025 needs only the last.
 * @example trainingEligibility({ regime: '2013', contributed: [['2024-10', '2025-06']], … }, law).value.eligible // true
 * @throws PolicyError `MONTH_TWICE`, `MONTHS_REVERSED`, `TOO_MANY_MONTHS`.
 */
export function trainingEligibility(facts: TrainingFacts, law: LawData): Explained<TrainingEligibility> {
  const { regime, receivingBenefit, terminationDate, filed, supportedBefore } = facts;
  const window = windowOf(facts, law);
  const counted = regime === '2013' ? facts.benefitFiled : filed;
  const deadline = countMonths(law, terminationDate, FILING_MONTHS[regime]);
  const bar = counted === null ? null : countWorkingDays(law, counted, BAR_DAYS[regime]);
  const conditions: readonly [TrainingCondition, boolean][] = [
    ['currently-contributing', regime === '2025' || facts.currentlyContributing],
    ['reason', !facts.unlawfulTerminationByWorker],
    ['pension', !PENSIONS_THAT_BAR[regime].includes(facts.pension)],
    ['nine-months', window.monthsInWindow >= NEEDED],
    ['filed-in-time', counted !== null && counted <= deadline.due],
    ['no-bar', facts.barredFrom === null || (bar !== null && facts.barredFrom > bar.due)],
    ['once', !supportedBefore],
  ];
  const asked = regime === '2025' && receivingBenefit ? conditions.filter(([name]) => name === 'once') : conditions;
  const unmet = asked.filter(([, met]) => !met).map(([condition]) => condition);
  const { monthsInWindow, from, to } = window;
  const value = { eligible: unmet.length === 0, unmet, windowMonths: WINDOW[regime], monthsInWindow };
  return explained(value, eligibility[regime], {
    facts: {
      receiving: receivingBenefit,
      terminationDate,
      counted,
      pension: facts.pension,
      barredFrom: facts.barredFrom,
      supportedBefore,
    },
    figures: { from, to, needed: NEEDED, deadline: deadline.due, barEnds: bar?.due ?? null },
    choice: standing(law, 'windowEnds'),
    children: [deadline.step, ...(bar ? [bar.step] : [])] satisfies readonly Explanation[],
  });
}

/** L13 49.1.b: whoever draws one; L25 38.1.a: whoever could, when the work ended. */
const PENSIONS_THAT_BAR: Readonly<Record<Regime, readonly TrainingFacts['pension'][]>> = {
  '2013': ['drawing', 'loss-of-capacity-allowance'],
  '2025': ['drawing', 'eligible'],
};

function windowOf({ regime, contributed, terminationDate }: TrainingFacts, law: LawData) {
  const terminated = monthOf(terminationDate);
  const months = monthsOf('contributed', contributed, 'refused').filter((month) => month <= terminated);
  const to = law.choices.windowEnds === 'termination-month' ? terminated : (months.at(-1) ?? terminated);
  const from = addCivilMonths(to, 1 - WINDOW[regime]);
  return { from, to, monthsInWindow: months.filter((month) => month >= from).length };
}
