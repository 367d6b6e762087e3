import { z } from 'zod';
import { dossierNumber } from '../../../../libs/agency/index.js';
import { civilDay, officeCode, plainText } from '../../../../libs/dossier/index.js';

/** Which looks. Identity numbers and subjects are never part of a URL. */
export const lookCriteria = z.strictObject({
  dossier: dossierNumber.optional(),
  personalId: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  reader: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x20-\x7e]+$/)
    .optional(),
  day: civilDay.optional(),
  /** Instead of one day: the first and the last. */
  from: civilDay.optional(),
  to: civilDay.optional(),
  /** A part of what was opened, or of why. */
  purpose: plainText(100).optional(),
  /** Looks at dossiers that this office has today. */
  office: officeCode.optional(),
  refused: z.boolean().optional(),
  outside: z
    .boolean()
    .optional()
    .meta({ description: 'Dossiers that were opened though they are not the reader’s task: the reader was asked why' }),
  own: z.boolean().optional().meta({ description: 'Looks of parties at what is their own' }),
});

/** A page of them. */
export const lookSearch = lookCriteria.extend({
  limit: z.int().min(1).max(500).default(100),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
