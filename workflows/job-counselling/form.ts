import { z } from 'zod';
import { civilDate, isCivilDate } from '../../libs/calendar/index.js';
import { plainLines, plainText, says, written } from '../../libs/dossier/index.js';
import type { ReferralOutcome } from './state.js';

const day = z.iso
  .date()
  .refine(isCivilDate, says({ en: 'There is no such day', vi: 'Không có ngày này' }))
  .transform(civilDate);
const dossierNumber = /^[A-Z]{2,8}-\d{4}-\d{7,}$/;

/** What may be corrected later. */
export const statement = z.strictObject({ fullName: plainText(120), wishes: plainLines(1000) });

/** What a job seeker states (form 01 of the circular). */
export const request = z.strictObject({
  person: z.strictObject({ fullName: plainText(120), personalId: z.string().regex(/^\d{12}$/, written.personalId) }),
  office: z.string().regex(/^[A-Z]{2,4}-\d{2}$/, written.office),
  wishes: plainLines(1000),
  contract: z.strictObject({
    endedOn: day,
    /** Unemployment insurance was being paid when it ended. */
    insured: z.boolean(),
  }),
  /** The unemployment claim beside which it is requested, where there is one. */
  claim: z.string().regex(dossierNumber, written.dossier).optional(),
});

/** How a referral ended: attended? hired? accepted, and where the job was declined, was it as advertised (C28 6)? */
export const outcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.enum(['did-not-attend', 'attended-not-hired', 'hired-and-accepted']) }),
  z.strictObject({ outcome: z.literal('hired-but-declined'), asAdvertised: z.boolean() }),
]);

export interface StatedOutcome {
  readonly outcome: ReferralOutcome;
  readonly asAdvertised?: boolean;
}
