import { type CivilDate, type CivilMonth, civilDate } from '../../calendar/index.js';
import { type Explained, type Vnd, LAW, LAW_2025, explained, policyError, rule, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { reading } from './both-laws.js';
import { wholeVnd } from './fund-rate.js';
import { calendarNotes } from './time.js';

const parts = rule({
  id: 'contribution.wage-parts.2025',
  topic: 'coverage',
  title: { vi: 'Các khoản tính vào tiền lương đóng', en: 'What counts as the wage' },
  articles: ['L25 34.1', 'D374 7.2', 'D374 7.3'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Tiền lương làm căn cứ đóng trước mức trần là {wageVnd} đồng.',
      en: 'The wage that counts, before the ceiling, is {wageVnd} dong.',
    },
    long: {
      vi: 'Mức lương, phụ cấp và khoản bổ sung ổn định {countedVnd} đồng; khoản thay đổi theo năng suất, chất lượng {leftOutVnd} đồng không tính: {wageVnd} đồng.',
      en: 'Wage, allowances and fixed additions make {countedVnd} dong; what varies with output or quality, {leftOutVnd} dong, does not count: {wageVnd} dong.',
    },
  },
});

const rateDay = rule({
  id: 'contribution.foreign-wage-day.2025',
  topic: 'coverage',
  title: { vi: 'Ngày lấy tỷ giá của tiền lương ngoại tệ', en: 'Day of the rate for a wage in foreign currency' },
  articles: ['D374 7.5'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: { vi: 'Tỷ giá lấy của ngày {rateDay}.', en: 'The rate is that of {rateDay}.' },
    long: {
      vi: 'Tháng {month} thuộc 6 tháng {firstHalf?đầu|cuối} năm: tỷ giá mua vào theo hình thức chuyển khoản cuối ngày {day}; là ngày nghỉ thì ngày làm việc kế tiếp: {rateDay}.',
      en: '{month} lies in the {firstHalf?first|second} half-year: the transfer buying rate at the end of {day}, or of the next working day if that is off: {rateDay}.',
    },
  },
});

const foreign = rule({
  id: 'contribution.foreign-wage.2025',
  topic: 'coverage',
  title: { vi: 'Quy đổi tiền lương ngoại tệ', en: 'Conversion of a wage in foreign currency' },
  articles: ['D374 7.5'],
  force: LAW_2025,
  confidence: reading(
    { vi: 'bỏ phần lẻ hoặc làm tròn lên', en: 'down, or up, to the whole dong' },
    {
      vi: 'Nghị định không nói cách làm tròn; làm tròn đến đồng gần nhất',
      en: 'the decree does not say how to round; to the nearest dong',
    },
  ),
  words: {
    short: { vi: 'Tiền lương quy đổi là {wageVnd} đồng.', en: 'The wage comes to {wageVnd} dong.' },
    long: {
      vi: '{amount} ngoại tệ theo bình quân {averageRate} đồng của {banks} ngân hàng: {wageVnd} đồng.',
      en: '{amount} at the average of {averageRate} dong of {banks} banks: {wageVnd} dong.',
    },
  },
});

export const wageRules = [parts, rateDay, foreign];

/** A part of what somebody is paid for a month, whole VND. Hourly, daily or weekly wages: rate times the hours, days or weeks agreed. */
export interface WagePart {
  readonly kind: 'wage' | 'allowance' | 'fixed-addition' | 'stopped-work' | 'varying-allowance' | 'varying-addition';
  readonly vnd: number;
}

const VARYING: readonly WagePart['kind'][] = ['varying-allowance', 'varying-addition'];

/**
 * The wage that counts under an employer's scale: what varies with output, process or quality is left out (from 2026).
 * @example wageThatCounts({ parts: [{ kind: 'wage', vnd: 10_000_000 }, { kind: 'varying-addition', vnd: 2_000_000 }] }, law).value.wageVnd // 10_000_000
 * @throws PolicyError `MONEY_NOT_WHOLE`.
 */
export function wageThatCounts(
  facts: { readonly parts: readonly WagePart[] },
  _law: LawData,
): Explained<{ wageVnd: Vnd }> {
  const sum = (varying: boolean): Vnd =>
    vnd(
      facts.parts
        .filter(({ kind }) => VARYING.includes(kind) === varying)
        .reduce((total, part) => total + vnd(part.vnd), 0),
    );
  const wageVnd = sum(false);
  return explained({ wageVnd }, parts, {
    facts: { parts: facts.parts.map(({ kind, vnd: amount }) => ({ kind, vnd: amount })) },
    figures: { countedVnd: wageVnd, leftOutVnd: sum(true) },
  });
}

/**
 * The day whose transfer buying rate converts a wage in foreign currency: 2 January for the months to June, 1 July for
 * those after, or the next working day (from 2026).
 * @example foreignWageRateDay({ month: civilMonth('2026-08') }, law).value.rateDay // '2026-07-01'
 */
export function foreignWageRateDay(
  { month }: { readonly month: CivilMonth },
  law: LawData,
): Explained<{ rateDay: CivilDate }> {
  const firstHalf = month.slice(5) <= '06';
  const day = civilDate(`${month.slice(0, 4)}-${firstHalf ? '01-02' : '07-01'}`);
  const found = law.workingDays.nextWorkingDayOnOrAfter(day);
  return explained({ rateDay: found }, rateDay, {
    facts: { month },
    figures: { firstHalf, day },
    children: found === day ? [] : calendarNotes(law, day, found),
  });
}

/** Most units of a currency that a monthly wage can have. */
const MOST_UNITS = 100_000_000;

/**
 * A wage in foreign currency in dong, at the average of the rates of the banks with State capital; halves go up.
 * @param facts `amount` whole units of the currency, `ratesVnd` dong a unit, one a bank
 * @throws PolicyError `NOT_A_COUNT`, `MISSING_FACT` without a rate.
 */
export function foreignWage(
  facts: { readonly month: CivilMonth; readonly amount: number; readonly ratesVnd: readonly number[] },
  law: LawData,
): Explained<{ wageVnd: Vnd }> {
  const { month, amount, ratesVnd } = facts;
  checkCount('amount', amount, 1, MOST_UNITS);
  if (ratesVnd.length === 0) throw policyError('MISSING_FACT', 'ratesVnd');
  const averageRate = ratesVnd.reduce((sum, rate) => sum + rate, 0) / ratesVnd.length;
  return explained({ wageVnd: vnd(wholeVnd(amount * averageRate)) }, foreign, {
    facts: { month, amount, ratesVnd },
    figures: { averageRate, banks: ratesVnd.length },
    children: [foreignWageRateDay({ month }, law).explanation],
  });
}
