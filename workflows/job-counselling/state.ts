import type { CivilDate } from '../../libs/calendar/index.js';
import type { Referral as JudgedReferral } from '../../libs/policy/index.js';

/** How a referral ended, in the words of the law. */
export type ReferralOutcome = JudgedReferral['outcome'];

/** What is known of a request for counselling and job referral (procedure 1.014746). */
export interface CounsellingState {
  /** Personal: absent after erasure. */
  readonly fullName?: string;
  readonly wishes?: string;
  readonly requestedOn?: CivilDate;
  readonly counselledOn?: CivilDate;
  readonly referrals: readonly Referral[];
  readonly closedBecause?: ClosingReason;
}

/** Why a request is closed without a job by referral. */
export const closingReasons = ['no-longer-wanted', 'found-work', 'not-reached', 'other'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** One referral to an employer. */
export interface Referral {
  readonly employer: string;
  readonly position: string;
  /** What the job suits: the trade and training that the worker stated, or work done before (C28 5, 6). */
  readonly suits: 'stated-trade' | 'past-work';
  readonly on: CivilDate;
  readonly outcome?: ReferralOutcome;
  /** The day on which it ended so. */
  readonly endedOn?: CivilDate;
  /** Who found that it was refused. */
  readonly by?: string;
  /** Whether the job won was as the employer's notice said. */
  readonly asAdvertised?: boolean;
  /** The claim beside which it stands was told of this refusal. */
  readonly told?: boolean;
}
