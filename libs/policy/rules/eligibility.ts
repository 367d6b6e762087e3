import { type CivilDate, type CivilMonth, addCivilMonths, monthOf } from '../../calendar/index.js';
import { type MonthRange, checkNotBefore, monthsOf } from '../framework/facts.js';
import { type Explained, type Explanation, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { type StatusChange, counts } from './bars.js';
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

const contributing = bothLaws(
  {
    id: 'eligibility.contributing',
    topic: 'eligibility',
    title: { vi: 'Đang đóng bảo hiểm thất nghiệp', en: 'Currently contributing' },
    words: {
      short: {
        vi: 'Khi chấm dứt hợp đồng, người lao động {met?đang đóng|không đang đóng} bảo hiểm thất nghiệp.',
        en: 'At termination the worker {met?was|was not} contributing.',
      },
      long: {
        vi: 'Tháng đóng cuối cùng: {lastContributed}; tháng chấm dứt {terminationMonth}, tháng liền trước {monthBefore}; nghỉ từ 14 ngày làm việc có xác nhận trong hai tháng đó: {deemedContributing?có|không}. Kết luận: {met?đang đóng|không đang đóng}.',
        en: 'Last contributed month: {lastContributed}; month of termination {terminationMonth}, the month before {monthBefore}; 14 working days away, confirmed, in either: {deemedContributing?yes|no}. The worker {met?was|was not} contributing.',
      },
    },
  },
  { articles: ['D28 12.2', 'L13 49'] },
  { articles: ['L25 38.1', 'D374 3'] },
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
  { articles: ['L13 49.1'] },
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
  { articles: ['L25 38.1.d'] },
);

export const eligibilityRules = pairsOf(all, contributing, reason, waiting);

export type TerminationReason =
  'expiry' | 'agreement' | 'dismissal' | 'redundancy' | 'lawful-resignation' | 'unlawful-resignation' | 'other';

export interface EligibilityFacts {
  readonly regime: Regime;
  readonly contract: Contract;
  readonly terminationDate: CivilDate;
  readonly reason: TerminationReason;
  readonly pension: 'none' | 'eligible' | 'drawing';
  /** Contributed months not yet used for a benefit; a month may stand there once. */
  readonly contributed: readonly MonthRange[];
  /** Sick, on maternity or unpaid leave or suspended for 14 working days in the last month or the one before, confirmed. */
  readonly deemedContributing: boolean;
  readonly filed: CivilDate;
  /** What began in the waiting period or is known to begin. */
  readonly changes: readonly StatusChange[];
}

export type Condition = 'currently-contributing' | 'reason' | 'contributions' | 'filed-in-time' | 'waiting-period';

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
  const inTime = filingDeadline({ regime, terminationDate, filed }, law);
  const steps: readonly (readonly [Condition, boolean, Explanation])[] = [
    step('currently-contributing', isContributing(facts, months)),
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

function isContributing(facts: EligibilityFacts, months: readonly CivilMonth[]): Explained<{ met: boolean }> {
  const { regime, terminationDate, deemedContributing } = facts;
  const terminationMonth = monthOf(terminationDate);
  const monthBefore = addCivilMonths(terminationMonth, -1);
  const paid = months.includes(terminationMonth) || months.includes(monthBefore);
  return explained({ met: paid || deemedContributing }, contributing[regime], {
    facts: { terminationDate, deemedContributing },
    figures: {
      lastContributed: months.filter((month) => month <= terminationMonth).at(-1) ?? null,
      terminationMonth,
      monthBefore,
    },
  });
}

function reasonAllows({ regime, reason: why, pension }: EligibilityFacts): Explained<{ met: boolean }> {
  const pensioned = pension === 'drawing' || (regime === '2025' && pension === 'eligible');
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
