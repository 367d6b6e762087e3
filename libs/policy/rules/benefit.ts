import type { Rule } from '../framework/index.js';
import { amountRules } from './amount.js';
import { claimLifeRules } from './claim-life.js';
import { collectionRules } from './collection.js';
import { contributingRules } from './contributing.js';
import { durationRules } from './duration.js';
import { eligibilityRules } from './eligibility.js';
import { filingRules } from './filing.js';
import { jobFoundRules } from './job-found.js';
import { keptRules } from './kept.js';
import { missesRules } from './misses.js';
import { noticeRules } from './notice.js';
import { noticeExemptionRules } from './notice-exemption.js';
import { noticeOutcomeRules } from './notice-outcome.js';
import { paymentRules } from './payment.js';
import { regimeRules } from './regime.js';
import { startRules } from './start.js';
import { suspensionRules } from './suspension.js';
import { suspensionDateRules } from './suspension-dates.js';
import { terminationRules } from './termination.js';
import { timeRules } from './time.js';
import { uncollectedMoneyRules } from './uncollected-money.js';
import { windowRules } from './window.js';

/** Rules of the benefit itself, in the order in which a claim meets them. */
export const rulesOfTheBenefit: readonly Rule[] = [
  ...regimeRules,
  ...timeRules,
  ...eligibilityRules,
  ...contributingRules,
  ...windowRules,
  ...filingRules,
  ...startRules,
  ...jobFoundRules,
  ...amountRules,
  ...durationRules,
  ...collectionRules,
  ...noticeRules,
  ...noticeExemptionRules,
  ...noticeOutcomeRules,
  ...missesRules,
  ...suspensionRules,
  ...suspensionDateRules,
  ...paymentRules,
  ...terminationRules,
  ...keptRules,
  ...claimLifeRules,
  ...uncollectedMoneyRules,
];

export { type AmountFacts, type BenefitAmount, averagingMonths, benefitAmount } from './amount.js';
export { type StatusChange, counts, groundOf } from './bars.js';
export { type ClaimLife, type ClaimLifeFacts, claimLife, courseOf } from './claim-life.js';
export * from './collection.js';
export { type ContributingFacts, type LeaveAtTheEnd, contributing } from './contributing.js';
export { type Deadline, countOf, dueOf } from './deadline.js';
export { type Duration, MONTHS_PER_BENEFIT_MONTH, MOST_KEPT_2025, benefitMonths, duration } from './duration.js';
export {
  type Condition,
  type Eligibility,
  type EligibilityFacts,
  type PensionStatus,
  type TerminationReason,
  CONDITIONS,
  eligibility,
  TERMINATION_REASONS,
} from './eligibility.js';
export * from './filing.js';
export { type Ground, GROUNDS, GROUND_TABLE, isListed } from './grounds.js';
export { jobFound } from './job-found.js';
export { type KeptFacts, keptAfter } from './kept.js';
export { MISSES_IN_A_ROW, missesInARow } from './misses.js';
export {
  type AwardFacts,
  type NoticeOwed,
  type NoticeSituation,
  type Windows,
  checkInWindows,
  firstMonthNotice,
  noticeDue,
  noticeOwed,
} from './notice.js';
export {
  type ExemptionGround,
  ageExemption,
  excuseDeadline,
  exemptionDeadline,
  noticeExemption,
} from './notice-exemption.js';
export { type NoticeFacts, type NoticeStatus, noticeOutcome } from './notice-outcome.js';
export { type PaymentDue, type PaymentFacts, firstPaymentDeadline, paymentDue, paymentOfAward } from './payment.js';
export {
  EVENT_KINDS,
  type EventKind,
  FIRST_DAY_OF_2025_LAW,
  type RegimeFacts,
  eventRegime,
  regime,
  regimeOfAward,
} from './regime.js';
export {
  type StartDay,
  type StartFacts,
  decisionDeadline,
  startDay,
  waitingDaysOf,
  withdrawalDeadline,
} from './start.js';
export { type Suspension, suspension } from './suspension.js';
export {
  type SuspensionDue,
  missedNoticeAlertDeadline,
  resumptionDeadline,
  resumptionDue,
  suspensionDeadline,
  suspensionDue,
} from './suspension-dates.js';
export {
  type EndFacts,
  type StatusReport,
  type Termination,
  reportDeadline,
  statusReport,
  termination,
} from './termination.js';
export * from './uncollected-money.js';
export {
  CONTRACT_KINDS,
  type Contract,
  type ContributionWindow,
  type WindowFacts,
  contributionWindow,
  windowOf,
} from './window.js';
