import type { CivilDate } from '../../calendar/index.js';
import { type Explained, type Regime, type Vnd, LAW, explained, rule, vnd } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { fundRateOn, wholeVnd } from './fund-rate.js';

const cover = bothLaws(
  {
    id: 'health-insurance.cover',
    topic: 'suspension',
    title: { vi: 'Bảo hiểm y tế của người hưởng', en: 'Health insurance of recipients' },
    words: {
      short: {
        vi: 'Thẻ bảo hiểm y tế {healthInsuranceCovered?còn|không còn} giá trị.',
        en: 'Health insurance {healthInsuranceCovered?continues|does not continue}.',
      },
      long: {
        vi: 'Tình trạng hưởng: {status}. Trợ cấp {cashPaid?được chi trả|không được chi trả}; thẻ bảo hiểm y tế {healthInsuranceCovered?còn|không còn} giá trị; tháng tạm dừng không được bảo lưu.',
        en: 'State of the benefit: {status}. Cash {cashPaid?is paid|is not paid}; health insurance {healthInsuranceCovered?continues|does not continue}; a suspended month is not reserved.',
      },
    },
  },
  {
    articles: ['L13 51', 'D28 23', 'D28 20.2'],
    confidence: bySwitch('cardWhileSuspended2013'),
  },
  { articles: ['L25 39.4', 'L25 41.2', 'D374 36.7'] },
);

const premium = rule({
  id: 'health-insurance.premium',
  topic: 'payment',
  title: { vi: 'Mức đóng bảo hiểm y tế từ Quỹ', en: 'Health insurance premium from the fund' },
  articles: ['D188 13'],
  force: { from: '2025-07-01' },
  confidence: LAW,
  words: {
    short: {
      vi: 'Quỹ đóng bảo hiểm y tế {premiumVnd} đồng một tháng.',
      en: 'The fund pays {premiumVnd} dong a month for health insurance.',
    },
    long: {
      vi: '{percent}% của trợ cấp {monthlyBenefitVnd} đồng là {premiumVnd} đồng một tháng.',
      en: '{percent}% of the benefit of {monthlyBenefitVnd} dong is {premiumVnd} dong a month.',
    },
  },
});

export const healthInsuranceRules = [...pairsOf(cover), premium];

export interface HealthInsuranceCover {
  readonly cashPaid: boolean;
  readonly healthInsuranceCovered: boolean;
  /** Whether the month adds to the reserved contribution time; a suspended month never does. */
  readonly monthReserved: boolean;
}

/**
 * Whether cash is paid and the health insurance card is valid in a month of the award.
 * @example healthInsurance({ regime: '2025', status: 'suspended' }, law).value.healthInsuranceCovered // true
 */
export function healthInsurance(
  { regime, status }: { readonly regime: Regime; readonly status: 'active' | 'suspended' | 'ended' },
  law: LawData,
): Explained<HealthInsuranceCover> {
  const whileSuspended = regime === '2025' || law.choices.cardWhileSuspended2013 === 'continues';
  const value: HealthInsuranceCover = {
    cashPaid: status === 'active',
    healthInsuranceCovered: status === 'active' || (status === 'suspended' && whileSuspended),
    monthReserved: false,
  };
  return explained(value, cover[regime], {
    facts: { status },
    ...(regime === '2013' && { choice: standing(law, 'cardWhileSuspended2013') }),
  });
}

/**
 * What the fund pays a month for a recipient's health insurance: 4.5% of the benefit (Decree 188/2025).
 * @throws PolicyError `RATE_UNKNOWN` before July 2025, `MONEY_NOT_WHOLE`.
 */
export function healthInsurancePremium(
  { on, monthlyBenefitVnd }: { readonly on: CivilDate; readonly monthlyBenefitVnd: number },
  law: LawData,
): Explained<{ premiumVnd: Vnd }> {
  const benefit = vnd(monthlyBenefitVnd);
  const percent = fundRateOn(law, 'healthInsurance', on).percentOfBenefit;
  return explained({ premiumVnd: vnd(wholeVnd((benefit * percent) / 100)) }, premium, {
    facts: { on, monthlyBenefitVnd: benefit },
    figures: { percent },
  });
}
