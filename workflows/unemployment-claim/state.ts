import type { z } from 'zod';
import type { Account } from '../../libs/agency/index.js';
import type { Period } from '../../libs/calendar/index.js';
import type { CivilMonth } from '../../libs/calendar/index.js';
import type { Stands, Text } from '../../libs/dossier/index.js';
import type { ClaimForm } from './form.js';
import type * as shown from './shown.js';

export type Contribution = Stands<typeof shown.contribution>;
export type Book = Stands<typeof shown.book>;
export type Separation = Stands<typeof shown.separation>;
export type Schedule = Stands<typeof shown.schedule>;
export type Missing = z.output<typeof shown.missingPart>;
export type Award = Stands<typeof shown.award>;
export type Proposal = Stands<typeof shown.proposal>;
export type ProposedEnd = Stands<typeof shown.proposedEnd>;
export type PendingDecision = Stands<typeof shown.pendingDecision>;
export type Proof = Stands<typeof shown.proof>;
export type ToldReferral = Stands<typeof shown.toldReferral>;
export type InsuranceNotice = Stands<typeof shown.insuranceNotice>;
export type MonthMoney = Stands<typeof shown.monthMoney>;
export type Alert = Stands<typeof shown.alert>;
export type Ended = Stands<typeof shown.ended>;
export type ReportedEnd = ClaimState['reports'][number];
export type AccountResult = NonNullable<ClaimState['accountCheck']>['result'];

/** A month's salary as the record has it or the employer states it; whole dong. */
export interface StatedSalary {
  readonly month: CivilMonth;
  readonly salaryVnd: number;
}

/** Why a part of an award is what it is, with its articles: in one sentence, and whole. */
export interface AwardExplanation {
  readonly short: Text;
  readonly long: Text;
}

/** What the director does not sign, why, and what the notices come to instead. */
export interface Rejection {
  readonly proposal: PendingDecision['kind'];
  readonly reason?: string;
  /** First month whose notice came to something else; what was proposed from it on falls with it. */
  readonly from: number;
  /** Outcomes of the notices from that month on. */
  readonly outcomes: readonly ClaimState['notices'][number][];
  /** The third missed notice is none any more: the proposal to end falls, too. */
  readonly endFalls: boolean;
}

/** What an employer says of the separation once the claim is decided. */
export interface LateAnswer {
  readonly answer: 'confirmed' | 'corrected' | 'disputed';
  readonly separation?: Separation;
  readonly statement?: string;
}

/** An exemption from the notices whose windows lie inside it (C28 10.2). */
export interface Exemption {
  readonly ground: 'long-term-illness' | 'maternity' | 'training' | 'short-contract';
  readonly during: Period;
}

/** What of a claim is personal: it is erased with its events' personal parts. */
export interface PersonalPart {
  readonly form?: ClaimForm;
  readonly salaries?: readonly StatedSalary[];
  /** The last ones, as the employer states them. */
  readonly lastSalaries?: readonly StatedSalary[];
  /** The last salaries that this employer paid, as the record has them. */
  readonly employerSalaries?: readonly StatedSalary[];
  /** The employer whom the record named last: nobody else is shown an answer. */
  readonly employer?: string;
  /** Why the employer disputes the separation. */
  readonly disputedBecause?: string;
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
}

/** An unemployment claim while it lives. */
export interface ClaimState extends Stands<typeof shown.shownClaim> {
  readonly personal?: PersonalPart;
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
