import { type CivilDate, addDays } from '../../calendar/index.js';
import { checkCount } from '../framework/facts.js';
import { type Explained, type Regime, explained, policyError } from '../framework/index.js';
import { type LawData, standing } from '../law-data.js';
import { bothLaws, bySwitch, pairsOf } from './both-laws.js';
import { deadline, dueOf, rulesOf } from './deadline.js';
import { monthsOfAward } from './duration.js';
import { windowAfter, windowDays } from './notice.js';
import { eventRegime } from './regime.js';
import { countWorkingDays } from './time.js';

export const firstPaymentDeadline = deadline({
  id: 'payment.first',
  topic: 'payment',
  title: { vi: 'Hạn chi trả tháng thứ nhất', en: 'Payment of the first month' },
  event: { vi: 'ngày cơ quan bảo hiểm xã hội nhận quyết định', en: "the insurance agency's receipt of the decision" },
  unit: 'working-days',
  law2013: { count: 5, articles: ['D28 18.2.a', 'L13 46.3'] },
  law2025: {
    figure: 'firstPaymentDays2025',
    articles: ['D374 16.2', 'D374 45.3', 'L25 39.5'],
    event: { vi: 'ngày cuối của thời hạn nhận quyết định', en: 'the last day for collecting the decision' },
  },
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
  { articles: ['D28 18.2.b', 'CC 147'], confidence: bySwitch('seventhDay') },
  {
    articles: ['D374 16.2', 'D374 21.2.b', 'D374 15.2', 'D374 45.3'],
    words: {
      short: {
        vi: 'Tháng hưởng thứ {month} được chi trả chậm nhất ngày {due}.',
        en: 'Benefit month {month} is paid by {due}.',
      },
      long: {
        vi: 'Tháng thứ {month} bắt đầu ngày {monthStart}; thời hạn thông báo hết ngày {windowEnds}; chi trả trong {count} ngày làm việc kể từ ngày đó: chậm nhất ngày {due}.',
        en: 'Month {month} starts on {monthStart}; its notice period ends on {windowEnds}; it is paid within {count} working days from that day, by {due}.',
      },
    },
  },
);

export const paymentRules = [...pairsOf(monthly), ...rulesOf(firstPaymentDeadline)];

export interface PaymentFacts {
  /**
   * Law of the payment: for month 1 that of the award, for a later month that of the day on which its notice window
   * opens (see `eventRegime`).
   */
  readonly regime: Regime;
  /** Law of the award, by which its months are cut; that of the payment where left out. */
  readonly awardRegime?: Regime;
  readonly benefitStart: CivilDate;
  /** Number of the benefit month, 1 to 12. */
  readonly month: number;
  /** Month 1 under the law of 2013: the day on which the insurance agency received the decision. */
  readonly decisionReceived?: CivilDate | null;
  /** Month 1 under the law of 2025: the last day for collecting the award. */
  readonly collectionEnds?: CivilDate | null;
  /** Later months under the law of 2025: the last day of the notice, where the director moved it. */
  readonly windowEnds?: CivilDate | null;
}

/** The last day for paying a month, and the day from which it may be paid (absent for month 1). */
export interface PaymentDue {
  readonly due: CivilDate;
  readonly payableFrom?: CivilDate;
}

/**
 * The last day for paying a benefit month. In 2013 five working days from the agency's receipt of the decision (month
 * 1) and from day 7 of the month (later ones), day 7 itself not counted and moved to a working day when off; in 2025 five
 * working days from the last day for collecting the award, or from the last day of the month's notice.
 * @example paymentDue({ regime: '2025', benefitStart: civilDate('2026-06-08'), month: 2 }, law).value.due // '2026-07-20'
 * @throws PolicyError `NOT_A_COUNT`; `MISSING_FACT` for month 1 without its event.
 */
export function paymentDue(facts: PaymentFacts, law: LawData): Explained<PaymentDue> {
  const { regime, month } = facts;
  checkCount('month', month, 1, 12);
  if (month > 1) return regime === '2013' ? later2013(facts, law) : later2025(facts, law);
  const name = regime === '2013' ? 'decisionReceived' : 'collectionEnds';
  const event = facts[name];
  if (event == null) throw policyError('MISSING_FACT', name);
  return dueOf(firstPaymentDeadline, { regime, event }, law);
}

/**
 * {@link paymentDue} of a month of an award, by the law that decides for it: the first month follows that of the award, a
 * later one that of the day on which its notice opens (`EVENT_KINDS`).
 * @example paymentOfAward({ awardRegime: '2013', benefitStart: civilDate('2025-12-08'), month: 2 }, law).value.due // '2026-01-19', five working days after the notice
 * @throws PolicyError as {@link paymentDue}.
 */
export function paymentOfAward(
  facts: Omit<PaymentFacts, 'regime'> & { readonly awardRegime: Regime },
  law: LawData,
): Explained<PaymentDue> {
  const { awardRegime, month } = facts;
  checkCount('month', month, 1, 12);
  if (month === 1) return paymentDue({ ...facts, regime: awardRegime }, law);
  const [on] = windowAfter(startOf({ ...facts, regime: awardRegime }, law), 1, law);
  const event = eventRegime({ awardRegime, on, kind: 'payment' }, law);
  const { regime } = event.value;
  const { value, explanation } = paymentDue({ ...facts, regime }, law);
  if (regime === awardRegime) return { value, explanation };
  return { value, explanation: { ...explanation, children: [...explanation.children, event.explanation] } };
}

const startOf = ({ regime, awardRegime = regime, benefitStart, month }: PaymentFacts, law: LawData): CivilDate =>
  monthsOfAward({ regime: awardRegime, benefitStart }, month, law)[month - 1]?.[0] ?? benefitStart;

/** Day of the benefit month from which the law of 2013 has it paid, and within how many working days (D28 18.2.b). */
const DAY_2013 = 7;
const COUNT_2013 = 5;

function later2013(facts: PaymentFacts, law: LawData): Explained<PaymentDue> {
  const { benefitStart, month } = facts;
  const monthStart = startOf(facts, law);
  const seventhDay = addDays(monthStart, DAY_2013 - 1);
  const from = law.workingDays.nextWorkingDayOnOrAfter(seventhDay);
  const counted = law.choices.seventhDay === 'counted' ? COUNT_2013 - 1 : COUNT_2013;
  const { due, step } = countWorkingDays(law, from, counted);
  return explained({ due, payableFrom: from }, monthly['2013'], {
    facts: { benefitStart, month },
    figures: { monthStart, day: DAY_2013, seventhDay, from, count: COUNT_2013 },
    children: [step],
    choice: standing(law, 'seventhDay'),
  });
}

function later2025(facts: PaymentFacts, law: LawData): Explained<PaymentDue> {
  const { benefitStart, month } = facts;
  const monthStart = startOf(facts, law);
  const windowEnds = facts.windowEnds ?? windowAfter(monthStart, windowDays('2025', law), law)[1];
  const count = law.choices.monthlyPaymentDays2025;
  const { due, step } = countWorkingDays(law, windowEnds, count);
  return explained({ due, payableFrom: windowEnds }, monthly['2025'], {
    facts: { benefitStart, month },
    figures: { monthStart, windowEnds, count },
    children: [step],
    choice: standing(law, 'monthlyPaymentDays2025'),
  });
}
