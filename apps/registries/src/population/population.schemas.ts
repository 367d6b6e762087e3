import { z } from 'zod';
import { asOf, date, fullName, personalId } from '../shared/schemas.js';

export const citizenInput = z.strictObject({
  personalId,
  fullName,
  dateOfBirth: date,
  sex: z.enum(['female', 'male']),
  diedOn: date.nullable().default(null),
});

export const identityQuestion = z.strictObject({ personalId, fullName, dateOfBirth: date, asOf });

/** Says which question it answers, in the words in which it was asked; of the person it tells nothing else. */
export const identityAnswer = z.object({
  ...identityQuestion.shape,
  match: z.enum(['match', 'mismatch', 'unknown']),
  differs: z.array(z.enum(['fullName', 'dateOfBirth'])),
  alive: z.boolean().nullable(),
  diedOn: date.nullable(),
});

export type CitizenInput = z.output<typeof citizenInput>;
export type IdentityQuestion = z.output<typeof identityQuestion>;
/** What comes of a comparison, without its question. */
export type Comparison = Omit<IdentityAnswer, keyof IdentityQuestion>;
export type IdentityAnswer = z.output<typeof identityAnswer>;
