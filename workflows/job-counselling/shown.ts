import { z } from 'zod';
import { shownDay as day } from '../../libs/dossier/index.js';

/** Why a request is closed without a job by referral. */
export const closingReason = z.enum(['no-longer-wanted', 'found-work', 'not-reached', 'other']);

/** One referral to an employer. */
export const referral = z.strictObject({
  employer: z.string(),
  position: z.string(),
  /** What the job suits: the trade and training that the worker stated, or work done before (C28 5, 6). */
  suits: z.enum(['stated-trade', 'past-work']),
  on: day,
  /** How it ended, in the words of the law. */
  outcome: z.enum(['did-not-attend', 'attended-not-hired', 'hired-and-accepted', 'hired-but-declined']).optional(),
  /** The day on which it ended so. */
  endedOn: day.optional(),
  /** Who found that it was refused. */
  by: z.string().optional(),
  /** Whether the job won was as the employer's notice said. */
  asAdvertised: z.boolean().optional(),
  /** The claim beside which it stands was told of this refusal. */
  told: z.boolean().optional(),
});

/** A request for counselling and job referral (procedure 1.014746) without anything personal. */
export const shownCounselling = z.strictObject({
  requestedOn: day.optional(),
  counselledOn: day.optional(),
  referrals: z.array(referral),
  closedBecause: closingReason.optional(),
});
