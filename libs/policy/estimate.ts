import { type CivilDate, type CivilMonth, type Period, maxDate, monthOf } from '../calendar/index.js';
import { checkNotAfter, monthsOf } from './framework/facts.js';
import { type Explained, type Explanation, type Regime, policyError } from './framework/index.js';
import type { LawData } from './law-data.js';
import { type AmountFacts, type BenefitAmount, averagingMonths, benefitAmount } from './rules/amount.js';
import { type Duration, benefitMonths, duration } from './rules/duration.js';
import { type Eligibility, type EligibilityFacts, eligibility } from './rules/eligibility.js';
import { type FilingDeadline, filingDeadline } from './rules/filing.js';
import { type Windows, checkInWindows } from './rules/notice.js';
import { paymentOfAward } from './rules/payment.js';
import { regime } from './rules/regime.js';
import { type StartDay, startDay } from './rules/start.js';

/** Facts about a job that ended, from which the law's answers follow. */
export interface EstimateFacts extends Omit<EligibilityFacts, 'regime'> {
  /** The day for which is asked. */
  readonly asOf: CivilDate;
  /** The day of the decision, null while there is none. */
  readonly decided: CivilDate | null;
  readonly wageScheme: AmountFacts['wageScheme'];
  readonly workplaceRegion: AmountFacts['workplaceRegion'];
  /** Contribution salaries of the six latest contributed months. */
  readonly salaries: readonly number[];
}

/** Last day for paying each benefit month from the second on, by its number; the first is due from the decision. */
export type PaymentsDue = Readonly<Record<string, CivilDate>>;

export interface Estimate {
  readonly regime: Regime;
  readonly eligibility: Eligibility;
  readonly filing: FilingDeadline;
  readonly start: StartDay;
  /** Null when the contributions are too few for an average or an award. */
  readonly amount: BenefitAmount | null;
  readonly duration: Duration;
  readonly benefitMonths: readonly Period[];
  readonly checkIns: Windows;
  readonly paymentsDue: PaymentsDue;
}

/** An estimate with the explanation of each part that could be answered. */
export interface ExplainedEstimate {
  readonly value: Estimate;
  readonly explanations: Readonly<Record<string, Explanation>>;
}

/**
 * What the law gives for these facts: which law applies, eligibility, start, amount, duration and due days. Amount and
 * months are given to everybody with twelve contributed months, eligible or not, to show what a missing condition
 * costs.
 * @throws PolicyError for impossible or contradictory facts; `CalendarRangeError` outside the calendar.
 */
export function estimate(facts: EstimateFacts, law: LawData): ExplainedEstimate {
  const { asOf, filed, decided, terminationDate } = facts;
  // A question about a future filing is answered as of that filing.
  const which = regime({ filed, decided, asOf: maxDate(asOf, filed, decided ?? filed) }, law);
  const own = which.value.regime;
  const allowed = eligibility({ ...facts, regime: own }, law);
  const months = monthsOf('contributed', facts.contributed, 'refused');
  const last = lastContributed(months, terminationDate);
  const length = duration({ regime: own, contributionMonths: months.length }, law);
  const filing = filingDeadline({ regime: own, terminationDate, filed }, law);
  const start = startDay({ regime: own, filed }, law);
  const { benefitStart } = start.value;
  const { awardMonths } = length.value;
  const award = { regime: own, benefitStart, awardMonths };
  const amount = awardMonths > 0 ? amountOf(facts, own, last, law) : null;
  const periods = awardMonths > 0 ? benefitMonths(award, law) : null;
  const windows = awardMonths > 0 ? checkInWindows(award, law) : null;
  return {
    value: {
      regime: own,
      eligibility: allowed.value,
      filing: filing.value,
      start: start.value,
      amount: amount?.value ?? null,
      duration: length.value,
      benefitMonths: periods?.value.benefitMonths ?? [],
      checkIns: windows?.value.windows ?? {},
      paymentsDue: paymentsOf(award, law),
    },
    explanations: explanationsOf({
      regime: which,
      eligibility: allowed,
      filing,
      start,
      amount,
      duration: length,
      benefitMonths: periods,
      checkIns: windows,
    }),
  };
}

/** The last contributed month; a month after termination cannot have been contributed for this job. */
function lastContributed(months: readonly CivilMonth[], terminationDate: CivilDate): CivilMonth {
  const last = months.at(-1);
  if (last === undefined) throw policyError('MISSING_FACT', 'contributed');
  checkNotAfter('contributed', last, 'terminationDate', monthOf(terminationDate));
  return last;
}

function amountOf(facts: EstimateFacts, own: Regime, last: CivilMonth, law: LawData): Explained<BenefitAmount> {
  const { wageScheme, workplaceRegion, terminationDate, salaries, contributed } = facts;
  averagingMonths({ regime: own, contributed, until: last }, law);
  return benefitAmount(
    { regime: own, wageScheme, workplaceRegion, terminationDate, lastContributedMonth: last, salaries },
    law,
  );
}

function paymentsOf(
  {
    regime: own,
    benefitStart,
    awardMonths,
  }: { readonly regime: Regime; readonly benefitStart: CivilDate; readonly awardMonths: number },
  law: LawData,
): PaymentsDue {
  const due: Record<string, CivilDate> = {};
  for (let month = 2; month <= awardMonths; month += 1) {
    due[String(month)] = paymentOfAward({ awardRegime: own, benefitStart, month }, law).value.due;
  }
  return due;
}

function explanationsOf(parts: Readonly<Record<string, Explained<unknown> | null>>): Record<string, Explanation> {
  return Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part.explanation]] : [])));
}
