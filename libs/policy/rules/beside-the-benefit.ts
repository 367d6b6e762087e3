import type { Rule } from '../framework/index.js';
import { complaintRules } from './complaint.js';
import { contributionRules } from './contribution.js';
import { coverageRules } from './coverage.js';
import { dutyRules } from './duties.js';
import { employerRules } from './employer.js';
import { healthInsuranceRules } from './health-insurance.js';
import { recoveryRules } from './recovery.js';
import { referralRules } from './referral.js';
import { reportRules } from './reports.js';
import { retentionTrainingRules } from './retention-training.js';
import { trainingRules } from './training.js';
import { trainingSupportRules } from './training-support.js';
import { transferRules } from './transfer.js';
import { twoEmployersRules } from './two-employers.js';

/** Rules of what stands beside the benefit itself: coverage, training, employers, transfer, recovery, complaints. */
export const rulesBesideTheBenefit: readonly Rule[] = [
  ...coverageRules,
  ...contributionRules,
  ...twoEmployersRules,
  ...referralRules,
  ...trainingRules,
  ...trainingSupportRules,
  ...retentionTrainingRules,
  ...employerRules,
  ...dutyRules,
  ...reportRules,
  ...transferRules,
  ...healthInsuranceRules,
  ...recoveryRules,
  ...complaintRules,
];

export { type ComplaintBody, type ComplaintFacts, complaintPath } from './complaint.js';
export {
  type AwayFacts,
  type BaseFacts,
  type Contribution,
  DAYS_AWAY,
  contributionBase,
  contributionMonth,
  monthlyContribution,
} from './contribution.js';
export { type CoverageFacts, type CoverageReason, coverage } from './coverage.js';
export { type CourseLength, courseLength } from './course.js';
export { AUTHORITY_DUTIES, EMPLOYER_DUTIES, TRANSFER_DUTIES } from './duties.js';
export { type Actor, type Duty, type DutyFacts, dutyDue } from './duty.js';
export { type LiabilityFacts, employerLiability, massReductionNotice } from './employer.js';
export { type HealthInsuranceCover, healthInsurance, healthInsurancePremium } from './health-insurance.js';
export {
  type Recovery,
  type RecoveryCause,
  type RecoveryFacts,
  recovery,
  recoveryAuthority,
  violationFine,
} from './recovery.js';
export { type Referral, type Refusals, counsellingEntitled, refusals } from './referral.js';
export { REPORTS, type Report, reportDue } from './reports.js';
export {
  type RetentionCondition,
  type RetentionFacts,
  type RetentionSupportFacts,
  jobsAtRiskThreshold,
  retentionTrainingEligibility,
  retentionTrainingSupport,
} from './retention-training.js';
export {
  type FilingPlaceFacts,
  type TrainingCondition,
  type TrainingDocument,
  type TrainingEligibility,
  type TrainingFacts,
  trainingEligibility,
  trainingFilingPlace,
} from './training.js';
export {
  type SupportFacts,
  type TrainingStart,
  type TrainingStartFacts,
  trainingStart,
  trainingSupport,
} from './training-support.js';
export {
  type PayerFacts,
  type TransferNoticeFacts,
  transferAllowed,
  transferNotice,
  transferPayer,
} from './transfer.js';
export { type PaidMonth, monthsOnce } from './two-employers.js';
