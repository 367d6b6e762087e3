import { z } from 'zod';
import { sameOfficeOn } from '../../libs/agency/index.js';
import type { CivilDate } from '../../libs/calendar/index.js';
import { type NewEvent, plainText, wordsOf } from '../../libs/dossier/index.js';
import { happened } from './events/index.js';
import { day } from './form.js';
import { awardPeriod, type Claim, referralsEnd } from './law.js';
import { afterRejection, pendingOf, proposeEnd } from './proposals.js';
import type { ClaimState, ToldReferral } from './state.js';

const { fact } = wordsOf<ClaimState>();

/** The proposer when no act of a person caused the proposal. */
const ENGINE = 'system';

/**
 * The proposal after the second refusal without good reason, and its withdrawal when a refusal turns out to be none.
 */
const consequences = (
  claim: Claim,
  today: CivilDate,
  by: string,
  tellers: ReadonlySet<string>,
): readonly NewEvent[] => {
  const pending = pendingOf(claim, 'termination');
  const { terminated, terminationDate } = referralsEnd(claim);
  if (!terminated) {
    if (pending?.end?.ground !== 'refusals' || !tellers.has(pending.by)) return [];
    const reason = 'The referrals no longer end the benefit';
    const from = claim.data.notices.length + 1;
    return afterRejection(claim, { proposal: 'termination', reason, from, outcomes: [] }, today, by);
  }
  const end = { ground: 'refusals', date: terminationDate ?? today, reportedInTime: false } as const;
  return proposeEnd(claim, { by, on: today, end });
};

/** Refusals of jobs to which the job centre referred the claimant; the counselling beside the claim reports them. */
export const referralFacts = {
  referralRefused: fact({
    title: { en: 'A job offered by referral was refused', vi: 'Từ chối việc làm được giới thiệu' },
    input: z.strictObject({
      /**
       * Number of the counselling dossier and ordinal of the referral in it: when told again, it replaces the earlier
       * one.
       */
      counselling: plainText(30),
      referral: z.int().min(1),
      office: plainText(10),
      on: day,
      outcome: z.enum(['did-not-attend', 'attended-not-hired', 'hired-but-declined']),
      asAdvertised: z.boolean().nullable(),
      /** Who found it: they count as proposer of what follows. */
      by: plainText(200).optional(),
    }),
    accept: (claim, { counselling, referral, office, on, outcome, asAdvertised, by }, { today }) => {
      if (claim.status !== 'active' && claim.status !== 'suspended') return [];
      // Only refusals while the benefit is drawn, of the centre at which it is drawn, count (D28 21.1.đ).
      const [start, end] = awardPeriod(claim);
      if (!sameOfficeOn(office, claim.parties.office, today) || on < start || on > end) return [];
      const id = `${counselling}:${referral}`;
      const found = { date: on, outcome, suitable: true, jobMatchesNotice: asAdvertised };
      const told: ToldReferral = { ...found, ...(by !== undefined && { by }) };
      // What an officer proposed by other means stands.
      const tellers = new Set(Object.values(claim.data.referrals ?? {}).map((referral) => referral.by ?? ENGINE));
      const referrals = { ...claim.data.referrals, [id]: told };
      const refused = happened('referralRefused', { id, told });
      return [refused, ...consequences({ ...claim, data: { ...claim.data, referrals } }, today, by ?? ENGINE, tellers)];
    },
  }),
};
