import type { Rule } from '../framework/index.js';
import { amountRules } from './amount.js';
import { claimLifeRules } from './claim-life.js';
import { durationRules } from './duration.js';
import { eligibilityRules } from './eligibility.js';
import { filingRules } from './filing.js';
import { noticeRules } from './notice.js';
import { noticeOutcomeRules } from './notice-outcome.js';
import { paymentRules } from './payment.js';
import { regimeRules } from './regime.js';
import { startRules } from './start.js';
import { suspensionRules } from './suspension.js';
import { terminationRules } from './termination.js';
import { timeRules } from './time.js';
import { uncollectedRules } from './uncollected.js';
import { windowRules } from './window.js';

/** Rules of the benefit itself, in the order in which a claim meets them. */
export const rulesOfTheBenefit: readonly Rule[] = [
  ...regimeRules,
  ...timeRules,
  ...eligibilityRules,
  ...windowRules,
  ...filingRules,
  ...startRules,
  ...amountRules,
  ...durationRules,
  ...uncollectedRules,
  ...noticeRules,
  ...noticeOutcomeRules,
  ...suspensionRules,
  ...paymentRules,
  ...terminationRules,
  ...claimLifeRules,
];

export { type AmountFacts, type BenefitAmount, averagingMonths, benefitAmount } from './amount.js';
export { type StatusChange, counts } from './bars.js';
export { type ClaimLife, type ClaimLifeFacts, claimLife, courseOf } from './claim-life.js';
export { type Deadline, countOf, dueOf } from './deadline.js';
export { type Duration, MONTHS_PER_BENEFIT_MONTH, benefitMonths, duration } from './duration.js';
export {
  type Condition,
  type Eligibility,
  type EligibilityFacts,
  type TerminationReason,
  eligibility,
} from './eligibility.js';
export * from './filing.js';
export {
  type AwardFacts,
  type ExemptionGround,
  type Windows,
  ageExemption,
  checkInWindows,
  excuseDeadline,
  exemptionDeadline,
  noticeDue,
  noticeExemption,
  resumptionDeadline,
  suspensionDeadline,
} from './notice.js';
export { type NoticeFacts, type NoticeStatus, MISSES_IN_A_ROW, missesInARow, noticeOutcome } from './notice-outcome.js';
export { type Suspension, suspension } from './suspension.js';
export { type PaymentFacts, firstPaymentDeadline, paymentDue } from './payment.js';
export { FIRST_DAY_OF_2025_LAW, type RegimeFacts, eventRegime, regime, regimeOfAward } from './regime.js';
export {
  type StartDay,
  type StartFacts,
  decisionDeadline,
  startDay,
  waitingDaysOf,
  withdrawalDeadline,
} from './start.js';
export {
  isListed,
  type EndFacts,
  type Ground,
  type Termination,
  GROUNDS,
  GROUND_TABLE,
  reportDeadline,
  termination,
} from './termination.js';
export {
  type DecisionFacts,
  type MoneyFacts,
  type UncollectedDecision,
  cancellationDeadline,
  collectionDeadline,
  reservationDeadline,
  uncollectedDeadline,
  uncollectedDecision,
  uncollectedMoney,
  uncollectedReportDeadline,
} from './uncollected.js';
export { type Contract, type ContributionWindow, type WindowFacts, contributionWindow, windowOf } from './window.js';
