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

export const identityAnswer = z.object({
  match: z.enum(['match', 'mismatch', 'unknown']),
  differs: z.array(z.enum(['fullName', 'dateOfBirth'])),
  alive: z.boolean().nullable(),
  diedOn: date.nullable(),
});

export type CitizenInput = z.output<typeof citizenInput>;
export type IdentityQuestion = z.output<typeof identityQuestion>;
export type IdentityAnswer = z.output<typeof identityAnswer>;
