import type { CivilDate, CivilMonth, Period } from '../../libs/calendar/index.js';
import type {
  Ground,
  NoticeStatus,
  Referral,
  Regime,
  StatusChange,
  TerminationReason,
  Vnd,
} from '../../libs/policy/index.js';
import type { Text } from '../../libs/dossier/index.js';
import type { Account, ClaimForm } from './form.js';

/** What insurance records say, as far as it is not personal; salaries stand in `personal`. */
export interface Contribution {
  readonly found: boolean;
  readonly employer?: string;
  /** Counted months that no earlier claim has used, as ranges of first and last month. */
  readonly contributed: readonly (readonly [CivilMonth, CivilMonth])[];
  readonly deemedContributing: boolean;
  readonly pension: 'none' | 'eligible' | 'drawing';
  readonly wageScheme?: 'state' | 'employer';
  readonly workplaceRegion?: 1 | 2 | 3 | 4;
  readonly separation?: Separation;
  /** Names of the statements of the form that the record contradicts. */
  readonly differences: readonly string[];
}

/** What a paper book says that the agency's data do not; it counts once a second person has accepted it. */
export interface Book {
  /** Id of the document on the dossier. */
  readonly document: string;
  /** Who entered it, and may not accept it. */
  readonly by: string;
  readonly on: CivilDate;
  readonly months: readonly (readonly [CivilMonth, CivilMonth])[];
  /** Of its last month. */
  readonly wageScheme: 'state' | 'employer';
  readonly workplaceRegion: 1 | 2 | 3 | 4;
  readonly acceptedOn?: CivilDate;
}

/** The end of the employment, as recorded or confirmed. */
export interface Separation {
  readonly date: CivilDate;
  readonly reason: TerminationReason;
  readonly contract: { readonly kind: 'indefinite' | 'fixed-term' | 'seasonal'; readonly months: number | null };
}

/** A month's salary as the record has it or the employer states it; whole dong. */
export interface StatedSalary {
  readonly month: CivilMonth;
  readonly salaryVnd: number;
}

/** The days that follow from a complete dossier. */
export interface Schedule {
  readonly regime: Regime;
  readonly filed: CivilDate;
  readonly received: CivilDate;
  readonly benefitStart: CivilDate;
  readonly lastWaitingDay: CivilDate;
  readonly withdrawalDeadline: CivilDate;
  readonly decisionDue: CivilDate;
}

/** Parts of a dossier that may be missing or wanting (D28 17.3; D374 14). */
export const missingParts = [
  'proof',
  'identity',
  'education',
  'address',
  'job',
  'insurance',
  'payment',
  'health',
] as const;
export type Missing = (typeof missingParts)[number];

/** What was proposed to the director, or awarded. */
export interface Award {
  readonly regime: Regime;
  readonly contributionMonths: number;
  readonly monthlyBenefitVnd: Vnd;
  readonly awardMonths: number;
  readonly oddMonths: number;
  readonly months: readonly Period[];
  readonly windows: Readonly<Record<string, Period>>;
}

/** Why a part of an award is what it is, with its articles: in one sentence, and whole. */
export interface AwardExplanation {
  readonly short: Text;
  readonly long: Text;
}

export interface Proposal {
  readonly by: string;
  readonly on: CivilDate;
  readonly award?: Award;
  /** Conditions that are not met; the reason in words is personal. */
  readonly refusal?: { readonly unmet: readonly string[] };
}

/** Why and when the benefit is to end, and whether the claimant reported it in time (D28 21.2; L25 41.5). */
export interface ProposedEnd {
  readonly ground: Ground;
  readonly date: CivilDate;
  readonly reportedInTime: boolean;
}

/** A decision that waits for the director's signature. */
export interface PendingDecision {
  readonly kind: 'suspension' | 'resumption' | 'termination' | 'reservation';
  /** Whose act brought it about: they may not sign it. `system` for what time brought. */
  readonly by: string;
  readonly on: CivilDate;
  /** The month whose notice, given or missed, brought it. */
  readonly month?: number;
  readonly end?: ProposedEnd;
  /** Months whose money was not collected: their contributions are to be reserved. */
  readonly months?: readonly number[];
}

/** A paper of the claimant at which an officer is to look before it counts (C28 10.2, 10.3). */
export interface Proof {
  /** Id of the document on the dossier. */
  readonly document: string;
  /** Who handed it in, and may not accept it. */
  readonly by: string;
  readonly on: CivilDate;
  /** The month whose notice it is to excuse, or the time for which it is to exempt. */
  readonly month?: number;
  readonly during?: Period;
}

/** What the director does not sign, why, and what the notices come to instead. */
export interface Rejection {
  readonly proposal: PendingDecision['kind'];
  readonly reason?: string;
  /** First month whose notice came to something else; what was proposed from it on falls with it. */
  readonly from: number;
  /** Outcomes of the notices from that month on. */
  readonly outcomes: readonly NoticeStatus[];
  /** The third missed notice is none any more: the proposal to end falls, too. */
  readonly endFalls: boolean;
}

/** A refused referral as the counselling beside the claim tells it, with the one who found it. */
export interface ToldReferral extends Referral {
  readonly by?: string;
}

/** An end that was reported, and by whom. */
export interface ReportedEnd extends ProposedEnd {
  readonly by: string;
}

/** What the insurance agency is still to be told (D28 34.3a), and of which day and month. */
export interface InsuranceNotice {
  readonly about:
    'decision-uncollected' | 'notice-missed' | 'suspended' | 'resumed' | 'termination-proposed' | 'proposal-refused';
  readonly on: CivilDate;
  readonly month?: number;
}

/** Money of a benefit month: owed, gone, sent back by the bank, or waiting to be handed out. */
export interface MonthMoney {
  readonly amountVnd: Vnd;
  /** Under which the last order was given; a rejected one is followed by an order of its own. */
  readonly reference: string;
  readonly attempt: number;
  /** `returned`: it came back, and is not owed any more. */
  readonly state: 'entitled' | 'paid' | 'rejected' | 'at-counter' | 'given-up' | 'returned';
  /** Why the bank did not pay, in its own code; until it is ordered anew. */
  readonly reason?: string;
  /** Reference of the last transfer that came back after it was paid, and the day on which it did. */
  readonly returned?: string;
  readonly returnedOn?: CivilDate;
}

/** Something found outside that an officer is to look into. */
export interface Alert {
  readonly kind: 'employment-detected' | 'employer-answer' | 'overpayment';
  readonly on: CivilDate;
  /** First day of the employment that was found. */
  readonly from?: CivilDate;
  /** The claimant has said what is true of it. */
  readonly answeredOn?: CivilDate;
}

/** What an employer says of the separation once the claim is decided. */
export interface LateAnswer {
  readonly answer: 'confirmed' | 'corrected' | 'disputed';
  readonly separation?: Separation;
  readonly statement?: string;
}

/** An employment that was found outside and that an officer found to be none. */
export interface DismissedEmployment {
  readonly from: CivilDate;
  readonly on: CivilDate;
}

/** How the benefit ended: its effective day, why, what is kept for a later claim. */
export interface Ended {
  readonly on: CivilDate;
  readonly ground: Ground | 'exhausted' | 'cancelled';
  readonly reservedMonths: number;
  readonly end?: ProposedEnd;
}

/** An exemption from the notices whose windows lie inside it (C28 10.2). */
export interface Exemption {
  readonly ground: 'long-term-illness' | 'maternity' | 'training' | 'short-contract';
  readonly during: Period;
}

/** What the bank says of an account and the claimant's name. */
export type AccountResult = 'ok' | 'unknown' | 'closed' | 'holder-differs';

/** An unemployment claim while it lives. */
export interface ClaimState {
  readonly personal?: {
    readonly form?: ClaimForm;
    readonly salaries?: readonly StatedSalary[];
    /** The last ones, as the employer states them. */
    readonly lastSalaries?: readonly StatedSalary[];
    readonly sex?: 'male' | 'female';
    /** What the paper books say, by document: the salary of each month. */
    readonly bookSalaries?: Readonly<Record<string, readonly StatedSalary[]>>;
    /** Of claims that were proposed before explanations were: sentences, Vietnamese and English by turns. */
    readonly because?: readonly string[];
    /** Why what is proposed is what it is, with articles: short and whole, in both languages. */
    readonly explanations?: readonly AwardExplanation[];
    /** Why a refusal is proposed, in the officer's words. */
    readonly refusalReason?: string;
    /** The account that an office entered in place of the present one. */
    readonly enteredAccount?: Account;
    /** Why the director sent the last proposal back, and what is missing of a returned dossier, in their words. */
    readonly sentBackReason?: string;
    readonly missingInWords?: string;
    /** Grounds may tell of health. */
    readonly exemptions?: readonly Exemption[];
    /** Grounds of exemptions that wait for an officer, by document. */
    readonly declared?: Readonly<Record<string, Exemption['ground']>>;
  };
  readonly proof?: string;
  /** Filing and receiving day, before the dossier is known to be complete. */
  readonly filed?: CivilDate;
  readonly received?: CivilDate;
  readonly byPost: boolean;
  readonly identity?: { readonly match: 'match' | 'mismatch' | 'unknown'; readonly differs: readonly string[] };
  /** Places of the form that were stated anew, as JSON pointers, with the day. */
  readonly restatedOn?: Readonly<Record<string, CivilDate>>;
  /** The days on which the registries answered last: what they said grows old. */
  readonly identityAskedOn?: CivilDate;
  readonly contributionAskedOn?: CivilDate;
  readonly contribution?: Contribution;
  /** Paper books, in the order in which they were entered. */
  readonly books?: readonly Book[];
  /** Since when the insurance agency merges the claimant's records: the clock of the decision stands still. */
  readonly mergingSince?: CivilDate;
  readonly schedule?: Schedule;
  readonly appointedOn?: CivilDate;
  readonly separationAnswer?: 'confirmed' | 'corrected' | 'disputed' | 'silent';
  readonly separation?: Separation;
  /** As the employer stated it last, before anybody verified it. */
  readonly employerSeparation?: Separation;
  /** The salaries that the employer states are not those of the record, which counts. */
  readonly salariesDiffer?: boolean;
  /** An officer looked into a disputed, corrected or unrecorded separation. */
  readonly verified: boolean;
  /** They found that the contract has not ended. */
  readonly notEnded?: boolean;
  readonly changes: readonly StatusChange[];
  readonly proposal?: Proposal;
  /** The day on which the director sent the last proposal back, until there is another one. */
  readonly sentBackOn?: CivilDate;
  /** What is missing of a returned dossier. */
  readonly missing?: readonly Missing[];
  readonly award?: Award;
  readonly refused?: Proposal['refusal'];
  readonly decidedOn?: CivilDate;
  readonly slip?: Period;
  readonly collectedOn?: CivilDate;
  readonly nonCollectionReason?: boolean;
  readonly cancellationProposedOn?: CivilDate;
  /** What became of the notice of each month, in order; the next one is awaited. */
  readonly notices: readonly NoticeStatus[];
  /** The window of the awaited month passed; an excuse can still be proved. */
  readonly held: boolean;
  readonly proofs: readonly Proof[];
  /** In the order in which they are to be signed; at most one termination. */
  readonly pending: readonly PendingDecision[];
  /** First day of a job whose contract was promised with its report (D374 8.3); until it comes. */
  readonly contractOwed?: CivilDate;
  /** Ends that were reported and that nobody refused. */
  readonly reports: readonly ReportedEnd[];
  readonly money: Readonly<Record<number, MonthMoney>>;
  /** An account that an office entered: no money goes to it before a second person has seen it. */
  readonly accountEntered?: { readonly by: string; readonly on: CivilDate };
  /** An account was given, and the bank has not said yet whether it is the claimant's. */
  readonly accountToCheck?: boolean;
  /** What the bank said of the account that was given last, and when. */
  readonly accountCheck?: { readonly result: AccountResult; readonly on: CivilDate };
  readonly ended?: Ended;
  /** The claimant wrote that uncollected money is wanted: it is not given up (D28 18.6). */
  readonly moneyWanted?: boolean;
  /** In the order in which it happened. */
  readonly untold: readonly InsuranceNotice[];
  /** The award stands in the insurance records. */
  readonly marked: boolean;
  /** The end stands there, with the months that are kept. */
  readonly reserved: boolean;
  /** Referrals to jobs that the claimant refused while drawing the benefit, by counselling and ordinal. */
  readonly referrals?: Readonly<Record<string, ToldReferral>>;
  readonly alerts: readonly Alert[];
  /** Told again, these are no alerts; whoever told them sees what became of them. */
  readonly dismissed?: readonly DismissedEmployment[];
}

/** Before the first event. */
export const emptyClaim: ClaimState = {
  byPost: false,
  verified: false,
  changes: [],
  notices: [],
  held: false,
  proofs: [],
  pending: [],
  reports: [],
  money: {},
  untold: [],
  marked: false,
  reserved: false,
  alerts: [],
};
