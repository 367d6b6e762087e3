import type { Stands } from '../../libs/dossier/index.js';
import type { referral, shownCounselling } from './shown.js';

export type Referral = Stands<typeof referral>;
export type ReferralOutcome = NonNullable<Referral['outcome']>;

/** What is known of a request for counselling and job referral. */
export interface CounsellingState extends Stands<typeof shownCounselling> {
  /** Personal: absent after erasure. */
  readonly fullName?: string;
  readonly wishes?: string;
}
