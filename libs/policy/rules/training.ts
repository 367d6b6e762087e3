import { type CivilDate, addCivilMonths, monthOf } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type MonthRange, monthsOf } from '../framework/facts.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';
import { countMonths, countWorkingDays } from './time.js';

/** Months back from the last contributed one in which nine must be contributed: L13 55.2, L25 37.2.d. */
const WINDOW: Readonly<Record<Regime, number>> = { '2013': 24, '2025': 36 };
const NEEDED = 9;
/** Months after termination within which the request is filed: L13 49.3, L25 37.2.b. */
const FILING_MONTHS: Readonly<Record<Regime, number>> = { '2013': 3, '2025': 12 };
/** Working days after filing in which no bar may arise: L13 49.4, L25 37.2.c. */
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
        vi: 'Đang hưởng trợ cấp: {receiving?có|không}. Trong {windowMonths} tháng (từ {from} đến {to}) có {monthsInWindow} tháng đóng, cần {needed}; hạn nộp {deadline}; hết thời gian chờ ngày {barEnds}. Điều kiện chưa đạt: {unmet}.',
        en: 'Receiving benefit: {receiving?yes|no}. In {windowMonths} months (from {from} to {to}) {monthsInWindow} were contributed, {needed} are needed; to be filed by {deadline}; waiting ends on {barEnds}. Conditions not met: {unmet}.',
      },
    },
  },
  {
    articles: ['L13 55', 'L13 49.1', 'L13 49.3', 'L13 49.4'],
    confidence: bySwitch('windowEnds'),
  },
  {
    articles: ['L25 37.1', 'L25 37.2'],
    confidence: bySwitch('windowEnds'),
  },
);

const place = bothLaws(
  {
    id: 'training.filing-place',
    topic: 'training',
    title: { vi: 'Nơi nộp đề nghị hỗ trợ học nghề', en: 'Where training support is requested' },
    words: {
      short: {
        vi: 'Nộp tại trung tâm dịch vụ việc làm {fileAt}; Giám đốc Sở tại {fileAt} quyết định.',
        en: 'File at the employment service centre of {fileAt}; the director of its labour department decides.',
      },
      long: {
        vi: 'Nơi hưởng trợ cấp: {benefitAt}; nơi muốn học: {studyAt}. Nộp tại {fileAt} các giấy tờ: {documents}.',
        en: 'Benefit at {benefitAt}; training wanted at {studyAt}. File at {fileAt}: {documents}.',
      },
    },
  },
  { articles: ['D28 24', 'D28 25.2', 'C28 11'] },
  { articles: ['L25 37.5', 'D28 25.2'], confidence: assumedFromDecree() },
);

export const trainingRules = pairsOf(eligibility, place);

export interface TrainingFacts {
  readonly regime: Regime;
  /** Drawing the benefit now: the law of 2025 then asks for nothing else. */
  readonly receivingBenefit: boolean;
  readonly terminationDate: CivilDate;
  readonly filed: CivilDate;
  readonly contributed: readonly MonthRange[];
  /** Contributing when the contract ended (D28 12.2). */
  readonly currentlyContributing: boolean;
  readonly unlawfulTerminationByWorker: boolean;
  readonly pension: 'none' | 'eligible' | 'drawing';
  /** First day of a bar (work, service, study, detention, emigration, death), null without one. */
  readonly barredFrom: CivilDate | null;
}

export type TrainingCondition =
  'currently-contributing' | 'reason' | 'pension' | 'nine-months' | 'filed-in-time' | 'no-bar';

export interface TrainingEligibility {
  readonly eligible: boolean;
  readonly unmet: readonly TrainingCondition[];
  readonly windowMonths: number;
  readonly monthsInWindow: number;
}

/**
 * Whether a worker gets training support: 9 months in 24 (2013) or 36 (2025), the reason, the time limit, no bar.
 * @example trainingEligibility({ regime: '2013', contributed: [['2024-10', '2025-06']], … }, law).value.eligible // true
 * @throws PolicyError `MONTH_TWICE`, `MONTHS_REVERSED`, `TOO_MANY_MONTHS`.
 */
export function trainingEligibility(facts: TrainingFacts, law: LawData): Explained<TrainingEligibility> {
  const { regime, receivingBenefit, terminationDate, filed } = facts;
  const window = windowOf(facts, law);
  const deadline = countMonths(law, terminationDate, FILING_MONTHS[regime]);
  const barEnds = countWorkingDays(law, filed, BAR_DAYS[regime]);
  const conditions: readonly [TrainingCondition, boolean][] = [
    ['currently-contributing', regime === '2025' || facts.currentlyContributing],
    ['reason', !facts.unlawfulTerminationByWorker],
    ['pension', facts.pension === 'none' || (regime === '2013' && facts.pension === 'eligible')],
    ['nine-months', window.monthsInWindow >= NEEDED],
    ['filed-in-time', filed <= deadline.due],
    ['no-bar', facts.barredFrom === null || facts.barredFrom > barEnds.due],
  ];
  const byRight = regime === '2025' && receivingBenefit;
  const unmet = byRight ? [] : conditions.filter(([, met]) => !met).map(([condition]) => condition);
  const { monthsInWindow, from, to } = window;
  const value = { eligible: unmet.length === 0, unmet, windowMonths: WINDOW[regime], monthsInWindow };
  return explained(value, eligibility[regime], {
    facts: {
      receiving: receivingBenefit,
      terminationDate,
      filed,
      pension: facts.pension,
      barredFrom: facts.barredFrom,
    },
    figures: { from, to, needed: NEEDED, deadline: deadline.due, barEnds: barEnds.due },
    choice: standing(law, 'windowEnds'),
    children: [deadline.step, barEnds.step],
  });
}

function windowOf({ regime, contributed, terminationDate }: TrainingFacts, law: LawData) {
  const terminated = monthOf(terminationDate);
  const months = monthsOf('contributed', contributed, 'refused').filter((month) => month <= terminated);
  const to = law.choices.windowEnds === 'termination-month' ? terminated : (months.at(-1) ?? terminated);
  const from = addCivilMonths(to, 1 - WINDOW[regime]);
  return { from, to, monthsInWindow: months.filter((month) => month >= from).length };
}

export type TrainingDocument =
  'training-request' | 'award-decision' | 'benefit-request' | 'termination-proof' | 'insurance-book';

export interface FilingPlaceFacts {
  readonly regime: Regime;
  /** Province where the benefit is drawn or a claim is pending, null for others. */
  readonly benefitAt: string | null;
  /** Province where the worker wants to study. */
  readonly studyAt: string;
  readonly filed: CivilDate;
}

/** First day of Decree 61/2020: recipients may study elsewhere and then file there with the award decision. */
const FIRST_DAY_OF_DECREE_61 = '2020-07-15' as CivilDate;

/**
 * Where training support is requested and with what: recipients at the place of the benefit (Circular art. 11(1),
 * example 16) or, since 2020-07-15, at the place of study; others at the place of study (example 17).
 * @example trainingFilingPlace({ regime: '2013', benefitAt: null, studyAt: 'Hồ Chí Minh', filed }, law).value.fileAt
 */
export function trainingFilingPlace(
  facts: FilingPlaceFacts,
  _law: LawData,
): Explained<{ fileAt: string; documents: readonly TrainingDocument[] }> {
  const { regime, benefitAt, studyAt, filed } = facts;
  if (benefitAt === null) {
    const documents = ['training-request', 'benefit-request', 'termination-proof', 'insurance-book'] as const;
    return explained({ fileAt: studyAt, documents }, place[regime], { facts: { benefitAt, studyAt, filed } });
  }
  const elsewhere = studyAt !== benefitAt && filed >= FIRST_DAY_OF_DECREE_61;
  const value = elsewhere
    ? { fileAt: studyAt, documents: ['training-request', 'award-decision'] as const }
    : { fileAt: benefitAt, documents: ['training-request'] as const };
  return explained(value, place[regime], { facts: { benefitAt, studyAt, filed } });
}
