import { type CivilDate, addDays, anchoredMonths } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained, policyError } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { assumedFromDecree, bothLaws, pairsOf, bySwitch } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';
import { countWorkingDays } from './time.js';

export const firstPaymentDeadline = deadline({
  id: 'payment.first',
  topic: 'payment',
  title: { vi: 'Hạn chi trả tháng thứ nhất', en: 'Payment of the first month' },
  event: { vi: 'ngày cơ quan bảo hiểm xã hội nhận quyết định', en: "the insurance agency's receipt of the decision" },
  unit: 'working-days',
  law2013: { count: 5, articles: ['D28 18.2.a', 'L13 46.3'] },
  law2025: { figure: 'firstPaymentDays2025', articles: ['D374 16.2', 'L25 39.5'] },
});

const monthly = bothLaws(
  {
    id: 'payment.monthly',
    topic: 'payment',
    title: { vi: 'Hạn chi trả từ tháng thứ hai', en: 'Payment from the second month on' },
    words: {
      short: {
        vi: 'Tháng hưởng thứ {month} được chi trả chậm nhất ngày {due}.',
        en: 'Benefit month {month} is paid by {due}.',
      },
      long: {
        vi: 'Tháng thứ {month} bắt đầu ngày {monthStart}; ngày thứ {day} là {seventhDay}; chi trả trong {count} ngày làm việc từ ngày {from}: chậm nhất ngày {due}.',
        en: 'Month {month} starts on {monthStart}; its day {day} is {seventhDay}; it is paid within {count} working days from {from}, by {due}.',
      },
    },
  },
  {
    articles: ['D28 18.2.b', 'CC 147'],
    confidence: bySwitch('seventhDay'),
  },
  { articles: ['L25 39.5', 'D28 18.2.b'], confidence: assumedFromDecree('monthlyPaymentDays2025') },
);

export const paymentRules = [...pairsOf(monthly), ...rulesOf(firstPaymentDeadline)];

export interface PaymentFacts {
  readonly regime: Regime;
  readonly benefitStart: CivilDate;
  /** Number of the benefit month, 1 to 12. */
  readonly month: number;
  /** Month 1: the day on which the insurance agency received the decision. */
  readonly decisionReceived?: CivilDate | null;
}

/**
 * The last day for paying a benefit month: five working days from receipt of the decision (month 1), five from day 7 of
 * the month (later months), day 7 itself not counted and moved to a working day when off.
 * @example paymentDue({ regime: '2013', benefitStart: civilDate('2025-06-02'), month: 2 }, law).value.due // '2025-07-15'
 * @throws PolicyError `NOT_A_COUNT`; `MISSING_FACT` for month 1 without the receipt.
 */
export function paymentDue(facts: PaymentFacts, law: LawData): Explained<{ due: CivilDate; payableFrom?: CivilDate }> {
  const { regime, benefitStart, month, decisionReceived } = facts;
  checkCount('month', month, 1, 12);
  if (month === 1) {
    if (decisionReceived == null) throw policyError('MISSING_FACT', 'decisionReceived');
    return dueOf(firstPaymentDeadline, { regime, event: decisionReceived }, law);
  }
  const monthStart = anchoredMonths(benefitStart, month, law.choices.benefitMonthEnd)[month - 1]?.[0] ?? benefitStart;
  const day = regime === '2025' ? law.choices.monthlyPaymentDay2025 : 7;
  const count = regime === '2025' ? law.choices.monthlyPaymentDays2025 : 5;
  const seventhDay = addDays(monthStart, day - 1);
  const from = law.workingDays.nextWorkingDayOnOrAfter(seventhDay);
  const { due, step } = countWorkingDays(
    law,
    from,
    law.choices.seventhDay === 'counted' ? Math.max(0, count - 1) : count,
  );
  return explained({ due, payableFrom: from }, monthly[regime], {
    facts: { benefitStart, month },
    figures: { monthStart, day, seventhDay, from, count },
    children: [step],
    choice: standing(law, regime === '2025' ? 'monthlyPaymentDays2025' : 'seventhDay'),
  });
}
