import type { CivilMonth } from '../../calendar/index.js';
import { firstDayOf } from '../../calendar/index.js';
import { type Explained, type Vnd, LAW, LAW_2025, explained, rule, vnd } from '../framework/index.js';
import { checkCount } from '../framework/facts.js';
import type { LawData } from '../law-data.js';
import { fundRateOn } from './fund-rate.js';

const month = rule({
  id: 'training.month.2025',
  topic: 'training',
  title: { vi: 'Chi trả học phí, tiền ăn của một tháng học', en: 'What is paid for a month of study' },
  articles: ['D374 13.8', 'D374 11.1.b', 'D374 11.2'],
  force: LAW_2025,
  confidence: LAW,
  words: {
    short: {
      vi: 'Tháng {month}: học phí {tuitionVnd} đồng, tiền ăn {mealsVnd} đồng.',
      en: 'For {month} tuition of {tuitionVnd} dong and meals of {mealsVnd} dong are paid.',
    },
    long: {
      vi: 'Tháng {month} thực học {daysStudied} ngày: {studied?có ngày học nên tính cả tháng|không có ngày học nên không tính}; học phí {feeVnd} đồng một tháng, tối đa {limitVnd} đồng: {tuitionVnd} đồng; tiền ăn {mealsPerDayVnd} đồng một ngày: {mealsVnd} đồng.',
      en: 'In {month} {daysStudied} days were studied: {studied?a day is enough for the month|without a day there is no month}; the fee is {feeVnd} dong a month, at most {limitVnd}: {tuitionVnd} dong; meals at {mealsPerDayVnd} dong a day: {mealsVnd} dong.',
    },
  },
});

export const trainingMonthRules = [month];

/**
 * What the insurance agency pays for a month of a course of three months or more under the law of 2025: the tuition of
 * the month if one day was studied in it, and meals for each day studied (D374 13.8).
 * @example trainingMonth({ month: civilMonth('2026-05'), feeVnd: 2_000_000, daysStudied: 1 }, law).value // { tuitionVnd: 1_500_000, mealsVnd: 50_000 }
 * @throws PolicyError `NOT_A_COUNT` unless 0 to 31 days were studied; `MONEY_NOT_WHOLE`, `RATE_UNKNOWN`.
 */
export function trainingMonth(
  facts: { readonly month: CivilMonth; readonly feeVnd: number; readonly daysStudied: number },
  law: LawData,
): Explained<{ tuitionVnd: Vnd; mealsVnd: Vnd }> {
  const { daysStudied } = facts;
  checkCount('daysStudied', daysStudied, 0, 31);
  const feeVnd = vnd(facts.feeVnd);
  const { perMonthVnd, mealsPerDayVnd = 0 } = fundRateOn(law, 'trainingSupport', firstDayOf(facts.month));
  const studied = daysStudied > 0;
  const value = {
    tuitionVnd: vnd(studied ? Math.min(feeVnd, perMonthVnd) : 0),
    mealsVnd: vnd(daysStudied * mealsPerDayVnd),
  };
  return explained(value, month, {
    facts: { month: facts.month, feeVnd, daysStudied },
    figures: { studied, limitVnd: perMonthVnd, mealsPerDayVnd },
  });
}
