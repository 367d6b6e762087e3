import type { Rule } from '../framework/index.js';
import { agencyToldRules } from './agency-told.js';
import { awayMonthRules } from './away-month.js';
import { complaintRules } from './complaint.js';
import { contributionRules } from './contribution.js';
import { counsellingRules } from './counselling.js';
import { coverageRules } from './coverage.js';
import { decreeDaysRules } from './decree-days.js';
import { disabledRecruitRules } from './disabled-recruit.js';
import { dutyRules } from './duties.js';
import { employerRules } from './employer.js';
import { fineRules } from './fine.js';
import { healthInsuranceRules } from './health-insurance.js';
import { jobDayRules } from './job-day.js';
import { keptMonthsRules } from './kept-months.js';
import { paymentStopRules } from './payment-stop.js';
import { procedureDatesRules } from './procedure-dates.js';
import { recoveryRules } from './recovery.js';
import { recoveryAuthorityRules } from './recovery-authority.js';
import { referralRules } from './referral.js';
import { reportRules } from './reports.js';
import { retentionSupportRules } from './retention-support.js';
import { retentionTrainingRules } from './retention-training.js';
import { retentionWithdrawalRules } from './retention-withdrawal.js';
import { trainingRules } from './training.js';
import { trainingMonthRules } from './training-month.js';
import { trainingPlaceRules } from './training-place.js';
import { trainingStartRules } from './training-start.js';
import { trainingSupportRules } from './training-support.js';
import { transferRules } from './transfer.js';
import { transferDaysRules } from './transfer-days.js';
import { twoEmployersRules } from './two-employers.js';
import { wageRules } from './wage.js';

/** Rules of what stands beside the benefit itself: coverage, training, employers, transfer, recovery, complaints. */
export const rulesBesideTheBenefit: readonly Rule[] = [
  ...decreeDaysRules,
  ...coverageRules,
  ...contributionRules,
  ...disabledRecruitRules,
  ...wageRules,
  ...awayMonthRules,
  ...twoEmployersRules,
  ...counsellingRules,
  ...referralRules,
  ...jobDayRules,
  ...trainingRules,
  ...trainingPlaceRules,
  ...trainingSupportRules,
  ...trainingStartRules,
  ...trainingMonthRules,
  ...retentionTrainingRules,
  ...retentionSupportRules,
  ...retentionWithdrawalRules,
  ...employerRules,
  ...dutyRules,
  ...procedureDatesRules,
  ...agencyToldRules,
  ...paymentStopRules,
  ...reportRules,
  ...transferRules,
  ...transferDaysRules,
  ...healthInsuranceRules,
  ...keptMonthsRules,
  ...recoveryRules,
  ...recoveryAuthorityRules,
  ...fineRules,
  ...complaintRules,
];

export { type ToldOf, agencyTold } from './agency-told.js';
export { type AwayFacts, DAYS_AWAY, backPaidMonths, contributionMonth } from './away-month.js';
export { type ComplaintBody, type ComplaintFacts, complaintPath } from './complaint.js';
export {
  type BaseFacts,
  type Contribution,
  type Share,
  contributionBase,
  employerShare,
  monthlyContribution,
} from './contribution.js';
export {
  type CounsellingDocument,
  type CounsellingRequest,
  counsellingEntitled,
  counsellingRequest,
} from './counselling.js';
export { type CoverageFacts, type CoverageReason, coverage } from './coverage.js';
export { type CourseLength, courseLength } from './course.js';
export { daysPeriod } from './decree-days.js';
export { type DisabledRecruit } from './disabled-recruit.js';
export {
  AUTHORITY_DUTIES,
  EMPLOYER_DUTIES,
  RETENTION_DUTIES,
  TRAINING_DUTIES,
  TRANSFER_DUTIES,
  allDuties,
} from './duties.js';
export { type Actor, type Duty, type DutyFacts, type DutySide, dutyDue, isOwedUnder } from './duty.js';
export { type LiabilityFacts, employerLiability, staffChangeNotice } from './employer.js';
export { violationFine } from './fine.js';
export { type HealthInsuranceCover, healthInsurance, healthInsurancePremium } from './health-insurance.js';
export { type JobDay, type Work, jobDay } from './job-day.js';
export { type LateMonthsFacts, keptMonths, lateConfirmedMonths } from './kept-months.js';
export { paymentStop } from './payment-stop.js';
export { noRepresentativeDates, retentionTrainingDates, trainingDates } from './procedure-dates.js';
export { type Recovery, type RecoveryFacts, recovery } from './recovery.js';
export { type RecoveryCause, recoveryAuthority } from './recovery-authority.js';
export { type Referral, type Refusals, refusals } from './referral.js';
export { REPORTS, type Report, reportDue, reportsDue } from './reports.js';
export {
  type NotKeptGround,
  type RetentionSupportFacts,
  monthsOfLeaver,
  retentionRefund,
  retentionTrainingSupport,
} from './retention-support.js';
export {
  type RetentionCondition,
  type RetentionFacts,
  type RetentionGround,
  jobsAtRiskThreshold,
  retentionTrainingEligibility,
} from './retention-training.js';
export { type RetentionStage, type WithdrawalOutcome, retentionWithdrawal } from './retention-withdrawal.js';
export {
  type TrainingCondition,
  type TrainingEligibility,
  type TrainingFacts,
  trainingEligibility,
} from './training.js';
export {
  type FilingPlaceFacts,
  type FilingTimeFacts,
  type TrainingDocument,
  trainingFiling,
  trainingFilingPlace,
} from './training-place.js';
export { trainingMonth } from './training-month.js';
export { type TrainingStart, type TrainingStartFacts, trainingStart } from './training-start.js';
export { type Support, type SupportFacts, trainingSupport } from './training-support.js';
export {
  type PayerFacts,
  type TransferNotice,
  type TransferNoticeFacts,
  transferAllowed,
  transferNotice,
  transferPayer,
} from './transfer.js';
export { type TransferDays, type TransferDaysFacts, transferDays } from './transfer-days.js';
export { type PaidMonth, monthsOnce } from './two-employers.js';
export { type WagePart, foreignWage, foreignWageRateDay, wageThatCounts } from './wage.js';
