import type { CivilDate, CivilMonth, PartialDate } from '../../libs/calendar/index.js';
import type { Vnd } from '../../libs/policy/index.js';

/** Region of the regional minimum wage, of the actual workplace and not of the head office (C28 art. 8.1.b). */
export type WageRegion = 1 | 2 | 3 | 4;

/** Who sets the wage: the State's salary scale or the employer; chooses the cap under the law of 2013 (art. 50.1). */
export const wageSchemes = ['state', 'employer'] as const;
export type WageScheme = (typeof wageSchemes)[number];

/** Why a month of a contract carries fewer contributions (D28 art. 11.2, 12.2). */
export const leaveKinds = ['sickness', 'maternity', 'unpaid', 'suspended'] as const;
export type LeaveKind = (typeof leaveKinds)[number];

/** Kinds of labour contract as employers report them. */
export const contractKinds = ['indefinite', 'fixed-term', 'seasonal'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** How a contract ended, as the employer reported it (Labour Code art. 34 to 36, 42, 125). */
export const separationReasons = [
  'contract-expired',
  'mutual-agreement',
  'worker-lawful-termination',
  'worker-unlawful-termination',
  'employer-termination',
  'redundancy',
  'dismissal',
  'employer-dissolved',
  'retirement',
] as const;
export type SeparationReason = (typeof separationReasons)[number];

/** A person as the agency knows them; `personalId` is the 12-digit personal identification number. */
export interface InsuredPerson {
  readonly personalId: string;
  readonly fullName: string;
  /** As far as it is known. */
  readonly dateOfBirth: PartialDate;
  readonly sex: 'female' | 'male';
}

/** One month of contribution. `salaryVnd` is the contribution base of the month, whole dong. */
export interface ContributionMonth {
  readonly month: CivilMonth;
  readonly employerCode: string;
  readonly salaryVnd: Vnd;
  readonly workplaceRegion: WageRegion;
  readonly wageScheme: WageScheme;
  /** Contract performed and unemployment insurance paid (D28 art. 12.3). */
  readonly counted: boolean;
  /** Already used up by another claim of this person; what was reserved from that claim is not. */
  readonly usedByEarlierClaim: boolean;
}

/** `workingDays` is the number of working days of leave in the month. */
export interface LeaveMonth {
  readonly month: CivilMonth;
  readonly kind: LeaveKind;
  readonly workingDays: number;
}

/** The end of a contract as the employer reported it on `reportedOn`; `date` is the last day of the contract. */
export interface Separation {
  readonly employerCode: string;
  readonly date: CivilDate;
  readonly reason: SeparationReason;
  /** `months` is the length of the contract; null for an indefinite one. */
  readonly contract: { readonly kind: ContractKind; readonly months: number | null };
  readonly reportedOn: CivilDate;
}

/** The record as the agency knew it on the day asked for; every list in ascending order of time. */
export interface ContributionRecord {
  readonly person: InsuredPerson;
  readonly months: readonly ContributionMonth[];
  readonly leaves: readonly LeaveMonth[];
  readonly separations: readonly Separation[];
  readonly pension: { readonly drawing: boolean; readonly eligibleFrom: CivilDate | null };
  /** Former numbers under which this person stood as well: what was paid under them is in the lists. */
  readonly formerNumbers: readonly string[];
}

/** An employer by the code under which it pays contributions. */
export interface Employer {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly province: string;
  /** Region of the head office; the months of the record carry the workplace's own. */
  readonly headOfficeRegion: WageRegion;
  readonly dissolvedOn: CivilDate | null;
}

/** Common part of every effect: the workflow mints `reference`, the idempotency key. */
export interface RecordEffect {
  readonly personalId: string;
  /** Former numbers under which the person may be recorded. */
  readonly formerNumbers?: readonly string[];
  /** Dossier number, e.g. `TCTN-2026-0000042`. */
  readonly dossier: string;
  readonly reference: string;
  readonly asOf: CivilDate;
}

/**
 * An award noted in the record: benefit from `from` for `months` months. `contributed` names the contribution months that
 * the award counted, as ranges of first and last month; a mark from before months were named takes all that were free.
 */
export interface BenefitMark extends RecordEffect {
  readonly from: CivilDate;
  readonly months: number;
  readonly contributed?: readonly (readonly [CivilMonth, CivilMonth])[];
}

/** What the claim leaves: `months` is the whole number of contribution months kept, replacing an earlier statement. */
export interface Reservation extends RecordEffect {
  readonly months: number;
}

/** A health insurance card, valid from the first to the last of these days. */
export interface HealthCardIssue extends RecordEffect {
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
}

/** The card of the dossier ends on this day. */
export interface HealthCardStop extends RecordEffect {
  readonly stopOn: CivilDate;
}

/** What the job centre tells about a running benefit before or with a decision (D28 19.2, 20.1, 34.3a). */
export interface BenefitNotice extends RecordEffect {
  readonly about:
    'decision-uncollected' | 'notice-missed' | 'suspended' | 'resumed' | 'termination-proposed' | 'proposal-refused';
  /** The benefit month concerned. */
  readonly month?: number;
}

/** The registry's receipt; `recordedOn` is the business date of the effect that stands. */
export interface EffectReceipt {
  readonly reference: string;
  readonly recordedOn: CivilDate;
}

/** The social insurance agency's records. Every method fails with a `RegistryErrorCode` of registry-errors.ts. */
export interface InsuranceRecordsPort {
  /**
   * The contribution record as known on `asOf` (later months and separations reported later are not in it), or null
   * when the agency has no such person, neither under the present number nor under a former one. Months held by
   * `dossier` itself do not count as used by an earlier claim.
   */
  contributionRecord(question: {
    readonly personalId: string;
    /** Former numbers: identity cards of 9 or 12 digits, insurance books of 10. */
    readonly formerNumbers?: readonly string[];
    readonly dossier?: string;
    readonly asOf: CivilDate;
  }): Promise<ContributionRecord | null>;

  /** The employer of a code, or null when there is none. */
  employer(question: { readonly code: string; readonly asOf: CivilDate }): Promise<Employer | null>;

  /** Notes an award: the contribution months that it names are held by the dossier from now on. */
  markBenefit(mark: BenefitMark): Promise<EffectReceipt>;

  /** Frees the most recent `months` of the months that the dossier holds, for a later claim (C28 art. 9.3). */
  reserve(reservation: Reservation): Promise<EffectReceipt>;

  /** Issues the health insurance card of an award (D28 art. 23). */
  issueHealthCard(card: HealthCardIssue): Promise<EffectReceipt>;

  /** Ends the health insurance card of an award. */
  stopHealthCard(stop: HealthCardStop): Promise<EffectReceipt>;

  /** Takes note of what the job centre tells. */
  noteBenefit(notice: BenefitNotice): Promise<EffectReceipt>;
}
