import { type CivilDate, type CivilMonth, addCivilMonths, monthOf } from '../../calendar/index.js';
import { type MonthRange, checkNotBefore, monthsOf } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { type StatusChange, counts } from './bars.js';
import { contributing } from './contributing.js';
import { bothLaws, pairsOf, bySwitch } from './both-laws.js';
import { filingDeadline } from './filing.js';
import { startDay } from './start.js';
import { type Contract, windowOf } from './window.js';

const all = bothLaws(
  {
    id: 'eligibility',
    topic: 'eligibility',
    title: { vi: 'Điều kiện hưởng trợ cấp thất nghiệp', en: 'Conditions of the benefit' },
    words: {
      short: {
        vi: 'Người lao động {eligible?đủ|không đủ} điều kiện hưởng trợ cấp thất nghiệp.',
        en: 'The worker {eligible?meets|does not meet} the conditions of the benefit.',
      },
      long: {
        vi: 'Đủ điều kiện khi đạt mọi điều kiện sau đây; điều kiện chưa đạt: {unmet}. Kết luận: {eligible?đủ|không đủ} điều kiện.',
        en: 'All of the conditions below must be met; not met: {unmet}. The worker {eligible?is|is not} eligible.',
      },
    },
  },
  { articles: ['L13 49'] },
  { articles: ['L25 38.1'] },
);

const reason = bothLaws(
  {
    id: 'eligibility.reason',
    topic: 'eligibility',
    title: { vi: 'Lý do chấm dứt và lương hưu', en: 'Reason of termination, pension' },
    words: {
      short: {
        vi: 'Lý do chấm dứt hợp đồng {met?không loại trừ|loại trừ} việc hưởng.',
        en: 'The reason of termination {met?does not bar|bars} the benefit.',
      },
      long: {
        vi: 'Lý do: {reason}; lương hưu: {pension}. Chỉ loại trừ người lao động đơn phương chấm dứt trái pháp luật và trường hợp lương hưu: {met?không loại trừ|loại trừ}.',
        en: 'Reason: {reason}; pension: {pension}. Only unlawful termination by the worker and the pension rule bar: {met?no bar|barred}.',
      },
    },
  },
  { articles: ['L13 49.1.a', 'L13 49.1.b'] },
  { articles: ['L25 38.1.a'] },
);

const waiting = bothLaws(
  {
    id: 'eligibility.waiting',
    topic: 'eligibility',
    title: { vi: 'Thời gian chờ', en: 'Waiting period' },
    words: {
      short: {
        vi: 'Trong thời gian chờ đến ngày {lastWaitingDay} {met?không có|có} trường hợp loại trừ.',
        en: 'In the waiting period to {lastWaitingDay} {met?nothing|something} bars the claim.',
      },
      long: {
        vi: 'Thời gian chờ đến hết ngày {lastWaitingDay}; các trường hợp loại trừ: {bars}.',
        en: 'The waiting period runs to the end of {lastWaitingDay}; bars: {bars}.',
      },
    },
  },
  {
    articles: ['L13 49.4', 'D28 17.4', 'D28 30.8'],
    confidence: bySwitch('waitingUnit2013'),
  },
  { articles: ['L25 38.1.d', 'D374 19.1.a'] },
);

export const eligibilityRules = pairsOf(all, reason, waiting);

/** What somebody draws or may draw when the work ends; an allowance is that for loss of working capacity (L13 49.1.b). */
export type PensionStatus = 'none' | 'eligible' | 'drawing' | 'loss-of-capacity-allowance';

export const TERMINATION_REASONS = [
  'expiry',
  'agreement',
  'dismissal',
  'redundancy',
  'lawful-resignation',
  'unlawful-resignation',
  'other',
] as const;
export type TerminationReason = (typeof TERMINATION_REASONS)[number];

export interface EligibilityFacts {
  readonly regime: Regime;
  readonly contract: Contract;
  readonly terminationDate: CivilDate;
  readonly reason: TerminationReason;
  /**
   * On the day on which the contract ended, not on that of the reading: old enough for a pension and able to draw it, in
   * receipt of one, or (2013) of the monthly allowance for loss of working capacity.
   */
  readonly pension: PensionStatus;
  /** Contributed months not yet used for a benefit; a month may stand there once. */
  readonly contributed: readonly MonthRange[];
  /** Sick, on maternity or unpaid leave or suspended for 14 working days in the last month or the one before, confirmed. */
  readonly deemedContributing: boolean;
  /** Law of 2025: day on which the authority confirmed that the employer cannot pay (D374 3.6, 14.2.a); null where it can. */
  readonly employerCannotPayConfirmedOn?: CivilDate | null;
  readonly filed: CivilDate;
  /** What began in the waiting period or is known to begin. */
  readonly changes: readonly StatusChange[];
}

/** Conditions of the benefit, in the order in which an explanation of `eligibility` has its steps. */
export const CONDITIONS = [
  'currently-contributing',
  'reason',
  'contributions',
  'filed-in-time',
  'waiting-period',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Eligibility {
  readonly eligible: boolean;
  readonly unmet: readonly Condition[];
}

/**
 * Whether the benefit is due at all: contributing at the end, the reason, twelve months in the window, filed in time,
 * nothing that bars in the waiting period.
 * @example eligibility({ regime: '2025', contract: { kind: 'indefinite' }, reason: 'expiry', … }, law).value.unmet // []
 * @throws PolicyError `BEFORE` when filed before termination; `MONTH_TWICE`, `MONTHS_REVERSED`, `TOO_MANY_MONTHS`.
 */
export function eligibility(facts: EligibilityFacts, law: LawData): Explained<Eligibility> {
  const { regime, terminationDate, filed } = facts;
  checkNotBefore('filed', filed, 'terminationDate', terminationDate);
  const months = monthsOf('contributed', facts.contributed, 'refused');
  const window = windowOf({ ...facts, months }, law);
  const { employerCannotPayConfirmedOn = null } = facts;
  const inTime = filingDeadline({ regime, terminationDate, filed, employerCannotPayConfirmedOn }, law);
  const steps: readonly (readonly [Condition, boolean, Explanation])[] = [
    step('currently-contributing', isContributing(facts, months, law)),
    step('reason', reasonAllows(facts)),
    ['contributions', window.value.meetsMinimum, window.explanation],
    ['filed-in-time', inTime.value.onTime, inTime.explanation],
    step('waiting-period', nothingBars(facts, law)),
  ];
  const unmet = steps.filter(([, met]) => !met).map(([condition]) => condition);
  return explained({ eligible: unmet.length === 0, unmet }, all[regime], {
    facts: { terminationDate, filed },
    children: steps.map(([, , explanation]) => explanation),
  });
}

const step = (condition: Condition, { value, explanation }: Explained<{ met: boolean }>) =>
  [condition, value.met, explanation] as const;

function isContributing(
  facts: EligibilityFacts,
  months: readonly CivilMonth[],
  law: LawData,
): Explained<{ met: boolean }> {
  const { regime, terminationDate, deemedContributing, employerCannotPayConfirmedOn = null } = facts;
  const terminationMonth = monthOf(terminationDate);
  const { value, explanation } = contributing(
    {
      regime,
      paidMonthOfTermination: months.includes(terminationMonth),
      paidMonthBefore: months.includes(addCivilMonths(terminationMonth, -1)),
      leave: deemedContributing ? 'confirmed' : null,
      employerCannotPay: employerCannotPayConfirmedOn !== null,
    },
    law,
  );
  return { value: { met: value.contributing }, explanation };
}

function reasonAllows({ regime, reason: why, pension }: EligibilityFacts): Explained<{ met: boolean }> {
  const barring: readonly PensionStatus[] =
    regime === '2013' ? ['drawing', 'loss-of-capacity-allowance'] : ['drawing', 'eligible'];
  const pensioned = barring.includes(pension);
  return explained({ met: why !== 'unlawful-resignation' && !pensioned }, reason[regime], {
    facts: { reason: why, pension },
  });
}

function nothingBars({ regime, filed, changes }: EligibilityFacts, law: LawData): Explained<{ met: boolean }> {
  const start = startDay({ regime, filed }, law);
  const { lastWaitingDay } = start.value;
  const bars = changes
    .filter((change) => change.from <= lastWaitingDay && counts(regime, change))
    .map(({ kind }) => kind);
  return explained({ met: bars.length === 0 }, waiting[regime], {
    facts: { filed },
    figures: { lastWaitingDay, bars },
    children: [start.explanation],
    ...(regime === '2013' && { choice: standing(law, 'waitingUnit2013') }),
  });
}
