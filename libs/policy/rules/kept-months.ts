import { type CivilMonth } from '../../calendar/index.js';
import { type Explained, type Regime, explained } from '../framework/index.js';
import { type MonthRange, checkContributionMonths, checkCount, monthsOf } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { bothLaws, pairsOf } from './both-laws.js';
import { MONTHS_PER_BENEFIT_MONTH } from './duration.js';

const late = bothLaws(
  {
    id: 'reservation.late-confirmed',
    topic: 'reservation',
    title: { vi: 'Thời gian đóng được xác nhận sau khi hết hưởng', en: 'Months confirmed after the benefit ended' },
    words: {
      short: {
        vi: 'Được bảo lưu {reservedMonths} tháng.',
        en: '{reservedMonths} months are reserved.',
      },
      long: {
        vi: '{added} tháng được xác nhận bổ sung sau khi chấm dứt hưởng là thời gian đóng chưa hưởng: bảo lưu {reservedMonths} tháng.',
        en: '{added} months confirmed after the benefit ended are months not yet used: {reservedMonths} are reserved.',
      },
    },
  },
  { articles: ['D28 12.3', 'L13 45.1'] },
  {
    articles: ['D374 8.5', 'D374 8.6'],
    words: {
      short: {
        vi: 'Được bảo lưu {reservedMonths} tháng.',
        en: '{reservedMonths} months are reserved.',
      },
      long: {
        vi: 'Lần hưởng cuối tính trên {lastAwardTotal} tháng ({enough?từ đủ|dưới} {threshold} tháng); xác nhận bổ sung {added} tháng; đã hưởng {monthsPaid} tháng, tạm dừng {monthsSuspended} tháng, mỗi tháng ứng với {each} tháng đóng; không được bảo lưu khi chấm dứt {notReservedAtTermination} tháng: bảo lưu {enough?toàn bộ thời gian bổ sung, |}{reservedMonths} tháng.',
        en: 'The last award was reckoned on {lastAwardTotal} months ({enough?at least|fewer than} {threshold}); {added} were confirmed later; {monthsPaid} months paid and {monthsSuspended} suspended, each for {each} contributed ones; {notReservedAtTermination} were not reserved at a termination: {enough?all that were added, |}{reservedMonths} are reserved.',
      },
    },
  },
);

const which = bothLaws(
  {
    id: 'reservation.which-months',
    topic: 'reservation',
    title: { vi: 'Những tháng nào được bảo lưu', en: 'Which months are kept' },
    words: {
      short: { vi: 'Các tháng được bảo lưu: {months}.', en: 'The months kept: {months}.' },
      long: {
        vi: 'Bảo lưu {count} tháng, tính ngược từ tháng đóng cuối cùng {last}: {months}.',
        en: '{count} months are kept, counted back from the last one paid, {last}: {months}.',
      },
    },
  },
  { articles: ['C28 9.3'] },
  { articles: ['D374 8.7'] },
);

export const keptMonthsRules = pairsOf(late, which);

/** An award reckoned on so many months could use no more of them for its first three months. */
const THRESHOLD = 36;

export interface LateMonthsFacts {
  readonly regime: Regime;
  /** Months on which the last award was reckoned. */
  readonly lastAwardTotal: number;
  /** Months confirmed after the benefit ended. */
  readonly added: number;
  readonly monthsPaid: number;
  readonly monthsSuspended: number;
  /** Months that a termination did not reserve. */
  readonly notReservedAtTermination: number;
}

/**
 * How many months are kept when more are confirmed after the benefit ended: all added ones (D28 12.3; D374 8.5.a), or,
 * where the last award was reckoned on fewer than 36, what is left of old and new together (D374 8.5.b), never below 0.
 * @example lateConfirmedMonths({ regime: '2025', lastAwardTotal: 35, added: 12, monthsPaid: 3, monthsSuspended: 0, notReservedAtTermination: 0 }, law).value.reservedMonths // 11
 * @throws PolicyError `NOT_A_COUNT`, `TOO_MANY_MONTHS`.
 */
export function lateConfirmedMonths(facts: LateMonthsFacts, _law: LawData): Explained<{ reservedMonths: number }> {
  const { regime, lastAwardTotal, added, monthsPaid, monthsSuspended, notReservedAtTermination } = facts;
  checkContributionMonths('lastAwardTotal', lastAwardTotal);
  checkContributionMonths('added', added);
  checkContributionMonths('notReservedAtTermination', notReservedAtTermination);
  checkCount('monthsPaid', monthsPaid, 0, 12);
  checkCount('monthsSuspended', monthsSuspended, 0, 12);
  const enough = lastAwardTotal >= THRESHOLD;
  const used = MONTHS_PER_BENEFIT_MONTH * (monthsPaid + monthsSuspended);
  const left = Math.max(0, lastAwardTotal + added - used - notReservedAtTermination);
  const reservedMonths = regime === '2013' || enough ? added : left;
  return explained({ reservedMonths }, late[regime], {
    facts: { lastAwardTotal, added, monthsPaid, monthsSuspended, notReservedAtTermination },
    figures: { threshold: THRESHOLD, enough, each: MONTHS_PER_BENEFIT_MONTH },
  });
}

/**
 * Which months are kept: so many counted back from the last one paid before the benefit, or confirmed later.
 * @example keptMonths({ regime: '2025', contributed: [['2024-01', '2025-12']], count: 12 }, law).value.months // from 2025-01 on
 * @throws PolicyError `NOT_A_COUNT` when more are kept than were contributed; `MONTH_TWICE`, `MONTHS_REVERSED`.
 */
export function keptMonths(
  facts: { readonly regime: Regime; readonly contributed: readonly MonthRange[]; readonly count: number },
  _law: LawData,
): Explained<{ months: readonly CivilMonth[] }> {
  const all = monthsOf('contributed', facts.contributed, 'refused');
  checkCount('count', facts.count, 0, all.length);
  return explained({ months: all.slice(all.length - facts.count) }, which[facts.regime], {
    facts: { count: facts.count },
    figures: { last: all.at(-1) ?? null },
  });
}
