import { z } from 'zod';
import { asOf, birth, date, fullName, personalId } from '../shared/schemas.js';

/** A person of the sandbox; `diedOn` registers a death. */
export const citizenInput = z.strictObject({
  personalId,
  fullName,
  dateOfBirth: birth,
  sex: z.enum(['female', 'male']),
  diedOn: date.nullable().default(null),
});

/** What somebody states about who they are, on the day `asOf`. */
export const identityQuestion = z.strictObject({ personalId, fullName, dateOfBirth: birth, asOf });

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
