import type {
  BenefitMark,
  BenefitNotice,
  ContributionRecord,
  EffectReceipt,
  Employer,
  HealthCardIssue,
  HealthCardStop,
  InsuranceRecordsPort,
  Reservation,
} from './insurance-records.port.js';

export type { ContributionRecord, SeparationReason } from './insurance-records.port.js';

/** What a dossier asks of the social insurance agency; effects are idempotent by reference. */
export class InsuranceRecordsActivities {
  constructor(private readonly records: InsuranceRecordsPort) {}

  /** The contribution record as known on a day, or null when the agency has no such person. */
  readonly fetchContributionRecord = (
    question: Parameters<InsuranceRecordsPort['contributionRecord']>[0],
  ): Promise<ContributionRecord | null> => this.records.contributionRecord(question);

  /** The employer of a code, or null. */
  readonly findEmployer = (question: Parameters<InsuranceRecordsPort['employer']>[0]): Promise<Employer | null> =>
    this.records.employer(question);

  /** Notes an award; the dossier holds the unused months from now on. */
  readonly markBenefit = (mark: BenefitMark): Promise<EffectReceipt> => this.records.markBenefit(mark);

  /** Frees what the claim leaves over; `months` is the total number kept. */
  readonly reserveMonths = (reservation: Reservation): Promise<EffectReceipt> => this.records.reserve(reservation);

  readonly issueHealthCard = (card: HealthCardIssue): Promise<EffectReceipt> => this.records.issueHealthCard(card);

  readonly stopHealthCard = (stop: HealthCardStop): Promise<EffectReceipt> => this.records.stopHealthCard(stop);

  /** Tells the agency what bears on its payments. */
  readonly noteBenefit = (notice: BenefitNotice): Promise<EffectReceipt> => this.records.noteBenefit(notice);
}
