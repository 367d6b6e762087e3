import type { CivilDate } from '../../libs/calendar/index.js';

/** How a referral ended. */
export type ReferralOutcome = 'hired' | 'not-hired' | 'refused';

/** What is known of a request for counselling and job referral (procedure 1.014746). */
export interface CounsellingState {
  /** Personal: absent after erasure. */
  readonly fullName?: string;
  readonly wishes?: string;
  readonly requestedOn?: CivilDate;
  readonly counselledOn?: CivilDate;
  readonly referrals: readonly Referral[];
}

/** One referral to an employer. */
export interface Referral {
  readonly employer: string;
  readonly position: string;
  readonly on: CivilDate;
  readonly outcome?: ReferralOutcome;
  /** A refusal is justified when the job differs from its notice or does not suit (C28 6). */
  readonly justified?: boolean;
}
