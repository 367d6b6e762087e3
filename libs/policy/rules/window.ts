import { type CivilDate, type CivilMonth, addCivilMonths, monthOf } from '../../calendar/index.js';
import { type MonthRange, checkCount, monthsOf } from '../framework/facts.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';

export const CONTRACT_KINDS = ['indefinite', 'fixed-term', 'seasonal'] as const;

/** Months that the contract was made for; an indefinite contract has none. */
export interface Contract {
  readonly kind: (typeof CONTRACT_KINDS)[number];
  readonly months?: number | null;
}

/** Contracts of this length are judged over 36 months instead of 24, so many months at least and less than twelve. */
const SHORT = {
  '2013': { kinds: ['seasonal'], from: 3 },
  '2025': { kinds: ['fixed-term', 'seasonal'], from: 1 },
} as const;
const NEEDED = 12;

const rules = bothLaws(
  {
    id: 'eligibility.window',
    topic: 'eligibility',
    title: { vi: '12 tháng đóng trong 24 (36) tháng', en: '12 contributed months in 24 (36)' },
    words: {
      short: {
        vi: 'Có {monthsInWindow} tháng đóng trong {windowMonths} tháng trước khi chấm dứt hợp đồng: {meetsMinimum?đủ|chưa đủ} 12 tháng.',
        en: '{monthsInWindow} months were contributed in the {windowMonths} months before termination: {meetsMinimum?enough|fewer than the 12 needed}.',
      },
      long: {
        vi: 'Với loại hợp đồng này ({kind}), xét {windowMonths} tháng, từ {from} đến {to}: có {monthsInWindow} tháng đóng, cần {needed} tháng: {meetsMinimum?đủ|chưa đủ}.',
        en: 'For this contract ({kind}) the {windowMonths} months from {from} to {to} count: {monthsInWindow} were contributed, {needed} are needed: {meetsMinimum?enough|not enough}.',
      },
    },
  },
  { articles: ['L13 49.2', 'L13 43.1.c', 'D28 12.3'], confidence: bySwitch('windowEnds') },
  { articles: ['L25 38.1.b'], confidence: bySwitch('windowEnds') },
);

export const windowRules = pairsOf(rules);

export interface WindowFacts {
  readonly regime: Regime;
  readonly contract: Contract;
  readonly terminationDate: CivilDate;
  /** Contributed months; a month may stand there once. */
  readonly contributed: readonly MonthRange[];
}

export interface ContributionWindow {
  readonly windowMonths: 24 | 36;
  readonly monthsInWindow: number;
  readonly meetsMinimum: boolean;
}

/**
 * Contributed months in the 24 months before termination, or in 36 for short contracts (seasonal ones of 3 to under
 * 12 months in 2013, any of 1 to under 12 months in 2025). The window is cut in calendar months and ends with the last
 * contributed month at or before termination (interpretation, `windowEnds`).
 * @example contributionWindow({ regime, contract: { kind: 'indefinite' }, terminationDate, contributed: [['2024-07', '2025-06']] }, law).value
 * @throws PolicyError `MONTH_TWICE`, `MONTHS_REVERSED`, `TOO_MANY_MONTHS`, `NOT_A_COUNT`.
 */
export function contributionWindow(facts: WindowFacts, law: LawData): Explained<ContributionWindow> {
  const months = monthsOf('contributed', facts.contributed, 'refused');
  return windowOf({ ...facts, months }, law);
}

/** {@link contributionWindow} on months that are sorted already. */
export function windowOf(
  facts: Omit<WindowFacts, 'contributed'> & { readonly months: readonly CivilMonth[] },
  law: LawData,
): Explained<ContributionWindow> {
  const { regime, contract, terminationDate, months } = facts;
  const windowMonths = isShort(contract, regime) ? 36 : 24;
  const terminated = monthOf(terminationDate);
  const before = months.filter((month) => month <= terminated);
  const byTermination = law.choices.windowEnds === 'termination-month';
  const to = byTermination ? terminated : (before.at(-1) ?? terminated);
  const from = addCivilMonths(to, 1 - windowMonths);
  const monthsInWindow = before.filter((month) => month >= from).length;
  const value: ContributionWindow = { windowMonths, monthsInWindow, meetsMinimum: monthsInWindow >= NEEDED };
  return explained(value, rules[regime], {
    facts: { kind: contract.kind, contractMonths: contract.months ?? null, terminationDate },
    figures: { from, to, needed: NEEDED },
    choice: standing(law, 'windowEnds'),
  });
}

/**
 * Whether the contract is judged over 36 months. A seasonal contract without a stated length was insured in 2013 only as
 * one of 3 to under 12 months (L13 43.1.c), so it is short; the law of 2025 knows lengths only (L25 38.1.b).
 */
function isShort({ kind, months }: Contract, regime: Regime): boolean {
  const short = SHORT[regime];
  if (!(short.kinds as readonly string[]).includes(kind)) return false;
  if (months == null) return regime === '2013';
  checkCount('contract.months', months, 0, 1200);
  return months >= short.from && months < 12;
}
